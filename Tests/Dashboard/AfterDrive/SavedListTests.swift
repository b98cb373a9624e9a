import Canvas
import Model
import Phrases
import Store
import Testing

@testable import Dashboard

/// One key saves whatever list is on the screen.
@Suite struct SavedListTests {
    private func donors(_ count: Int) -> Stage {
        Stage(Fake.context(), at: .donors) { question in
            guard case .donors(let request) = question else { return Fake.answer(question) }
            let rows = (request.offset..<min(count, request.offset + request.limit)).map {
                DonorRow(id: Fake.id(UInt64($0)), name: "Người \($0)", birthYear: 1990)
            }
            return .donors(request, DonorPage(rows: rows, offset: request.offset, total: count))
        }
    }

    @Test func `Of a long list of donors all are saved, not only those that were read for the screen`() throws {
        var stage = donors(400)
        stage.type("X")
        stage.press(.enter)
        let sheet = try #require((stage.top as? ExportScreen)?.sheet)
        #expect(sheet.rows.count == 400 && sheet.rows[399][0].plain == "Người 399" && sheet.revealed.isEmpty)
        #expect((stage.program.navigation.all.first as? DonorsScreen)?.page?.rows.count ?? 0 < 400)
    }

    @Test func `Hidden names are not saved, and too many people are told to be filtered`() {
        var hidden = donors(5)
        hidden.press(.function(6))
        hidden.type("X")
        #expect(hidden.said == .showNamesFirst)
        // The list was made while they were shown.
        var late = donors(5)
        late.type("X")
        late.press(.function(6), .enter, .enter)
        #expect(!late.taken().contains { $0.hasPrefix("export") } && (late.top as? ExportScreen)?.problem == .showNamesFirst)
        late.press(.function(6), .enter)
        #expect(late.taken().contains { $0.hasPrefix("export") })
        var many = donors(50_001)
        many.type("X")
        #expect(many.said?.vietnamese == "Hơn 50.000 người: hãy lọc bớt trước khi xuất.")
    }

    @Test func `What is drawn stays out, and numbers are for a program`() {
        let table = Table([
            .init("tên", .fixed(9)), .init("túi", .fixed(9), .right), .init("tiến độ", .fixed(9)), .init("", .fixed(2)),
            .init("trống", .fixed(5)),
        ])
        let rows: [TableRow] = [
            [.spans([Span("Nhân Chính"), Span("  một phần", .dim)]), "1.704", .gauge(416), "*", ""],
            ["Hạ Đình", "≈ 12", "", "", ""],
        ]
        let sheet = ListSheet(title: ["Phường", "", "2020"], fileName: "x", table, rows: rows, Fake.context())
        #expect(sheet.title == "Phường · 2020" && sheet.columns.map(\.title) == ["tên", "túi"])
        #expect(sheet.rows.map { $0.map(\.shown) } == [["Nhân Chính  một phần", "1.704"], ["Hạ Đình", "≈ 12"]])
        #expect(sheet.rows.map { $0[1].plain } == ["1704", "12"])
        // The sign of a guess has a column of its own, beside those where it stands.
        #expect(sheet.written(.csv) == "\u{FEFF}tên,túi,≈ (túi)\nNhân Chính  một phần,1704,\nHạ Đình,12,≈\n")
        #expect(sheet.written(.text).contains("≈ 12"))
    }

    @Test func `Of a rate the part and the whole stand in columns of their own, in digits, and a guess keeps its sign`() {
        var page = Fake.groupPage
        page.groups[0].group.headCount = 5600
        page.groups[0].tally.approximate = true
        let rows = GroupRow.rows(page, Fake.groupMembers)[.groups] ?? []
        let columns = GroupPane.groups.columns(Fake.context())
        let cells = rows[0].cells(.groups, Fake.context())
        func cell(_ title: String) -> ListSheet.Cell? {
            columns.firstIndex { $0.title.vietnamese == title }.map { ListSheet.Cell(cells[$0].text, plain: cells[$0].plain) }
        }
        #expect(cell("tham gia")?.shown == "58/5.600" && cell("tham gia")?.plain == "58" && cell("số người")?.plain == "5600")
        #expect(cell("kết quả")?.plain == "64" && cell("kết quả")?.isGuess == true)
        let table = Table([.init("tên", .fixed(9)), .init("túi", .fixed(9), .right)])
        let sheet = ListSheet(title: [], fileName: "x", table, rows: [["Hạ Đình", "–"], ["Kim Giang", "3"]], Fake.context())
        #expect(sheet.rows.map { $0[1].plain } == ["", "3"])
    }

    @Test func `Wards, drives, bookings and the lists of a unit are saved as they are shown`() throws {
        let context = Bench.context()
        var unit = UnitScreenTests.screen(on: .groups, context)
        var drives = DrivesScreenTests.screen(context)
        for effects in [unit.update(.action(.export), context), drives.update(.action(.export), context)] {
            guard case .open(let pick as PickScreen)? = effects.first,
                case .open(let export as ExportScreen)? = pick.options[0].effects.first
            else {
                Issue.record("nothing to save")
                continue
            }
            #expect(export.sheet.columns.count > 2 && !export.sheet.rows.isEmpty)
        }
        var bookings = Stage(Fake.context(), open: BookingsScreen(Fake.plannedDrive.id), answer: Fake.planning)
        bookings.type("X")
        bookings.press(.enter)
        #expect((bookings.top as? ExportScreen)?.sheet.rows.count == Fake.bookingPage.rows.count)
    }
}
