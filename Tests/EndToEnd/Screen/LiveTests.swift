import Foundation
import Testing

extension ScreenTests {
    /// Two terminals on one file: what one desk does, the other sees.
    @Suite struct Live {
        private let home: TmuxHome
        private let watching: TmuxSession

        init() throws {
            home = try TmuxHome.city()
            watching = try TmuxSession(home)
            try watching.wait(for: "0 / 2 túi", "An Khánh")
        }

        @Test func `a donation at one desk moves number, bar, rank and sparkline at the other, and undo moves them back`() throws {
            let desk = try TmuxSession(home)
            try desk.wait(for: "0 / 2 túi")
            let before = try watching.screen()
            #expect(!before.shows("█"))
            #expect(Self.firstWard(before)?.contains("An Khánh") == true)

            try desk.press("F3")
            try desk.wait(for: "Ghi nhận cho ai?")
            try desk.type("hoa")
            try desk.wait(for: "1 người · Enter mở")
            try desk.press("Enter")
            try desk.wait(for: "[350 ml]")
            try desk.press("NPage", "Enter")

            let after = try watching.wait(for: "1 / 2 túi", "50 %", "█")
            let ward = try #require(Self.firstWard(after))
            #expect(ward.contains("1 Thanh Xuân"))
            #expect(ward.contains("......▇"))

            try desk.wait(for: "1 / 2 túi")
            try desk.press("F8")
            try desk.wait(for: "Hoàn tác thay đổi này?")
            try desk.press("Enter")
            let back = try watching.wait(for: "0 / 2 túi", "0 %")
            #expect(back.rows.dropFirst() == before.rows.dropFirst())
        }

        @Test func `a donation from the command line moves the board, and so does its undo`() throws {
            try home.prepare(["record", "--donor", try home.donor("duc"), "--volume", "350"])
            try watching.wait(for: "1 / 2 túi", "1 Thanh Xuân")
            try home.prepare(["undo"])
            try watching.wait(for: "0 / 2 túi")
        }

        @Test func `the card on the other screen gets the donation too`() throws {
            try watching.press("F2")
            try watching.wait(for: "Tìm người hiến")
            try watching.type("hoa")
            try watching.wait(for: "1 người · Enter mở")
            try watching.press("Enter")
            try watching.wait(for: "0 lần trong sổ")
            try home.prepare(["record", "--donor", try home.donor("hoa"), "--volume", "450"])
            try watching.wait(for: "1 lần trong sổ", "450 ml")
        }

        /// A FIFO in the bell's place holds the writer fast between its commit and its bell, and there it is killed.
        @Test func `a commit is seen whose writer was killed before it rang the bell`() throws {
            let id = try home.donor("hoa")
            let bell = home.database + ".bell"
            try FileManager.default.removeItem(atPath: bell)
            try #require(mkfifo(bell, 0o600) == 0)
            let writer = try TmuxProcess.start(
                BuiltProgram.path, ["record", "--donor", id, "--volume", "350"], environment: home.environment)
            // The commit can be read; only now is the writer killed.
            try waitForCommit()
            kill(writer.number, SIGKILL)
            #expect(writer.wait() == 128 + SIGKILL, "the bell was to hold it")
            try watching.wait(for: "1 / 2 túi", "50 %")
            #expect(try home.run("check").status == 0)
        }

        @Test func `the bell may be deleted while the board is open`() throws {
            try FileManager.default.removeItem(atPath: home.database + ".bell")
            try home.prepare(["record", "--donor", try home.donor("hoa"), "--volume", "350"])
            try watching.wait(for: "1 / 2 túi")
            try home.prepare(["record", "--donor", try home.donor("duc"), "--volume", "350"])
            try watching.wait(for: "2 / 2 túi", "100 %")
        }

        @Test func `two demos join each other`() throws {
            let home = try TmuxHome.demo()
            let first = try TmuxSession(home, ["demo"])
            try first.wait(for: "9.898 / 2.551 túi")
            let second = try TmuxSession(home, ["demo"])
            try second.wait(for: "9.898 / 2.551 túi")
            try second.press("3")
            try second.wait(for: "▸ Người hiến", "Nguyễn")
            try second.press("Home", "F3")
            try second.wait(for: "[350 ml]")
            try second.press("NPage", "Enter")
            try first.wait(for: "9.899 / 2.551 túi")
        }

        /// The row under the head of the table of wards.
        private static func firstWard(_ board: TmuxScreen) -> String? {
            board.rows.firstIndex { $0.contains("7 ngày") }.flatMap { $0 + 1 < board.rows.count ? board.rows[$0 + 1] : nil }
        }

        private func waitForCommit() throws {
            try home.wait(for: "the donation", in: home.data + "/giothong") {
                try home.prepare(["tally", "--format", "csv"]).contains(",350,")
            }
        }
    }
}
