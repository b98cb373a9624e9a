import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct PicturesScreenTests {
    private let context = Bench.context()

    @Test func `it asks for the year's figures, and for who gave while nobody is at the keys`() {
        var screen = PicturesScreen(Bench.pictureUnit, name: "Nhân Chính", context)
        #expect(
            screen.update(.appeared, context).map(\.summary) == ["ask \(Question.pictures(.unit(Bench.pictureUnit), year: 2020))"])
        let effects = screen.update(.answered(.pictures(Bench.pictureFigures())), context)
        guard case .askAside(.givers(let sums))? = effects.first, effects.count == 1 else {
            Issue.record("nobody is counted")
            return
        }
        #expect(sums.days == Day.first(of: 2020)...Bench.today && sums.visits == 0)
        // A slice that is not the last asks for the next.
        guard case .askAside(.givers(let next))? = screen.update(.answered(.givers(Bench.givers)), context).first else {
            Issue.record("it stopped")
            return
        }
        #expect(next == Bench.givers && screen.givers == Bench.givers)
    }

    @Test func `the same figures again do not begin the reading anew, others do and keep what is shown`() {
        var screen = Bench.pictures(context)
        #expect(screen.update(.answered(.pictures(Bench.pictureFigures())), context).isEmpty)
        var other = Bench.pictureFigures()
        other.days[Bench.today] = Bench.bags(40)
        #expect(screen.update(.answered(.pictures(other)), context).count == 1)
        #expect(screen.givers == Bench.givers)
    }

    @Test func `a reading that failed goes on from its beginning with the next news, and only then`() {
        var screen = Bench.pictures(context)
        var other = Bench.pictureFigures()
        other.days[Bench.today] = Bench.bags(40)
        guard case .askAside(let question)? = screen.update(.answered(.pictures(other)), context).first else {
            Issue.record("nobody is counted")
            return
        }
        #expect(screen.update(.unanswered(question), context).isEmpty)
        #expect(screen.givers == Bench.givers)
        guard case .askAside(.givers(let sums))? = screen.update(.answered(.pictures(other)), context).first else {
            Issue.record("nobody is counted any more")
            return
        }
        #expect(sums.visits == 0)
        #expect(screen.update(.answered(.pictures(other)), context).isEmpty)
    }

    @Test func `Tab goes round the pictures, Enter from a month to its days`() {
        var screen = Bench.pictures(context)
        for picture in [Picture.days, .curve, .givers, .months] {
            _ = screen.update(.move(.nextPane), context)
            #expect(screen.focus == picture)
        }
        _ = screen.update(.action(.open), context)
        #expect(screen.focus == .days)
        _ = screen.update(.move(.previousPane), context)
        #expect(screen.focus == .months)
    }

    @Test func `arrows walk months, weeks and days, and stay within the year`() {
        var screen = Bench.pictures(context)
        func go(_ moves: Move...) -> String {
            for move in moves { _ = screen.update(.move(move), context) }
            return screen.day.description
        }
        #expect(go(.left) == "2020-11-30")
        #expect(go(.right, .right) == "2020-12-31" || screen.day.month == 12)
        screen.focus = .days
        #expect(go(.home) == "2020-01-01")
        #expect(go(.right, .down) == "2020-01-09")
        #expect(go(.up, .left, .left) == "2020-01-01")
        screen.focus = .curve
        #expect(go(.right, .down, .pageDown) == "2020-02-09")
        #expect(go(.end, .right) == "2020-12-31")
    }

    @Test func `what is under the cursor is told in words with its measure`() throws {
        var screen = Bench.pictures(context, .days)
        // The year's 75th day is a Sunday of the tenth week: 2 × (12 + 74 − 50) bags, and on a day with an odd number two drives.
        screen.day = try #require(Day(iso: "2020-03-15"))
        #expect(screen.words(context).hasPrefix("Chủ nhật 15/03: 72 túi · 2 đợt"))
        screen.day = try #require(Day(iso: "2020-09-02"))
        #expect(screen.words(context) == "Thứ Tư 02/09: 4 túi · Quốc khánh")
        screen.focus = .months
        #expect(screen.words(context).hasPrefix("Tháng 9: ") && screen.words(context).contains(" · chỉ tiêu "))
        screen.focus = .givers
        #expect(screen.words(context).hasPrefix("1.204 lượt người · 1.190 túi"))
        screen.focus = .curve
        screen.day = Bench.today
        #expect(screen.words(context).contains("chỉ tiêu 1.000 túi"))
    }

    @Test func `in the middle of the year the end is told as a range`() throws {
        let summer = Bench.summer()
        var screen = Bench.summerPictures(summer, .curve)
        #expect(screen.day == summer.today)
        screen.day = Day.last(of: 2020)
        let words = screen.words(summer)
        #expect(words.hasPrefix("Đến 31/12: dự báo ") && words.contains("–"))
        #expect(screen.picture?.curve.basedOn == [2018, 2019])
    }

    @Test func `far above its target a year is drawn to its own height`() throws {
        var figures = Bench.pictureFigures()
        figures.targets = [Bench.target(Bench.pictureUnit, 10)]
        var screen = Bench.pictures(context, .curve, figures)
        screen.day = Bench.today
        let total = figures.days.values.reduce(Tally.zero, +).bags.count
        #expect(screen.words(context).contains(" %") && screen.words(context).contains("\(total * 10)".prefix(2)))
        #expect(Bench.picture(screen, context).contains("3.000"))
    }

    @Test func `an empty year says so in every picture`() {
        for focus in Picture.allCases {
            let screen = Bench.pictures(
                Bench.context(Size(80, 24)), focus, PictureFigures(scope: .unit(Bench.pictureUnit), year: 2020))
            #expect(Bench.picture(screen, Bench.context(Size(80, 24))).contains("Năm 2020 chưa có lần hiến nào"))
            #expect(screen.givers == nil)
        }
    }

    @Test func `the keys lead here from the board, the wards, a unit and the site`() {
        var board = Stage(Fake.context())
        board.type("B")
        #expect((board.top as? PicturesScreen)?.scope == .unit(.office))
        var site = Stage(Bench.context(), at: .fixedSite, answer: Bench.answerOfSite)
        site.type("B")
        #expect((site.top as? PicturesScreen)?.scope == .unit(.venue(Bench.quanNhan.id)))
    }

    @Test func `what has no room among the bars is summed up in the last one`() {
        var sums = GiverSums(scope: .unit(.office), year: 2020, days: Day.first(of: 2020)...Day.first(of: 2020) + 9)
        sums.volumes = [250: 30, 350: 50, 450: 15, 500: 5]
        var canvas = Canvas(size: Size(80, 8))
        GiverBars(sums: sums).draw(
            on: &canvas, in: Rect(x: 0, y: 0, width: 80, height: 4), legend: Rect(x: 0, y: 7, width: 80, height: 1), Bench.context()
        )
        #expect(canvas.picture.contains("còn lại") && !canvas.picture.contains("500 ml"))
    }

    @Test func `bars of all parts have one scale, somebody is never nothing, and what has no room is named`() {
        var sums = GiverSums(scope: .unit(.office), year: 2020, days: Day.first(of: 2020)...Day.first(of: 2020) + 9)
        sums.sexes = [.female: 500, .male: 500]
        sums.volumes = [250: 999, 350: 1]
        let context = Bench.context()
        var canvas = Canvas(size: Size(100, 8))
        let legend = Rect(x: 0, y: 7, width: 100, height: 1)
        GiverBars(sums: sums).draw(on: &canvas, in: Rect(x: 0, y: 0, width: 100, height: 7), legend: legend, context)
        #expect(canvas.picture.contains("<1 %"))
        let bars = canvas.picture.split(separator: "\n").flatMap { $0.split(separator: " ") }.filter { $0.contains("━") }.map(
            \.count)
        // Half of the one is half as long as all of the other.
        #expect(bars.filter { $0 == (bars.max() ?? 0) / 2 || $0 == ((bars.max() ?? 0) + 1) / 2 }.count == 2, "\(bars)")
        canvas = Canvas(size: Size(50, 8))
        GiverBars(sums: sums).draw(on: &canvas, in: Rect(x: 0, y: 0, width: 50, height: 3), legend: legend, context)
        #expect(canvas.picture.contains("↓ Giới tính, Nhóm máu, Thể tích (túi)"))
    }

    @Test func `tabs, what is told apart and whose year it is stand apart in the box's line`() {
        let context = Bench.context()
        #expect(Bench.picture(Bench.pictures(context, .days), context).contains("[Ngày]│Lượt người · "))
        #expect(Bench.picture(Bench.pictures(context, .givers), context).contains("│[Lượt người] theo tuổi, giới, nhóm máu · "))
    }

    @Test func `Of a street the plan is the sum of its stretches' targets, in one measure`() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Fake.now), seed: 3)
        let street = Street(id: store.newIdentifier(), name: "Quan Nhân")
        let stretches = [Bench.nhanChinh, WardKey(.era2020, 346)].map {
            Stretch(id: store.newIdentifier(), street: street.id, ward: $0)
        }
        try store.commit(
            Change(.streetAdded, [.adding(.street(street))] + stretches.map { .adding(.stretch($0)) }), by: Fake.desk)
        let amounts: [(Int, Amount)] = [(0, Amount(.bags, 40)), (1, Amount(.bags, 25)), (1, Amount(.visits, 90))]
        for (place, amount) in amounts {
            let target = Target(id: store.newIdentifier(), year: 2020, unit: .stretch(stretches[place].id), amount: amount)
            try store.commit(Change(.targetSet, [.adding(.target(target))]), by: Fake.desk)
        }
        let figures = try store.read { try Librarian.pictures(of: .street(street.id), year: 2020, $0, context) }
        #expect(figures.target(.bags) == Amount(.bags, 65) && figures.target(.visits) == Amount(.visits, 90))
        #expect(figures.target(.equivalents) == nil)
        // They are drawn as the plan of the year.
        let year = YearPicture(figures, context)
        #expect(year.target == Amount(.bags, 65) && year.monthPlans.count == 12)
    }
}
