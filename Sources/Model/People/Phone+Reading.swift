/// What a text says about a telephone.
public enum PhoneReading: Hashable, Sendable {
    /// A whole Vietnamese number.
    case good(Phone)
    /// Kept, but somebody should look: too short, foreign, several numbers in one cell (the first is taken), or with words beside it.
    case doubtful(Phone)
    /// No number in it.
    case none

    public var phone: Phone? {
        switch self {
        case .good(let phone), .doubtful(let phone): phone
        case .none: nil
        }
    }
}

/// Why a text was not taken as a telephone number without a question.
public enum PhoneProblem: Error, Hashable, Sendable {
    case empty
    /// There are no digits, or fewer than three.
    case unreadable(String)
    /// The number can be kept as it is if the person says so.
    case doubtful(Phone)
}

extension Phone {
    /// A number that leaves no doubt; see ``reading(_:)`` for the others.
    public init(_ text: some StringProtocol) throws(PhoneProblem) {
        switch Self.reading(text) {
        case .good(let phone): self = phone
        case .doubtful(let phone): throw .doubtful(phone)
        case .none:
            let given = VietnameseText.clean(String(text))
            throw given.isEmpty ? .empty : .unreadable(given)
        }
    }

    /// Reads a number as it stands on lists: "0912 345 678", "+84 912-345-678", "912345678" (a spreadsheet ate the zero), "01695678945" (before 2018),
    /// "(04) 3858.1234" (before 2017), "ĐT: 0912345678".
    public static func reading(_ text: some StringProtocol) -> PhoneReading {
        // What most cells hold: one number, with nothing but spaces, dots and dashes in it.
        if let digits = plainDigits(text) {
            let (number, isComplete) = national(digits, isInternational: text.utf8.first == UInt8(ascii: "+"))
            if isComplete { return .good(Phone(checked: number)) }
        }
        let whole = Substring(String(text))
        let long = numberChunks(whole).filter { digits(in: $0).utf8.count >= 8 }
        var candidate = long.count == 1 && isComplete(whole) ? whole : long.first ?? whole
        var isDoubtful = long.count > 1
        if digits(in: candidate).utf8.count > 14, let first = firstOfSpaced(candidate) {
            candidate = first
            isDoubtful = true
        }
        let found = digits(in: candidate)
        guard found.utf8.count >= 3 else { return .none }
        if hasForeignWords(candidate) { isDoubtful = true }
        let (number, isComplete) = national(found, isInternational: isInternational(candidate))
        return isComplete && !isDoubtful ? .good(Phone(checked: number)) : .doubtful(Phone(checked: number))
    }

    private static func plainDigits(_ text: some StringProtocol) -> String? {
        var isPlain = true
        let digits = String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
            var count = 0
            for (index, byte) in text.utf8.enumerated() {
                if byte &- 48 < 10 {
                    buffer[count] = byte
                    count += 1
                } else if !(byte == UInt8(ascii: " ") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                    || (index == 0 && byte == UInt8(ascii: "+")))
                {
                    isPlain = false
                    return 0
                }
            }
            return count
        }
        return isPlain && (9...14).contains(digits.utf8.count) ? digits : nil
    }

    /// National form in today's numbers, and whether it is a whole number.
    private static func national(_ found: String, isInternational: Bool) -> (digits: String, isComplete: Bool) {
        var rest = Substring(found)
        var isInternational = isInternational
        if !isInternational, rest.hasPrefix("0084") {
            isInternational = true
            rest = rest.dropFirst(2)
        }
        if isInternational, !rest.hasPrefix("84") { return ("00" + rest, false) }
        if isInternational || (rest.hasPrefix("84") && (11...13).contains(rest.utf8.count)) {
            let number = NumberingPlan.current("0" + rest.dropFirst(2).drop { $0 == "0" })
            return (number, NumberingPlan.isComplete(number))
        }
        let number = NumberingPlan.current(String(rest))
        if NumberingPlan.isComplete(number) { return (number, true) }
        // A number cell of a spreadsheet drops the leading zero.
        if !rest.hasPrefix("0") {
            let padded = NumberingPlan.current("0" + rest)
            if NumberingPlan.isComplete(padded) { return (padded, true) }
        }
        return (number, false)
    }

    private static func isComplete(_ text: Substring) -> Bool {
        national(digits(in: text), isInternational: isInternational(text)).isComplete
    }

    private static func isInternational(_ text: Substring) -> Bool { text.first { $0 == "+" || $0.isWholeNumber } == "+" }

    /// Parted where people write a second number: ; , / | & a new line, "hoặc", "và".
    private static func numberChunks(_ text: Substring) -> [Substring] {
        text.split { ";,/|&".contains($0) || $0.isNewline }.flatMap { chunk -> [Substring] in
            guard chunk.contains(where: \.isLetter) else { return [chunk] }
            return chunk.split(separator: " ").split { ["va", "hoac", "or"].contains(VietnameseText.fold($0)) }
                .compactMap { words in
                    guard let first = words.first, let last = words.last else { return nil }
                    return chunk[first.startIndex..<last.endIndex]
                }
        }
    }

    /// The first of two numbers that only a space or a dash parts.
    private static func firstOfSpaced(_ text: Substring) -> Substring? {
        for end in text.indices where !text[end].isWholeNumber {
            if isComplete(text[..<end]) { return text[..<end] }
        }
        return nil
    }

    private static func digits(in text: Substring) -> String {
        String(
            text.compactMap { character in character.wholeNumberValue.flatMap { (0...9).contains($0) ? Character("\($0)") : nil } })
    }

    private static let labels: Set<Substring> = [
        "dt", "sdt", "dd", "dtdd", "tel", "phone", "mobile", "mob", "zalo", "so", "dien", "thoai", "di", "dong", "lien", "he",
        "nha", "rieng",
    ]

    private static func hasForeignWords(_ text: Substring) -> Bool {
        let words = VietnameseText.fold(String(text.map { $0.isLetter ? $0 : " " }))
        return VietnameseText.words(words).contains { !labels.contains($0) }
    }
}
