import Foundation
import Testing

extension ScreenTests {
    /// Whatever ends the program, what was half-entered is offered again, once, to whom it belongs.
    @Suite struct Drafts {
        private let home: TmuxHome

        init() throws { home = try TmuxHome.ward() }

        private var directory: String { home.directory + "/.local/state/giothong/drafts" }

        private func drafts() -> [String] {
            ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).map { directory + "/" + $0 }
        }

        /// A new donor's form with a name and a year, kept on the disk.
        private func halfEnter(_ session: TmuxSession, _ name: String = "Do Van Nua") throws {
            try session.wait(for: "0 / 100 túi")
            try session.press("3")
            try session.wait(for: "▸ Người hiến", "Nguyễn Thị Hoa")
            try session.press("F7")
            try session.wait(for: "Họ và tên")
            try session.type(name)
            try session.press("Enter")
            try session.type("1990")
            try session.wait(for: "the year") { $0.field("Ngày hoặc năm sinh") == "1990" }
            try home.wait(for: "the draft", in: directory) {
                drafts().compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
                    .contains { $0.contains(name) && $0.contains("1990") }
            }
        }

        /// The next session of the same person finds everything as it was, and saves it.
        private func expectResumed(_ name: String = "Do Van Nua") throws {
            let again = try TmuxSession(home)
            try again.wait(for: "Bản nháp", "Lần trước còn nhập dở «Thêm người hiến»")
            try again.press("Enter")
            let form = try again.wait(for: "Họ và tên")
            #expect(form.field("Họ và tên") == name)
            #expect(form.field("Ngày hoặc năm sinh") == "1990")
            try again.press("C-s")
            try again.wait(for: "Đã ghi")
            #expect(drafts().isEmpty, "a saved draft is gone")
            try again.press("F10")
            #expect(try again.waitForExit() == 0)
            #expect(try home.prepare(["find", "do van nua", "--format", "csv"]).split(separator: "\n").count == 2)
        }

        @Test(arguments: [(SIGTERM, 143, "SIGTERM"), (SIGINT, 130, "SIGINT"), (SIGQUIT, 131, "SIGQUIT")])
        func `a signal ends it with a sentence, the terminal as it was, and the draft kept`(
            _ signal: Int32, _ code: Int, _ name: String
        ) throws {
            let session = try TmuxSession(home)
            try halfEnter(session)
            kill(try session.process(), signal)
            #expect(try session.waitForExit() == code)
            try session.waitUntilNobodyIsLeft()
            #expect(try session.isAsFound())
            let text = try session.screen().rows.filter { !$0.isEmpty }.joined(separator: " ")
            #expect(text == "Giọt Hồng đã dừng vì nhận \(name). Phần đang nhập dở được giữ làm bản nháp; mở lại để nhập tiếp.")
            try expectResumed()
        }

        @Test func `a signal at the very moment of typing loses no letter`() throws {
            let session = try TmuxSession(home)
            try session.wait(for: "0 / 100 túi")
            try session.press("3")
            try session.wait(for: "▸ Người hiến", "Nguyễn Thị Hoa")
            try session.press("F7")
            try session.wait(for: "Họ và tên")
            try session.burst("Do Van Nua\r1990")
            try session.wait(for: "the year") { $0.field("Ngày hoặc năm sinh") == "1990" }
            kill(try session.process(), SIGTERM)
            #expect(try session.waitForExit() == 143)
            try expectResumed()
        }

        @Test func `a closed terminal keeps the draft and leaves no process`() throws {
            let session = try TmuxSession(home)
            try halfEnter(session)
            try session.closeTerminal()
            try session.waitUntilNobodyIsLeft()
            try expectResumed()
        }

        @Test func `a hang-up ends it as one`() throws {
            let session = try TmuxSession(home)
            try halfEnter(session)
            kill(try session.process(), SIGHUP)
            #expect(try session.waitForExit() == 129)
            try expectResumed()
        }

        @Test func `a killed program keeps the draft that was written while it lived`() throws {
            let session = try TmuxSession(home)
            try halfEnter(session)
            kill(try session.process(), SIGKILL)
            #expect(try session.waitForExit() == 137)
            #expect(try home.mode(drafts()[0]) == 0o600)
            #expect(try home.mode(directory) == 0o700)
            try expectResumed()
        }

