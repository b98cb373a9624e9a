import Glibc
import Model
import Testing

extension ScreenTests {
    /// The day of a drive, at the desk's own terminals.
    @Suite struct DriveDesk {
        /// The reckoning of the whole drive below: 60 booked, 48 came, 6 deferred, 2 failed, 40 gave 13,600 ml, all for the first time.
        private static let reckoning: [(name: String, figures: [String])] = [
            ("Kết quả", ["40 túi"]), ("So với mục tiêu", ["80,0 %", "40 / 50"]), ("Quy đổi", ["54,4", "13.600 ml / 250"]),
            ("Lượt người", ["42 lượt người"]), ("Người đến", ["48 người", "48 có hẹn + 0 vãng lai"]),
            ("Không đến", ["12 người", "60 đến giờ hẹn − 48 đã đến"]), ("Tỷ lệ đến", ["80,0 %", "48/60"]),
            ("Tỷ lệ hoãn", ["12,5 %", "6/48"]),
            ("Lấy máu không thành", ["4,2 %", "2/48"]), ("Tỷ lệ thành công", ["83,3 %", "40/48"]),
            ("Khách vãng lai", ["0,0 %", "0/48"]),
            ("Túi trên lượt đặt", ["66,7 %", "40/60"]), ("Hiến lần đầu", ["100,0 %", "42/42"]),
            ("Túi từ 350 ml", ["75,0 %", "30/40"]),
        ]

        @Test func `a drive is planned, its people are booked and it is put off and opened, by keys alone`() throws {
            let home = try TmuxHome.ward()
            let session = try TmuxSession(home)
            try session.wait(for: "0 / 100 túi")
            try session.press("6")
            try session.wait(for: "▸ Đợt hiến máu")
            try session.press("F7")
            try session.wait(for: "Thêm đợt hiến máu")
            try session.type("Ngày hội tổ 5")
            try session.press("Down")
            try session.type(DateText.short(Clock.machine.now().day))
            try session.press("Down")
            try session.type("0:00-23:59")
            try session.press("C-s")
            try session.wait(for: "Ngày hội tổ 5", "dự kiến", "1 đợt")

            try session.press("q")
            try session.wait(for: "▸ Lời mời, đặt chỗ")
            for name in ["hoa", "duc"] {
                try session.press("F7")
                try session.wait(for: "Đặt chỗ cho ai?")
                try session.type(name)
                try session.wait(for: "1 người · Enter")
                try session.press("Enter")
                try session.wait(for: "Khung giờ", "[ Ghi ]")
                try session.press("C-s")
                try session.wait(without: "[ Ghi ]")
            }
            try session.wait(for: "Nguyễn Thị Hoa", "Lê Minh Đức", "2 người")
            try session.press("Escape")
            try session.wait(for: "1 đợt")
            try session.press("t")
            try session.wait(for: "Hẹn 2", "dự kiến")
            // Put off for too much blood in store, planned again, opened.
            try session.press("p")
            try session.wait(for: "Trạng thái đợt hiến máu")
            try session.press("Down", "Enter")
            try session.wait(for: "Vì sao hoãn?", "dư máu")
            try session.press("Enter")
            try session.wait(for: "─ hoãn ─╮")
            for state in ["dự kiến", "đang mở"] {
                try session.press("p")
                try session.wait(for: "Trạng thái đợt hiến máu")
                try session.press("Enter")
                try session.wait(for: "─ \(state) ─╮")
            }
            try session.press("Enter")
            try session.wait(for: "Hẹn 1", "Đến 1", "đến 1 ·")
            #expect(try home.run("check").status == 0)
        }

        @Test func `what one desk does the other sees; of two that take the same person at once the second is told who was first`()
            throws
        {
            let books = try DeskHome(booked: 3, goal: 2, state: .open)
            let first = try books.desk(operatorName: "Chị Hà", desk: "Bàn 1")
            let second = try books.desk(operatorName: "Chị Lan", desk: "Bàn 2")
            try first.wait(for: "Hẹn 3", "Đến 0")
            try second.wait(for: "Hẹn 3", "Đến 0")
            try first.press("Enter")
            try first.wait(for: "Hẹn 2", "Đến 1")
            try second.wait(for: "Hẹn 2", "Đến 1", "Chị Hà · Bàn 1", "Đang chọn người kế tiếp.")

            // Both stand on the same person, and the second does not hear of the first.
            try second.press("Home")
            try second.wait(without: "Đang chọn người kế tiếp.")
            let process = try second.process()
            try #require(kill(process, SIGSTOP) == 0)
            try first.press("Enter")
            try first.wait(for: "Hẹn 1", "Đến 2")
            try second.press("Enter")
            try #require(kill(process, SIGCONT) == 0)
            try second.wait(for: "Chị Hà · Bàn 1 đã ghi người này lúc", "Hẹn 1", "Đến 2")

            #expect(try books.counts().presented == 2)
            #expect(try books.entries(.stepTaken) == 2)
            #expect(try books.home.run("check").status == 0)
        }

