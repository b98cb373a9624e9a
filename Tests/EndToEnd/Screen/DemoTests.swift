import Testing

extension ScreenTests {
    /// The demo as somebody sees it who looks around in it.
    @Suite struct Demo {
        private let session: TmuxSession

        init() throws {
            session = try TmuxSession(TmuxHome.demo(), ["demo"])
            try session.wait(for: "9.898 / 2.551 túi")
        }

        @Test func `the board tells the year 2020 of Thanh Xuân`() throws {
            let board = try session.screen()
            #expect(board.shows("388 %"))
            #expect(board.shows("hạng 1/30"))
            #expect(board.shows("MẪU"))
            #expect(board.rows[0].contains("Quận Thanh Xuân · kế hoạch 2020"))
            #expect(board.rows[0].contains("31/12/2020"))
            #expect(board.shows("132 Quan Nhân"))
            #expect(board.rows.count == 36)
            #expect(board.rows.last?.contains("F10 Thoát") == true)
            for ward in ["Nhân Chính", "Khương Trung", "Kim Giang"] { #expect(board.shows(ward)) }
        }

        @Test func `every tab opens by its number and Esc never leaves the program`() throws {
            for (key, title) in [
                ("2", "Phường"), ("3", "Người hiến"), ("6", "Đợt hiến máu"), ("7", "Điểm cố định"), ("0", "Nhật ký"),
                ("1", "Tổng quan"),
            ] {
                try session.press(key)
                try session.wait(for: title) { $0.rows[0].contains("Giọt Hồng ▸ \(title) ") }
                try session.press("Escape")
                try session.wait(for: "Đây là màn hình đầu")
            }
            let board = try session.wait(for: "9.898 / 2.551 túi")
            #expect(board.rows[0].contains("▸ Tổng quan "))
        }

        @Test(arguments: [("2", "Phường"), ("3", "Người hiến"), ("6", "Đợt hiến máu"), ("0", "Nhật ký")])
        func `Enter opens a line and Esc comes back to the list`(key: String, title: String) throws {
            try session.press(key)
            try session.wait(for: title) { $0.rows[0].contains("▸ \(title) ") }
            try session.press("Home", "Enter")
            try session.wait(for: "an opened line") {
                $0.rows[0].contains("▸ \(title) ▸ ") || $0.rows.last?.contains("Enter Chọn") == true
            }
            try session.press("Escape")
            try session.wait(for: "the list") {
                $0.rows[0].contains("▸ \(title) ") && !$0.rows[0].contains("▸ \(title) ▸")
                    && $0.rows.last?.contains("F10 Thoát") == true
            }
        }

        @Test func `help narrows by typing and runs what is chosen`() throws {
            try session.press("F1")
            try session.wait(for: "Trợ giúp", "Ghi nhận một lần hiến máu")
            try session.type("nhat ky")
            try session.wait(without: "Ghi nhận một lần hiến máu")
            try session.press("Enter")
            try session.wait(for: "the journal") { $0.rows[0].contains("▸ Nhật ký") }
        }

        @Test func `the palette narrows by typing and runs what is chosen`() throws {
            try session.press("F9")
            try session.wait(for: "Lệnh")
            try session.type("nguoi hien")
            try session.wait(for: "Danh sách người hiến máu")
            try session.press("Enter")
            try session.wait(for: "the donors") { $0.rows[0].contains("▸ Người hiến") }
            #expect(try session.screen().count(of: "Nguyễn") > 0)
        }

        @Test func `L switches to English and back`() throws {
            try session.press("L")
            let english = try session.wait(for: "1 Overview", "F10 Leave", "9,898 / 2,551", "388%")
            #expect(!english.shows("Tổng quan"))
            try session.press("L")
            try session.wait(for: "1 Tổng quan", "9.898 / 2.551 túi", "388 %")
        }

        @Test func `F6 hides the names wherever they stand`() throws {
            try session.press("3")
            let list = try session.wait(for: "Nguyễn")
            let names = Self.names(in: list)
            #expect(names.count > 5)
            try session.press("F6")
            try session.wait(for: "•••••", "CHE TÊN")
            try expectNoName(names)
            // The card, the lookup, the journal.
            try session.press("Home", "Enter")
            try session.wait(for: "Thẻ người hiến", "Nhóm máu")
            try expectNoName(names)
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.type("nguyen")
            let found = try session.wait(for: "40+ người")
            let people = found.rows.filter { $0.contains("O+ ") || $0.contains("B+ ") }
            #expect(people.count > 5 && people.allSatisfy { $0.contains("•••••") }, "\(found)")
            try session.press("Escape")
            try session.wait(without: "Tìm người hiến")
            try session.press("0")
            try session.wait(for: "▸ Nhật ký")
            try expectNoName(names)
            try session.press("F6", "3")
            try session.wait(for: names[0])
        }

        private func expectNoName(_ names: [String]) throws {
            let screen = try session.screen()
            for name in names { #expect(!screen.shows(name), "\(name) stands on\n\(screen)") }
        }

        /// The first column of the list of donors: whole names, not those that a narrow column cut.
        private static func names(in list: TmuxScreen) -> [String] {
            list.rows.filter { $0.hasPrefix("│") && !$0.contains("▲") }.compactMap { row in
                let text = row.drop { $0 == "│" || $0 == " " }
                guard let end = text.range(of: "  ") else { return nil }
                let name = String(text[..<end.lowerBound])
                return name.hasSuffix("…") || name.split(separator: " ").count < 3 || name.contains(where: \.isNumber) ? nil : name
            }
        }
    }
}
