import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct DrivesScreenTests {
    static func screen(_ context: Context, _ rows: [DriveRow] = Bench.drives) -> DrivesScreen {
        var screen = DrivesScreen()
        _ = screen.update(.answered(.drives(rows)), context)
        return screen
    }

    @Test func `it asks for the drives of the campaign year`() {
        let context = Bench.context()
        var screen = DrivesScreen()
        guard case .ask(.drives(year: 2020))? = screen.update(.appeared, context).first else {
            Issue.record("asked for something else")
            return
        }
    }

    @Test func `drives stand in the order of their days and the next one is selected`() {
        let screen = Self.screen(Bench.context())
        #expect(screen.lines.map(\.row.drive.id) == (1...7).map { Bench.id(400 + $0) })
        #expect(screen.selected?.row.drive.day == Bench.today)
    }

    @Test func `drives that begin alike are told apart by their ends, and the place has room`() {
        let context = Bench.context(Size(120, 36))
        let rows = ["Trường THPT Khương Đình", "Nhà văn hoá Hạ Đình"].enumerated().map { place, at in
            var row = Bench.drives[place]
            row.drive.name = "Ngày hội hiến máu phường Thanh Xuân – điểm \(at)"
            row.venueName = at
            return row
        }
        var canvas = Canvas(size: context.size)
        Self.screen(context, rows).draw(on: &canvas, in: canvas.area, context)
        #expect(canvas.picture.contains("Khương Đình ") && canvas.picture.contains("Nhà văn hoá Hạ Đình"))
        #expect(canvas.picture.contains("Ngày hội hiến máu"))
    }

    @Test func `peak months come from the rules`() {
        let context = Bench.context()
        let screen = Self.screen(context)
        for line in screen.lines {
            let day = line.row.drive.day
            #expect(line.isPeak == context.rules.peakMonths(of: day.year).contains(day.month))
        }
        #expect(screen.lines.contains { $0.isPeak })
        #expect(screen.lines.contains { !$0.isPeak })
    }

    @Test func `a goal of another measure gives no percentage`() {
        var context = Bench.context()
        context.measure = .equivalents
        #expect(Self.screen(context).lines.allSatisfy { $0.percent == nil })
    }

    @Test func `Enter opens the drive's page, c its goal, e its form, F7 a new one`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        _ = screen.update(.move(.home), context)
        guard case .open(let page as UnitScreen)? = screen.update(.action(.open), context).first else {
            Issue.record("no page")
            return
        }
        #expect(page.unit == .drive(Bench.id(401)))
        guard case .open(let goal as FormScreen)? = screen.update(.action(.targets), context).first else {
            Issue.record("no goal")
            return
        }
        #expect(goal.values["number"] == "150")
        guard case .open(let edit as FormScreen)? = screen.update(.action(.edit), context).first,
            let form = edit.purpose as? DriveForm
        else {
            Issue.record("no form")
            return
        }
        #expect(form.id == Bench.id(401))
        guard case .open(let new as FormScreen)? = screen.update(.action(.new), context).first, let form = new.purpose as? DriveForm
        else {
            Issue.record("no new form")
            return
        }
        #expect(form.id == nil)
    }

    @Test func `the filter reads names, places, campaigns and states`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        _ = screen.update(.action(.filter), context)
        for letter in "xuan hong" { _ = screen.update(.typed(String(letter)), context) }
        #expect(screen.lines.map(\.row.drive.id) == [Bench.id(402)])
        _ = screen.update(.edit(.clear), context)
        for letter in "huy" { _ = screen.update(.typed(String(letter)), context) }
        #expect(screen.lines.contains { $0.row.drive.state == .cancelled })
    }

    @Test func `sorted by figure the largest drive comes first`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        while screen.order.column != .amount { _ = screen.update(.action(.sort), context) }
        #expect(screen.lines.first?.row.drive.name == "Lễ hội Xuân hồng")
    }

    @Test func `without drives only a new one is offered`() {
        let context = Bench.context()
        let screen = Self.screen(context, [])
        #expect(screen.availability(of: .new, context) == .available)
        guard case .disabled = screen.availability(of: .open, context) else {
            Issue.record("an empty list can be opened")
            return
        }
    }

    @Test(arguments: [(80, 24, DrivesPictures.drives80), (120, 36, DrivesPictures.drives120), (200, 60, DrivesPictures.drives200)])
    func `it looks like this`(_ width: Int, _ height: Int, _ picture: String) {
        let context = Bench.context(Size(width, height))
        #expect(Bench.picture(Self.screen(context), context) == picture)
    }

    @Test func `in English it looks like this, and empty like that`() {
        let english = Bench.context(Size(80, 24), language: .english)
        #expect(Bench.picture(Self.screen(english), english) == DrivesPictures.drivesEnglish)
        let context = Bench.context(Size(80, 24))
        #expect(Bench.picture(Self.screen(context, []), context) == DrivesPictures.drivesEmpty)
    }

    @Test func `a drive's page says day, hours, place, state and deferrals`() {
        let context = Bench.context()
        #expect(Bench.picture(Self.page(context), context) == DrivesPictures.drivePage)
    }

    static func page(_ context: Context) -> UnitScreen {
        let row = Bench.drives[1]
        let unit = Unit.drive(row.drive.id)
        var screen = UnitScreen(unit, name: row.drive.name)
        let name = UnitName.drive(name: row.drive.name, day: row.drive.day)
        let figures = UnitFigures(
            unit: unit, name: name, tally: UnitTally(unit: unit, name: name, tally: row.tally, targets: row.targets),
            months: Bench.months(0),
            recent: Bench.recent, record: .drive(row.drive))
        _ = screen.update(.answered(.unit(figures)), context)
        _ = screen.update(.answered(.drive(row)), context)
        return screen
    }
}
