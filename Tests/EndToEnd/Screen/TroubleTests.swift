import Foundation
import Model
import Store
import Testing

extension ScreenTests {
    /// What goes wrong around the program: a sentence, nothing lost, and on it goes when the cause is gone.
    @Suite struct Trouble {
        private let home: TmuxHome

        init() throws { home = try TmuxHome.ward() }

        private func openRecordForm(_ session: TmuxSession) throws {
            try session.wait(for: "0 / 100 túi")
            try session.press("F3")
            try session.wait(for: "Ghi nhận cho ai?")
            try session.type("hoa")
            try session.wait(for: "1 người · Enter mở")
            try session.press("Enter")
            try session.wait(for: "[350 ml]")
        }

        /// Another program that is writing, until it is told to end.
        private func writer() throws -> Writer { try Writer(home.database) }

        @Test func `a save that finds another desk writing says so, leaves the keys alive, and is done when it can be`() throws {
            let session = try TmuxSession(home)
            try openRecordForm(session)
            let other = try writer()
            try session.press("NPage", "Enter")
            try session.wait(for: "đang chờ…")
            // The keys go on.
            try session.press("F6")
            try session.wait(for: "CHE TÊN")
            try session.press("F6", "Up")
            try session.wait(without: "CHE TÊN")
            other.end()
            try session.wait(for: "1 / 100 túi", "Đã ghi")
            #expect(try home.run("check").status == 0)
        }

        @Test func `Esc stops the waiting, the entry is still there, and saved again it is there once`() throws {
            let session = try TmuxSession(home)
            try openRecordForm(session)
            let other = try writer()
            try session.press("NPage", "Enter")
            try session.wait(for: "đang chờ…")
            try session.press("Escape")
            let stopped = try session.wait(for: "Đã thôi chờ", "[ Ghi ]")
            #expect(stopped.shows("350 ml") && !stopped.shows("Bỏ phần đã nhập?"))
            other.end()
            #expect(try session.wait(for: "[ Ghi ]").shows("0 / 100 túi"))
            try session.press("Enter")
            try session.wait(for: "1 / 100 túi", "Đã ghi")
        }

        @Test func `killed while it waits, the program offers the entry again and it is recorded once`() throws {
            let session = try TmuxSession(home)
            try openRecordForm(session)
            try session.press("Right")
            let other = try writer()
            try session.press("NPage", "Enter")
            try session.wait(for: "đang chờ…")
            kill(try session.process(), SIGKILL)
            #expect(try session.waitForExit() == 137)
            other.end()
            let again = try TmuxSession(home)
            try again.wait(for: "Lần trước còn nhập dở «Ghi nhận hiến máu»")
            try again.press("Enter")
            try again.wait(for: "[450 ml]")
            try again.press("C-s")
            try again.wait(for: "1 / 100 túi", "Đã ghi")
        }

        @Test func `a database taken away leaves the last figures with their age, and brought back is live again`() throws {
            let session = try TmuxSession(home)
            try openRecordForm(session)
            try session.press("Right")
            try FileManager.default.moveItem(atPath: home.database, toPath: home.database + ".away")
            let lost = try session.wait(for: "đã bị thay hoặc xoá", "số liệu lúc")
            #expect(lost.shows("0 / 100 túi") && lost.shows("[450 ml]") && !lost.shows("trực tiếp"))
            try session.press("NPage", "Enter")
            let refused = try session.wait(for: "đã bị thay hoặc xoá", "số liệu lúc")
            #expect(refused.shows("[450 ml]"), "what was entered stays")
            try FileManager.default.moveItem(atPath: home.database + ".away", toPath: home.database)
            try session.wait(for: "trực tiếp")
            try session.press("Enter")
            try session.wait(for: "1 / 100 túi", "Đã ghi")
            #expect(try home.run("check").status == 0)
        }

        @Test func `a clock behind the books is told, and does not keep anybody from working`() throws {
            // Somebody recorded with a clock that went a day ahead.
            let store = try Store.open(DatabaseFile(path: home.database), clock: Clock(offset: 86_400_000))
            let entry = try #require(try store.read { try $0.journalPage(before: nil, limit: 1) }.first?.entry)
            try store.undo(entry.id, by: Signature(operatorName: "Máy khác", desk: "Bàn 2"), others: true)
            let session = try TmuxSession(home)
            try session.wait(for: "Đồng hồ máy", "sớm hơn lần ghi cuối")
            try session.press("3")
            try session.wait(without: "Đồng hồ máy")
        }
    }

    /// Another desk in the middle of an import.
    private final class Writer {
        private let gate = DispatchSemaphore(value: 0)
        private let done = DispatchSemaphore(value: 0)

        init(_ database: String) throws {
            let store = try Store.open(DatabaseFile(path: database), clock: .machine)
            let held = DispatchSemaphore(value: 0)
            Thread { [gate, done] in
                let desk = Signature(operatorName: "Anh Bình", desk: "Bàn 2")
                _ = try? store.commitBatch(.imported, remark: "", by: desk) { _ in
                    held.signal()
                    gate.wait()
                    throw TmuxFailure("the import is called off")
                }
                done.signal()
            }.start()
            held.wait()
        }

        func end() {
            gate.signal()
            done.wait()
        }

        deinit { gate.signal() }
    }
}
