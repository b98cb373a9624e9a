import Canvas
import Model
import Store
import Terminal
import Testing

@testable import Dashboard

@Suite struct SiteWeekScreenTests {
    private func stage(_ size: Size = Size(120, 36)) -> Stage {
        Stage(Bench.context(size), open: SiteWeekScreen(Bench.siteWithDays, Bench.context(size)), answer: Bench.answerOfSite)
    }

    private func screen(_ stage: Stage) throws -> SiteWeekScreen { try #require(stage.top as? SiteWeekScreen) }

    @Test func `it opens on today's slot that is not over, and Home goes back to it`() throws {
        var stage = stage()
        #expect(try screen(stage).day == Bench.today && screen(stage).slot?.slot.span == ClockSpan(810, 870))
        stage.press(.right, .down, .home)
        #expect(try screen(stage).day == Bench.today && screen(stage).slot?.slot.span == ClockSpan(810, 870))
    }

    @Test func `left and right go by days, up and down by slots, a page by weeks`() throws {
        var stage = stage()
        stage.press(.left, .up)
        #expect(try screen(stage).day == Bench.today - 1 && screen(stage).slot?.slot.span == ClockSpan(660, 720))
        #expect(stage.taken().isEmpty)
        stage.press(.pageDown)
        #expect(try screen(stage).day == Bench.today + 6)
        #expect(try screen(stage).week?.first == Bench.monday + 7)
        // Past Monday the week before is read.
        stage.press(.left, .left, .left)
        #expect(try screen(stage).week?.first == Bench.monday)
    }

    @Test func `Enter opens a slot's people, or books where nobody is yet`() throws {
        var stage = stage()
        stage.press(.enter)
        #expect((stage.top as? LookupScreen)?.purpose == .siteDay(Bench.siteWeek.drives[0].drive, slot: 810))
        stage.press(.escape, .down, .enter)
        let people = try #require(stage.top as? BookingsScreen)
        #expect(people.drive == Bench.siteWeek.drives[0].drive.id && people.slot == 870)
    }

    @Test func `the first person of a day brings the day into the books`() throws {
        let context = Bench.context()
        let drive = try #require(Drive.siteDay(of: Bench.siteWithDays, on: Bench.today + 5))
        var form = BookingForm(siteDay: drive, slot: 540, donor: Fake.donor.id)
        form.take(.booking(PersonAtDrive(donor: Fake.donor)))
        // What was read for another screen is none of its own.
        form.take(.lookupCount("hoa", LookupCount(count: 7, capped: false)))
        let fields = form.fields(context)
        #expect(FormValues(fields)["slot"] == "540")
        guard case .commit(let change) = form.submit(FormValues(fields), context) else {
            Issue.record("not booked")
            return
        }
        #expect(change.summary == "bookingMade: +drive +booking")
        #expect(change.revisions[0].after == .drive(drive))
    }

    @Test func `the days of Tết say that it is Tết, also in a week without an hour and where people are booked`() throws {
        let first = try #require(Day(iso: "2021-02-08"))
        var site = Bench.quanNhan
        site.holidaysFrom = Day.first(of: 2020)
        site.exceptions = (0..<7).map { first + $0 }.filter { site.hours(on: $0)?.cause == .week }.map { SiteException(day: $0) }
        var context = Bench.context()
        context.now = Instant(first + 4, minute: 600)
        var screen = SiteWeekScreen(site, context)
        _ = screen.update(.answered(.siteWeek(site.id, SiteWeek(first: first))), context)
        #expect(screen.grid?.rows.isEmpty == true)
        #expect(Bench.picture(screen, context).components(separatedBy: "Tết Nguyên").count == 6)
        // Booked before it was known to be closed.
        var booked = site
        (booked.holidaysFrom, booked.exceptions) = (nil, [])
        let drive = try #require(Drive.siteDay(of: booked, on: first + 4))
        let day = SiteDrive(drive: drive, slots: drive.slots.map { SlotCount(slot: $0, booked: 1) }, booked: drive.slots.count)
        _ = screen.update(.answered(.siteWeek(site.id, SiteWeek(first: first, drives: [day]))), context)
        #expect(screen.slot?.booked == 1 && screen.words(context).hasSuffix("Tết Nguyên đán"))
    }

    @Test func `a slot that is full asks before it takes one more`() throws {
        let drive = try #require(Drive.siteDay(of: Bench.siteWithDays, on: Bench.today + 5))
        var form = BookingForm(siteDay: drive, slot: 540, donor: Fake.donor.id)
        form.take(
            .booking(
                PersonAtDrive(
                    row: DriveRow(drive: drive), donor: Fake.donor,
                    slots: drive.slots.map { SlotRow(slot: $0, booked: $0.span.start == 540 ? 6 : 0) })))
        guard
            case .doubtful("slot", let doubt, let change, _) = form.submit(
                FormValues(form.fields(Bench.context())), Bench.context())
        else {
            Issue.record("not asked")
            return
        }
        #expect(doubt.vietnamese.contains("6/6") && change.summary == "bookingMade: +booking")
    }

    @Test func `the desk of a day opens once the day is in the books`() throws {
        let context = Bench.context()
        var opening: Identifier<Drive>?
        let planned = SiteDesk.open(Bench.siteWithDays, on: Bench.today, nil, &opening, context)
        #expect(planned.map(\.summary) == ["commit driveAdded: +drive"])
        #expect(opening == Identifier(siteDay: Bench.quanNhan.id, on: Bench.today))
        #expect(
            SiteDesk.open(Bench.siteWithDays, on: Bench.today, Bench.siteWeek.drives[0], &opening, context).map(\.summary) == [
                "open «Bàn tiếp đón»"
            ])
        guard case .disabled = SiteDesk.availability(Bench.siteWithDays, on: Bench.today + 1, nil, context),
            case .disabled = SiteDesk.availability(Bench.siteWithDays, on: Bench.today - 2, nil, context)
        else {
            Issue.record("a desk opens on another day")
            return
        }
    }

