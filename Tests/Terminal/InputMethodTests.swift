import Testing

@testable import Terminal

/// What input methods send, as a text field applies it: Backspace takes the last letter, every scalar joins the text.
@Suite struct InputMethodTests {
    /// A recorded stream, the reads it came in, and the text that the person meant.
    struct Replay: Sendable, CustomStringConvertible {
        let method: String
        let reads: [[UInt8]]
        let text: String

        init(_ method: String, _ reads: [String], _ text: String) {
            self.method = method
            self.reads = reads.map { Array($0.utf8) }
            self.text = text
        }

        var description: String { method + ": " + text }
    }

    static let replays: [Replay] = {
        let del = "\u{7F}"
        let old = "\u{8}"
        return [
            // duwowcj: d u → ư, o → ơ, c, j → ợ. UniKey takes back all that changes and sends it anew.
            Replay("UniKey Telex", ["d", "u", del + "ư", "o", del + "ơ", "c", del + del + "ợc"], "dược"),
            Replay("UniKey Telex", ["d", del + "đ", "u", del + "ư", "ơ", "c", del + del + "ợc"], "được"),
            Replay("EVKey Telex, 0x08", ["d", old + "đ", "u", "o", "c", old + old + old + "ươc", old + old + "ợc"], "được"),
            Replay("UniKey VNI", ["N", "g", "u", "y", "e", del + "ê", del + "ễ", "n"], "Nguyễn"),
            Replay(
                "EVKey VNI, 0x08", ["T", "h", "i", old + "ị", " ", "U", old + "Ư", old + "Ư", "o", "c", old + old + "ớc"], "Thị Ước"
            ),
            Replay("ibus, composed", ["Nguyễn", " ", "Đức"], "Nguyễn Đức"),
            Replay("ibus with surrounding text", ["dd" + del + del + "đ", "i"], "đi"),
            // UniKey's `Unicode tổ hợp`: letters decomposed.
            Replay("UniKey, decomposed", ["e\u{302}", "\u{303}", "n"], "ễn"),
            Replay("UniKey, decomposed, then changed", ["o\u{31B}", del, "ơ\u{301}"], "ớ"),
        ]
    }()

    private func typed(_ events: [InputEvent]) -> String {
        var text = ""
        for event in events {
            switch event {
            case .key(.character(let letter)): text.append(letter)
            case .key(.backspace): text = String(text.dropLast())
            default: Issue.record("not typing: \(event)")
            }
        }
        return text
    }

    @Test(arguments: replays)
    func `text typed through an input method arrives as meant`(_ replay: Replay) {
        var decoder = InputDecoder()
        let events = replay.reads.flatMap { decoder.feed($0) }
        #expect(typed(events) == replay.text)
        var single = InputDecoder()
        #expect(replay.reads.joined().flatMap { single.feed($0) } == events)
        var burst = InputDecoder()
        #expect(burst.feed(Array(replay.reads.joined())) == events)
    }

    @Test func `Backspace and letter in one read are two keys, in order`() {
        var decoder = InputDecoder()
        #expect(
            decoder.feed(Array("d\u{7F}đ".utf8)) == [.key(.character("d")), .key(.backspace), .key(.character("đ"))])
    }
}
