import GRDB
import Model

/// A slot of a fixed site's day: who is booked for it, who came, who gave.
public struct SlotCount: Hashable, Sendable {
    public var slot: DriveSlot
    /// Booked for it and not taken back.
    public var booked = 0
    /// Came, booked for it or, without a booking, within its minutes.
    public var came = 0
    /// Of those who came, with a usable bag.
    public var gave = 0

    public init(slot: DriveSlot, booked: Int = 0, came: Int = 0, gave: Int = 0) {
        self.slot = slot
        self.booked = booked
        self.came = came
        self.gave = gave
    }
}

/// A day of a fixed site that is in the books as a drive.
public struct SiteDrive: Hashable, Sendable {
    public var drive: Drive
    /// In the drive's own order.
    public var slots: [SlotCount]
    /// All who are booked and did not take it back, with a slot or without.
    public var booked: Int
    /// Who came and is not through yet, or went away before the doctor had decided.
    public var inHouse: Int
    /// Those who are booked and have not come, by their slots.
    public var awaited: [AwaitedPerson]

    public init(drive: Drive, slots: [SlotCount] = [], booked: Int = 0, inHouse: Int = 0, awaited: [AwaitedPerson] = []) {
        self.drive = drive
        self.slots = slots
        self.booked = booked
        self.inHouse = inHouse
        self.awaited = awaited
    }

    /// The minutes for which somebody is booked.
    public var bookedMinutes: Set<Int> { Set(slots.filter { $0.booked > 0 }.map(\.slot.span.start)) }
}

/// Somebody who is booked and has not come.
public struct AwaitedPerson: Hashable, Sendable {
    /// The slot's first minute.
    public var slot: Int?
    /// `nil` after the person was erased.
    public var name: String?

    public init(slot: Int?, name: String?) {
        self.slot = slot
        self.name = name
    }
}

/// A week of a fixed site, or any other run of days.
public struct SiteWeek: Hashable, Sendable {
    public var first: Day
    /// The days that somebody is booked for or that a desk was opened on, in order.
    public var drives: [SiteDrive]
    /// The days on which somebody came, in order.
    public var days: [SiteDay]

    public init(first: Day, drives: [SiteDrive] = [], days: [SiteDay] = []) {
        self.first = first
        self.drives = drives
        self.days = days
    }

    public func drive(on day: Day) -> SiteDrive? { drives.first { $0.drive.day == day } }
    public func day(_ day: Day) -> SiteDay? { days.first { $0.day == day } }
}

extension Reader {
    public func siteWeek(venue: Identifier<Venue>, from first: Day, through last: Day) throws -> SiteWeek {
        SiteWeek(
            first: first, drives: try siteDrives(venue: venue, from: first, through: last),
            days: try siteDays(venue: venue, from: first, through: last))
    }

    /// A fixed site's days as drives, from one day to another.
    public func siteDrives(venue: Identifier<Venue>, from first: Day, through last: Day) throws -> [SiteDrive] {
        let drives = try records(
            Drive.self,
            "WHERE drive.day BETWEEN ?1 AND ?2 AND drive.venue = (SELECT id FROM venue WHERE uuid = ?3) ORDER BY drive.day",
            [Bound(first), Bound(last), Bound(venue)])
        return try drives.filter(\.isSiteDay).map { try siteDrive($0) }
    }

    private func siteDrive(_ drive: Drive) throws -> SiteDrive {
        var day = SiteDrive(drive: drive, slots: drive.slots.map { SlotCount(slot: $0) })
        let bookings = try all(
            """
            SELECT d.name, \(Booking.shown) FROM booking LEFT JOIN donor d ON d.id = booking.donor
            WHERE booking.drive = (SELECT id FROM drive WHERE uuid = ?) ORDER BY booking.slot IS NULL, booking.slot, d.sort_key
            """, [Bound(drive.id)]
        ) { (name: $0.textIfAny(0), booking: try Booking(row: $0, at: 1)) }
        for (name, booking) in bookings {
            let isBooked = booking.source == .booked && booking.invitation != .cancelled
            if isBooked { day.booked += 1 }
            if booking.isAwaited, booking.step == nil, !booking.staysAway {
                day.awaited.append(AwaitedPerson(slot: booking.slot, name: name))
            }
            switch booking.step {
            case .came, .withDoctor, .giving, .left: day.inHouse += 1
            case nil, .done, .failed, .deferred: break
            }
            guard let place = drive.place(of: booking) else { continue }
            if isBooked { day.slots[place].booked += 1 }
            if booking.step != nil { day.slots[place].came += 1 }
            if booking.step == .done { day.slots[place].gave += 1 }
        }
        return day
    }
}
