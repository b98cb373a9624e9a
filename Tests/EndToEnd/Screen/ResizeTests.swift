import Testing

extension ScreenTests {
    @Suite struct Resizing {
        private let session: TmuxSession

        init() throws {
            session = try TmuxSession(TmuxHome.ward())
            try session.wait(for: "0 / 100 túi")
        }

        @Test func `a storm of sizes down to 1×1 and back leaves a right screen and a living program`() throws {
            let before = try session.screen()
            for _ in 0..<3 {
                for (columns, rows) in [(80, 24), (20, 5), (1, 1), (200, 60), (120, 36)] { try session.resize(columns, rows) }
            }
            try session.wait(for: "the board as it was") { $0.rows.dropFirst() == before.rows.dropFirst() }
            try session.press("3")
            try session.wait(for: "▸ Người hiến", "Nguyễn Thị Hoa")
        }

        @Test func `each size has its own right screen`() throws {
            try session.resize(80, 24)
            try session.wait(for: "80×24") { $0.rows.count == 24 && $0.shows("0 / 100 túi") && $0.rows[23].contains("F10") }
            try session.resize(20, 5)
            try session.wait(for: "Cửa sổ nhỏ quá")
            try session.resize(1, 1)
            // What is pressed where nothing can be seen does nothing.
            try session.press("3", "F8", "Enter")
            try session.resize(200, 60)
            let wide = try session.wait(for: "200×60") {
                $0.rows.count == 60 && $0.rows[59].contains("F10 Thoát") && $0.shows("0 / 100 túi")
            }
            #expect(wide.rows[0].contains("▸ Tổng quan"))
            #expect(wide.rows.allSatisfy { $0.count <= 200 })
            try session.resize(60, 16)
            try session.wait(for: "60×16") { $0.rows.count == 16 && $0.shows("0 / 100 túi") }
        }

        @Test func `a window that opens tiny waits to grow`() throws {
            let tiny = try TmuxSession(TmuxHome.ward(), columns: 10, rows: 3)
            try tiny.wait(for: "Cửa sổ")
            try tiny.resize(120, 36)
            try tiny.wait(for: "0 / 100 túi", "F10 Thoát")
        }

        @Test func `a form keeps what was typed in it`() throws {
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.type("hoa")
            try session.wait(for: "1 người · Enter mở")
            try session.resize(30, 8)
            try session.wait(for: "Cửa sổ nhỏ quá")
            try session.resize(80, 24)
            let screen = try session.wait(for: "Tìm người hiến", "Nguyễn Thị Hoa")
            #expect(screen.field("›") == "hoa")
        }
    }
}
