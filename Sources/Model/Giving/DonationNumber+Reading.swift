/// Why a text is no donation number. None carries the text.
public enum DonationNumberProblem: Error, Hashable, Sendable {
    case empty
    /// So many characters after the data identifier, where 13, or 14 with the check character, or 15 with the flags are right.
    case length(Int)
    /// The first five characters: letters and digits, of which the first is neither 0 nor O.
    case facility
    /// The last eight characters are digits: the year and the count.
    case digits
    /// The check character in its box does not belong to this number: one of them is misread.
    case checkCharacter
    /// The flags of the bar code carry a check that does not belong to this number.
    case flags
    /// It is another bar code of the label: the product, the blood group, the date.
    case otherCode
    /// The codes of so many bags in one sweep.
    case several(Int)
    /// Letters with Vietnamese marks: an input method took the characters for its own keys.
    case inputMethod
    /// Signs that stand in no number.
    case signs
}

/// A donation number and what speaks for its having been read right.
public struct DonationNumberReading: Hashable, Sendable {
    public enum Proof: Hashable, Sendable {
        /// The boxed character, typed after the number.
        case checkCharacter
        /// The flags of the bar code, 60 to 96.
        case flags
        /// Nothing: typed without the boxed character, or flags that say something else. A bar code has a check of its own.
        case none
    }

    public let number: DonationNumber
    public let proof: Proof

    /// Reads `=G12341765432170` as a scanner sends it, also joined with the other codes of the label (`=…=%5100`, `=+…`), and
    /// `G1234 17 654321 A` as a person types it; capitals and spaces do not matter.
    ///
    /// A typed O is a zero where the check says so or where only digits stand: that the facility's part has no O is not verified.
    public init(_ text: some StringProtocol) throws(DonationNumberProblem) {
        let characters = try Self.characters(of: text)
        guard let first = characters.first else { throw .empty }
        guard Self.identifiers.contains(first) else {
            self = try Self(body: characters, isTyped: true)
            return
        }
        var found: [DonationNumberReading] = []
        for code in Self.codes(in: characters) where code.first.map(Self.isFacilityStart) ?? false {
            let reading = try Self(body: code, isTyped: false)
            if !found.contains(where: { $0.number == reading.number }) { found.append(reading) }
        }
        guard let only = found.first else {
            // `=` and a zero or an O: the number's first character is wrong.
            if characters.count > 1, CheckCharacter.place(of: characters[1]) != nil { throw .facility }
            throw .otherCode
        }
        guard found.count == 1 else { throw .several(found.count) }
        self = only
    }

    private init(_ number: DonationNumber, _ proof: Proof) {
        self.number = number
        self.proof = proof
    }

    /// - Parameter body: what stands after the data identifier.
    private init(body: [UInt8], isTyped: Bool) throws(DonationNumberProblem) {
        guard (13...15).contains(body.count) else { throw .length(body.count) }
        let rest = body[13...]
        let asGiven = Self.number(body[..<13])
        if rest.isEmpty {
            self.init(try (isTyped ? Self.number(Self.withZeros(body[..<13])) : asGiven).get(), .none)
            return
        }
        if case .success(let number) = asGiven, Self.fits(rest, number) {
            self.init(number, rest.count == 1 ? .checkCharacter : .flags)
            return
        }
        // An O that was typed, or read by a person, for a zero.
        if isTyped, case .success(let number) = Self.number(Self.withZeros(body[..<13])), Self.fits(rest, number) {
            self.init(number, rest.count == 1 ? .checkCharacter : .flags)
            return
        }
        let number = try asGiven.get()
        if rest.count == 1 { throw .checkCharacter }
        // 60 to 96 are a check; any other pair says something else, or nothing (00).
        if let flags = Int(String(decoding: rest, as: UTF8.self)), (60...96).contains(flags) { throw .flags }
        self.init(number, .none)
    }

    private static func fits(_ rest: ArraySlice<UInt8>, _ number: DonationNumber) -> Bool {
        rest.count == 1 ? rest.first == CheckCharacter.of(number.text.utf8) : rest.elementsEqual(number.checkFlags.utf8)
    }

    private static func number(_ thirteen: some Collection<UInt8>) -> Result<DonationNumber, DonationNumberProblem> {
        let characters = Array(thirteen)
        guard let first = characters.first, isFacilityStart(first), characters[..<5].allSatisfy(isLetterOrDigit) else {
            return .failure(.facility)
        }
        guard characters[5...].allSatisfy(isDigit) else { return .failure(.digits) }
        return .success(DonationNumber(checked: String(decoding: characters, as: UTF8.self)))
    }

    /// The first character stays: it can be neither.
    private static func withZeros(_ characters: ArraySlice<UInt8>) -> [UInt8] {
        characters.prefix(1) + characters.dropFirst().map { $0 == UInt8(ascii: "O") ? UInt8(ascii: "0") : $0 }
    }

    /// Capitals without white space.
    private static func characters(of text: some StringProtocol) throws(DonationNumberProblem) -> [UInt8] {
        var characters: [UInt8] = []
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            if scalar.isASCII {
                guard scalar.value > 0x20, scalar.value < 0x7F else { throw .signs }
                let byte = UInt8(scalar.value)
                characters.append((UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 0x20 : byte)
            } else {
                throw LatinLetters.isMarkedLetter(scalar.value) || LatinLetters.isMark(scalar.value) ? .inputMethod : .signs
            }
        }
        return characters
    }

    /// What follows each data identifier's first character. Only the donation number's identifier has a letter or a digit for its second.
    private static func codes(in characters: [UInt8]) -> [[UInt8]] {
        characters.split(whereSeparator: identifiers.contains).map(Array.init)
    }

    /// Every code begins with one of these.
    static let identifiers: [UInt8] = [UInt8(ascii: "="), UInt8(ascii: "&")]

    private static func isDigit(_ character: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character) }

    private static func isLetterOrDigit(_ character: UInt8) -> Bool {
        CheckCharacter.place(of: character) != nil && character != UInt8(ascii: "*")
    }

    private static func isFacilityStart(_ character: UInt8) -> Bool {
        isLetterOrDigit(character) && character != UInt8(ascii: "0") && character != UInt8(ascii: "O")
    }
}
