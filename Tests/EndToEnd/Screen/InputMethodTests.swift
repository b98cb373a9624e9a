import Testing

extension ScreenTests {
    /// Vietnamese input methods (bộ gõ) send Backspace and the letters put together anew; a field has to take them as they come.
    @Suite struct InputMethod {
        /// The bytes of one word as an input method sends them, `⌫` standing for its Backspace.
        struct Stream: CustomTestStringConvertible, Sendable {
            let name: String
            let keys: String
            let word: String
            var testDescription: String { name }

            static let all = [
                // d d u o w c j
                Stream(name: "Telex", keys: "d⌫đuo⌫⌫ươc⌫⌫ợc", word: "được"),
                // N g u y e 6 n 4
                Stream(name: "VNI", keys: "Nguye⌫ên⌫⌫ễn", word: "Nguyễn"),
            ]
        }

        struct Way: CustomTestStringConvertible, Sendable {
            let backspace: UInt8
            let inOneWrite: Bool
            var testDescription: String {
                "0x" + String(backspace, radix: 16) + (inOneWrite ? ", one write" : ", letter by letter")
            }

            static let all = [UInt8(0x7F), 0x08].flatMap { code in [true, false].map { Way(backspace: code, inOneWrite: $0) } }
        }

        private let session: TmuxSession

        init() throws {
            session = try TmuxSession(TmuxHome.ward())
            try session.wait(for: "0 / 100 túi")
        }

        @Test(arguments: Way.all)
        func `every kind of field shows the word that was meant`(way: Way) throws {
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try check("›", "Tìm người hiến", way)
            try session.press("C-u", "Escape")
            try session.wait(without: "Tìm người hiến")

            try session.press("F9")
            try session.wait(for: "╭─ Lệnh")
            try check("›", "╭─ Lệnh", way)
            try session.press("Escape")
            try session.wait(without: "╭─ Lệnh")

            try session.press("3")
            try session.wait(for: "▸ Người hiến", "Nguyễn Thị Hoa")
            try session.press("F4")
            try session.wait(for: "lọc:")
            try check("lọc:", "▸ Người hiến", way)
            try session.press("Escape")
            try session.wait(without: "lọc:")

            try session.press("F7")
            try session.wait(for: "Thêm người hiến", "Họ và tên")
            try check("Họ và tên", "Thêm người hiến", way)
            for _ in 0..<7 { try session.press("Down") }
            try check("Phố", "Thêm người hiến", way)
            try session.press("Down", "Down")
            try check("Tổ, đơn vị", "Thêm người hiến", way)

            // Nothing of all that was a command.
            try session.press("PPage", "Escape")
            try session.wait(for: "Bỏ phần đã nhập?")
            try session.press("Enter")
            let list = try session.wait(without: "Thêm người hiến")
            #expect(list.shows("4 người"))
        }

        private func check(_ label: String, _ place: String, _ way: Way, line: Int = #line) throws {
            for stream in Stream.all {
                let bytes = stream.keys.unicodeScalars.map { $0 == "⌫" ? [way.backspace] : Array(String($0).utf8) }
                if way.inOneWrite {
                    try session.burst(bytes.flatMap { $0 })
                } else {
                    for letter in bytes { try session.burst(letter) }
                }
                try session.wait(for: "«\(stream.word)» after \(label)", line: line) {
                    $0.shows(place) && $0.field(label) == stream.word
                }
                try session.press("C-u")
                try session.wait(for: "an empty field after \(label)", line: line) {
                    $0.shows(place) && $0.field(label)?.contains(stream.word) == false
                }
            }
        }

        @Test func `letters that an input method turned are still keys outside fields`() throws {
            // w is taken for ư: nothing here; đ stands for d, which records a donation.
            try session.burst("d")
            try session.wait(for: "Ghi nhận cho ai?")
            try session.press("Escape")
            try session.wait(without: "Ghi nhận cho ai?")
            try session.burst("đ")
            try session.wait(for: "Ghi nhận cho ai?")
        }

        @Test func `the Backspace of an input method outside a field does nothing`() throws {
            let before = try session.screen()
            try session.burst([0x7F, 0x08, 0x7F])
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.press("Escape")
            let after = try session.wait(without: "Tìm người hiến")
            #expect(after.rows.dropFirst() == before.rows.dropFirst())
        }

        @Test func `the cursor stands at the caret, where an input method draws what it is composing`() throws {
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.type("đuo")
            let screen = try session.wait(for: "› đuo")
            let row = try #require(screen.rows.firstIndex { $0.contains("› đuo") })
            let place = try #require(screen.rows[row].range(of: "› đuo"))
            let column = screen.rows[row].distance(from: screen.rows[row].startIndex, to: place.upperBound)
            #expect(try session.cursor() == (column, row))
        }
    }
}
