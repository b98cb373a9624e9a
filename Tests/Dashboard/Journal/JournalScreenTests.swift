import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct JournalScreenTests {
    static func screen(_ context: Context, _ rows: [JournalRow] = JournalBench.rows) -> JournalScreen {
        var screen = JournalScreen()
        _ = screen.update(.answered(.journalPage(.none, before: nil, rows)), context)
        return screen
    }

    /// The question among the effects: filter, position, length.
    static func asked(_ effects: [Effect]) -> (filter: JournalFilter, before: Int?, limit: Int)? {
        guard case .ask(.journalPage(let filter, let before, let limit))? = effects.first else { return nil }
        return (filter, before, limit)
    }

    @Test func `it opens with the newest page`() throws {
        let context = Bench.context()
        var screen = JournalScreen()
        let asked = try #require(Self.asked(screen.update(.appeared, context)))
        #expect(asked.filter == .none && asked.before == nil && asked.limit == JournalScreen.pageLength)
    }

    @Test func `somebody's name stays whole, the step gives way`() {
        func booking(_ step: Booking.Step) -> Booking {
            Booking(id: Bench.id(701), drive: Bench.id(702), donor: Bench.id(602), step: step)
        }
        let row = JournalRow(
            entry: JournalBench.entry(7, .stepTaken), subjectName: "Nguyễn Hoàng Thanh Vân Anh", donor: Bench.id(602),
            isPersonal: true,
            revisions: [.altering(.booking(booking(.withDoctor)), to: .booking(booking(.giving)))])
        for width in [80, 120] {
            let context = Bench.context(Size(width, 24))
            var canvas = Canvas(size: context.size)
            Self.screen(context, [row]).draw(on: &canvas, in: canvas.area, context)
            #expect(canvas.picture.contains("Nguyễn Hoàng Thanh Vân Anh"), "\(canvas.picture)")
            #expect(canvas.picture.contains("Chuyển bước ") && !canvas.picture.contains("Chuyển bước t…"))
        }
    }

    @Test func `scrolling towards the end reads older pages, until there are none`() throws {
        let context = Bench.context()
        var screen = Self.screen(context, JournalBench.page(from: 300, 120))
        #expect(screen.update(.move(.down), context).isEmpty)
        let asked = try #require(Self.asked(screen.update(.move(.end), context)))
        #expect(asked.before == 181)
        _ = screen.update(.answered(.journalPage(.none, before: 181, JournalBench.page(from: 180, 40))), context)
        #expect(screen.rows?.count == 160)
        #expect(screen.isComplete)
        #expect(screen.selected?.entry.position == 181)
        #expect(screen.update(.move(.end), context).isEmpty)
    }

    @Test func `a page that does not follow the last row is passed over`() {
        let context = Bench.context()
        var screen = Self.screen(context, JournalBench.page(from: 300, 120))
        _ = screen.update(.answered(.journalPage(.none, before: 250, JournalBench.page(from: 249, 10))), context)
        #expect(screen.rows?.count == 120)
    }

    @Test func `news read as many rows as there are, and the cursor stays on its entry`() throws {
        let context = Bench.context()
        var screen = Self.screen(context, JournalBench.page(from: 300, 120))
        _ = screen.update(.move(.down), context)
        let asked = try #require(Self.asked(screen.update(.news, context)))
        #expect(asked.limit == 120)
        _ = screen.update(.answered(.journalPage(.none, before: nil, JournalBench.page(from: 302, 120))), context)
        #expect(screen.selected?.entry.position == 299)
        #expect(screen.list.selected == 3)
    }

    @Test func `on the newest entry the cursor stays on top when another comes in`() {
        let context = Bench.context()
        var screen = Self.screen(context, JournalBench.page(from: 300, 120))
        _ = screen.update(.answered(.journalPage(.none, before: nil, JournalBench.page(from: 301, 120))), context)
        #expect(screen.selected?.entry.position == 301)
    }

    @Test func `typing the name of a deed narrows in the books, not on the screen`() throws {
        let context = Bench.context()
        var screen = Self.screen(context)
        _ = screen.update(.action(.filter), context)
        var effects: [Effect] = []
        for letter in "huy lan hien" { effects = screen.update(.typed(String(letter)), context) }
        #expect(effects.isEmpty || Self.asked(effects) != nil)
        #expect(screen.search.filter.kinds == [.donationVoided])
        let back = try #require(Self.asked(screen.update(.action(.back), context)))
        #expect(back.filter == .none)
    }

    @Test func `an operator's name is told from a deed, and both go together`() {
        let operators = ["Trần Thu Hà", "Lê Văn Bình"]
        #expect(
            JournalSearch("thu ha", operators: operators, language: .vietnamese).filter
                == JournalFilter(operatorName: "Trần Thu Hà"))
        #expect(
            JournalSearch("binh nhap tep", operators: operators, language: .vietnamese).filter
                == JournalFilter(kinds: [.imported], operatorName: "Lê Văn Bình"))
        #expect(JournalSearch("target set", operators: operators, language: .english).filter == JournalFilter(kinds: [.targetSet]))
        #expect(JournalSearch("không ai cả", operators: operators, language: .vietnamese).isUnknown)
        #expect(JournalSearch("  ", operators: operators, language: .vietnamese).filter == .none)
    }

    @Test func `what nobody can have meant asks nothing and says so`() {
        let context = Bench.context(Size(80, 24))
        var screen = Self.screen(context)
        _ = screen.update(.action(.filter), context)
        var effects: [Effect] = []
        for letter in "xyz" { effects = screen.update(.typed(String(letter)), context) }
        #expect(effects.isEmpty)
        #expect(screen.rows == [])
        #expect(Bench.picture(screen, context).contains("Không có mục nào khớp"))
    }

    @Test func `F8 asks to take back the chosen entry, also somebody else's`() {
        let context = Bench.context()
        let rows = [JournalRow(entry: JournalBench.entry(9, .targetSet, by: "Lê Văn Bình"))]
        var screen = Self.screen(context, rows)
        #expect(screen.availability(of: .undo, context) == .available)
        guard case .open(var asked as UndoScreen)? = screen.update(.action(.undo), context).first else {
            Issue.record("nothing was asked")
            return
        }
        guard case .undo(let id, others: true)? = asked.update(.action(.open), context).first else {
            Issue.record("Enter did not confirm")
            return
        }
        #expect(id == rows[0].entry.id)
    }

    @Test(arguments: [(1, false), (2, false), (0, true), (4, false), (3, true)])
    func `what was undone, is an undo or is of a newer program cannot be taken back`(_ row: Int, _ can: Bool) {
        let context = Bench.context()
        var screen = Self.screen(context)
        screen.list.select(row)
        #expect((screen.availability(of: .undo, context) == .available) == can)
    }

    @Test func `Enter shows the entry, and from there the donor`() {
        let context = Bench.context()
        var screen = Self.screen(context)
        guard case .open(var entry as EntryScreen)? = screen.update(.action(.open), context).first else {
            Issue.record("opened nothing")
            return
        }
        guard case .replace(let donor as DonorScreen)? = entry.update(.action(.open), context).first else {
            Issue.record("no donor")
            return
        }
        #expect(donor.donor == Bench.id(601))
    }

    @Test func `names of people are hidden with all others`() {
        let context = Bench.context(hidesNames: true)
        let picture = Bench.picture(Self.screen(context), context)
        #expect(!picture.contains("Đặng Thị Mai") && !picture.contains("Kim Khánh"))
        #expect(picture.contains("Trần Thu Hà"))
    }

    @Test func `The journal is saved as it is filtered, with what the screen has not read, unless names are hidden`() throws {
        let context = Bench.context()
        var screen = Self.screen(context)
        guard case .askAside(.journalList(.none, let limit))? = screen.update(.action(.export), context).first else {
            Issue.record("asked for nothing")
            return
        }
        #expect(limit == 50_001)
        let rows = JournalBench.rows + JournalBench.page(from: 300, 200)
        guard case .open(let pick as PickScreen)? = screen.update(.answered(.journalList(.none, rows)), context).first,
            case .open(let export as ExportScreen)? = pick.options[0].effects.first
        else {
            Issue.record("nothing to save")
            return
        }
        #expect(export.sheet.rows.count == rows.count && export.sheet.revealed.isEmpty)
        #expect(export.sheet.columns.map(\.title).prefix(5) == ["lúc", "người trực", "bàn", "việc", "ai, cái gì"])
        #expect(export.sheet.rows.contains { $0.contains { $0.plain == "Đặng Thị Mai" } })
        // What was not asked for any more, and more than can be saved.
        #expect(screen.update(.answered(.journalList(.none, rows)), context).isEmpty)
        _ = screen.update(.action(.export), context)
        let many = Array(repeating: JournalBench.rows[0], count: limit)
        guard case .notice(let said)? = screen.update(.answered(.journalList(.none, many)), context).first else {
            Issue.record("said nothing")
            return
        }
        #expect(said.text.vietnamese == "Hơn 50.000 mục: hãy lọc bớt (F4) trước khi xuất.")
        #expect(screen.availability(of: .export, Bench.context(hidesNames: true)) == .disabled(.showNamesFirst))
    }

    @Test(arguments: [
        (80, 24, JournalPictures.journal80), (120, 36, JournalPictures.journal120), (200, 60, JournalPictures.journal200),
    ])
    func `it looks like this`(_ width: Int, _ height: Int, _ picture: String) {
        let context = Bench.context(Size(width, height))
        #expect(Bench.picture(Self.screen(context), context) == picture)
    }

    @Test func `empty and in detail it looks like this`() {
        let context = Bench.context(Size(80, 24))
        #expect(Bench.picture(Self.screen(context, []), context) == JournalPictures.journalEmpty)
        #expect(Bench.picture(EntryScreen(JournalBench.rows[0]), context) == JournalPictures.entry)
    }
}
