import Model

/// What somebody typed into the lookup, taken apart.
///
/// Words are prefixes in any order. A word with accents asks for those accents, one without leaves them open. Digits beside
/// words narrow: a house, a year of birth, the end of a phone number or of a citizen id.
struct LookupQuery {
    struct Word: Equatable {
        let text: String
        /// Typed with accents or đ.
        let exact: Bool
        /// Not the beginning of a word.
        var isWhole = false
    }

    struct Number: Equatable {
        let digits: String
        let house: HousePath
        /// Said to be a house or an alley: it is no year and no phone number.
        let houseOnly: Bool

        /// Whether there are digits and nothing else.
        var isPlain: Bool { digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }

        /// A year of birth, or one on the way: 19, 198, 1985.
        var mayBeYear: Bool {
            !houseOnly && isPlain && (2...4).contains(digits.utf8.count) && (digits.hasPrefix("19") || digits.hasPrefix("20"))
        }

        /// The end of a phone number or of a citizen id.
        var mayBeEnd: Bool { !houseOnly && isPlain && digits.utf8.count >= 3 }

        /// The whole year that it may be.
        var year: Int? { mayBeYear && digits.utf8.count == 4 ? Int(digits) : nil }
    }

    /// One way to read what was typed: "ngo 52" is somebody called Ngô at number 52, or anybody in alley 52.
    struct Way: Equatable {
        var words: [Word] = []
        var numbers: [Number] = []
    }

    /// As it was typed.
    let text: String
    /// The digits, when nothing but a phone number or a citizen id or a part of one was typed, of at least three digits.
    private(set) var digits: String?
    /// The year of birth that the digits may as well be.
    private(set) var year: Int?
    private(set) var ways: [Way] = []
    /// Something was typed, and it has neither a letter nor a digit.
    private(set) var hasOnlySigns = false
    /// Whether the last word may still be in the middle of being typed.
    let unfinished: Bool

    var isEmpty: Bool { digits == nil && ways.allSatisfy { $0.words.isEmpty && $0.numbers.isEmpty } }

    init(_ text: String) {
        self.text = text
        let clean = VietnameseText.clean(text)
        unfinished = !(text.last?.isWhitespace ?? true)
        if clean.allSatisfy({ $0.isASCII && ($0.isNumber || " .-()+".contains($0)) }) {
            let found = clean.filter(\.isNumber)
            if found.utf8.count >= 3 {
                digits = clean.hasPrefix("+84") ? "0" + found.dropFirst(2) : found
                if clean.utf8.count == 4, let number = Int(clean), Self.years.contains(number) { year = number }
                return
            }
        }
        let tokens = clean.split { $0.isWhitespace || $0 == "," || $0 == ";" }
        var asName = Way()
        var asAddress = Way()
        var differ = false
        for (place, token) in tokens.enumerated() {
            if token.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
                let afterAlley = place > 0 && HousePath.ranks[Substring(VietnameseText.fold(tokens[place - 1]))] != nil
                let house = HousePath(token)
                let plain = VietnameseText.fold(token).filter { $0 != " " }
                asName.numbers.append(Number(digits: plain, house: house, houseOnly: plain.contains("/")))
                asAddress.numbers.append(Number(digits: plain, house: house, houseOnly: afterAlley || plain.contains("/")))
                continue
            }
            let words = Self.words(of: token)
            asName.words += words
            let nextIsNumber = place + 1 < tokens.count && tokens[place + 1].contains(where: { $0.isASCII && $0.isNumber })
            if nextIsNumber, HousePath.ranks[Substring(VietnameseText.fold(token))] != nil {
                differ = true
            } else {
                asAddress.words += words
            }
        }
        ways = differ ? [asName, asAddress] : [asName]
        // "hoa ha dinh" is also somebody of Kim Giang, which became a part of Hạ Đình in 2025.
        for way in ways { ways += FormerWards.hanoi.ways(of: way) }
        hasOnlySigns = !clean.isEmpty && isEmpty
    }

    /// Four digits from here to there may be a year of birth.
    static let years = 1900...2039

    static func words(of text: some StringProtocol) -> [Word] {
        VietnameseText.words(VietnameseText.foldExact(text)).flatMap { word in
            VietnameseText.hasMarks(word)
                ? [Word(text: String(word), exact: true)]
                : VietnameseText.words(VietnameseText.fold(word)).map { Word(text: String($0), exact: false) }
        }
    }
}

extension LookupQuery.Way {
    /// The words for the index; `nil` when there are none. Only letters and digits get in, each word in quotation marks of its
    /// own, so nothing that is typed is taken for the index's own language.
    ///
    /// - Parameters:
    ///   - openTone: the last word may still lack its tone.
    ///   - whole: whole words instead of beginnings.
    func expression(openTone: Bool = false, whole: Bool = false) -> String? {
        guard !words.isEmpty else { return nil }
        var terms: [String] = []
        for (place, word) in words.enumerated() {
            let last = place == words.count - 1
            let term = openTone && last && word.exact ? Self.anyTone(word.text) : Self.term(word)
            terms.append(whole ? String(term.filter { $0 != "*" }) : term)
        }
        return terms.joined(separator: " AND ")
    }

    /// The numbers as those of houses, whole or followed by a letter (``HousePath/contains(_:)``): the beginning alone would find all of 20…29
    /// by 2, whose rows are then read for nothing. `nil` when there are none.
    var houseExpression: String? {
        let parts = numbers.flatMap(\.house.parts).map { $0.filter { $0.isLetter || $0.isNumber } }
        let terms = parts.map { part in
            (["\"\(part)\""] + "abcdefghijklmnopqrstuvwxyz".map { "\"\(part)\($0)\"*" }).joined(separator: " OR ")
        }
        return terms.isEmpty ? nil : terms.map { "(\($0))" }.joined(separator: " AND ")
    }

    /// "w" and digits stand for wards in the index, which nobody types: a lone w asks for names that go on with a letter.
    static func term(_ word: LookupQuery.Word) -> String { word.isWhole ? "\"\(word.text)\"" : term(word.text) }

    private static func term(_ word: String) -> String {
        if word == "w" {
            let letters = "abcdefghijklmnopqrstuvxyz"
            return "(" + letters.map { "\"w\($0)\"*" }.joined(separator: " OR ") + ")"
        }
        return "\"\(word.filter { $0.isLetter || $0.isNumber })\"*"
    }

    /// A word with its circumflex, horn or đ but no tone yet, as it stands for a moment while one types: nguyê, đin.
    private static func anyTone(_ word: String) -> String {
        var terms = [term(word)]
        for place in word.indices {
            guard let toned = tones[word[place]] else { continue }
            for letter in toned {
                terms.append(term(word[..<place] + String(letter) + word[word.index(after: place)...]))
            }
        }
        return "(" + terms.joined(separator: " OR ") + ")"
    }

    private static let tones: [Character: String] = [
        "a": "àảãáạ", "ă": "ằẳẵắặ", "â": "ầẩẫấậ", "e": "èẻẽéẹ", "ê": "ềểễếệ", "i": "ìỉĩíị", "o": "òỏõóọ", "ô": "ồổỗốộ",
        "ơ": "ờởỡớợ",
        "u": "ùủũúụ", "ư": "ừửữứự", "y": "ỳỷỹýỵ",
    ]
}
