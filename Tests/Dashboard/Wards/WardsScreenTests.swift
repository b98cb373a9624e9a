import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct WardsScreenTests {
    static func screen(_ context: Context) -> WardsScreen {
        var screen = WardsScreen(context)
        _ = screen.update(.answered(.wards(Bench.wards)), context)
        _ = screen.update(.answered(.wardPeople(Bench.people)), context)
        return screen
    }

    @Test func `on opening it asks for the office's wards and their people`() {
        let context = Bench.context()
        var screen = WardsScreen(context)
        let effects = screen.update(.appeared, context)
        #expect(effects.count == 2)
        guard case .ask(.wards(let keys, let year, let today)) = effects[0], case .ask(.wardPeople(let people)) = effects[1] else {
            Issue.record("asked for something else")
            return
        }
        #expect(keys == context.atlas.wards(inDistrict: 9, era: .era2020).map(\.key))
        #expect(people == keys)
        #expect(year == 2020 && today == Bench.today)
    }

    @Test func `people that could not be read are asked for again with the next news, and only then`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        #expect(screen.update(.news, context).count == 1)
        #expect(screen.update(.unanswered(.wardPeople([])), context).isEmpty)
        #expect(screen.update(.news, context).count == 2)
        #expect(screen.update(.news, context).count == 1)
    }

    @Test func `b, which groups nothing here, says where it does`() {
        guard case .disabled(let why) = Self.screen(Bench.context()).availability(of: .grouping, Bench.context()) else {
            Issue.record("silent")
            return
        }
        #expect(why.vietnamese.contains("ở Tổng quan, b đổi cách nhóm"))
    }

    @Test func `a line has the share of the office, the growth, the mean bag and the people`() {
        let line = Self.screen(Bench.context()).lines[0]
        #expect(line.name == "Nhân Chính")
        #expect(line.rank == 1)
        #expect(line.percent.map { Int($0.rounded()) } == 416)
        #expect(line.share.map { Int($0.rounded()) } == 18)
        #expect(line.growth.map { Int($0.order.rounded()) } == 50)
        #expect(line.bagVolume == 330)
        #expect(line.people == 3408)
        #expect(line.months.count == 12)
    }

    @Test func `growth is told only where the ward gave something a year ago`() {
        let context = Bench.context()
        var figures = Bench.wards
        figures.before = [:]
        var screen = WardsScreen(context)
        _ = screen.update(.answered(.wards(figures)), context)
        #expect(screen.lines.allSatisfy { $0.growth == nil })
    }

    @Test func `sorting goes through both ways of a column, then to the next`() {
        var order = WardOrder()
        order = order.next()
        #expect(order == WardOrder(column: .rank, descending: true))
        order = order.next()
        #expect(order == WardOrder(column: .name, descending: false))
        order = order.next().next()
        #expect(order == WardOrder(column: .target, descending: true))
    }

    @Test func `F5 turns the rows round and the selected ward stays selected`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        _ = screen.update(.move(.down), context)
        #expect(screen.selected?.name == "Khương Trung")
        _ = screen.update(.action(.sort), context)
        #expect(screen.lines.first?.name == "Thanh Xuân Nam")
        #expect(screen.selected?.name == "Khương Trung")
    }

    @Test func `a click on a column's head sorts by it`() throws {
        let context = Bench.context()
        var screen = Self.screen(context)
        let body = ProgramLayout(context.size).body
        let layout = screen.table(context).layout(in: screen.place(in: body), window: screen.list)
        let name = try #require(layout.places.first { $0.column == WardOrder.Column.name.rawValue })
        let head = try #require(layout.head)
        _ = screen.update(.clicked(Point(name.x + 1, head.y), double: false), context)
        #expect(screen.order == WardOrder(column: .name, descending: false))
        #expect(screen.lines.map(\.name).prefix(3) == ["Hạ Đình", "Khương Đình", "Khương Mai"])
    }

    @Test func `a double click opens the ward under the mouse`() throws {
        let context = Bench.context()
        var screen = Self.screen(context)
        let place = screen.place(in: ProgramLayout(context.size).body)
        let effects = screen.update(.clicked(Point(place.x + 8, place.y + 3), double: true), context)
        guard case .open(let opened as UnitScreen)? = effects.first else {
            Issue.record("opened nothing")
            return
        }
        #expect(opened.unit == .ward(WardKey(.era2020, 367)))
    }

    @Test func `typing in the filter narrows without accents, Esc brings all back`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        _ = screen.update(.action(.filter), context)
        #expect(screen.isTyping)
        for letter in "khuong d" { _ = screen.update(.typed(String(letter)), context) }
        #expect(screen.lines.map(\.name) == ["Khương Đình"])
        _ = screen.update(.action(.back), context)
        #expect(screen.lines.count == 11)
        #expect(!screen.isTyping)
    }

    @Test func `wards are built in, and the screen says so instead of adding one`() {
        let context = Bench.context()
        guard case .disabled = Self.screen(context).availability(of: .new, context) else {
            Issue.record("F7 is offered")
            return
        }
    }

    @Test func `a ward's office sees its own page with the old wards it took over`() {
        let context = Bench.context(office: Bench.wardOffice)
        var screen = WardsScreen(context)
        #expect(screen.own?.panes(context) == [.streets, .groups, .blocs, .oldWards, .donations, .targets])
        let effects = screen.update(.appeared, context)
        guard case .ask(.unit(.office, _, _))? = effects.first, case .ask(.wards(let old, _, _))? = effects.last else {
            Issue.record("asked for something else")
            return
        }
        #expect(old.contains(Bench.nhanChinh))
        #expect(old.allSatisfy { $0.era == .era2020 })
    }

    @Test(arguments: [(80, 24, WardsPictures.wards80), (120, 36, WardsPictures.wards120), (200, 60, WardsPictures.wards200)])
    func `it looks like this`(_ width: Int, _ height: Int, _ picture: String) {
        let context = Bench.context(Size(width, height))
        #expect(Bench.picture(Self.screen(context), context) == picture)
    }

    @Test(arguments: [(80, 24, OwnWardPictures.own80), (120, 36, OwnWardPictures.own120)])
    func `a ward's office looks like this, on the old wards`(_ width: Int, _ height: Int, _ picture: String) {
        let context = Bench.context(Size(width, height), office: Bench.wardOffice)
        #expect(Bench.picture(Self.own(context), context) == picture)
    }

    static func own(_ context: Context) -> WardsScreen {
        var screen = WardsScreen(context)
        var figures = Bench.ward
        (figures.unit, figures.name) = (.office, .office)
        _ = screen.update(.answered(.unit(figures)), context)
        _ = screen.update(.answered(.wards(Bench.wards)), context)
        for _ in 0..<3 { _ = screen.update(.move(.nextPane), context) }
        return screen
    }
}
