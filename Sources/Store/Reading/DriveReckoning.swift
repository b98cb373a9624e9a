import GRDB
import Model

/// All that is told of a drive when it is over (tổng kết đợt), read at one moment.
public struct DriveReckoning: Hashable, Sendable {
    public var page: DriveDayPage
    /// The same drive a year earlier, if there was one.
    public var yearBefore: DriveDayPage?
    public var credit: DriveCredit
    /// Came, and nobody has said how it ended.
    public var unfinished: [QueueRow]
    /// Everybody from whom blood was drawn, failed bleeds among them: all are thanked.
    public var given: [GivenRow]
    public var deferred: [DeferredRow]
    /// Awaited, did not come, and are not called yet.
    public var absent: [AbsentRow]
    /// How many of those who did not come were called.
    public var called: Int
    /// Who gave for the first time at this drive and has not given since.
    public var firstTimers: [SecondInvitation]

    public init(
        page: DriveDayPage, yearBefore: DriveDayPage? = nil, credit: DriveCredit = DriveCredit(), unfinished: [QueueRow] = [],
        given: [GivenRow] = [], deferred: [DeferredRow] = [], absent: [AbsentRow] = [], called: Int = 0,
        firstTimers: [SecondInvitation] = []
    ) {
        self.page = page
        self.yearBefore = yearBefore
        self.credit = credit
        self.unfinished = unfinished
        self.given = given
        self.deferred = deferred
        self.absent = absent
        self.called = called
        self.firstTimers = firstTimers
    }

    public var drive: Drive { page.drive }
}

/// Somebody who gave at a drive.
public struct GivenRow: Hashable, Sendable {
    public var donation: Donation
    /// `nil` after the person was erased.
    public var person: ListedPerson?
    /// They had never given before.
    public var firstTime: Bool

    public init(donation: Donation, person: ListedPerson?, firstTime: Bool = false) {
        self.donation = donation
        self.person = person
        self.firstTime = firstTime
    }
}

/// Somebody who was deferred at a drive, for one reason or several.
public struct DeferredRow: Hashable, Sendable {
    /// `nil` after the person was erased.
    public var person: ListedPerson?
    /// All of them, as they were recorded.
    public var deferrals: [Deferral]

    public init(person: ListedPerson?, deferrals: [Deferral]) {
        self.person = person
        self.deferrals = deferrals
    }

    /// Not before this day (ngày được trở lại): the latest of all reasons; `nil` when no rule gave one.
    public var until: Day? { deferrals.compactMap(\.until).max() }
}

/// Somebody who was awaited and did not come.
public struct AbsentRow: Hashable, Sendable {
    public var booking: Booking
    /// `nil` after the person was erased.
    public var person: ListedPerson?

    public init(booking: Booking, person: ListedPerson?) {
        self.booking = booking
        self.person = person
    }
}

