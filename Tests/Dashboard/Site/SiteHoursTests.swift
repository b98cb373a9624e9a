import Canvas
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct SiteHoursTests {
    private let context = Bench.context()

    private func fields(_ form: some FormPurpose, _ values: [String: String]) -> FormValues {
        var fields = form.fields(context)
        for index in fields.indices {
            guard let value = values[fields[index].name] else { continue }
            if case .choice(let choices) = fields[index].kind {
                fields[index].picked = choices.firstIndex { $0.value == value }
            } else {
                fields[index].input = TextField(value)
            }
        }
        return FormValues(fields)
    }

    private func dayForm(_ day: Day) -> SiteDayForm {
        var form = SiteDayForm(Bench.quanNhan.id, day: day, context)
        form.take(.places(Places(venues: [Bench.siteWithDays])))
        form.take(.siteWeek(Bench.quanNhan.id, Bench.siteWeek))
        return form
    }

    private func hoursForm(from: Day? = nil) -> HoursForm {
        var form = HoursForm(Bench.quanNhan.id, from: from, context)
        form.take(.places(Places(venues: [Bench.siteWithDays])))
        form.take(.siteWeek(Bench.quanNhan.id, Bench.siteWeek))
        return form
    }

    private func venue(_ change: Change) -> Venue? {
        if case .venue(let venue)? = change.revisions[0].after { venue } else { nil }
    }

    @Test func `closing a day that has bookings names who is booked and asks`() throws {
        let form = dayForm(Bench.today + 3)
        #expect(form.heading(fields(form, [:]), context).contains { $0.text.vietnamese.contains("7 người đặt: 08:00 7") })
        guard
            case .doubtful("day", let doubt, let change, let covered) = form.submit(
                fields(form, ["kind": "closed", "openings": "", "reason": "mất điện"]), context)
        else {
            Issue.record("closed without a word")
            return
        }
        #expect(doubt.vietnamese.hasPrefix("03/01/2021: 1 người đã đặt (Phạm Văn Dũng 08:00). Họ vẫn ở trong danh sách"))
        #expect(covered?.vietnamese.hasPrefix("03/01/2021: 1 người đã đặt (••••• 08:00). Họ vẫn ở trong danh sách") == true)
        #expect(venue(change)?.hours(on: Bench.today + 3)?.cause == .exception(reason: "mất điện"))
        // Who insists loses nothing: the day keeps its people and its slots.
        #expect(change.summary == "venueAltered: ~venue")
    }

    @Test func `other hours of a booked day take its slots along`() throws {
        let form = dayForm(Bench.today + 3)
        guard
            case .commit(let change) = form.submit(
                fields(form, ["kind": "hours", "openings": "8:00-12:00", "reason": "mở cả sáng"]), context),
            case .drive(let drive)? = change.revisions.last?.after
        else {
            Issue.record("refused")
            return
        }
        #expect(change.summary == "venueAltered: ~venue ~drive")
        #expect(drive.slots.map(\.span.start) == [480, 540, 600, 660])
    }

    @Test func `a day is opened in addition, moved, and given back to the week`() throws {
        let monday = Bench.today + 4
        let form = dayForm(monday)
        guard
            case .commit(let change) = form.submit(
                fields(form, ["kind": "hours", "openings": "8-10:30", "reason": "trước Tết"]), context)
        else {
            Issue.record("refused")
            return
        }
        #expect(venue(change)?.openings(on: monday) == [ClockSpan(480, 630)])
        let saturday = dayForm(Bench.today + 2)
        guard case .commit(let moved) = saturday.submit(fields(saturday, ["day": "05/01/2021"]), context),
            case .commit(let usual) = saturday.submit(fields(saturday, ["kind": "usual"]), context)
        else {
            Issue.record("refused")
            return
        }
        #expect(venue(moved)?.exceptions.map(\.day) == [Bench.today + 3, Bench.today + 5])
        #expect(venue(usual)?.exceptions.map(\.day) == [Bench.today + 3])
        #expect(venue(usual)?.openings(on: Bench.today + 2)?.isEmpty == false)
    }

    @Test(arguments: [
        (["day": "31/02/2021"], ["day"]), (["kind": "hours", "openings": "10-9"], ["openings"]),
        (["kind": "hours", "openings": "8-10, 9:30-12"], ["openings"]), (["kind": "hours", "openings": ""], ["openings"]),
        (["kind": "closed", "reason": "", "openings": "8-9"], ["openings", "reason"]),
    ])
    func `a day that cannot be says which field`(_ values: [String: String], _ wrong: [String]) {
        let form = dayForm(Bench.today + 6)
        let defaults = ["kind": "closed", "openings": "", "reason": "nghỉ"]
        guard case .problems(let problems) = form.submit(fields(form, defaults.merging(values) { $1 }), context) else {
            Issue.record("accepted")
            return
        }
        #expect(problems.map(\.field) == wrong)
    }

    @Test func `new hours come after the ones in force, and corrected ones stay between their neighbours`() throws {
        let form = hoursForm()
        guard case .problems(let problems) = form.submit(fields(form, ["from": "01/10/2019"]), context) else {
            Issue.record("accepted")
            return
        }
        #expect(problems.map(\.field) == ["from"] && problems[0].1.vietnamese.contains("10/10/2019"))
        let first = try #require(Day(iso: "2019-10-10"))
        let correction = hoursForm(from: first)
        guard
            case .commit(let change) = correction.submit(fields(correction, ["source": "báo 12/10/2019", "places": "8"]), context)
        else {
            Issue.record("refused")
            return
        }
        #expect(venue(change)?.hours.map(\.from) == [first])
        #expect(venue(change)?.hours[0].placesPerHour == 8 && venue(change)?.hours[0].closedOn == [Bench.today + 1])
    }

    @Test func `hours between those of today and later ones are entered, and end where the later ones begin`() throws {
        var site = Bench.siteWithDays
        let later = try #require(Day(iso: "2022-07-01"))
        site.hours.append(OpeningHours(from: later, week: Array(repeating: [ClockSpan(540, 600)], count: 7)))
        var form = HoursForm(site.id, context)
        form.take(.places(Places(venues: [site])))
        form.take(.siteWeek(site.id, SiteWeek(first: Bench.today)))
        // It opens with the hours of today, and says what it follows and where it ends.
        #expect(form.fields(context)[0].value != "09:00-10:00")
        let lines = form.heading(fields(form, ["from": "15/01/2021"]), context).map(\.text.vietnamese)
        #expect(
            lines[1].hasPrefix("Trước đó, từ 10/10/2019: ")
                && lines[2] == "Áp dụng đến hết 30/06/2022: từ 01/07/2022 sổ đã có giờ khác.")
        guard
            case .commit(let change) = form.submit(
                fields(form, ["usual": "8:00-12:00", "except": "", "from": "15/01/2021"]), context), let after = venue(change)
        else {
            Issue.record("refused")
            return
        }
        #expect(after.hours.map(\.from) == [site.hours[0].from, try #require(Day(iso: "2021-01-15")), later])
        #expect(after.week(on: later - 1)?.week[0] == [ClockSpan(480, 720)] && after.week(on: later) == site.hours[1])
        for taken in ["10/10/2019", "01/07/2022"] {
            guard case .problems(let problems) = form.submit(fields(form, ["from": taken]), context) else {
                Issue.record("two hours from one day")
                return
            }
            #expect(problems.map(\.field) == ["from"])
        }
    }

    @Test func `the arrow over the days stands for their order, and there is none over what is next`() throws {
        let site = Bench.siteWithDays
        func days(_ order: Table.Column.Sort?) -> [Day] {
            SiteHoursScreen.lines(site, order, context).filter { if case .week = $0 { false } else { true } }.map(\.day)
        }
        #expect(days(.ascending) == days(.ascending).sorted() && days(.descending) == days(.ascending).reversed())
        var ahead = site
        ahead.hours.append(OpeningHours(from: Bench.today + 40, week: site.hours[0].week))
        #expect(Bench.picture(SiteHoursScreen(ahead), context).contains("sẽ áp dụng") == false)
        var listed = SiteHoursScreen(ahead)
        _ = listed.update(.answered(.sites([ahead])), context)
        #expect(Bench.picture(listed, context).contains("sẽ áp dụng"))
        var screen = SiteHoursScreen(site)
        _ = screen.update(.answered(.sites([site])), context)
        #expect(!Bench.picture(screen, context).contains("▼"))
        _ = screen.update(.action(.sort), context)
        #expect(Bench.picture(screen, context).contains("▲"))
        _ = screen.update(.action(.sort), context)
        #expect(Bench.picture(screen, context).contains("▼"))
    }

    @Test func `new hours that are those in force write nothing`() throws {
        var site = Bench.siteWithDays
        site.hours[site.hours.count - 1].closedOn = []
        site.holidaysFrom = Day(iso: "2019-10-10")
        var form = HoursForm(site.id, context)
        form.take(.places(Places(venues: [site])))
        guard case .perform(let effects) = form.submit(fields(form, [:]), context) else {
            Issue.record("wrote the same hours again")
            return
        }
        #expect(effects.count == 1)
        guard case .commit(let change) = form.submit(fields(form, ["places": "9"]), context) else {
            Issue.record("refused")
            return
        }
        #expect(venue(change)?.hours.count == site.hours.count + 1)
    }

    @Test func `new hours that shut somebody out name the day`() throws {
        let form = hoursForm()
        guard
            case .doubtful("usual", let doubt, let change, _) = form.submit(
                fields(form, ["usual": "8:00-12:00", "except": "T2 nghỉ", "from": "31/12/2020"]), context)
        else {
            Issue.record("not asked")
            return
        }
        #expect(
            doubt.vietnamese.hasPrefix("31/12/2020: 3 người đã đặt (Nguyễn Thị An 14:30, Trần Văn Bình 14:30, Lê Thị Cúc 15:30)"))
        #expect(venue(change)?.hours.count == 2 && venue(change)?.openings(on: Bench.today - 1)?.count == 2)
    }

    @Test func `the list has the hours, the days ahead and the holidays, and opens each`() throws {
        var site = Bench.siteWithDays
        site.holidaysFrom = Bench.today
        let lines = SiteHoursScreen.lines(site, nil, context)
        guard case .week = lines[0], case .holiday(let day, _) = lines[1], case .exception(let exception) = lines[2] else {
            Issue.record("another order")
            return
        }
        #expect(day == Bench.today + 1 && exception.day == Bench.today + 2)
        #expect(lines.count { if case .holiday = $0 { true } else { false } } == 11)
        var stage = Stage(context, open: SiteHoursScreen(Bench.siteWithDays), answer: Bench.answerOfSite)
        stage.press(.enter)
        #expect(stage.form?.purpose is HoursForm)
        stage.press(.escape, .down, .down)
        stage.type("e")
        #expect(stage.form?.purpose is SiteDayForm)
        stage.press(.escape, .function(7), .enter)
        #expect(stage.form?.values["day"] == "01/01/2021")
    }
}
