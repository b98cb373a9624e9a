import Canvas
import Model
import Phrases
import Store
import Testing

@testable import Dashboard

@Suite struct GroupsScreenTests {
    private func stage() -> Stage { Stage(Fake.context(), open: GroupsScreen(), answer: Fake.groups) }
    private func screen(_ stage: Stage) -> GroupsScreen? { stage.top as? GroupsScreen }

    @Test func `Figures are asked for at once, and who gave is counted beside the keys`() {
        var screen = GroupsScreen()
        #expect(
            screen.update(.appeared, Fake.context()).map(\.summary) == [
                "ask groupPage(year: 2020, through: 2020-12-31)", "ask aside groupMembers(year: 2020, through: 2020-12-31)",
            ])
        _ = screen.update(.answered(.groupPage(Fake.groupPage)), Fake.context())
        let before = screen.lines[0].cells(.groups, Fake.context())
        #expect(before[4].text == "…" && before[5].text == "…")
        // Of another year that was shown before.
        var late = Fake.groupMembers
        late.year = 2019
        _ = screen.update(.answered(.groupMembers(late)), Fake.context())
        #expect(screen.members == nil)
        _ = screen.update(.answered(.groupMembers(Fake.groupMembers)), Fake.context())
        let cells = screen.lines[0].cells(.groups, Fake.context())
        #expect(cells[0].text == "Trường THPT Nhân Chính" && cells[5].text == "290" && cells[6].text == "24 %")
    }

    /// By hand: 64 bags against 40 to the same date are 60 % more; 64 of 50 are 128 % of the target; 58 of 240 are 24 %.
    @Test func `Participation, target and growth say their counts, and few people are greyed`() {
        let rows = GroupRow.rows(Fake.groupPage, Fake.groupMembers)
        let group = rows[.groups]?[0].cells(.groups, Fake.context()).map(\.text) ?? []
        #expect(group[5...10].map { $0 } == ["58", "24 %", "50", "64", "128 %", "+60 %"])
        let few = rows[.groups]?[2].cells(.groups, Fake.context()) ?? []
        #expect(few[5].text == "9" && few[5].style == .dim && few[6].style == .dim)
        var page = Fake.groupPage
        page.groups[0].before.isWhole = false
        let young = GroupRow.rows(page, nil)[.groups]?[0].cells(.groups, Fake.context())[10]
        #expect(young?.text == "chưa đủ" && young?.plain == "")
        // Nothing the year before is no growth, and no head count no share.
        #expect(rows[.groups]?[1].cells(.groups, Fake.context())[10].text == "–")
        #expect(rows[.groups]?[3].cells(.groups, Fake.context())[5].text == "0")
        // A bloc sets only those of its groups against each other whose head count is known.
        let bloc = rows[.blocs]?[0]
        #expect(bloc?.groups == 2 && bloc?.heads == 240 && bloc?.gave == 58 && bloc?.donors == 73)
    }

    @Test func `Groups of wards that are no more stand apart, last, and their people are counted once in the bloc`() {
        var page = Fake.groupPage
        var new = page.groups[0]
        new.group.id = Fake.id(87)
        new.group.ward = WardKey(.era2025, 367)
        new.group.name = "Tổ dân phố 1"
        new.before = YearAgo()
        page.groups.append(new)
        page.year = 2025
        var members = Fake.groupMembers
        members.year = 2025
        members.gave[Fake.id(87)] = 24
        let rows = GroupRow.rows(page, members, in: .era2025)
        #expect(rows[.blocs]?[0].heads == 240 && rows[.blocs]?[0].gave == 24 && rows[.blocs]?[0].groups == 1)
        #expect(rows[.groups]?.map(\.isApart) == [true, false, false, true, false])
        // Of a year gone by those count who gave for the old groups, and the heads of today's say nothing of them.
        members.isCredited = true
        let past = GroupRow.rows(page, members, in: .era2025)[.blocs]?[0]
        #expect(past?.gave == 82 && past?.heads == nil && past?.participation == nil)
        members.isCredited = false
        // Where nobody knows how many people there are, who gave is counted all the same.
        for place in page.groups.indices { page.groups[place].group.headCount = nil }
        let unknown = GroupRow.rows(page, members, in: .era2025)[.blocs]?[0]
        #expect(unknown?.heads == nil && unknown?.gave == 24)
        for place in page.groups.indices {
            page.groups[place].group.headCount =
                Fake.groupPage.groups.first { $0.id == page.groups[place].id }?.group.headCount ?? new.group.headCount
        }
        var context = Fake.context(office: Fake.ward)
        (context.now, context.year) = (Instant(Fake.day("2026-03-01"), minute: 600), 2025)
        var screen = GroupsScreen()
        _ = screen.update(.answered(.groupPage(page)), context)
        _ = screen.update(.answered(.groupMembers(members)), context)
        #expect(screen.lines.map(\.isApart) == [false, false, false, true, true])
        // Made in July 2025: nothing whole to set against, in that year as well.
        let cells = screen.lines.map { $0.cells(.groups, context).map(\.text) }
        #expect(cells[1][0] == "Tổ dân phố 1" && cells[1][10] == "chưa đủ" && cells[3].first == "Tổ 5 (cũ)")
    }

    @Test func `Enter opens the unit, e alters it, F7 adds, C calls its people, and Tab turns to the blocs`() {
        var stage = stage()
        stage.press(.enter)
        #expect((stage.top as? UnitScreen)?.unit == .group(Fake.id(81)))
        stage = self.stage()
        stage.type("e")
        #expect(stage.form?.title.vietnamese == "Sửa tổ dân phố, đơn vị")
        stage = self.stage()
        stage.type("C")
        #expect((stage.top as? CallsScreen)?.wish.scope == .unit(.group(Fake.id(81))))
        stage.press(.escape)
        stage.type("B")
        #expect((stage.top as? PicturesScreen)?.scope == .unit(.group(Fake.id(81))))
        stage = self.stage()
        stage.press(.tab, .function(7))
        #expect(stage.form?.title.vietnamese == "Thêm khối")
        stage = self.stage()
        stage.press(.tab, .enter)
        #expect((stage.top as? UnitScreen)?.unit == .bloc(Fake.id(91)))
    }

    @Test func `A unit's page tells how many took part, and lists its drives`() throws {
        let group = Unit.group(Fake.id(80))
        var stage = Stage(Fake.context(), open: UnitScreen(group, name: "Tổ 5")) { question in
            switch question {
            case .unit(let unit, _, _):
                .unit(
                    UnitFigures(
                        unit: unit, name: .group(name: "Tổ 5", kind: .residential, ward: Fake.nhanChinh),
                        tally: Fake.groupPage.groups[0].tally, months: Fake.months(64),
                        record: .group(Fake.groupPage.groups[0].group)))
            case .unitDrives(let unit, _): .unitDrives(unit, [Fake.plannedRow])
            default: Fake.groups(question)
            }
        }
        #expect(stage.picture.contains("tham gia 58/240 = 24 %"))
        stage.press(.tab)
        #expect(stage.picture.contains("01/01/2021 Tuyến phố hiến máu"))
        stage.press(.enter)
        #expect((stage.top as? UnitScreen)?.unit == .drive(Fake.plannedDrive.id))
        stage.press(.escape)
        stage.type("C")
        #expect((stage.top as? CallsScreen)?.wish.scope == .unit(group))
    }

    @Test func `Typing narrows, F5 sorts, and the selected group stays so`() {
        var stage = stage()
        stage.press(.down)
        let chosen = screen(stage)?.selected?.name
        stage.press(.function(5), .function(5))
        #expect(screen(stage)?.selected?.name == chosen)
        stage.press(.function(4))
        stage.type("thue")
        #expect(screen(stage)?.lines.map(\.name) == ["Chi cục Thuế"])
        stage.press(.escape)
        #expect(screen(stage)?.lines.count == 4)
    }

    @Test func `What is credited to no group stands last and makes the sum whole, on the screen and in a file`() throws {
        var page = Fake.groupPage
        page.inNoGroup = UnitTally(unit: nil, name: nil, tally: Fake.bags(829))
        var screen = GroupsScreen()
        _ = screen.update(.answered(.groupPage(page)), Fake.context())
        let whole = page.groups.reduce(829) { $0 + $1.tally.tally.bags.count }
        var canvas = Canvas(size: Size(120, 36))
        screen.draw(on: &canvas, in: canvas.area, Fake.context())
        let rows = canvas.picture.split(separator: "\n").suffix(3)
        #expect(rows.first?.contains("Chưa gắn tổ, đơn vị") == true && rows.first?.contains(" 829 ") == true)
        #expect(rows.dropFirst().first?.contains("· \(NumberText.whole(whole, .vietnamese)) túi") == true)
        guard case .open(let pick)? = screen.update(.action(.export), Fake.context()).first,
            let options = (pick as? PickScreen)?.options,
            case .open(let export)? = options.first?.effects.first
        else {
            Issue.record("nothing is saved")
            return
        }
        let sheet = try #require((export as? ExportScreen)?.sheet)
        #expect(
            sheet.rows.count == page.groups.count + 1
                && sheet.rows.last?.map(\.plain).filter { !$0.isEmpty } == ["Chưa gắn tổ, đơn vị", "829"])
        // Narrowed, the lines are not all there are.
        _ = screen.update(.action(.filter), Fake.context())
        _ = screen.update(.typed("thue"), Fake.context())
        canvas = Canvas(size: Size(120, 36))
        screen.draw(on: &canvas, in: canvas.area, Fake.context())
        #expect(!canvas.picture.contains("Chưa gắn tổ"))
    }

    @Test func `A bloc that has groups of earlier wards only has these as its groups`() {
        let rows = GroupRow.rows(Fake.groupPage, Fake.groupMembers, in: .era2025)
        #expect(rows[.blocs]?[0].groups == 2 && rows[.blocs]?[0].donors == 73 && rows[.blocs]?[0].gave == 58)
    }

    @Test func `Of a year gone by it is said whose giving counts`() {
        var members = Fake.groupMembers
        members.isCredited = true
        var screen = GroupsScreen()
        _ = screen.update(.answered(.groupPage(Fake.groupPage)), Fake.context())
        _ = screen.update(.answered(.groupMembers(members)), Fake.context())
        var canvas = Canvas(size: Size(160, 36))
        screen.draw(on: &canvas, in: canvas.area, Fake.context(Size(160, 36)))
        #expect(canvas.picture.contains("đã hiến: cho đơn vị năm ấy"))
    }
}
