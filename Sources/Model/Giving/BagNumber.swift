/// Why a text is no number of a bag. None carries the text.
public enum BagNumberProblem: Error, Hashable, Sendable {
    case empty
    /// It looks like a donation number by ISBT 128 and is none. A person who has the bag in hand may insist: ``BagNumber/readPlain(_:)``.
    case donationNumber(DonationNumberProblem)
    /// An identity card was scanned where the bag's number belongs.
    case identityCard
    /// Letters with marks, which no bag has: an input method took the characters for its own keys.
    case inputMethod
    /// No digit, or signs that no bag's number has.
    case unreadable
    /// More than ``BagNumber/longest`` characters.
    case tooLong(Int)
}

/// The number of a bag of blood (số túi máu), as printed on it: by ISBT 128 with its check, or any other, which is plain text.
///
/// Two are equal when their ``text`` is, whether it was scanned or typed, with the boxed check character or without.
public enum BagNumber: Sendable {
    case isbt(DonationNumber)
    /// Capitals without white space.
    case plain(String)

    /// Longer texts are no number of a bag.
    public static let longest = 32

    /// As a donation keeps it: thirteen characters of a donation number, or the plain text in capitals without white space.
    public var text: String {
        switch self {
        case .isbt(let number): number.text
        case .plain(let text): text
        }
    }

    /// As it is printed.
    public var shown: String {
        switch self {
        case .isbt(let number): number.shown
        case .plain(let text): text
        }
    }

    /// Reads what was scanned or typed.
    ///
    /// What begins with `=`, and what has a donation number's form with a check character or flags, has to be one. Fourteen or fifteen
    /// digits alone are one only when their check is right, since other numbers are written so too; and what has no check is plain.
    public static func read(_ text: some StringProtocol) throws(BagNumberProblem) -> BagNumber {
        if IdentityCard.isScan(text) { throw .identityCard }
        let plain = Self.canonical(text)
        guard let first = plain.utf8.first else { throw .empty }
        if DonationNumberReading.identifiers.contains(first) {
            do { return .isbt(try DonationNumberReading(text).number) } catch { throw .donationNumber(error) }
        }
        if hasCheckedForm(plain) {
            do { return .isbt(try DonationNumberReading(text).number) } catch {
                guard plain.utf8.allSatisfy(isDigit) else { throw .donationNumber(error) }
            }
        }
        let number = try checkedPlain(plain)
        // Đ stands in abbreviations; Ư is what Telex makes of W.
        guard !VietnameseText.hasMarks(number.filter { $0 != "Đ" }) else { throw .inputMethod }
        return .plain(number)
    }

    /// Takes the text as it is, without the check of a donation number: for a person who has the bag in hand and insists.
    public static func readPlain(_ text: some StringProtocol) throws(BagNumberProblem) -> BagNumber {
        if IdentityCard.isScan(text) { throw .identityCard }
        let plain = Self.canonical(text)
        guard !plain.isEmpty else { throw .empty }
        return .plain(try checkedPlain(plain))
    }

    private static func canonical(_ text: some StringProtocol) -> String {
        VietnameseText.clean(String(text)).filter { $0 != " " }.uppercased()
    }

    private static func checkedPlain(_ text: String) throws(BagNumberProblem) -> String {
        guard text.count <= longest else { throw .tooLong(text.count) }
        guard text.utf8.contains(where: isDigit), text.allSatisfy({ $0.isLetter || $0.isNumber || "-/.*_+#".contains($0) }) else {
            throw .unreadable
        }
        return text
    }

    /// Fourteen or fifteen letters and digits, the eight before the check digits but for one that may be misread.
    private static func hasCheckedForm(_ text: String) -> Bool {
        let characters = Array(text.utf8)
        guard (14...15).contains(characters.count), characters.allSatisfy({ CheckCharacter.place(of: $0) != nil }) else {
            return false
        }
        return characters[5..<13].count { !isDigit($0) && $0 != UInt8(ascii: "O") } <= 1
    }

    private static func isDigit(_ character: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character) }
}

extension BagNumber: Hashable {
    public static func == (one: BagNumber, other: BagNumber) -> Bool { one.text == other.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