        @Test(arguments: ["fatal", "segv", "abort"])
        func `a crash gives the terminal back, says so in a sentence, and keeps the draft`(_ crash: String) throws {
            let session = try TmuxSession(home, environment: ["GIOTHONG_CRASH_TEST": crash])
            try halfEnter(session)
            try session.press("C-\\")
            let code = try session.waitForExit()
            let expected = ["fatal": [128 + SIGTRAP, 128 + SIGILL], "segv": [128 + SIGSEGV], "abort": [128 + SIGABRT]]
            #expect(expected[crash]?.contains(Int32(code)) == true, "\(code)")
            try session.waitUntilNobodyIsLeft()
            #expect(try session.isAsFound())
            let text = try session.screen().rows.filter { !$0.isEmpty }.joined(separator: " ")
            #expect(text.contains("Giọt Hồng dừng đột ngột do lỗi của chương trình"), "\(text)")
            #expect(text.contains("được giữ làm bản nháp"), "\(text)")
            try expectResumed()
        }

        @Test func `without a test's wish the crash key does nothing`() throws {
            let session = try TmuxSession(home)
            try session.wait(for: "0 / 100 túi")
            try session.press("C-\\", "3")
            try session.wait(for: "▸ Người hiến")
        }

        @Test func `two desks keep their own drafts, and neither is offered the other's while that lives`() throws {
            let first = try TmuxSession(home)
            try halfEnter(first)
            let second = try TmuxSession(home)
            let board = try second.wait(for: "0 / 100 túi")
            #expect(!board.shows("Bản nháp"))
            try halfEnter(second, "Le Thi Hai")
            #expect(drafts().count == 2)
            kill(try first.process(), SIGKILL)
            #expect(try first.waitForExit() == 137)
            let third = try TmuxSession(home)
            try third.wait(for: "Lần trước còn nhập dở «Thêm người hiến»")
            try third.press("Enter")
            let form = try third.wait(for: "Họ và tên")
            #expect(form.field("Họ và tên") == "Do Van Nua")
            #expect(try second.screen().field("Họ và tên") == "Le Thi Hai")
        }

        @Test func `a draft given up is gone, one put off is asked about next time`() throws {
            let session = try TmuxSession(home)
            try halfEnter(session)
            kill(try session.process(), SIGKILL)
            _ = try session.waitForExit()
            let second = try TmuxSession(home)
            try second.wait(for: "Bản nháp")
            try second.press("Escape")
            try second.wait(without: "Lần trước còn nhập dở")
            try second.press("F10")
            #expect(try second.waitForExit() == 0)
            let third = try TmuxSession(home)
            try third.wait(for: "Bản nháp")
            try third.press("Down", "Down", "Enter")
            try third.wait(without: "Lần trước còn nhập dở")
            #expect(drafts().isEmpty)
        }

        @Test func `leaving on purpose throws the half-entered away`() throws {
            let session = try TmuxSession(home)
            try halfEnter(session)
            try session.press("F10")
            try session.wait(for: "Còn mục đang nhập dở")
            try session.press("Enter")
            #expect(try session.waitForExit() == 0)
            #expect(drafts().isEmpty)
        }

        @Test func `closing the form throws its draft away at once`() throws {
            let session = try TmuxSession(home)
            try halfEnter(session)
            try session.press("Escape")
            try session.wait(for: "Bỏ phần đã nhập?")
            try session.press("Enter")
            try session.wait(without: "Họ và tên  ")
            #expect(drafts().isEmpty)
        }

        @Test func `a storm of window sizes and a stop from outside leave form and draft as they are`() throws {
            let session = try TmuxSession(home)
            try halfEnter(session)
            let program = try session.process()
            for _ in 0..<2000 { kill(program, SIGWINCH) }
            kill(program, SIGPIPE)
            kill(program, SIGSTOP)
            kill(program, SIGCONT)
            try session.type("5")
            try session.wait(for: "the typing") { $0.field("Ngày hoặc năm sinh") == "19905" }
            #expect(try session.screen().field("Họ và tên") == "Do Van Nua")
        }
    }
}
