import Testing

extension ScreenTests {
    /// Text that nobody typed: pasted, or sent by the terminal itself.
    @Suite struct Pasting {
        private let session: TmuxSession

        init() throws {
            session = try TmuxSession(TmuxHome.ward())
            try session.wait(for: "0 / 100 túi")
        }

        /// What would do much harm as keys: leave, record, undo, the journal, a tab.
        private static let harmful = "q\nq\nd\nu\n:\n0\n3\n\u{11}\u{03}q\n"

        @Test func `pasted text outside a field runs nothing`() throws {
            let before = try session.screen()
            try paste(Self.harmful)
            // The next key shows that the paste is over.
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.press("Escape")
            let after = try session.wait(without: "Tìm người hiến")
            #expect(after.rows.dropFirst() == before.rows.dropFirst())
        }

        @Test func `pasted text in a field is text on one line`() throws {
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try paste("Nguyê\u{0303}n\r\nThị\tHoa\n")
            let screen = try session.wait(for: "1 người · Enter mở")
            #expect(screen.field("›") == "Nguyễn Thị Hoa")
            #expect(screen.shows("╭─ Tìm người hiến"))
        }

        @Test func `pasted text in a form neither leaves nor saves it`() throws {
            try session.press("3")
            try session.wait(for: "▸ Người hiến", "Nguyễn Thị Hoa")
            try session.press("F7")
            try session.wait(for: "Thêm người hiến", "Họ và tên")
            try paste("Đỗ Thị Quỳnh\nq\n")
            let screen = try session.wait(for: "Đỗ Thị Quỳnh")
            #expect(screen.shows("Thêm người hiến"))
            #expect(screen.field("Họ và tên") == "Đỗ Thị Quỳnh q")
        }

        @Test func `what terminals send of themselves leaks no letters`() throws {
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            for sequence in [
                // Who are you; where is the cursor; which modes; which colours; a DCS string; keys that no keyboard here has.
                "\u{1B}[?62;22;52c", "\u{1B}[>41;377;0c", "\u{1B}[12;40R", "\u{1B}[?2026;2$y",
                "\u{1B}]11;rgb:0000/1111/2222\u{1B}\\",
                "\u{1B}]52;c;bmhpdQ==\u{07}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|XTerm(370)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
                "\u{1B}[I\u{1B}[O",
                "\u{1B}[34~", "\u{1B}[57358u", "\u{1B}[?997;1n", "\u{1B}[48;36;120;720;960t",
            ] { try session.burst(sequence) }
            try session.type("hoa")
            let screen = try session.wait(for: "1 người · Enter mở")
            #expect(screen.field("›") == "hoa")
        }

        @Test func `bytes that are no text do no harm`() throws {
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.burst([0xFF, 0xFE, 0xC3, 0x28, 0xE1, 0xBB, 0x00, 0x1C])
            try session.press("C-u")
            try session.type("hoa")
            let screen = try session.wait(for: "1 người · Enter mở")
            #expect(screen.field("›") == "hoa")
        }

        /// As a terminal sends it that was asked for marked pastes; tmux itself would take some of these bytes out.
        private func paste(_ text: String) throws { try session.burst("\u{1B}[200~" + text + "\u{1B}[201~") }
    }
}
