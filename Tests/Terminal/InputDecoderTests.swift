import Testing

@testable import Terminal

/// Numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct InputDecoderTests {
    @Test(arguments: KeyTable.all)
    func `every sequence of every terminal gives its events`(_ item: KeyCase) {
        var decoder = InputDecoder()
        #expect(decoder.feed(item.bytes) == item.events)
        #expect(!decoder.isPending)
    }

    @Test(arguments: KeyTable.all)
    func `a sequence cut at any byte, or at all, gives the same events`(_ item: KeyCase) {
        for cut in 0...item.bytes.count {
            var decoder = InputDecoder()
            #expect(decoder.feed(item.bytes[..<cut]) + decoder.feed(item.bytes[cut...]) == item.events)
        }
        var decoder = InputDecoder()
        #expect(item.bytes.flatMap { decoder.feed($0) } == item.events)
    }

    @Test(arguments: KeyTable.all)
    func `a pause on a slow line inside a sequence changes nothing`(_ item: KeyCase) {
        // A lone Esc alone cannot wait: it is a key.
        for cut in 0..<item.bytes.count where item.bytes[..<cut].last != 0x1B {
            var decoder = InputDecoder()
            let first = decoder.feed(item.bytes[..<cut])
            let between = decoder.flush()
            #expect(first + between + decoder.feed(item.bytes[cut...]) == item.events)
        }
    }

    @Test func `sequences in a row in any mix and cuts give the events of each`() {
        var random = SeededGenerator(state: 2026)
        for _ in 0..<400 {
            let items = (0..<20).compactMap { _ in KeyTable.all.randomElement(using: &random) }
            var bytes = items.flatMap(\.bytes)[...]
            var decoder = InputDecoder()
            var events: [InputEvent] = []
            while !bytes.isEmpty {
                let count = Int.random(in: 1...min(9, bytes.count), using: &random)
                events += decoder.feed(bytes.prefix(count))
                bytes = bytes.dropFirst(count)
            }
            #expect(events == items.flatMap(\.events), "\(items)")
        }
    }

    @Test func `any bytes at all leave a decoder that comes to rest and types again`() {
        var random = SeededGenerator(state: 7)
        let telling: [UInt8] = [
            0x1B, 0x5B, 0x4F, 0x3B, 0x32, 0x30, 0x7E, 0x4D, 0x5D, 0x07, 0x5C, 0xC3, 0xE1, 0xBB, 0x85, 0xFF, 0x41, 0x0D,
        ]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 1...24, using: &random)).map { _ in
                Bool.random(using: &random) ? telling.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
            }
            var whole = InputDecoder()
            let together = whole.feed(bytes)
            var single = InputDecoder()
            #expect(bytes.flatMap { single.feed($0) } == together)
            for _ in 0..<100 { _ = whole.flush() }
            #expect(!whole.isPending, "\(bytes)")
            #expect(whole.feed(Array("đ".utf8)) == [.key(.character("đ"))], "\(bytes)")
        }
    }

    @Test func `letters are never control characters and never decomposed singles`() {
        var random = SeededGenerator(state: 99)
        for _ in 0..<20_000 {
            guard let scalar = Unicode.Scalar(UInt32.random(in: 0x20...0x2FFFF, using: &random)) else { continue }
            var decoder = InputDecoder()
            for case .key(.character(let character)) in decoder.feed(Array(String(scalar).utf8)) {
                #expect(character.unicodeScalars.count == 1)
                #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
                #expect(Character(scalar) == character)
            }
        }
    }
}

@Suite struct PendingInputTests {
    @Test func `a lone Esc is the key when the delay is over, and not before`() {
        var decoder = InputDecoder()
        #expect(decoder.feed([0x1B]) == [])
        #expect(decoder.isPending)
        #expect(decoder.flush() == [.key(.escape)])
        #expect(!decoder.isPending)
        #expect(decoder.flush() == [])
    }

    @Test func `Esc pressed twice is one Esc after the delay, and each repeat counts`() {
        var decoder = InputDecoder()
        #expect(decoder.feed([0x1B, 0x1B]) == [])
        #expect(decoder.flush() == [.key(.escape)])
        #expect(decoder.feed([0x1B, 0x1B, 0x1B]) == [.key(.escape)])
        #expect(decoder.flush() == [.key(.escape)])
    }

