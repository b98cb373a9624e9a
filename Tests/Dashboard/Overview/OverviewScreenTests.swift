import Canvas
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct OverviewScreenTests {
    private func screen(_ stage: Stage) -> OverviewScreen? { stage.top as? OverviewScreen }
    private func names(_ stage: Stage) -> [String] { screen(stage)?.lines.map(\.name) ?? [] }

    @Test func `the standing tells rank, the day the target was reached and the growth`() throws {
        let standing = Standing(Fake.board, Fake.context())
        #expect(standing.amount == Amount(.bags, 9898) && standing.target == Amount(.bags, 2551))
        #expect(Int(try #require(standing.percent).rounded()) == 388)
        #expect(standing.rankPlace == 1 && standing.rankCount == 30 && standing.rankIsSample)
        #expect(standing.reached == Fake.day("2020-04-14"))
        #expect(try #require(standing.growth).order.rounded() == 90)
    }

    @Test func `a target of another measure is never compared with`() {
        let standing = Standing(Fake.board, Fake.context(measure: .visits))
        #expect(
            standing.target == nil && standing.percent == nil && standing.otherTarget == Amount(.bags, 2551)
                && standing.rankPlace == nil)
        #expect(
            Stage(Fake.context(Size(200, 60), measure: .visits)).picture.contains(
                "Chỉ tiêu được giao theo đơn vị đo khác: 2.551 túi. Bấm m để đổi."))
    }

    @Test func `lines are ranked by their share of the target`() {
        let stage = Stage(Fake.context())
        #expect(names(stage).prefix(3) == ["Kim Giang", "Thanh Xuân Nam", "Thanh Xuân Bắc"])
        #expect(screen(stage)?.lines.map(\.rank) == (1...11).map { $0 })
    }

    @Test func `F5 goes through the columns and back`() {
        var stage = Stage(Fake.context())
        stage.press(.function(5))
        #expect(names(stage).first == "Thanh Xuân Trung")
        stage.press(.function(5))
        #expect(names(stage).prefix(2) == ["Hạ Đình", "Khương Đình"])
        var seen: [BoardSort] = []
        for _ in 0..<10 {
            if let sort = screen(stage)?.sort, seen.last != sort { seen.append(sort) }
            stage.press(.function(5))
        }
        #expect(seen.prefix(5) == [.name, .target, .amount, .percent, .rank])
    }

    @Test func `F4 narrows without accents, Esc widens again`() {
        var stage = Stage(Fake.context())
        stage.press(.function(4))
        stage.type("khuong d")
        #expect(names(stage) == ["Khương Đình"])
        #expect(screen(stage)?.lines.first?.rank == 6)
        stage.press(.escape)
        #expect(names(stage).count == 11)
    }

    @Test func `news mark what moved until the next key`() {
        var figures = Fake.board
        var stage = Stage(Fake.context())
        figures.board.children[3].tally += Fake.bags(1)
        figures.board.office.tally += Fake.bags(1)
        stage.answer = { if case .overview = $0 { .overview(figures) } else { nil } }
        stage.send(.news)
        #expect(screen(stage)?.changed == [figures.board.children[3].unit] && screen(stage)?.officeChanged == true)
        stage.press(.down)
        #expect(screen(stage)?.changed == [] && screen(stage)?.officeChanged == false)
    }

    @Test func `the marks go of themselves when it has been calm for a while`() {
        var figures = Fake.board
        var stage = Stage(Fake.context())
        figures.board.children[3].tally += Fake.bags(1)
        stage.answer = { if case .overview = $0 { .overview(figures) } else { nil } }
        stage.send(.news)
        #expect(screen(stage)?.changed.isEmpty == false)
        stage.send(.calm)
        #expect(screen(stage)?.changed == [] && screen(stage)?.officeChanged == false)
    }

    @Test func `the cursor stays on its ward when news change the order`() {
        var figures = Fake.board
        var stage = Stage(Fake.context())
        stage.press(.down, .down)
        figures.board.children[8].tally += Fake.bags(500)
        stage.answer = { if case .overview = $0 { .overview(figures) } else { nil } }
        stage.send(.news)
        #expect(screen(stage)?.selectedLine?.name == "Thanh Xuân Bắc" && screen(stage)?.lines.first?.name == "Thanh Xuân Bắc")
    }

    @Test func `the groupings go round; a ward's office has no wards among them`() {
        #expect(Grouping.choices(for: Fake.district) == [.wards, .groups, .streets, .blocs])
        #expect(Grouping.choices(for: Fake.ward) == [.groups, .streets, .blocs])
        var stage = Stage(Fake.context())
        var seen: [Grouping?] = []
        for _ in 0..<4 {
            stage.type("b")
            seen.append(screen(stage)?.grouping)
        }
        #expect(seen == [.groups, .streets, .blocs, .wards])
    }

    @Test func `the line's own page, targets, ranking and aid open from the board`() {
        var stage = Stage(Fake.context())
        stage.press(.enter, .escape)
        stage.type("c")
        stage.press(.escape, .escape)
        stage.type("x")
        stage.press(.escape)
        stage.type("a")
        let opened = stage.taken().filter { $0.hasPrefix("open") }
        #expect(
            opened.contains("open «Xếp hạng»") && opened.last == "open «Giá trị nhân đạo 2020»"
                && opened.contains("open «Chỉ tiêu»"))
    }

    @Test func `a line is copied as plain text with its measure`() {
        var stage = Stage(Fake.context())
        stage.type("y")
        #expect(stage.taken() == ["copy Kim Giang · 642 túi · 437 %"])
    }

    @Test func `the real cursor stands on the selected row, and in the filter while one types`() {
        var stage = Stage(Fake.context())
        stage.press(.down)
        let rows = stage.picture.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(stage.canvas.cursor.map { rows[$0.y].contains("Thanh Xuân Nam") } == true)
        stage.press(.function(4))
        stage.type("zz")
        #expect(
            stage.canvas.cursor.map {
                stage.picture.split(separator: "\n", omittingEmptySubsequences: false)[$0.y].contains("lọc: zz")
            } == true)
    }

    @Test func `what is credited outside the office's area is said beside the target, with what the area itself gave`() {
        var figures = Fake.board
        figures.outside = Fake.bags(898)
        let stage = Stage(Fake.context()) { if case .overview = $0 { .overview(figures) } else { Fake.answer($0) } }
        #expect(
            stage.picture.contains("riêng địa bàn 9.000 / 2.551 túi = 353 %") && stage.picture.contains("ngoài địa bàn 898 túi"))
        #expect(!Stage(Fake.context()).picture.contains("địa bàn 9"))
        for size in [Size(80, 24), Size(60, 16)] {
            let stage = Stage(Fake.context(size)) { if case .overview = $0 { .overview(figures) } else { Fake.answer($0) } }
            #expect(stage.picture.contains("riêng địa bàn 9.000 / 2.551 túi"), "\(size)")
        }
    }

    @Test(arguments: [Size(120, 36), Size(80, 24), Size(60, 16)])
    func `a drive that is running is told of under today with its goal, and not among the next ones`(size: Size) {
        var stage = Stage(Fake.context(size))
        if size.width < 100 { stage.press(.tab, .tab) }
        for text in ["Chuyến xe hiến máu", "đến 16:00", "18/40 túi", "cả ngày 27 túi", "03/01/2021"] {
            #expect(stage.picture.contains(text), "\(text)")
        }
        #expect(stage.picture.components(separatedBy: "Chuyến xe").count == 2)
    }

    @Test func `more places than there are rows are told in a line each, those that are open first`() {
        var figures = Fake.board
        let shut = DriveRow(
            drive: Drive(
                id: Fake.id(45), name: "Trường THPT", day: Fake.today, hours: ClockSpan(450, 690), campaignYear: 2020,
                state: .closed),
            tally: Fake.bags(30))
        figures.board.now.drives = [shut, shut, shut] + figures.board.now.drives
        var stage = Stage(Fake.context(Size(80, 24))) { if case .overview = $0 { .overview(figures) } else { Fake.answer($0) } }
        stage.press(.tab, .tab)
        #expect(stage.picture.contains("Chuyến xe hiến máu cuối") || stage.picture.contains("18/40 túi"))
        let rows = stage.picture.split(separator: "\n").map(String.init)
        let (open, closed) = (rows.firstIndex { $0.contains("18/40 túi") }, rows.firstIndex { $0.contains("Trường THPT") })
        #expect(open != nil && closed != nil && (open ?? 0) < (closed ?? 0))
    }

    @Test func `the table by street is one of stretches, since a street has one in each ward`() {
        #expect(Grouping.streets.title.vietnamese == "Đoạn phố" && Grouping.streets.title.english == "Stretches")
    }
}
