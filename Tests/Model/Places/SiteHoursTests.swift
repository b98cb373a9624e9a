import Testing

@testable import Model

@Suite struct SiteHoursTests {
    private static let open = [ClockSpan(480, 720), ClockSpan(810, 1020)]

    /// Tuesday to Sunday, as announced from 2022-07-01.
    private func site() -> Venue {
        Venue(
            id: Identifier(high: 0x018_0000_7ABC, low: 0x8000_0000_0000_0051), kind: .fixedSite, name: "132 Quan Nhân",
            hours: [
                OpeningHours(
                    from: isoDay("2022-07-01"), week: [[]] + [[ClockSpan]](repeating: Self.open, count: 6),
                    closedOn: [isoDay("2022-07-05")])
            ], holidaysFrom: isoDay("2022-07-01"))
    }

    @Test func `The holidays of a year, lunar ones among them`() {
        let rules = RuleBook.vietnam
        let days = (0..<365).map { Day.first(of: 2026) + $0 }.filter { rules.holiday(on: $0) != nil }
        #expect(
            days
                == [
                    "2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-26", "2026-04-30",
                    "2026-05-01", "2026-09-01", "2026-09-02",
                ].map { isoDay($0) })
        // The second day of the National Day came with the code of 2019.
        #expect(rules.holiday(on: isoDay("2020-09-03")) == nil && rules.holiday(on: isoDay("2020-09-02")) != nil)
        #expect(rules.holiday(on: isoDay("2023-04-29"))?.id == "hung-kings")
        #expect(rules.holidays.allSatisfy { !$0.source.isEmpty } && !rules.holidays.allSatisfy(\.isVerified))
    }

    @Test func `The day itself goes before the holiday, the holiday before the week`() {
        var site = site()
        let national = isoDay("2025-09-02")
        #expect(site.hours(on: isoDay("2022-06-30")) == nil)
        #expect(site.openings(on: isoDay("2025-09-03")) == Self.open)
        #expect(site.openings(on: isoDay("2025-09-08")) == [])
        #expect(site.hours(on: isoDay("2022-07-05"))?.cause == .closedDay)
        guard case .holiday(let holiday)? = site.hours(on: national)?.cause else {
            Issue.record("open on the National Day")
            return
        }
        #expect(holiday.id == "national-day" && site.openings(on: national) == [])
        site = site.setting(SiteException(day: national, openings: [ClockSpan(480, 600)], reason: "trực lễ"))
        #expect(site.hours(on: national) == SiteHours(openings: [ClockSpan(480, 600)], cause: .exception(reason: "trực lễ")))
        #expect(site.removingException(on: national).openings(on: national) == [])
        site.holidaysFrom = nil
        #expect(site.removingException(on: national).openings(on: national) == Self.open)
    }

    @Test func `A closed site has no day of its own, and a drive planned there is off only when that very day was closed`() throws {
        let open = isoDay("2025-09-03")
        let own = try #require(Drive.siteDay(of: site(), on: open))
        var planned = Drive(id: Identifier(high: 1, low: 1), name: "Lễ hội", day: open, venue: site().id, campaignYear: 2025)
        #expect(site().holds(own) && site().holds(planned))
        let closed = site().setting(SiteException(day: open, reason: "mất điện"))
        #expect(!closed.holds(own) && !closed.holds(planned))
        // The hours have changed since: it is closed on Wednesdays.
        var shorter = site()
        shorter.hours[0].week[open.weekday - 1] = []
        #expect(!shorter.holds(own) && shorter.holds(planned))
        // Before any hours were known.
        planned.day = isoDay("2019-01-05")
        #expect(site().holds(planned))
    }

    @Test func `A day is cut into hours, the half hour that is left has half the places`() {
        let slots = SiteHours(openings: Self.open, cause: .week, placesPerHour: 7).slots
        #expect(slots.map(\.span.start) == [480, 540, 600, 660, 810, 870, 930, 990])
        #expect(slots.map(\.capacity) == [7, 7, 7, 7, 7, 7, 7, 4])
        #expect(slots.last?.span == ClockSpan(990, 1020))
        // Twenty minutes are no slot of their own.
        #expect(
            SiteHours(openings: [ClockSpan(480, 620)], cause: .week).slots.map(\.span) == [
                ClockSpan(480, 540), ClockSpan(540, 620),
            ])
        #expect(SiteHours(openings: [ClockSpan(480, 500)], cause: .week).slots.map(\.capacity) == [2])
    }

    @Test func `A site's day is the same drive on every desk, and an ordinary one once it is moved`() throws {
        let site = site()
        let day = isoDay("2025-09-03")
        let drive = try #require(Drive.siteDay(of: site, on: day))
        #expect(drive == Drive.siteDay(of: site, on: day) && drive.isSiteDay)
        #expect(drive.id != Drive.siteDay(of: site, on: day + 1)?.id)
        #expect(drive.hours == ClockSpan(480, 1020) && drive.slots.count == 8)
        try drive.checkSlots()
        var moved = drive
        moved.day = day + 7
        #expect(!moved.isSiteDay)
        #expect(Drive.siteDay(of: site, on: isoDay("2025-09-02")) == nil)
        // Version 7 with the day's first moment.
        #expect(drive.id.description.hasPrefix("01990b5f-0280") && Array(drive.id.description)[14] == "7")
    }

    @Test func `When the hours change, the slots that people are booked for stay`() throws {
        let drive = try #require(Drive.siteDay(of: site(), on: isoDay("2025-09-03")))
        let short = SiteHours(openings: [ClockSpan(510, 690)], cause: .week, placesPerHour: 5)
        let after = drive.keeping([540, 870], under: short)
        // 8:30 and 9:30 cut across the booked nine o'clock, 10:30 does not; 14:30 is closed and booked.
        #expect(after.slots.map(\.span.start) == [540, 630, 870])
        #expect(after.slots.map(\.capacity) == [6, 5, 6] && after.hours == ClockSpan(540, 930))
        try after.checkSlots()
        #expect(drive.keeping([], under: short).slots.map(\.span.start) == [510, 570, 630])
    }

    @Test func `Hours that do not go together are refused`() {
        func problem(_ change: (inout Venue) -> Void) -> SiteHoursProblem? {
            var venue = site()
            change(&venue)
            do throws(SiteHoursProblem) {
                try venue.checkHours()
                return nil
            } catch { return error }
        }
        let day = isoDay("2025-09-03")
        #expect(problem { _ in } == nil)
        #expect(problem { $0.hours[0].week[2] = [ClockSpan(600, 540)] } == .endsBeforeItBegins(ClockSpan(600, 540)))
        #expect(
            problem { $0.exceptions = [SiteException(day: day, openings: [ClockSpan(480, 600), ClockSpan(590, 700)])] }
                == .overlap(ClockSpan(480, 600), ClockSpan(590, 700)))
        #expect(problem { $0.hours.append($0.hours[0]) } == .twiceFrom(isoDay("2022-07-01")))
        #expect(problem { $0.exceptions = [SiteException(day: day), SiteException(day: day)] } == .twiceOn(day))
        #expect(problem { $0.hours[0].placesPerHour = 0 } == .noPlaces(from: isoDay("2022-07-01")))
    }
}
