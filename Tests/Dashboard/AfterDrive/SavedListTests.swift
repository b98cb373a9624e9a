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

    private static let everyList: [(name: String, stage: @Sendable () -> Stage)] = [
        ("family card", { Stage(Fake.context(), open: FamilyScreen(Fake.id(700)), answer: Fake.ofFamilies) }),
        ("house", { Stage(Fake.context(), open: HouseScreen("15", [Fake.id(844), Fake.id(845)]), answer: Fake.answerOfStreets) }),
        ("street", { Stage(Fake.context(), open: StreetScreen(Fake.streetRows[2].street), answer: Fake.answerOfStreets) }),
        (
            "offers",
            {
                var stage = Stage(Fake.context(), open: FamilyOffersScreen(), answer: Fake.ofFamilies)
                stage.send(.job(.familyOffers(Fake.offers)))
                return stage
            }
        ),
        (
            "twins",
            {
                var stage = Stage(Fake.context(), open: TwinsScreen(), answer: Fake.ofFamilies)
                stage.send(.job(.twins(Fake.twins)))
                return stage
            }
        ),
        (
            "site",
            {
                let rows = Bench.recent
                return Stage(Bench.context(), at: .fixedSite) { question in
                    switch question {
                    case .sites: .sites([Bench.quanNhan])
                    case .donations(let day, let venue): .donations(on: day, venue: venue, rows)
                    default: nil
                    }
                }
            }
        ),
        ("targets", { Stage(Fake.context(), open: TargetsScreen()) }),
        ("ranking", { Stage(Fake.context(), open: PeersScreen()) }),
        ("homes to assign", { Stage(Fake.context(office: Fake.ward), open: OldStreetsScreen(), answer: Fake.answerOfStreets) }),
        (
            "homes of a street",
            {
                Stage(
                    Fake.context(office: Fake.ward),
                    open: OldStreetScreen(Fake.nhanChinh, stretch: Fake.oldStretch.id, name: "Quan Nhân"),
                    answer: Fake.answerOfStreets)
            }
        ),
        ("board", { Stage(Fake.context()) }),
        ("donor card", { Stage(Fake.context(), open: DonorScreen(Fake.donor.id)) }),
    ]

    @Test(arguments: everyList.map(\.name))
    func `Each list on a screen is saved, all of its lines, and with names only while they are shown`(name: String) throws {
        let made = try #require(Self.everyList.first { $0.name == name })
        var stage = made.stage()
        stage.type("X")
        stage.press(.enter)
        let sheet = try #require((stage.top as? ExportScreen)?.sheet, "\(stage.notice ?? "")")
        #expect(!sheet.rows.isEmpty && sheet.columns.count > 1 && sheet.revealed.isEmpty)
        var hidden = made.stage()
        hidden.press(.function(6))
        hidden.type("X")
        #expect(sheet.namesPeople == (hidden.said == .showNamesFirst))
        // No telephone and no id is on these screens.
        for secret in [Fake.phone, Fake.citizenID] { #expect(!sheet.written(.csv).contains(secret)) }
    }

    @Test func `A street is saved house by house in the order of a walk`() throws {
        var stage = Stage(Fake.context(), open: StreetScreen(Fake.streetRows[2].street), answer: Fake.answerOfStreets)
        stage.type("X")
        stage.press(.enter)
        let sheet = try #require((stage.top as? ExportScreen)?.sheet)
        #expect(sheet.rows.map { $0[0].plain } == ["9", "12", "41", "44", "44A", "3 ngõ 45", "15 ngõ 45/3", "132", "P1203 CT2"])
        #expect(sheet.rows.reduce(0) { $0 + (Int($1[2].plain) ?? 0) } == Fake.residents.count)
    }

    @Test func `Where nothing can be saved the key says so`() {
        var stage = Stage(Fake.context(), open: CalendarScreen(Fake.context()))
        stage.type("X")
        #expect(stage.said == .nothingToSave && stage.program.availability(of: .export) == .disabled(.nothingToSave))
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
        #expect(sheet.rows.map { $0.map(\.shown) } == [["Nhân Chính · một phần", "1.704"], ["Hạ Đình", "≈ 12"]])
        #expect(sheet.rows.map { $0[1].plain } == ["1704", "12"])
        // The sign of a guess has a column of its own, beside those where it stands.
        #expect(sheet.written(.csv) == "\u{FEFF}tên,túi,≈ (túi)\nNhân Chính · một phần,1704,\nHạ Đình,12,≈\n")
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
            columns.firstIndex { $0.title.vietnamese == title }.map { ListSheet.Cell(cells[$0], .vietnamese) }
        }
        #expect(cell("đã hiến")?.plain == "58" && cell("% người")?.plain == "1.0" && cell("số người")?.plain == "5600")
        #expect(cell("túi")?.plain == "64" && cell("túi")?.isGuess == true)
        let table = Table([.init("tên", .fixed(9)), .init("túi", .fixed(9), .right)])
        let sheet = ListSheet(title: [], fileName: "x", table, rows: [["Hạ Đình", "–"], ["Kim Giang", "3"]], Fake.context())
        #expect(sheet.rows.map { $0[1].plain } == ["", "3"])
    }

    @Test(arguments: [
        ("T2 05/01/2026", "05/01/2026", "2026-01-05"), ("05/01/2026", "05/01/2026", "2026-01-05"),
        ("09:14 24/11/2026", "09:14 24/11/2026", "2026-11-24 09:14"), ("04/2017", "04/2017", "2017-04"),
        ("từ 09/02/2027", "từ 09/02/2027", "2027-02-09"), ("–", "–", ""),
        ("31/02/2026", "31/02/2026", "31/02/2026"), ("17/20", "17/20", "17/20"),
        ("Tổ 05/01/2026 A", "Tổ 05/01/2026 A", "Tổ 05/01/2026 A"),
    ])
    func `A day has one form in a file: the calendar's in a CSV file, without its weekday to be read`(
        _ text: String, _ shown: String, _ plain: String
    ) {
        let cell = ListSheet.Cell(text, .vietnamese)
        #expect(cell.shown == shown && cell.plain == plain)
    }

    @Test func `A number is saved with its unit, to be printed only where the cells lack it`() {
        let table = Table([
            .init("đợt", .fixed(9)), .init("mục tiêu", .fixed(9), .right, unit: "túi"), .init("cùng kỳ", .fixed(9), .right),
            .init("%", .fixed(5), .right),
        ])
        let rows: [TableRow] = [["Giọt hồng", "30", "+12 %", "104 %"], ["Trung thu", "–", "–", "–"]]
        let sheet = ListSheet(title: ["Đợt"], fileName: "x", table, rows: rows, Fake.context())
        #expect(sheet.written(.csv).hasPrefix("\u{FEFF}đợt,mục tiêu (túi),cùng kỳ (%),%\nGiọt hồng,30,12,104\nTrung thu,,,\n"))
        #expect(sheet.written(.text).contains("đợt        mục tiêu (túi)  cùng kỳ      %\n"))
    }

    @Test func `A guess has its unit, a rate that is not to be had is no text, and what stands beside a name has a mark`() {
        let table = Table([.init("phường", .fixed(9)), .init("cùng kỳ", .fixed(9), .right)])
        let rows: [TableRow] = [
            [.spans([Span("Thanh Xuân"), Span("  không chia", .dim)]), "≈ +45 %"], ["Hạ Đình", "chưa đủ"],
        ]
        let sheet = ListSheet(title: ["Phường"], fileName: "x", table, rows: rows, Fake.context())
        #expect(
            sheet.written(.csv)
                == "\u{FEFF}phường,cùng kỳ (%),≈ (cùng kỳ)\nThanh Xuân · không chia,45,≈\nHạ Đình,,\n")
        #expect(sheet.written(.text).contains("chưa đủ"))
    }

    @Test func `A list that is wider than the page goes on in the next line and loses no letter`() {
        let long = (1...60).map { "chữ\($0)" }.joined(separator: " ")
        let table = Table([.init("tên", .fixed(9)), .init("túi", .fixed(9), .right), .init("ghi chú", .fixed(9))])
        let sheet = ListSheet(
            title: ["Nhật ký"], fileName: "x", table,
            rows: [[TableCell("Hạ Đình"), "1.704", TableCell(long)], ["Kim Giang", "3", "ngắn"]],
            Fake.context())
        let lines = sheet.written(.text).split(separator: "\n")
        #expect(lines.allSatisfy { TextWidth.width(of: String($0)) <= ListSheet.pageWidth } && lines.count > 5)
        let words = lines.flatMap { $0.split(separator: " ") }
        #expect((1...60).allSatisfy { words.contains("chữ\($0)") } && words.contains("1.704"))
        #expect(lines.count { $0.hasPrefix("  1.  Hạ Đình") } == 1 && lines.last?.hasPrefix("  2.  Kim Giang") == true)
    }

    @Test func `Wards of another era are named so in the file`() throws {
        let context = Bench.context()
        var wards = WardsScreenTests.screen(context)
        wards.era = .era2025h1
        guard case .open(let pick as PickScreen)? = wards.update(.action(.export), context).first,
            case .open(let export as ExportScreen)? = pick.options[0].effects.first
        else {
            Issue.record("nothing to save")
            return
        }
        let sheet = export.sheet
        #expect(sheet.title.contains("theo phường 01/01–30/06/2025") && sheet.fileName.hasSuffix("-thoi-ky-2025h1"))
        #expect(sheet.written(.csv).contains("phường 01/01–30/06/2025,chỉ tiêu (túi),túi,"))
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
        var invitees = Stage(
            Fake.context(), open: InviteScreen(Fake.plannedDrive.id, unit: .group(Fake.id(80)), name: "Tổ 5"), answer: Fake.planning
        )
        invitees.type("X")
        invitees.press(.enter)
        #expect((invitees.top as? ExportScreen)?.sheet.rows.count == Fake.inviteePage.rows.count)
        var hours = Stage(Fake.context(), open: SiteHoursScreen(Fake.site)) { question in
            if case .sites = question { .sites([Fake.site]) } else { nil }
        }
        hours.type("X")
        hours.press(.enter)
        #expect((hours.top as? ExportScreen)?.sheet.rows.isEmpty == false)
    }

    @Test func `at the desk the key says where its people are saved`() {
        var stage = DeskBench().stage
        stage.type("X")
        #expect(stage.picture.contains("bấm q rồi X"))
    }
}
