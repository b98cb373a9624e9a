import Testing

@testable import Terminal

/// Terminal × key → event.
@Suite struct KeyboardTests {
    @Test(arguments: Keyboard.all)
    func `every key of the program arrives as itself`(_ keyboard: Keyboard) {
        for (bytes, key) in keyboard.keys {
            var decoder = InputDecoder()
            #expect(decoder.feed(Array(bytes.utf8)) == [.key(key)], "\(keyboard) \(bytes.debugDescription)")
            #expect(!decoder.isPending)
        }
    }

    @Test(arguments: Keyboard.all)
    func `Esc and any key in one read are Esc and that key, and no letter of a sequence is left over`(_ keyboard: Keyboard) {
        for (bytes, key) in keyboard.keys {
            // Before a letter, Enter, Backspace or Tab it is Alt, which does nothing here.
            switch key {
            case .character, .enter, .backspace, .tab, .backTab: if bytes.unicodeScalars.count <= 2 { continue }
            default: break
            }
            var decoder = InputDecoder()
            #expect(
                decoder.feed(Array(("\u{1B}" + bytes).utf8)) == [.key(.escape), .key(key)], "\(keyboard) \(bytes.debugDescription)")
        }
    }

    @Test(arguments: Keyboard.all)
    func `keys held down in one read are as many keys`(_ keyboard: Keyboard) {
        for (bytes, key) in keyboard.keys {
            var decoder = InputDecoder()
            #expect(decoder.feed(Array(String(repeating: bytes, count: 5).utf8)) == [InputEvent](repeating: .key(key), count: 5))
        }
    }

    @Test func `a key that is let go is no key, nor is one that only shifts`() {
        for bytes in ["\u{1B}[112;59;0;0;0;1_", "\u{1B}[16;42;0;1;16;1_", "\u{1B}[65;30;97;0;0;1_", "\u{1B}[17;29;0;1;8;1_"] {
            var decoder = InputDecoder()
            #expect(decoder.feed(Array(bytes.utf8)) == [], "\(bytes.debugDescription)")
        }
    }
}
