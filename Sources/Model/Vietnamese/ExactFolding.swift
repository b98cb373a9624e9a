/// Small letters with their accents, the tone in one place.
enum ExactFolding {
    /// `nil` when the text holds marks to compose, or letters that Vietnamese has not: those take ``foldAnyScript(_:)``.
    static func foldLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var isPlain = true
        let folded = withUnsafeTemporaryAllocation(of: Alphabet.Letter.self, capacity: bytes.count) { syllable in
            // A tone that moves can make its syllable a byte longer (ũyn, uỹn).
            String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
                var writer = ByteWriter(buffer: buffer)
                var length = 0
                func endSyllable() {
                    guard length > 0 else { return }
                    let letters = UnsafeMutableBufferPointer(rebasing: syllable[..<length])
                    placeTone(letters)
                    for letter in letters { writer.put(Alphabet.scalar(letter.rank, tone: letter.tone)) }
                    length = 0
                }
                var cursor = ScalarCursor(bytes)
                while let scalar = cursor.next() {
                    if let letter = Alphabet.letter(scalar) {
                        syllable.initializeElement(at: length, to: letter)
                        length += 1
                        continue
                    }
                    endSyllable()
                    if scalar < 0x80 {
                        writer.add(ascii: UInt8(scalar), before: cursor.peek)
                    } else if case .sign = LatinLetters.base(of: scalar) {
                        writer.gap = true
                    } else {
                        isPlain = false
                        return 0
                    }
                }
                endSyllable()
                return writer.count
            }
        }
        return isPlain ? folded : nil
    }

    static func foldAnyScript(_ text: String) -> String {
        let scalars = Folding.plainScalars(of: VietnameseText.composed(text))
        var writer = ScalarWriter()
        var syllable: [Alphabet.Letter] = []
        var isForeign = false

        func endSyllable() {
            guard !syllable.isEmpty else { return }
            if !isForeign { syllable.withUnsafeMutableBufferPointer { placeTone($0) } }
            for letter in syllable { writer.put(Alphabet.scalar(letter.rank, tone: letter.tone)) }
            syllable.removeAll(keepingCapacity: true)
        }

        for (index, scalar) in scalars.enumerated() {
            if let letter = Alphabet.letter(scalar.value) {
                syllable.append(letter)
                continue
            }
            switch LatinLetters.base(of: scalar.value) {
            case .letter, .pair:
                // A letter that Vietnamese has not (ñ, ü): the word keeps its marks where they are.
                isForeign = true
                endSyllable()
                put(small: scalar, in: &writer)
            case .nothing: break
            case .sign:
                endSyllable()
                isForeign = false
                writer.gap = true
            case .other:
                endSyllable()
                isForeign = false
                writer.add(scalar, before: index + 1 < scalars.count ? scalars[index + 1] : " ")
            }
        }
        endSyllable()
        var folded = String.UnicodeScalarView()
        folded.append(contentsOf: writer.scalars)
        return VietnameseText.composed(String(folded))
    }

    /// The small form of a Latin letter. One that has none in the tables of ``LatinLetters`` becomes its base letters, so that both ways of folding
    /// agree on the words.
    private static func put(small scalar: Unicode.Scalar, in writer: inout ScalarWriter) {
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        switch (LatinLetters.base(of: small.value), LatinLetters.base(of: scalar.value)) {
        case (.letter, _), (.pair, _): writer.put(small)
        case (_, .letter(let base)): writer.put(Unicode.Scalar(base))
        case (_, .pair(let first, let second)):
            writer.put(Unicode.Scalar(first))
            writer.put(Unicode.Scalar(second))
        default: writer.gap = true
        }
    }

    /// Moves the one tone of a syllable to where the rule has it. A word with several tones or vowels apart is not a syllable and stays.
    static func placeTone(_ word: UnsafeMutableBufferPointer<Alphabet.Letter>) {
        guard let toned = word.firstIndex(where: { $0.tone != 0 }), word.lastIndex(where: { $0.tone != 0 }) == toned else { return }
        var start = word.firstIndex { Alphabet.isVowel($0.rank) } ?? toned
        // The u of qu and the i of gi are consonants when a vowel follows.
        if start > 0, start + 1 < word.count, Alphabet.isVowel(word[start + 1].rank),
            (word[start - 1].rank == rankQ && word[start].rank == rankU)
                || (word[start - 1].rank == rankG && word[start].rank == rankI)
        {
            start += 1
        }
        let end = word[start...].firstIndex { !Alphabet.isVowel($0.rank) } ?? word.count
        guard (start..<end).contains(toned) || toned == start - 1, !word[end...].contains(where: { Alphabet.isVowel($0.rank) })
        else {
            return
        }
        let place: Int
        if let marked = word[start..<end].lastIndex(where: { Alphabet.hasQuality($0.rank) }) {
            // In ươ the second, in ưu the first, which has no other marked vowel after it.
            place = marked
        } else if end - start == 1 {
            place = start
        } else if end - start == 2 {
            place = end < word.count ? start + 1 : start
        } else {
            place = start + 1
        }
        let tone = word[toned].tone
        word[toned].tone = 0
        word[place].tone = tone
    }

    private static let rankG = Alphabet.rank(ascii: UInt8(ascii: "g"))
    private static let rankI = Alphabet.rank(ascii: UInt8(ascii: "i"))
    private static let rankQ = Alphabet.rank(ascii: UInt8(ascii: "q"))
    private static let rankU = Alphabet.rank(ascii: UInt8(ascii: "u"))
}
