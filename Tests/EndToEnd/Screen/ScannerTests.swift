import Testing

extension ScreenTests {
    /// A scanner at the desk: it types what it reads, as fast as the line takes it.
    @Suite struct Scanner {
        private let session: TmuxSession

        private static let number = "001185012345"
        private static let card =
            "\(number)|012345678|Nguyễn Thị Hoa|15031985|Nữ|Số 15, Quan Nhân, Nhân Chính, Thanh Xuân, Hà Nội|10052021"

        init() throws {
            let home = try TmuxHome.ward()
            try home.write(
                "họ tên,năm sinh,số căn cước,phường\nĐỗ Thị Quỳnh,1985,\(Self.number),Thanh Xuân\n", to: "more.csv")
            try home.prepare(["import", "more.csv", "--yes", "--era", "2025"])
            session = try TmuxSession(home)
            try session.wait(for: "0 / 100 túi")
        }

        @Test func `a card opens its holder's card: pasted, typed in one write, with F2 first, in a field`() throws {
            let ways: [() throws -> Void] = [
                { try session.burst("\u{1B}[200~" + Self.card + "\u{1B}[201~") }, { try session.burst(Self.card + "\r") },
                { try session.burst("\u{1B}OQ" + Self.card + "\r") },
                {
                    try session.press("F2")
                    try session.wait(for: "Tìm người hiến")
                    try session.burst(Self.card + "\r")
                },
                {
                    try session.press("F9")
                    try session.wait(for: "╭─ Lệnh")
                    try session.burst(Self.card + "\r")
                },
            ]
            for way in ways {
                try way()
                let card = try session.wait(for: "Thẻ người hiến", "Đỗ Thị Quỳnh", "••••2345")
                // The name on the card is another: it is said.
                #expect(card.shows("tên hoặc năm sinh trên thẻ khác với sổ"))
                #expect(!card.shows(Self.number))
                try session.press("Escape")
                try session.wait(without: "Thẻ người hiến")
            }
        }

        @Test func `somebody new gets a form with the card in it, and the books no raw text`() throws {
            let new = Self.card.replacing(Self.number, with: "001185099999")
            try session.burst(new + "\r")
            let form = try session.wait(for: "Thêm người hiến", "001185099999", "15/03/1985")
            #expect(form.field("Họ và tên") == "Nguyễn Thị Hoa")
            try session.press("C-s")
            try session.wait(for: "Đã ghi: Thêm người hiến")
            #expect(try session.home.prepare(["find", "099999", "--format", "csv"]).contains("Nguyễn Thị Hoa"))
        }

        @Test func `a burst with letters that are commands runs none of them`() throws {
            let before = try session.screen()
            try session.burst("3qdu:0Tq\u{7F}\r")
            try session.wait(for: "Đã bỏ qua")
            // The next key takes the notice away and does what it always does.
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.press("Escape")
            let after = try session.wait(without: "Tìm người hiến")
            #expect(after.rows.dropFirst() == before.rows.dropFirst())
        }

        @Test func `a bag fills its field in the record form`() throws {
            try session.press("F3")
            try session.wait(for: "Ghi nhận cho ai?")
            try session.burst(Self.card + "\r")
            try session.wait(for: "[ Ghi ]", "Mã túi")
            try session.burst("=G12341765432171\r")
            try session.wait(for: "Phần kiểm tra của mã vạch không khớp")
            try session.burst("=G12341765432170\r")
            let form = try session.wait(for: "Mã túi máu: G1234 17 654321.")
            #expect(form.rows.contains { $0.contains("Mã túi ") && $0.contains("G123417654321") })
            try session.press("C-s")
            try session.wait(for: "1 / 100 túi")
        }
    }
}
