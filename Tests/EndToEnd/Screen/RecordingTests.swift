import Testing

extension ScreenTests {
    /// The main job: find a person, record a donation, take it back.
    @Suite struct Recording {
        private let session: TmuxSession

        init() throws {
            session = try TmuxSession(TmuxHome.ward())
            try session.wait(for: "0 / 100 túi")
        }

        @Test func `a person is found without accents and their card opened`() throws {
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.type("hoa quan")
            let found = try session.wait(for: "1 người · Enter mở")
            #expect(found.shows("Nguyễn Thị Hoa"))
            #expect(!found.shows("Lê Minh Đức"))
            try session.press("Enter")
            let card = try session.wait(for: "Thẻ người hiến", "0 lần trong sổ")
            #expect(card.shows("Nguyễn Thị Hoa"))
            #expect(card.shows("•••678"))
            #expect(!card.shows("0912 345 678"))
        }

        @Test func `a donation is recorded, taken back and done again`() throws {
            try openCard()
            try recordFromCard()
            let card = try session.wait(for: "1 lần trong sổ", "350 ml", "Đã ghi")
            #expect(card.shows("toàn phần"))
            try session.press("Escape")
            try session.wait(for: "1 / 100 túi")

            try session.press("F8")
            let question = try session.wait(for: "Hoàn tác thay đổi này?", "Ghi nhận hiến máu · Nguyễn Thị Hoa")
            #expect(question.shows("Chị Hà · Bàn 1"))
            try session.press("Enter")
            try session.wait(for: "0 / 100 túi", "Đã hoàn tác")

            try session.press("C-r")
            try session.wait(for: "Làm lại thay đổi này?")
            try session.press("Enter")
            try session.wait(for: "1 / 100 túi", "Đã làm lại")
        }

        @Test func `F3 from the board asks for whom, and records`() throws {
            try session.press("F3")
            try session.wait(for: "Ghi nhận cho ai?")
            try session.type("duc")
            try session.wait(for: "Lê Minh Đức")
            try session.press("Enter")
            try session.wait(for: "Ghi nhận hiến máu", "Lê Minh Đức · 1979")
            try save()
            try session.wait(for: "1 / 100 túi")
        }

        @Test func `F8 held down takes nothing back`() throws {
            try openCard()
            try recordFromCard()
            try session.wait(for: "1 lần trong sổ")
            try session.press("Escape")
            try session.wait(for: "1 / 100 túi")
            // F8 as this terminal sends it, forty times in one write.
            try session.burst(Array(repeating: Array("\u{1B}[19~".utf8), count: 40).flatMap { $0 })
            try session.wait(for: "Hoàn tác thay đổi này?", "1 / 100 túi")
            try session.press("Escape")
            let board = try session.wait(without: "Hoàn tác thay đổi này?")
            #expect(board.shows("1 / 100 túi"))
            #expect(try session.home.prepare(["tally", "--format", "csv"]).contains("350"))
        }

        @Test func `a form that is left with Esc asks first and records nothing`() throws {
            try openCard()
            try session.press("F3")
            try session.wait(for: "[ Ghi ]", "Thể tích")
            try session.press("Right", "Escape")
            try session.wait(for: "Bỏ phần đã nhập?")
            try session.press("Enter")
            let card = try session.wait(without: "Thể tích")
            #expect(card.shows("0 lần trong sổ"))
        }

        private func openCard() throws {
            try session.press("F2")
            try session.wait(for: "Tìm người hiến")
            try session.type("hoa")
            try session.wait(for: "1 người · Enter mở")
            try session.press("Enter")
            try session.wait(for: "Thẻ người hiến", "Nhóm máu")
        }

        private func recordFromCard() throws {
            try session.press("F3")
            try session.wait(for: "[ Ghi ]", "[350 ml]")
            try save()
        }

        /// To the last line of the form, and Enter.
        private func save() throws { try session.press("NPage", "Enter") }
    }
}