    @Test func `closed hours take no bookings and say how to open them`() throws {
        var stage = stage()
        stage.press(.left, .left, .left)
        stage.press(.function(7))
        #expect(stage.top is SiteWeekScreen && stage.notice?.contains("bấm e") == true)
    }

    @Test func `a day that was closed after people were booked shows them alone, and takes nobody else`() throws {
        var site = Bench.siteWithDays
        site.exceptions.append(SiteException(day: Bench.today, reason: "mất điện"))
        let column = try #require(SiteWeekGrid(site, Bench.siteWeek).column(Bench.today))
        #expect(column.slots.map(\.slot.span.start) == [480, 540, 870] && column.booked == 13)
        #expect(column.slots.allSatisfy { !column.isOpen($0.slot) })
        var stage = Stage(Bench.context(), open: SiteWeekScreen(site, Bench.context())) { question in
            if case .sites = question { .sites([site]) } else { Bench.answerOfSite(question) }
        }
        stage.press(.function(7))
        #expect(stage.top is SiteWeekScreen && stage.notice?.contains("bấm e") == true)
        stage.press(.home)
        stage.press(.enter)
        #expect(stage.top is BookingsScreen)
    }

    @Test func `a slot of a day that was closed since is shaded, and keeps its count`() throws {
        var site = Bench.siteWithDays
        site.exceptions.append(SiteException(day: Bench.today, reason: "mất điện"))
        var screen = SiteWeekScreen(site, Bench.context(Size(120, 36)))
        let context = Bench.context(Size(120, 36))
        _ = screen.update(.answered(.sites([site])), context)
        _ = screen.update(.answered(.siteWeek(site.id, Bench.siteWeek)), context)
        _ = screen.update(.move(.right), context)
        let open = Bench.picture(SiteWeekScreen(site, context), context)
        #expect(!open.contains("6/6"))
        let lines = Bench.picture(screen, context).split(separator: "\n")
        let booked = try #require(lines.first { $0.contains("08:00") })
        #expect(booked.contains("6/6! ▒") || booked.contains("6/6!▒") || booked.contains("6/6!░"))
        screen.row = screen.grid?.row(at: 0, on: Bench.today) ?? 0
        _ = screen.update(.move(.left), context)
        #expect(screen.words(context).contains(" · nghỉ · mất điện"))
    }

    @Test func `who came without an hour has a line of their own, so that a day's figures are all there`() throws {
        var week = Bench.siteWeek
        let column = try #require(SiteWeekGrid(Bench.siteWithDays, week).column(Bench.today))
        let sums = column.slots.reduce(0) { $0 + $1.came }
        #expect(column.others.came == column.came - sums)
        week.drives[0].booked += 2
        var screen = SiteWeekScreen(Bench.siteWithDays, Bench.context())
        let context = Bench.context()
        _ = screen.update(.answered(.sites([Bench.siteWithDays])), context)
        _ = screen.update(.answered(.siteWeek(Bench.quanNhan.id, week)), context)
        #expect(screen.column?.others.booked == column.others.booked + 2)
        #expect(screen.words(context).contains("khác, không hẹn giờ: đặt "))
        #expect(Bench.picture(screen, context).contains("│ khác"))
    }

    @Test func `with more slots than rows the one under the cursor is seen, and found by a click`() {
        let layout = SiteWeekLayout(Rect(x: 0, y: 0, width: 60, height: 9), rows: 12, row: 11)
        #expect(layout.cell(3, 11).height == 1 && layout.cell(3, 0).isEmpty)
        let place = layout.place(at: layout.cell(3, 11).origin)
        #expect(place?.column == 3 && place?.row == 11)
    }

    @Test func `news keep the day and the slot`() throws {
        var stage = stage()
        stage.press(.left, .up)
        let before = try (screen(stage).day, screen(stage).row)
        stage.send(.news)
        #expect(try (screen(stage).day, screen(stage).row) == before)
    }
}
