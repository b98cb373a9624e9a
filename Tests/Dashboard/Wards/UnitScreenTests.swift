import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct UnitScreenTests {
    static func screen(_ context: Context, _ figures: UnitFigures = Bench.ward) -> UnitScreen {
        var screen = UnitScreen(figures.unit, name: "Nhân Chính")
        _ = screen.update(.answered(.unit(figures)), context)
        return screen
    }

    /// The screen with that pane in focus.
    static func screen(on pane: UnitPane, _ context: Context) -> UnitScreen {
        var screen = screen(context)
        while screen.focus(context) != pane { _ = screen.update(.move(.nextPane), context) }
        return screen
    }

    @Test func `Tab goes round all panes and Shift-Tab back`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        #expect(screen.focus(context) == .streets)
        var seen: [UnitPane] = []
        for _ in 0..<5 {
            _ = screen.update(.move(.nextPane), context)
            seen.append(screen.focus(context))
        }
        #expect(seen == [.groups, .blocs, .donations, .targets, .streets])
        _ = screen.update(.move(.previousPane), context)
        #expect(screen.focus(context) == .targets)
    }

    @Test func `what all donations have in common is said once, and names have the room`() {
        let context = Bench.context(Size(120, 36))
        var figures = Bench.ward
        figures.recent = ["Nguyễn Thị Thanh Mai", "Trần Hoàng Phương Linh"].enumerated().map {
            Bench.donation(UInt64($0 * 3), name: $1, on: Bench.today)
        }
        var screen = Self.screen(context, figures)
        while screen.focus(context) != .donations { _ = screen.update(.move(.nextPane), context) }
        var canvas = Canvas(size: context.size)
        screen.draw(on: &canvas, in: canvas.area, context)
        #expect(canvas.picture.contains("Nguyễn Thị Thanh Mai") && canvas.picture.contains("Trần Hoàng Phương Linh"))
        #expect(canvas.picture.matches(of: /Ngày hội hiến máu/).count <= 1)
        // A file has the columns all the same.
        guard case .open(let pick as PickScreen)? = screen.update(.action(.export), context).first,
            case .open(let export as ExportScreen)? = pick.options.first?.effects.first
        else {
            Issue.record("saved nothing")
            return
        }
        #expect(export.sheet.columns.map(\.title).contains("ngày"))
    }

    @Test func `the standing has the day of 100 % and nothing is capped`() {
        let standing = Self.screen(Bench.context()).standing
        #expect(standing?.percent.map { Int($0.rounded()) } == 416)
        #expect(standing?.reached == Day(iso: "2020-03-14"))
        #expect(standing?.growth == nil)
    }

    @Test func `a target of another measure is not compared`() {
        var context = Bench.context()
        context.measure = .visits
        let standing = Self.screen(context).standing
        #expect(standing?.percent == nil)
        #expect(standing?.otherTarget == Amount(.bags, 410))
    }

    @Test func `Enter on a street opens its own page`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        guard case .open(let opened as UnitScreen)? = screen.update(.action(.open), context).first else {
            Issue.record("opened nothing")
            return
        }
        #expect(opened.unit == .stretch(Bench.id(100)))
        #expect(opened.panes(context) == [.donations, .targets])
    }

    @Test func `Enter on a donation opens the donor, but not of somebody whose data was erased`() {
        let context = Bench.context()
        var screen = Self.screen(on: .donations, context)
        guard case .open(let opened as DonorScreen)? = screen.update(.action(.open), context).first else {
            Issue.record("opened nothing")
            return
        }
        #expect(opened.donor == Bench.id(601))
        for _ in 0..<3 { _ = screen.update(.move(.down), context) }
        guard case .disabled = screen.availability(of: .open, context) else {
            Issue.record("an erased person can be opened")
            return
        }
    }

    @Test func `Ctrl-V asks before it voids, and the change keeps the record before`() {
        let context = Bench.context()
        var screen = Self.screen(on: .donations, context)
        guard case .open(var asked as VoidScreen)? = screen.update(.action(.void), context).first else {
            Issue.record("nothing was asked")
            return
        }
        guard case .commit(let change)? = asked.update(.action(.open), context).first else {
            Issue.record("Enter did not confirm")
            return
        }
        let donation = Bench.recent[0].donation
        var voided = donation
        voided.voided = true
        #expect(change == Change(.donationVoided, [.altering(.donation(donation), to: .donation(voided))]))
    }

    @Test(arguments: [
        (UnitPane.streets, "Thêm phố"), (.groups, "Thêm tổ dân phố, đơn vị"), (.blocs, "Thêm khối"),
        (.targets, "Chỉ tiêu 2020 · Nhân Chính"),
    ])
    func `F7 adds to the pane in focus`(_ pane: UnitPane, _ title: String) {
        let context = Bench.context()
        var screen = Self.screen(on: pane, context)
        #expect(screen.availability(of: .new, context) == .available)
        guard case .open(let form as FormScreen)? = screen.update(.action(.new), context).first else {
            Issue.record("opened nothing")
            return
        }
        #expect(form.title.vietnamese == title)
    }

    @Test func `e alters the selected street, and the target form knows the target`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        guard case .open(let form as FormScreen)? = screen.update(.action(.edit), context).first,
            let purpose = form.purpose as? StretchForm
        else {
            Issue.record("opened nothing")
            return
        }
        #expect(purpose.id == Bench.id(100))
        guard case .open(let target as FormScreen)? = screen.update(.action(.targets), context).first else {
            Issue.record("opened no target")
            return
        }
        #expect(target.values["number"] == "410")
    }

    @Test func `what is credited to no unit stands last and cannot be opened`() {
        let context = Bench.context()
        var figures = Bench.ward
        figures.stretches.insert(UnitTally(unit: nil, name: nil, tally: Bench.bags(5000)), at: 0)
        var screen = Self.screen(context, figures)
        #expect(screen.lines[.streets]?.last?.unit == nil)
        _ = screen.update(.move(.end), context)
        #expect(screen.availability(of: .open, context) == .disabled(UnitScreen.noUnit))
        _ = screen.update(.action(.sort), context)
        #expect(screen.lines[.streets]?.last?.unit == nil)
        #expect(screen.lines[.streets]?.first?.name == "Chính Kinh")
    }

    @Test func `the filter narrows the pane in focus only`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        _ = screen.update(.action(.filter), context)
        for letter in "hoang" { _ = screen.update(.typed(String(letter)), context) }
        #expect(screen.lines[.streets]?.map(\.name) == ["Hoàng Đạo Thúy", "Hoàng Ngân"])
        #expect(screen.lines[.groups]?.count == 14)
        _ = screen.update(.move(.nextPane), context)
        #expect(!screen.isTyping)
        #expect(screen.lines[.streets]?.count == 6)
    }

    @Test func `a click on a pane's name brings it up`() {
        let context = Bench.context(Size(80, 24))
        var screen = Self.screen(context)
        let slot = screen.layout(ProgramLayout(context.size).body, context).slots[0]
        // «[Phố] Tổ, đơn vị …»: the second name begins six columns after the first.
        _ = screen.update(.clicked(Point(slot.rect.x + 3 + 6, slot.rect.y), double: false), context)
        #expect(screen.focus(context) == .groups)
    }

    @Test func `news keep the selected line although the order changes`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        _ = screen.update(.move(.down), context)
        #expect(screen.selectedLine(context)?.name == "Hoàng Đạo Thúy")
        var figures = Bench.ward
        figures.stretches[5].tally = Bench.bags(9000)
        _ = screen.update(.answered(.unit(figures)), context)
        #expect(screen.lines[.streets]?.first?.name == "Chính Kinh")
        #expect(screen.selectedLine(context)?.name == "Hoàng Đạo Thúy")
    }

    @Test func `another unit's answer is passed over`() {
        let context = Bench.context()
        var screen = UnitScreen(.office, name: "")
        _ = screen.update(.answered(.unit(Bench.ward)), context)
        #expect(screen.figures == nil)
    }

    @Test func `names are hidden when somebody stands at the counter`() {
        let context = Bench.context(Size(80, 24), hidesNames: true)
        let picture = Bench.picture(Self.screen(on: .donations, context), context)
        #expect(!picture.contains("Đặng Thị Mai"))
        #expect(picture.contains("•••••"))
    }

    @Test(arguments: [
        (60, 16, UnitPictures.wardSmallest), (80, 24, UnitPictures.ward80), (120, 36, UnitPictures.ward120),
        (200, 60, UnitPictures.ward200),
    ])
    func `it looks like this`(_ width: Int, _ height: Int, _ picture: String) {
        let context = Bench.context(Size(width, height))
        #expect(Bench.picture(Self.screen(context), context) == picture)
    }

    @Test func `with a long name among the donations it looks like this`() {
        let context = Bench.context(Size(80, 24))
        #expect(Bench.picture(Self.screen(on: .donations, context), context) == UnitPictures.wardDonations)
    }

    @Test func `empty it says what to do`() {
        let context = Bench.context(Size(80, 24))
        #expect(Bench.picture(Self.screen(context, Bench.emptyWard), context) == UnitPictures.wardEmpty)
    }
}
