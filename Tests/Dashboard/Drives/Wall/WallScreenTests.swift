import Canvas
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

extension Pictures {
    @Test("the wall is drawn as it was looked at", arguments: WallBench.scenes)
    static func wallsAreDrawn(scene: Scene) { compare(scene, with: wall) }
}

@Suite struct WallScreenTests {
    private static func summaries(_ event: ScreenEvent) -> [String] {
        var screen = WallScreen(WallBench.id)
        return screen.update(event, WallBench.context()).map(\.summary)
    }

    @Test func `it asks when it appears, on news, and with every minute and day`() {
        let question = "ask \(Question.driveDay(WallBench.id))"
        for event in [ScreenEvent.appeared, .news, .newMinute, .newDay] { #expect(Self.summaries(event) == [question]) }
        for event in [ScreenEvent.calm, .move(.down), .typed("x")] { #expect(Self.summaries(event) == []) }
    }

    @Test(arguments: [Size(80, 24), Size(120, 36), Size(200, 60)])
    func `a notice lies over the names on top and never over a figure`(_ size: Size) {
        var stage = WallBench.stage(size)
        let before = stage.picture.split(separator: "\n", omittingEmptySubsequences: false)
        stage.press(.function(2))
        #expect(stage.notice == WallScreen.inPublic.vietnamese)
        let after = stage.picture.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(after[0].contains("Bảng lớn cho cả hội trường xem"))
        #expect(after[3...] == before[3...])
    }

    @Test func `another drive's answer is not taken`() {
        var screen = WallScreen(Fake.id(41))
        _ = screen.update(.answered(.driveDay(WallBench.page())), WallBench.context())
        #expect(screen.page == nil)
    }

    @Test func `w opens it from the list and from the drive's page, and Esc goes back`() {
        let context = Bench.context()
        var list = DrivesScreen()
        #expect(list.availability(of: .wall, context) != .available)
        _ = list.update(.answered(.drives(Bench.drives)), context)
        #expect(list.update(.action(.wall), context).map(\.summary) == ["open «Bảng lớn»"])
        var page = UnitScreen(.drive(WallBench.id), name: "")
        #expect(page.availability(of: .wall, context) == .available)
        #expect(page.update(.action(.wall), context).map(\.summary) == ["open «Bảng lớn»"])
        #expect(UnitScreen(.ward(Fake.nhanChinh), name: "").availability(of: .wall, context) == .absent)
        var stage = Stage(context, open: page)
        stage.type("w")
        #expect(stage.top is WallScreen)
        stage.press(.escape)
        #expect(stage.top is UnitScreen)
    }

    @Test func `what changed is marked until it is calm, also over several changes`() {
        let context = WallBench.context()
        var screen = WallScreen(WallBench.id)
        func answer(_ counts: DriveCounts) { _ = screen.update(.answered(.driveDay(WallBench.page(counts))), context) }
        var figures: WallFigures { WallFigures(WallBench.page(screen.page??.counts ?? DriveCounts()), since: screen.seen, context) }
        answer(WallBench.counts())
        #expect(figures.gain == nil && figures.changed == [])
        answer(WallBench.counts(done: 41))
        #expect(figures.gain == "+1" && figures.changed == [.waiting, .gave])
        answer(WallBench.counts(done: 43, came: 53))
        #expect(figures.gain == "+3" && figures.changed == [.waiting, .gave, .came])
        _ = screen.update(.calm, context)
        #expect(figures.gain == nil && figures.changed == [])
        answer(WallBench.counts(done: 42, came: 53))
        #expect(figures.gain == "-1")
    }

    @Test func `the goal decides the measure, and the percentage is never capped`() {
        let page = WallBench.page(goals: [(.visits, 20)])
        let figures = WallFigures(page, since: nil, WallBench.context())
        #expect(figures.figures.reached == Amount(.visits, 42) && figures.percent == "210 %")
        #expect(figures.reachedForms.first == "✓ đã đạt mục tiêu")
        var both = WallBench.context(measure: .equivalents)
        let two = WallBench.page(goals: [(.bags, 60), (.equivalents, 80)])
        #expect(WallFigures(two, since: nil, both).goal == "80,0")
        both.measure = .bags
        #expect(WallFigures(two, since: nil, both).goal == "60")
    }

    @Test func `rates show their counts, and those of few people are dim`() {
        let figures = WallFigures(WallBench.page(), since: nil, WallBench.context())
        #expect(
            figures.rates.map(\.text) == [
                "đến theo hẹn 49/55 (89 %)", "hoãn 6/49 (12 %)", "lần đầu 5/42 (12 %)", "từ 350 ml 30/40 (75 %)",
                "chờ trung vị 13 phút (18 người)",
            ])
        #expect(figures.rates.map { $0.style.role } == [.text, .text, .text, .text, .dim])
    }

    @Test func `the outlook is a range with its measure, and none when the drive is closed`() {
        let open = WallFigures(WallBench.page(), since: nil, WallBench.context())
        let forecast = WallBench.page().forecast(preferring: .bags, now: WallBench.context().now)
        let range = "\(forecast.low.tenths / 10)–\(forecast.high.tenths / 10)"
        #expect(open.facts.map(\.figure) == ["13,3", range, "3"])
        #expect(open.facts[1].words.vietnamese == "dự báo \(range) túi")
        let closed = WallFigures(WallBench.page(WallBench.counts(), WallBench.drive(.closed)), since: nil, WallBench.context())
        #expect(closed.facts.map(\.name.english) == ["bags an hour"])
    }

    @Test(arguments: [ActionID.lookup, .record, .undo, .redo, .donors, .journal, .settings, .importFile])
    func `nothing that would name somebody is opened from it`(action: ActionID) {
        var stage = WallBench.stage(Size(120, 36))
        #expect(stage.program.perform(action).isEmpty)
        #expect(stage.said == WallScreen.inPublic && stage.top is WallScreen)
    }

    @Test func `a scanned card and a scanned bag are told off and open nothing`() {
        for text in [Scans.known, Scans.bag] {
            var stage = WallBench.stage(Size(120, 36))
            stage.scan(text)
            #expect(stage.said == WallScreen.inPublic && stage.top is WallScreen)
            #expect(!stage.picture.contains(Fake.donor.name))
        }
    }

    @Test(arguments: WallBench.scenes) func `no name of anybody stands on it`(scene: Scene) {
        // Opened over the card of somebody, by somebody, at a drive that somebody organises.
        for size in [Size(60, 16), Size(80, 24), Size(200, 60)] {
            var stage = Stage(WallBench.context(size), open: DonorScreen(Fake.donor.id))
            let wall = scene.stage(size)
            stage.answer = wall.answer
            stage.open(WallScreen(WallBench.id))
            let names = [
                Fake.donor.name, Fake.desk.operatorName, Fake.desk.desk, WallBench.drive().organiser, "Nguyễn", "Chị Hà",
            ]
            for picture in [stage.picture, wall.picture] {
                for name in names { #expect(!picture.contains(name), "\(name) at \(size)") }
            }
        }
    }

    @Test(arguments: WallBench.scenes) func `it is readable in the smallest window, whole at every size`(scene: Scene) {
        let picture = scene.stage(Size(60, 16)).picture
        let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.count == 16 && rows.allSatisfy { TextWidth.width(of: $0) <= 60 })
        for size in Scene.sizes {
            let whole = scene.stage(size).picture
            // Neither tabs nor keys, and no text is cut.
            #expect(!whole.contains("F10") && !whole.contains("Tổng quan") && !whole.contains("…"))
        }
    }

    @Test(arguments: WallBench.scenes) func `in English no Vietnamese word is left but the names of things`(scene: Scene) {
        var stage = scene.stage(Size(120, 36))
        stage.program.context.language = .english
        for word in ["túi", "mục tiêu", "đang", "đã ", "hoãn", "chờ", "dự báo", "số người", "lý do", "giờ", "trực tiếp"] {
            #expect(!stage.picture.contains(word), "\(word)")
        }
    }

    @Test(arguments: WallBench.scenes) func `a terminal without block letters draws it in ASCII signs`(scene: Scene) {
        for size in Scene.sizes {
            var stage = scene.stage(size)
            stage.program.context.glyphs = .ascii
            for sign in ["█", "▀", "▄", "─", "╎", "●", "▸"] { #expect(!stage.picture.contains(sign), "\(sign)") }
        }
    }

    @Test func `a click on it does nothing, also where the tabs and the keys would be`() {
        var stage = WallBench.stage(Size(120, 36))
        for point in [Point(3, 1), Point(4, 35)] { stage.handle(.mouse(Mouse(.press, at: point))) }
        #expect(stage.top is WallScreen && stage.taken().isEmpty)
    }

    @Test func `the figures that are lost from sight say how old they are`() {
        var stage = WallBench.stage(Size(120, 36))
        stage.program.staleSince = Instant(WallBench.day, minute: 620)
        #expect(stage.picture.contains("10:20"))
        #expect(!stage.picture.contains("trực tiếp"))
    }

    @Test func `a drive that is gone says so`() {
        #expect(WallBench.stage(Size(80, 24), nil).picture.contains("không còn trong sổ"))
    }

    @Test func `help, commands and leaving still lie over it`() {
        var stage = WallBench.stage(Size(120, 36))
        stage.press(.function(9))
        #expect(stage.top is CommandsScreen && stage.picture.contains("Esc"))
        stage.press(.escape)
        #expect(stage.top is WallScreen)
        #expect(stage.program.perform(.quit).map(\.summary) == ["quit"])
    }
}
