/// How Vietnamese letters are typed on a plain keyboard (kiểu gõ).
public enum InputMethod: String, CaseIterable, Sendable {
    case telex, vni

    /// What the keys of one word become: "Nguyeenx" and "Nguye6n4" are "Nguyễn". Capitals stay; what is no key of the method stays too.
    public func composing(_ word: some StringProtocol) -> String {
        var letters: [Alphabet.Letter] = []
        var tone: UInt8 = 0
        var rest = ""
        for character in word.unicodeScalars {
            let key = Character(character.properties.lowercaseMapping.unicodeScalars.first ?? character)
            if let newTone = self.tone(of: key), letters.contains(where: { Alphabet.isVowel($0.rank) }) {
                tone = newTone
            } else if !apply(key, to: &letters) {
                guard let letter = Alphabet.letter(character.value) else {
                    // A digit or a sign ends the word.
                    rest.unicodeScalars.append(contentsOf: Self.spelled(letters, tone: tone))
                    rest.unicodeScalars.append(character)
                    letters.removeAll()
                    tone = 0
                    continue
                }
                letters.append(letter)
            }
        }
        rest.unicodeScalars.append(contentsOf: Self.spelled(letters, tone: tone))
        return rest
    }

    private func tone(of key: Character) -> UInt8? {
        let keys: [Character] = self == .telex ? ["z", "f", "r", "x", "s", "j"] : ["0", "2", "3", "4", "1", "5"]
        return keys.firstIndex(of: key).map { UInt8($0) }
    }

    /// Whether the key changed a letter that stands there.
    private func apply(_ key: Character, to letters: inout [Alphabet.Letter]) -> Bool {
        switch (self, key) {
        case (.telex, "a"), (.telex, "e"), (.telex, "o"): return Self.change(String(key), in: &letters, Self.hats)
        case (.telex, "d"), (.vni, "9"): return Self.change("d", in: &letters, ["d": "đ"])
        case (.telex, "w"): return Self.horn("aou", in: &letters, ["a": "ă", "o": "ơ", "u": "ư"])
        case (.vni, "6"): return Self.change("aeo", in: &letters, Self.hats)
        case (.vni, "7"): return Self.horn("ou", in: &letters, ["o": "ơ", "u": "ư"])
        case (.vni, "8"): return Self.change("a", in: &letters, ["a": "ă"])
        default: return false
        }
    }

    private static let hats: [Character: Unicode.Scalar] = ["a": "â", "e": "ê", "o": "ô"]

    /// In uo both get the horn.
    private static func horn(_ bases: String, in letters: inout [Alphabet.Letter], _ marks: [Character: Unicode.Scalar]) -> Bool {
        let plain = letters.map { Character(Alphabet.scalar($0.rank, tone: 0)) }
        let changed = change(bases, in: &letters, marks)
        if changed, let last = plain.lastIndex(of: "o"), last > 0, plain[last - 1] == "u", letters[last].rank == rank("ơ") {
            letters[last - 1].rank = rank("ư")
        }
        return changed
    }

    /// Marks the last of the plain letters `bases`.
    private static func change(_ bases: String, in letters: inout [Alphabet.Letter], _ marks: [Character: Unicode.Scalar]) -> Bool {
        guard let place = letters.lastIndex(where: { bases.contains(Character(Alphabet.scalar($0.rank, tone: 0))) }),
            let mark = marks[Character(Alphabet.scalar(letters[place].rank, tone: 0))]
        else { return false }
        letters[place].rank = rank(mark)
        return true
    }

    private static func rank(_ scalar: Unicode.Scalar) -> Alphabet.Rank { Alphabet.letter(scalar.value)?.rank ?? 0 }

    private static func spelled(_ letters: [Alphabet.Letter], tone: UInt8) -> String.UnicodeScalarView {
        var letters = letters
        if tone != 0, let place = letters.lastIndex(where: { Alphabet.isVowel($0.rank) }) {
            for index in letters.indices { letters[index].tone = 0 }
            letters[place].tone = tone
            letters.withUnsafeMutableBufferPointer { ExactFolding.placeTone($0) }
        }
        var scalars = String.UnicodeScalarView()
        for letter in letters {
            let small = Alphabet.scalar(letter.rank, tone: letter.tone)
            scalars.append(
                contentsOf: letter.isCapital ? small.properties.uppercaseMapping.unicodeScalars : String(small).unicodeScalars)
        }
        return scalars
    }
}

/// What an input method did to a text that a scanner typed, as far as its words tell.
public enum InputMethodTrace: Hashable, Sendable {
    /// The keys stand where the letters should ("Nguyeenx Vawn"): the scanner counts on an input method that is off.
    case keys(InputMethod)
    /// Letters that no word has ("Nguyeễn", "Pảk"): an input method that is on took the scanner's letters for its keys.
    case composed

    /// Reads the trace in a name and an address; `nil` when both may be as the card has them.
    ///
    /// Keys are told by the name alone, since addresses hold foreign words, and only when no letter has a mark. A name of another people
    /// may look composed only where a marked vowel stands beside its plain form.
    public init?(name: String, address: String = "") {
        let names = Self.words(name)
        let places = Self.words(address)
        if let method = Self.keys(in: names), !VietnameseText.hasMarks(address) {
            self = .keys(method)
        } else if names.contains(where: { !Self.isWord($0) && Self.hasDoubledVowel($0) })
            || places.contains(where: { !Self.isWord($0) && Self.hasMarkedVowel($0) })
        {
            self = .composed
        } else {
            return nil
        }
    }

    /// The method whose keys some of these words are, while the others are words as they stand.
    static func keys(in words: [Substring]) -> InputMethod? {
        guard !words.contains(where: { VietnameseText.hasMarks($0) }) else { return nil }
        return InputMethod.allCases.first { method in
            let odd = words.filter { !isWord($0) }
            return !odd.isEmpty && odd.allSatisfy { isWord(method.composing($0)) }
        }
    }

    /// The text with the keys of those words turned into letters that are no words as they stand.
    static func composing(_ text: String, _ method: InputMethod) -> String {
        VietnameseText.clean(text).split(separator: " ", omittingEmptySubsequences: false).map { word in
            let signs = word.drop { $0.isLetter || $0.isNumber }
            let letters = word.prefix(word.count - signs.count)
            guard !isWord(letters) else { return String(word) }
            let composed = method.composing(letters)
            return isWord(composed) ? composed + signs : String(word)
        }.joined(separator: " ")
    }

    /// A letter alone is an initial ("A").
    private static func isWord(_ word: some StringProtocol) -> Bool { word.count == 1 || Syllable.isPossible(word) }

    private static func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

    /// Abbreviations (KĐT) and the letters of houses (12Đ) have none.
    private static func hasMarkedVowel(_ word: Substring) -> Bool {
        word.unicodeScalars.contains { scalar in
            !scalar.isASCII && (Alphabet.letter(scalar.value).map { Alphabet.isVowel($0.rank) } ?? false)
        }
    }

    /// "eễ", "ơợ": a backspace of the input method came too late.
    private static func hasDoubledVowel(_ word: Substring) -> Bool {
        let letters = word.unicodeScalars.map { Alphabet.letter($0.value) }
        let bases = VietnameseText.fold(word)
        guard letters.count == bases.count else { return false }
        let scalars = Array(word.unicodeScalars)
        return zip(zip(bases, bases.dropFirst()), scalars.indices.dropFirst()).contains { pair, place in
            pair.0 == pair.1 && "aeiouy".contains(pair.0) && !(scalars[place].isASCII && scalars[place - 1].isASCII)
        }
    }
}