    @Test(arguments: ["[", "O", "]", "P", "_", "X", "^"])
    func `Alt with a letter that begins sequences is that key after a few delays`(_ letter: Character) {
        var decoder = InputDecoder()
        var events = decoder.feed(Array("\u{1B}\(letter)".utf8))
        for _ in 0..<3 { events += decoder.flush() }
        #expect(events == [])
        #expect(decoder.flush() == [.key(.alt(letter))])
        #expect(!decoder.isPending)
    }

    @Test(arguments: [
        "\u{1B}[1;", "\u{1B}[<0;11", "\u{1B}[M ", "\u{1B}[[", "\u{1B}O5", "\u{1B}]11;rgb:", "\u{1B}P1+r", "\u{1B}]0;x\u{1B}",
    ])
    func `a sequence that was cut off is given up and typing goes on`(_ start: String) {
        var decoder = InputDecoder()
        #expect(decoder.feed(Array(start.utf8)) == [])
        var events: [InputEvent] = []
        for _ in 0..<20 { events += decoder.flush() }
        #expect(!decoder.isPending)
        #expect(events == [] || events == [.key(.escape)])
        #expect(decoder.feed(Array("an".utf8)) == [.key(.character("a")), .key(.character("n"))])
    }

    @Test(arguments: ["\u{1B}[1;", "\u{1B}[<0;11", "\u{1B}O", "\u{1B}]11;rgb:", "\u{1B}P1+r"])
    func `keys that are not letters end a cut sequence at once`(_ start: String) {
        for (bytes, key) in [("\r", Key.enter), ("\u{3}", .control("c")), ("\u{1B}[A", .up), ("\u{7F}", .backspace)] {
            var decoder = InputDecoder()
            #expect(decoder.feed(Array((start + bytes).utf8)) == [.key(key)])
        }
    }

    @Test(arguments: [
        ([0xFF], 1), ([0xC3, 0x28], 1), ([0xE1, 0xBB, 0x41], 1), ([0xC0, 0xAF], 2), ([0xED, 0xA0, 0x80], 3), ([0xF5], 1),
        ([0x85], 1),
        ([0xF0, 0x9F, 0x1B, 0x5B, 0x41], 1),
    ])
    func `bytes that are no UTF-8 become replacement characters and nothing is lost after them`(_ bytes: [UInt8], _ count: Int) {
        var decoder = InputDecoder()
        let events = decoder.feed(bytes + Array("ơ".utf8))
        #expect(events.filter { $0 == .key(.character("\u{FFFD}")) }.count == count)
        #expect(events.last == .key(.character("ơ")))
    }

    @Test func `half a letter waits for its rest, then becomes a replacement character`() {
        var decoder = InputDecoder()
        #expect(decoder.feed([0xE1, 0xBB]) == [])
        #expect(decoder.flush() == [])
        #expect(decoder.feed([0x85]) == [.key(.character("ễ"))])
        #expect(decoder.feed([0xE1]) == [])
        let given = (0..<4).flatMap { _ in decoder.flush() }
        #expect(given == [.key(.character("\u{FFFD}"))])
    }

    @Test func `a paste without an end is given up after seconds, not before`() {
        var decoder = InputDecoder()
        #expect(decoder.feed(Array("\u{1B}[200~xin".utf8)) == [])
        for _ in 0..<99 { #expect(decoder.flush() == []) }
        #expect(decoder.flush() == [.paste("xin")])
        #expect(decoder.feed([0x61]) == [.key(.character("a"))])
    }

    @Test func `a long paste is cut at its limit between two letters, and its end is still found`() {
        for limit in 0...9 {
            var decoder = InputDecoder(pasteLimit: limit)
            let events = decoder.feed(Array("\u{1B}[200~ễễễ\u{1B}[201~q".utf8))
            #expect(events == [.paste(String(repeating: "ễ", count: limit / 3)), .key(.character("q"))])
        }
    }
}
