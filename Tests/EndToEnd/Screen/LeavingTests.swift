import Foundation
import Testing

extension ScreenTests {
    /// However the program ends or rests, the terminal is afterwards as it was.
    @Suite struct Leaving {
        private let home: TmuxHome

        init() throws { home = try TmuxHome.ward() }

        /// A shell in which `giothong` can be called, with a line on its screen that has to be there afterwards.
        private func shell() throws -> TmuxSession {
            try home.write("PS1='sẵn sàng> '\ngiothong() { '\(BuiltProgram.path)' \"$@\"; }\n", to: "shellrc")
            let session = try TmuxSession(home, command: ["bash", "--rcfile", home.directory + "/shellrc", "-i"])
            try session.wait(for: "sẵn sàng>")
            try enter("echo việc cũ; stty -a | tail -n +2 > before", session)
            try session.wait(for: "việc cũ")
            return session
        }

        private func enter(_ line: String, _ session: TmuxSession) throws {
            try session.burst(line)
            try session.press("Enter")
        }

        /// The shell has its terminal back: the old screen, and the same `stty -a` but for the first line, which tells the size.
        private func expectTerminalAsBefore(_ session: TmuxSession, _ mark: String = "xong") throws {
            try enter("stty -a | tail -n +2 > after; echo \(mark)", session)
            let screen = try session.wait(for: "the shell") { $0.rows.contains(mark) }
            #expect(screen.rows.contains("việc cũ"))
            #expect(!screen.shows("Giọt Hồng ▸"))
            #expect(try read("after") == read("before"))
            #expect(try session.isAsFound())
        }

        private func read(_ name: String) throws -> String {
            try String(contentsOfFile: home.directory + "/" + name, encoding: .utf8)
        }

        @Test func `F10 gives the terminal back`() throws {
            let session = try shell()
            try enter("giothong; echo mã $?", session)
            try session.wait(for: "0 / 100 túi")
            #expect(try !session.isAsFound())
            try session.press("F10")
            try session.wait(for: "mã 0")
            try expectTerminalAsBefore(session)
        }

        @Test func `Ctrl-Z suspends to the shell and fg returns`() throws {
            let session = try shell()
            try enter("giothong", session)
            try session.wait(for: "0 / 100 túi")
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.type("hoa")
            try session.wait(for: "1 người · Enter mở")
            try session.press("C-z")
            try session.wait(for: "Stopped", "việc cũ")
            try expectTerminalAsBefore(session)
            try session.resize(100, 30)
            try enter("fg", session)
            let back = try session.wait(for: "Tìm người hiến", "1 người · Enter mở")
            #expect(back.field("›") == "hoa")
            #expect(back.rows.count == 30)
            try session.press("C-q")
            try session.wait(for: "việc cũ")
            try expectTerminalAsBefore(session, "xong hẳn")
        }

        @Test func `SIGTERM ends it cleanly`() throws {
            let session = try shell()
            try enter("giothong; echo mã $?", session)
            try session.wait(for: "0 / 100 túi")
            kill(try TmuxSession.child(of: try session.process()), SIGTERM)
            try session.wait(for: "mã 143")
            try expectTerminalAsBefore(session)
        }

        @Test func `SIGTERM leaves no process behind`() throws {
            let session = try TmuxSession(home)
            try session.wait(for: "0 / 100 túi")
            kill(try session.process(), SIGTERM)
            #expect(try session.waitForExit() == 143)
            try session.waitUntilNobodyIsLeft()
            #expect(try session.isAsFound())
            #expect(try session.screen().rows.filter { !$0.isEmpty } == ["Giọt Hồng đã dừng vì nhận SIGTERM."])
        }

        @Test func `a closed terminal leaves no process behind and the books whole`() throws {
            let session = try TmuxSession(home)
            try session.wait(for: "0 / 100 túi")
            try session.press("F3")
            try session.wait(for: "Ghi nhận cho ai?")
            try session.type("hoa")
            try session.wait(for: "1 người · Enter mở")
            try session.press("Enter")
            try session.wait(for: "[350 ml]")
            try session.closeTerminal()
            try session.waitUntilNobodyIsLeft()
            #expect(try home.run("check").status == 0)
            let again = try TmuxSession(home)
            try again.wait(for: "0 / 100 túi")
        }

        @Test func `a terminal closed while the program is suspended leaves no process behind`() throws {
            let session = try shell()
            try enter("giothong", session)
            try session.wait(for: "0 / 100 túi")
            try session.press("C-z")
            try session.wait(for: "việc cũ")
            try session.closeTerminal()
            try session.waitUntilNobodyIsLeft()
            #expect(try home.run("check").status == 0)
        }

        @Test func `leaving with something half-entered asks first`() throws {
            let session = try TmuxSession(home)
            try session.wait(for: "0 / 100 túi")
            try session.press("3")
            try session.wait(for: "▸ Người hiến", "Nguyễn Thị Hoa")
            try session.press("F7")
            try session.wait(for: "Họ và tên")
            try session.type("Do")
            try session.wait(for: "the name") { $0.field("Họ và tên") == "Do" }
            try session.press("C-c")
            try session.wait(for: "Còn mục đang nhập dở")
            try session.press("Escape")
            try session.wait(without: "Còn mục đang nhập dở")
            #expect(try session.screen().field("Họ và tên") == "Do")
            try session.press("F10")
            try session.wait(for: "Còn mục đang nhập dở")
            try session.press("Enter")
            #expect(try session.waitForExit() == 0)
            try session.waitUntilNobodyIsLeft()
        }
    }
}
