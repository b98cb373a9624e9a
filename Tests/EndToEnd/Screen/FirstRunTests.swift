import Testing

extension ScreenTests {
    /// Empty books: what is asked before the board can be shown.
    @Suite struct FirstRun {
        private let home: TmuxHome

        init() throws { home = try TmuxHome() }

        @Test func `an office is begun from an empty disk`() throws {
            let session = try TmuxSession(home)
            try session.wait(for: "Chào mừng", "Xem dữ liệu mẫu", "Bắt đầu với đơn vị của tôi", "Nhập danh sách từ tệp CSV")
            #expect(try home.mode(home.database) == 0o600)
            #expect(try home.mode(home.data + "/giothong") == 0o700)

            try session.press("Down", "Enter")
            try session.wait(for: "Ai đang trực?")
            try session.type("Chị Hà")
            try session.press("Enter", "Enter", "Enter")

            try session.wait(for: "Đơn vị của tôi", "Cấp", "gõ vài chữ: thanh xuan")
            try session.press("Down")
            try session.type("thanh xuan")
            try session.wait(for: "Phường Thanh Xuân", "00367")
            try session.press("Enter")
            try session.wait(without: "00367")
            try session.press("C-u")
            try session.type("2026")
            try session.press("Enter")
            try session.type("1.200")
            try session.press("Enter", "Enter")
            try session.wait(for: "1.200", "[ Ghi ]")
            try session.press("Enter")

            let board = try session.wait(for: "0 / 1.200 túi")
            #expect(board.rows[0].contains("Phường Thanh Xuân · kế hoạch 2026 · túi máu"))
            #expect(board.rows[1].contains("1 Tổng quan"))
            #expect(board.shows("Chỉ tiêu thành phố giao"))

            try session.press("F10")
            #expect(try session.waitForExit() == 0)
            #expect(try home.prepare(["office", "--format", "json", "--year", "2026"]).contains("\"00367\""))
        }

        @Test func `who is at the desk is asked once`() throws {
            try home.prepare(["office", "--ward", "2025:00367"])
            let first = try TmuxSession(home)
            try first.wait(for: "Ai đang trực?")
            try first.type("Anh Bình")
            try first.press("Enter", "Enter", "Enter")
            try first.wait(for: "1 Tổng quan", "Chỉ tiêu thành phố giao")
            try first.press("C-q")
            #expect(try first.waitForExit() == 0)

            let second = try TmuxSession(home)
            let board = try second.wait(for: "1 Tổng quan", "Chỉ tiêu thành phố giao")
            #expect(!board.shows("Ai đang trực?"))
        }

        @Test func `the demo can be looked at from the first screen, and left again`() throws {
            let session = try TmuxSession(TmuxHome.demo())
            try session.wait(for: "Chào mừng")
            try session.press("Enter")
            try session.wait(for: "9.898 / 2.551 túi", "MẪU")
            try session.press("F9")
            try session.wait(for: "Lệnh")
            try session.type("roi du lieu mau")
            try session.wait(for: "Rời dữ liệu mẫu")
            try session.press("Enter")
            let welcome = try session.wait(for: "Chào mừng")
            #expect(!welcome.shows("9.898"))
        }
    }
}
