import Model
import Testing

@testable import Store

@Suite struct SiteWeekTests {
    private let fixture: Fixture
    private let site: Venue
    private let day = Fixture.today

    init() throws {
        fixture = try Fixture()
        site = Venue(
            id: fixture.identifier(), kind: .fixedSite, name: "132 Quan Nhân",
            hours: [
                OpeningHours(
                    from: Day.first(of: 2020), week: [[ClockSpan]](repeating: [ClockSpan(480, 720)], count: 7), placesPerHour: 2,
                    source: "báo, 04/07/2022")
            ], exceptions: [SiteException(day: Fixture.today + 1, openings: [ClockSpan(480, 540)], reason: "nghỉ chiều")],
            holidaysFrom: Day.first(of: 2020))
        try fixture.commit(.venueAdded, [.adding(.venue(site))])
    }

    /// Booked for a slot, the site's day with it when it is the first.
    @discardableResult
    private func book(_ name: String, on day: Day, slot: Int) throws -> Booking {
        let drive = try #require(Drive.siteDay(of: site, on: day))
        let donor = try fixture.donor(name)
        let booking = Booking(id: fixture.identifier(), drive: drive.id, donor: donor.id, slot: slot)
        let isFirst = try fixture.read { try $0.drive(drive.id) } == nil
        try fixture.commit(.bookingMade, (isFirst ? [.adding(.drive(drive))] : []) + [.adding(.booking(booking))])
        return booking
    }

    @Test("hours with source, exceptions and holidays are read as they were written, and replayed so")
    func calendar() throws {
        #expect(try fixture.read { try $0.venues() } == [site])
        let plain = try fixture.venue("26 Lương Ngọc Quyến")
        #expect(try fixture.read { try $0.venue(plain.id) } == plain)
        #expect(try fixture.store.check().isEmpty)
    }

    @Test("hours that do not go together are refused by the store")
    func refused() throws {
        var after = site
        after.exceptions.append(SiteException(day: day, openings: [ClockSpan(600, 540)]))
        #expect(throws: StoreError.invalid(.hours(.endsBeforeItBegins(ClockSpan(600, 540))))) {
            try fixture.commit(.venueAltered, [.altering(.venue(site), to: .venue(after))])
        }
        #expect(try fixture.read { try $0.venue(site.id) } == site)
    }

    @Test("a week counts who is booked, came and gave by slots, and names who is awaited")
    func week() throws {
        try book("Trần Văn Bình", on: day, slot: 540)
        let first = try book("Nguyễn Thị An", on: day, slot: 480)
        try book("Lê Thị Cúc", on: day + 1, slot: 480)
        let drive = try #require(try fixture.read { try $0.drive(first.drive)?.drive })
        var open = drive
        open.state = .open
        try fixture.commit(.driveAltered, [.altering(.drive(drive), to: .drive(open))])
        let came = first.taking(.came, at: Instant(day, minute: 485))
        try fixture.commit(.stepTaken, [.altering(.booking(first), to: .booking(came))])
        let guest = try fixture.donor("Phạm Văn Dũng")
        // Who comes without a booking belongs to the hour that has begun.
        try fixture.store.commit(
            DriveDay.make(.walkIn(id: fixture.identifier(), drive: drive.id, donor: guest.id, at: Instant(day, minute: 650))),
            by: Signature(operatorName: "Chị Lan", desk: "Bàn 1"))
        let week = try fixture.read { try $0.siteWeek(venue: site.id, from: day - 3, through: day + 3) }
        #expect(week.drives.map(\.drive.day) == [day, day + 1])
        let today = try #require(week.drive(on: day))
        #expect(today.booked == 2 && today.inHouse == 2)
        #expect(today.slots.map(\.booked) == [1, 1, 0, 0] && today.slots.map(\.came) == [1, 0, 1, 0])
        #expect(today.slots.map(\.slot.capacity) == [2, 2, 2, 2])
        #expect(today.awaited == [AwaitedPerson(slot: 540, name: "Trần Văn Bình")])
        #expect(week.drive(on: day + 1)?.slots.map(\.slot.span) == [ClockSpan(480, 540)])
    }

    @Test("a site's days stand among no list of drives, and leave room for the next ones")
    func lists() throws {
        for ahead in 0..<4 { try book("Người \(ahead)", on: day + ahead, slot: 480) }
        let festival = try fixture.drive("Lễ hội", on: day + 3, year: 2020, venue: site)
        #expect(try fixture.read { try $0.drives(year: 2020).map(\.drive.id) } == [festival.id])
        #expect(try fixture.read { try $0.nextDrives(from: day, limit: 1).map(\.drive.id) } == [festival.id])
        #expect(try fixture.read { try $0.driveDays(of: .unit(.office), year: 2020) } == [day + 3: 1])
        // Closed that day, the site has no drive next; the list of the year says so of it.
        let closed = site.setting(SiteException(day: festival.day, reason: "mất điện"))
        try fixture.commit(.venueAltered, [.altering(.venue(site), to: .venue(closed))])
        #expect(try fixture.read { try $0.nextDrives(from: day, limit: 1) }.isEmpty)
        #expect(try fixture.read { try $0.drives(year: 2020).map(\.isShut) } == [true])
        #expect(try fixture.read { try $0.driveDays(of: .unit(.venue(site.id)), year: 2020) } == [day + 3: 1])
        #expect(try fixture.read { try $0.driveDays(of: .unit(.ward(Fixture.nhanChinh)), year: 2020) }.isEmpty)
    }

    @Test("who gave comes in slices that add up to the whole, whatever their size")
    func givers() throws {
        let people = try (0..<7).map { try fixture.donor("Người \($0)", birth: 1960 + 7 * $0) }
        for (place, donor) in people.enumerated() {
            try fixture.donation(donor, on: day - 9 + place / 3, [250, 350][place % 2], venue: place < 4 ? site : nil)
        }
        try fixture.donation(people[0], on: day - 1, 350, year: 2021)
        try fixture.donation(people[1], on: day - 2, outcome: .failed)
        let voided = try fixture.donation(people[2], on: day - 3)
        try fixture.void(voided)
        func sums(_ scope: PeopleScope, rows: Int) throws -> GiverSums {
            var sums = GiverSums(scope: scope, year: 2020, days: day - 9...day)
            for _ in 0..<50 where !sums.isWhole { try fixture.read { try $0.gather(&sums, rows: rows) } }
            return sums
        }
        let whole = try sums(.unit(.office), rows: 1000)
        // Born 1960, 1967 … 2002: 60, 53, 46, 39, 32, 25 and 18 years old in 2020; the one of 53 came twice.
        #expect(whole.isWhole && whole.visits == 8)
        #expect(whole.ages == [.from55: 1, .from45: 3, .from35: 1, .from25: 2, .from18: 1])
        #expect(whole.volumes == [250: 4, 350: 3])
        #expect(whole.sexes == [.female: 8] && whole.bloodGroups == [nil: 8])
        for rows in [1, 2, 3] {
            let sliced = try sums(.unit(.office), rows: rows)
            #expect(sliced.ages == whole.ages && sliced.volumes == whole.volumes && sliced.visits == 8, "\(rows)")
        }
        #expect(try sums(.unit(.venue(site.id)), rows: 2).visits == 4)
        #expect(try sums(.unit(.ward(Fixture.khuongTrung)), rows: 2).visits == 0)
    }
}