extension Reader {
    /// `nil` when the books do not hold the drive.
    public func reckoning(_ id: Identifier<Drive>, now: Instant, rules: RuleBook = .vietnam) throws -> DriveReckoning? {
        guard let page = try driveDayPage(id, now: now, rules: rules), let number = try number(in: "drive", of: id) else {
            return nil
        }
        let queue = try queue(drive: id)
        var donations: [Donation] = []
        for day in try days(ofDrive: number) {
            donations += try records(
                Donation.self, "WHERE day = ?1 AND drive = ?2 AND voided = 0 ORDER BY id", [Bound(day), .whole(number)])
        }
        let deferrals = try records(Deferral.self, "WHERE drive = ?1 ORDER BY id", [.whole(number)])
        let missing = queue.map(\.booking).filter { $0.isMissing && Self.isOver($0, at: page.drive, now: now) }
        let people = try listedPeople(donations.compactMap(\.donor) + deferrals.compactMap(\.donor) + missing.compactMap(\.donor))

        var reckoning = DriveReckoning(page: page, credit: try driveCredit(id))
        if let before = try driveAYearBefore(page.drive) { reckoning.yearBefore = try driveDayPage(before, now: now, rules: rules) }
        reckoning.unfinished = queue.filter(\.booking.isUnfinished)
        let firstTimers = queue.isEmpty ? nil : Set(queue.filter(\.booking.firstTime).compactMap(\.booking.donation))
        reckoning.given = donations.map { donation in
            let person = donation.donor.flatMap { people[$0] }
            let isFirst = firstTimers?.contains(donation.id) ?? person.map { Self.isFirst(donation, of: $0) } ?? false
            return GivenRow(donation: donation, person: person, firstTime: isFirst)
        }
        reckoning.deferred = Self.byPerson(deferrals, people)
        // Who asked not to be invited any more is not called about it either.
        let open = missing.filter { $0.invitation != .noShow }.map { booking in
            AbsentRow(booking: booking, person: booking.donor.flatMap { people[$0] })
        }
        reckoning.absent = open.filter { $0.person?.contact != .refused }
        reckoning.called = missing.count - open.count
        for row in reckoning.given where row.firstTime {
            guard let person = row.person, person.row.last?.day == row.donation.day, person.contact != .refused else { continue }
            if let invitation = try secondInvitation(person, today: now.day, rules: rules) {
                reckoning.firstTimers.append(invitation)
            }
        }
        return reckoning
    }

    /// The same drive a year earlier: of the closed ones of the campaign year before, the one of that name (years and numbers apart), else
    /// the one at that venue about that day.
    public func driveAYearBefore(_ drive: Drive) throws -> Identifier<Drive>? {
        let day = drive.day.adding(months: -12)
        let name = Self.nameWithoutNumbers(drive.name)
        let past = try records(
            Drive.self, "WHERE campaign_year = ?1 AND state = 'closed' AND uuid <> ?2 ORDER BY day",
            [.whole(drive.campaignYear - 1), Bound(drive.id)])
        func nearest(_ drives: [Drive]) -> Drive? { drives.min { abs($0.day - day) < abs($1.day - day) } }
        if let same = nearest(past.filter { Self.nameWithoutNumbers($0.name) == name }) { return same.id }
        return nearest(past.filter { $0.venue != nil && $0.venue == drive.venue && abs($0.day - day) <= Self.aboutThatDay })?.id
    }

    /// A yearly drive moves to the nearest Sunday, or out of the way of Tết.
    private static let aboutThatDay = 45

    private static func nameWithoutNumbers(_ name: String) -> [Substring] {
        let words = VietnameseText.words(VietnameseText.fold(name))
        let plain = words.filter { word in !word.contains(where: \.isNumber) }
        return plain.isEmpty ? words : plain
    }

    private static func isOver(_ booking: Booking, at drive: Drive, now: Instant) -> Bool {
        booking.invitation == .noShow || (booking.slot.map { drive.isOver(slotAt: $0, now: now) } ?? (drive.elapsed(at: now) >= 1))
    }

    /// Of a drive without bookings nobody noted it: the only donation that is known of them.
    private static func isFirst(_ donation: Donation, of person: ListedPerson) -> Bool {
        person.row.donations <= 1 && person.row.last?.day == donation.day && (person.donor.stated?.count ?? 0) == 0
    }

    private static func byPerson(_ deferrals: [Deferral], _ people: [Identifier<Donor>: ListedPerson]) -> [DeferredRow] {
        var rows: [DeferredRow] = []
        var places: [Identifier<Donor>: Int] = [:]
        for deferral in deferrals {
            if let donor = deferral.donor, let place = places[donor] {
                rows[place].deferrals.append(deferral)
                continue
            }
            if let donor = deferral.donor { places[donor] = rows.count }
            rows.append(DeferredRow(person: deferral.donor.flatMap { people[$0] }, deferrals: [deferral]))
        }
        return rows
    }
}
