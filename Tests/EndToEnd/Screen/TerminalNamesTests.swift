import Foundation
import Testing

extension ScreenTests {
    /// Whatever TERM says, the board comes up or a sentence says why not; and the keys of other terminals work.
    @Suite struct TerminalNames {
        private let home: TmuxHome

        init() throws { home = try TmuxHome.ward() }

        @Test(arguments: [
            "xterm", "xterm-256color", "tmux-256color", "screen", "screen-256color", "linux", "vt100", "putty", "nobody-knows-this",
        ])
        func `the board comes up and goes, and leaves the terminal as it was`(_ term: String) throws {
            // tmux names the terminal itself; the name is given past it.
            let session = try TmuxSession(home, command: ["env", "TERM=\(term)", BuiltProgram.path])
            let board = try session.wait(for: "0 / 100 túi", "Nhật ký")
            #expect(board.shows("F10 Thoát"))
            try session.press("3")
            try session.wait(for: "Nguyễn Thị Hoa")
            try session.press("F10")
            #expect(try session.waitForExit() == 0)
            #expect(try session.isAsFound())
            #expect(try !session.screen().shows("Nguyễn Thị Hoa"), "nobody's name stays to be read")
        }

        @Test(arguments: [["NO_COLOR=1"], ["NO_COLOR=1", "TERM=xterm"], ["TERM=vt100"]])
        func `without colours nothing is coloured, and all is said`(_ more: [String]) throws {
            let session = try TmuxSession(home, command: ["env"] + more + [BuiltProgram.path])
            try session.wait(for: "0 / 100 túi")
            let text = try session.colouredScreen().text
            let colour = #/\x1B\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/#
            #expect(text.firstMatch(of: colour) == nil, "\(text.debugDescription)")
        }

        /// F3, Home, Esc … as they come from the terminals that people have, typed into the running program.
        @Test(arguments: [
            ("PuTTY", "\u{1B}[12~", "\u{1B}[1~", "\u{1B}[4~", "\u{7F}"),
            ("PuTTY, Linux", "\u{1B}[[B", "\u{1B}[1~", "\u{1B}[4~", "\u{8}"),
            ("Windows Terminal", "\u{1B}OQ", "\u{1B}[H", "\u{1B}[F", "\u{7F}"),
            ("rxvt", "\u{1B}[12~", "\u{1B}[7~", "\u{1B}[8~", "\u{7F}"),
            ("application keys", "\u{1B}OQ", "\u{1B}OH", "\u{1B}OF", "\u{8}"),
            (
                "win32-input-mode", "\u{1B}[113;60;0;1;0;1_", "\u{1B}[36;71;0;1;256;1_", "\u{1B}[35;79;0;1;256;1_",
                "\u{1B}[8;14;8;1;0;1_"
            ),
        ])
        func `find, edit and leave with another terminal's keys`(
            _ terminal: String, _ find: String, _ home: String, _ end: String, _ backspace: String
        ) throws {
            let session = try TmuxSession(self.home)
            try session.wait(for: "0 / 100 túi")
            try session.burst(find)
            try session.wait(for: "Tìm người hiến")
            try session.type("hoax")
            try session.burst(backspace)
            try session.type(" quan")
            let found = try session.wait(for: "1 người · Enter mở")
            #expect(found.field("›") == "hoa quan", "\(terminal)")
            // Esc and F2 in one read: back, and then the search anew.
            try session.burst("\u{1B}" + find)
            try session.wait(for: "the search anew") { $0.shows("Tìm người hiến") && $0.field("›") != "hoa quan" }
            try session.press("Escape")
            try session.wait(without: "Tìm người hiến")
            try session.press("3", "F7")
            try session.wait(for: "Họ và tên")
            try session.type("an")
            try session.burst(home)
            try session.type("L")
            try session.burst(end)
            try session.type("h")
            try session.wait(for: "the name") { $0.field("Họ và tên") == "Lanh" }
        }
    }
}
