import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct EntryScreenTests {
    private static let before = Target(
        id: Bench.id(40), year: 2020, unit: .office, amount: Amount(measure: .bags, tenths: 25_000))
    private static let after = Target(
        id: Bench.id(40), year: 2020, unit: .office, amount: Amount(measure: .bags, tenths: 25_510))

    private static func picture(_ revision: Revision, _ context: Context) -> String {
        let row = JournalRow(entry: JournalBench.entry(9, .targetSet), subjectName: "Gia đình bà Hoa", isPersonal: true)
        var screen = EntryScreen(row)
        _ = screen.update(.answered(.entryContent(EntryContent(entry: row.id, revisions: [revision]))), context)
        return Bench.picture(screen, context)
    }

    @Test func `an altered record shows what changed, old and new, and nothing else`() {
        let picture = Self.picture(.altering(.target(Self.before), to: .target(Self.after)), Bench.context())
        #expect(picture.contains("2.500 túi → 2.551 túi"))
        #expect(!picture.contains("Văn bản"))
    }

    @Test func `a site whose hours and days changed tells each from what to what, and nothing of it is cut`() {
        let before = Bench.quanNhan
        let reason = (1...90).map { "lý-do-\($0)" }.joined(separator: " ")
        var after = before.setting(SiteException(day: Bench.today + 5, reason: reason))
        after.hours[0].week[1] = [ClockSpan(480, 720)]
        let row = JournalRow(entry: JournalBench.entry(9, .venueAltered), subjectName: before.name)
        let revision = Revision.altering(.venue(before), to: .venue(after))
        let context = Bench.context(Size(80, 24))
        var stage = Stage(context, open: EntryScreen(row)) { question in
            question == .entryContent(row.id)
                ? .entryContent(EntryContent(entry: row.id, revisions: [revision])) : Fake.answer(question)
        }
        #expect(stage.picture.contains("Từ 10/10/2019") && stage.picture.contains("→ T2 nghỉ ·"))
        #expect(stage.picture.contains("T3 08:00-12:00 · T4-CN 08:00-12:00"))
        #expect(stage.picture.contains("05/01/2021") && stage.picture.contains("theo lịch tuần → nghỉ (lý-do-1 "))
        #expect(!stage.picture.contains("lý-do-90)") && stage.picture.contains("↓ còn"))
        stage.press(.end)
        #expect(stage.picture.contains("lý-do-90)") && !stage.picture.contains("↓ còn"))
    }

    @Test func `a person's numbers stay masked and F6 hides the names`() throws {
        let phone = try Phone("0987654321")
        let donor = Donor(id: Bench.id(7), name: "Lê Thị Mận", phone: phone, home: HomeAddress())
        var context = Bench.context()
        let open = Self.picture(.adding(.donor(donor)), context)
        #expect(open.contains("Lê Thị Mận") && open.contains(phone.masked) && !open.contains(phone.shown))
        context.hidesNames = true
        let hidden = Self.picture(.adding(.donor(donor)), context)
        #expect(!hidden.contains("Lê Thị Mận") && !hidden.contains("bà Hoa"))
    }
}