        /// 60 are booked, 48 come, 6 are deferred, the bleed of 2 fails, 40 give: 10 bags of 250 ml, 24 of 350, 6 of 450.
        @Test func `a whole drive is worked from the desk, and its figures are those worked out by hand`() throws {
            let books = try DeskHome(booked: 60, goal: 50, state: .planned)
            let desk = try books.desk(operatorName: "Chị Hà", desk: "Bàn 1", columns: 200, rows: 60)
            try desk.wait(for: "Hẹn 60", "0 / 50 túi", "dự kiến")
            try desk.press("Enter")
            try desk.wait(for: "hãy mở đợt")
            #expect(try books.counts().presented == 0)
            try desk.press("p")
            try desk.wait(for: "Trạng thái đợt hiến máu")
            try desk.press("Enter")
            try desk.wait(for: "đang mở", "Ngày hội phường: đang mở")

            for came in 1...48 {
                try desk.press("Enter")
                try desk.wait(for: "Hẹn \(60 - came)", "Đến \(came)")
            }
            try desk.press("Right")
            for seen in 1...48 {
                try desk.press("Enter")
                try desk.wait(for: "Đến \(48 - seen)", "Khám \(seen)")
            }
            try desk.press("Right")
            for deferred in 1...6 {
                try desk.press("o")
                try desk.wait(for: "Lý do ", "[ Ghi ]")
                try desk.type(deferred.isMultiple(of: 2) ? "huyet sac to" : "ly do khac")
                try desk.press("Enter")
                try desk.press("C-s")
                try desk.wait(for: "Khám \(48 - deferred)", "Xong \(deferred)")
            }
            for giving in 1...42 {
                try desk.press("Enter")
                try desk.wait(for: "Khám \(42 - giving)", "Hiến \(giving)")
            }
            try desk.press("Right")
            for over in 1...42 {
                try desk.press("F3")
                try desk.wait(for: "Mã túi ")
                switch over {
                case 1...10: try desk.press("2")
                case 11...34: try desk.press("3")
                case 35...40: try desk.press("4")
                default:
                    try desk.press("End", "Enter")
                    try desk.wait(for: "Đã lấy (ml)")
                    try desk.press("C-s")
                }
                try desk.wait(for: "Hiến \(42 - over)", "Xong \(over + 6)")
            }
            try desk.press("Right")
            let screen = try desk.wait(
                for: "40 / 50 túi  80 %", "đến 48", "hoãn 6/48", "lần đầu 42/42 100 %", "từ 350 ml 30/40 75 %",
                "không thành 2/48 4 %", "13.600 ml", "Hẹn 12", "Đến 0", "Khám 0", "Hiến 0", "[Xong 48]")
            // In two lines of the queue, and among the counts.
            #expect(screen.count(of: "không thành") >= 3)
            // Of those who are due by the clock; the rest may still come.
            #expect(screen.shows("có mặt ") && !screen.shows("có mặt 48/60"))

            let running = try books.counts()
            #expect(running.presented == 48 && running.booked == 60 && running.walkIns == 0)
            #expect(running.done == 40 && running.failed == 2 && running.deferred == 6)
            #expect(running.volume == Millilitres(13_600) && running.largeBags == 30 && running.firstTimers == 42)
            try desk.press("r")
            try desk.wait(for: "▸ Tổng kết đợt", "40 / 50 túi")
            try desk.press("p")
            try desk.wait(for: "Đóng đợt «Ngày hội phường»?", "12 người có hẹn mà không đến")
            try desk.press("Enter")
            let reckoning = try desk.wait(for: "─ đã xong ─╮", "cách tính")
            for (name, figures) in Self.reckoning {
                let row = reckoning.row(with: "│ " + name)
                for figure in figures { #expect(row?.contains(figure) == true, "\(name): \(row ?? "")") }
            }
            try desk.press("Escape")
            try desk.wait(for: "đã xong", "[Xong 48]")
            try desk.press("z")
            try desk.wait(for: "hãy mở đợt")
            let closed = try books.counts()
            #expect(closed.due == 60 && closed.noShows == 12 && closed.done == 40)
            let figures = DriveFigures(closed, goal: Amount(.bags, 50), minutes: 240)
            #expect(figures.showRate == Rate(48, of: 60) && figures.deferralRate == Rate(6, of: 48))
            #expect(figures.successRate == Rate(40, of: 48) && figures.bookingYield == Rate(40, of: 60))
            #expect(try books.home.run("check").status == 0)
            #expect(try books.home.prepare(["tally", "--format", "csv"]).contains(",40,"))
        }
    }
}
