/// The order of names and texts as bytes.
///
/// Layout of a key:
///
///     letters of all words, 0x01 between words · 0x00 · one tone byte a word · one case byte a word
///
/// Letters: 0x02–0x0F begin a digit or a number (in ``Order/natural`` order a number is 0x02 + how many digits, then the digits, so that a longer one is greater),
/// 0x10 + rank a letter of ``Alphabet``, 0xC3… the UTF-8 of a letter of another script, which so comes last. Tones: 0x01 ngang … 0x06 nặng, of the
/// first toned letter of the word. Case: 0x01 small, 0x02 Capital, 0x03 mixed, 0x04 CAPITALS, and 0x08 more with a foreign mark (ñ).
/// Keys with equal letters have equally many words, so that the last two parts need no mark between them.
enum Collation {
    enum Order {
        /// The last word, then the others from the left.
        case givenNameFirst
        /// From the left, numbers by their value.
        case natural
    }

    static func key(_ text: String, order: Order) -> [UInt8] {
        if let key = text.utf8.withContiguousStorageIfAvailable({ key(of: $0, order: order, isPlain: false) }) ?? nil { return key }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: Folding.plainScalars(of: VietnameseText.composed(text)))
        var plain = VietnameseText.composed(String(scalars))
        return plain.withUTF8 { key(of: $0, order: order, isPlain: true) } ?? []
    }

    /// `nil` when the text holds combining marks or other scripts and was not made plain before.
    private static func key(of bytes: UnsafeBufferPointer<UInt8>, order: Order, isPlain: Bool) -> [UInt8]? {
        // Three bytes are the most that one byte of text becomes: the first digit of a long number.
        let wordRoom = bytes.count / 2 + 1
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 3 + 2 + wordRoom * 2) { scratch in
            let tones = bytes.count * 3 + 2
            var writer = Writer(scratch: scratch, tones: tones, cases: tones + wordRoom)
            var cursor = ScalarCursor(bytes)
            while true {
                let start = cursor.position
                guard let scalar = cursor.next() else { break }
                if let letter = Alphabet.letter(scalar) {
                    writer.add(letter)
                } else if scalar &- 0x30 < 10 {
                    if order == .natural {
                        while cursor.peek &- 0x30 < 10 { cursor.position += 1 }
                        writer.add(number: UnsafeBufferPointer(rebasing: bytes[start..<cursor.position]))
                    } else {
                        writer.add(digit: UInt8(scalar))
                    }
                } else if scalar < 0x80 {
                    writer.endWord()
                } else {
                    switch LatinLetters.base(of: scalar) {
                    case .letter(let base): writer.add(foreign: base)
                    case .pair(let first, let second):
                        writer.add(foreign: first)
                        writer.add(foreign: second)
                    case .nothing:
                        if !isPlain, LatinLetters.isMark(scalar) { return nil }
                    case .sign: writer.endWord()
                    case .other:
                        guard isPlain, let unicode = Unicode.Scalar(scalar) else { return nil }
                        if unicode.properties.isAlphabetic {
                            writer.add(other: UnsafeBufferPointer(rebasing: bytes[start..<cursor.position]))
                        } else if ![.nonspacingMark, .enclosingMark].contains(unicode.properties.generalCategory) {
                            writer.endWord()
                        }
                    }
                }
            }
            writer.endWord()
            return writer.key(lastWordFirst: order == .givenNameFirst)
        }
    }

    private struct Writer {
        let scratch: UnsafeMutableBufferPointer<UInt8>
        let tones: Int
        let cases: Int
        var count = 0
        var words = 0
        var lastWord = 0
        var inWord = false
        var tone: UInt8 = 0
        var letters = 0
        var capitals = 0
        var startsWithCapital = false
        var isForeign = false

        init(scratch: UnsafeMutableBufferPointer<UInt8>, tones: Int, cases: Int) {
            self.scratch = scratch
            self.tones = tones
            self.cases = cases
        }

        @inline(__always)
        private mutating func put(_ byte: UInt8) {
            if !inWord { beginWord() }
            scratch[count] = byte
            count += 1
        }

        @inline(__always)
        private mutating func beginWord() {
            if words > 0 {
                scratch[count] = 0x01
                count += 1
            }
            inWord = true
            lastWord = count
            tone = 0
            letters = 0
            capitals = 0
            startsWithCapital = false
            isForeign = false
        }

        @inline(__always)
        mutating func add(_ letter: Alphabet.Letter) {
            put(0x10 + letter.rank)
            if letter.tone != 0, tone == 0 { tone = letter.tone }
            if letter.isCapital {
                if letters == 0 { startsWithCapital = true }
                capitals += 1
            }
            letters += 1
        }

        mutating func add(foreign base: UInt8) {
            put(0x10 + Alphabet.rank(ascii: base))
            letters += 1
            isForeign = true
        }

        mutating func add(digit: UInt8) { put(digit - 0x30 + 0x02) }

        mutating func add(number digits: UnsafeBufferPointer<UInt8>) {
            let significant = digits.drop { $0 == 0x30 }
            put(0x02 + UInt8(min(significant.count, 13)))
            // A number of more digits than any house has is told apart by a length byte of its own.
            if significant.count >= 13 { put(UInt8(min(significant.count, 255))) }
            for digit in significant { put(digit) }
        }

        mutating func add(other bytes: UnsafeBufferPointer<UInt8>) {
            for byte in bytes { put(byte) }
            letters += 1
        }

        @inline(__always)
        mutating func endWord() {
            guard inWord else { return }
            inWord = false
            scratch[tones + words] = tone + 1
            let letterCase: UInt8 =
                if capitals == 0 { 1 } else if capitals == 1, startsWithCapital { 2 } else if capitals == letters { 4 } else { 3 }
            scratch[cases + words] = letterCase + (isForeign ? 8 : 0)
            words += 1
        }

        func key(lastWordFirst: Bool) -> [UInt8] {
            guard words > 0 else { return [] }
            let length = count + 1 + words * 2
            return [UInt8](unsafeUninitializedCapacity: length) { key, size in
                var end = 0
                func copy(_ range: Range<Int>) {
                    for index in range {
                        key[end] = scratch[index]
                        end += 1
                    }
                }
                func put(_ byte: UInt8) {
                    key[end] = byte
                    end += 1
                }
                if lastWordFirst, words > 1 {
                    copy(lastWord..<count)
                    put(0x01)
                    copy(0..<lastWord - 1)
                    put(0x00)
                    for part in [tones, cases] {
                        copy(part + words - 1..<part + words)
                        copy(part..<part + words - 1)
                    }
                } else {
                    copy(0..<count)
                    put(0x00)
                    copy(tones..<tones + words)
                    copy(cases..<cases + words)
                }
                size = end
            }
        }
    }
}
