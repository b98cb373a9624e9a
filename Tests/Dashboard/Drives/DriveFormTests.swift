import Canvas
import Model
import Store
import Testing

@testable import Dashboard

@Suite struct DriveFormTests {
    private let venue = Venue(id: Bench.id(20), kind: .school, name: "Trường THPT Nhân Chính")

    private func submit(_ form: DriveForm, _ typed: [String: String], existing: DriveRow? = nil) -> FormOutcome {
        var form = form
        form.take(.places(Places(venues: [venue])))
        if let existing { form.take(.drive(existing)) }
        let context = Bench.context()
        var fields = form.fields(context)
        for index in fields.indices {
            guard let text = typed[fields[index].name] else { continue }
            if case .choice(let choices) = fields[index].kind { fields[index].picked = choices.firstIndex { $0.value == text } }
            if case .search(let choices, _) = fields[index].kind { fields[index].picked = choices.firstIndex { $0.value == text } }
            fields[index].input = TextField(text)
        }
        return form.submit(FormValues(fields), context)
    }

    @Test func `a drive on a street is not proposed at a place that is called after a ward that is no more`() throws {
        let office = try #require(WardAtlas.hanoi.office(.ward(WardKey(.era2025, 367))))
        var context = Bench.context()
        context.office = office
        func proposed(_ names: [String]) -> String? {
            var form = DriveForm(onStreet: "Nguyễn Trãi", ward: nil, context)
            form.take(
                .places(
                    Places(
                        venues: names.enumerated().map {
                            Venue(id: Bench.id(UInt64(60 + $0.offset)), kind: .street, name: $0.element)
                        })))
            return form.fields(context).first { $0.name == "venue" }?.input.text
        }
        let old = "Phố Nguyễn Trãi, phường Thanh Xuân Trung"
        #expect(proposed([old]) == "Phố Nguyễn Trãi")
        #expect(proposed([old, "Phố Nguyễn Trãi, phường Thanh Xuân"]) == "Phố Nguyễn Trãi, phường Thanh Xuân")
    }

    @Test func `a new drive at a place that is not in the books adds the place`() {
        let outcome = submit(
            DriveForm(),
            [
                "name": "Ngày hội", "day": "08/08/2020", "hours": "7h30-11h30", "venue": "Sân UBND phường", "state": "open",
                "year": "2020",
            ])
        guard case .commit(let change) = outcome else {
            Issue.record("refused")
            return
        }
        let place = Venue(id: Bench.id(900), kind: .other, name: "Sân UBND phường")
        let drive = Drive(
            id: Bench.id(901), name: "Ngày hội", day: Day(iso: "2020-08-08") ?? Bench.today, hours: ClockSpan(450, 690),
            venue: place.id, campaignYear: 2020,
            state: .open)
        #expect(change == Change(.driveAdded, [.adding(.venue(place)), .adding(.drive(drive))]))
    }

    @Test func `postponing a drive alters nothing else`() {
        let row = Bench.drives[6]
        guard
            case .commit(let change) = submit(DriveForm(row.drive.id), ["state": "postponed", "reason": "surplus"], existing: row)
        else {
            Issue.record("refused")
            return
        }
        var after = row.drive
        after.state = .postponed
        after.reason = .surplus
        #expect(change == Change(.driveAltered, [.altering(.drive(row.drive), to: .drive(after))]))
    }

    @Test func `bad days, hours and years are named`() {
        guard case .problems(let problems) = submit(DriveForm(), ["name": "", "day": "31/06/2020", "hours": "11:00-8:00"]) else {
            Issue.record("accepted")
            return
        }
        #expect(problems.map(\.field) == ["name", "day", "hours"])
        guard case .problems(let years) = submit(DriveForm(), ["name": "A", "day": "01/06/2020", "year": "2022"]) else {
            Issue.record("accepted a far year")
            return
        }
        #expect(years.map(\.field) == ["year"])
    }

    @Test func `a drive of December may count for the next year`() {
        guard case .commit(let change) = submit(DriveForm(), ["name": "A", "day": "20/12/2019", "year": "2020"]),
            case .drive(let drive)? = change.revisions[0].after
        else {
            Issue.record("refused")
            return
        }
        #expect(drive.campaignYear == 2020)
    }

    @Test func `the campaigns that run on the typed day are offered first`() {
        let form = DriveForm()
        let context = Bench.context()
        var fields = form.fields(context)
        let day = fields.firstIndex { $0.name == "day" } ?? 0
        fields[day].input = TextField("07/04/2020")
        fields = form.refreshed(fields, context)
        guard case .search(let choices, free: true)? = fields.first(where: { $0.name == "campaign" })?.kind else {
            Issue.record("no campaigns")
            return
        }
        #expect(choices.first?.value == context.rules.campaigns(on: Day(iso: "2020-04-07") ?? Bench.today).first?.name)
        #expect(choices.count == context.rules.campaigns.count)
    }
}
