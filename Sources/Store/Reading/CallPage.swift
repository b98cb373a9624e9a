import Model

/// Somebody who may be called (một người trong danh sách gọi), with what tells whether they will come.
public struct CallRow: Hashable, Sendable, Identifiable {
    public var donor: DonorRow
    /// In full: it is shown masked.
    public var phone: Phone?
    public var group: Identifier<Group>?
    public var groupName: String
    /// The name of a donor family of theirs.
    public var family: String
    /// What they gave last.
    public var lastVolume: Millilitres?
    /// Donations that they say they made elsewhere.
    public var stated: Int
    public var contact: ListedPerson.Contact
    /// Their booking at the drive for which people are called.
    public var booking: Booking?
    /// Where else they are awaited on that day.
    public var elsewhere: BookedElsewhere?
    public var lastCall: Call?
    /// The newest calls that went unanswered, in a row.
    public var unanswered: Int
    public var chance: ChanceOfComing

    public init(
        donor: DonorRow, phone: Phone? = nil, group: Identifier<Group>? = nil, groupName: String = "", family: String = "",
        lastVolume: Millilitres? = nil, stated: Int = 0, contact: ListedPerson.Contact = .notAsked, booking: Booking? = nil,
        elsewhere: BookedElsewhere? = nil, lastCall: Call? = nil, unanswered: Int = 0, chance: ChanceOfComing
    ) {
        self.donor = donor
        self.phone = phone
        self.group = group
        self.groupName = groupName
        self.family = family
        self.lastVolume = lastVolume
        self.stated = stated
        self.contact = contact
        self.booking = booking
        self.elsewhere = elsewhere
        self.lastCall = lastCall
        self.unanswered = unanswered
        self.chance = chance
    }

    public var id: Identifier<Donor> { donor.id }
}

/// The parts of a call list: the three answers of the interval, and who was called.
public enum CallPart: String, CaseIterable, Hashable, Sendable {
    /// The interval has passed by the day.
    case due
    case notYet, unknown
    case called
}

/// Which people are looked for.
public struct CallWish: Hashable, Sendable {
    public var scope: PeopleScope
    public var plan: CallPlan
    public var bloodGroup: BloodGroup?
    public var state: DonorState?
    /// At least so much was given last.
    public var volume: Millilitres?
    /// What was typed to narrow the list by (lọc); what it is looked for in is the screen's.
    public var words = ""

    public init(
        scope: PeopleScope, plan: CallPlan, bloodGroup: BloodGroup? = nil, state: DonorState? = nil, volume: Millilitres? = nil
    ) {
        self.scope = scope
        self.plan = plan
        self.bloodGroup = bloodGroup
        self.state = state
        self.volume = volume
    }
}

/// A part of a call list.
public struct CallPage: Hashable, Sendable {
    public var wish: CallWish
    public var part: CallPart
    public var scopeName: UnitName?
    public var streetName: String?
    public var family: Family?
    /// `nil` where people are called for a day only, or the books do not hold the drive (any more).
    public var drive: Drive?
    /// Who is likeliest to come first.
    public var rows: [CallRow]
    /// There are more people: who gave most recently was read.
    public var isCut: Bool
    /// Of all of them; `nil` of a part that is cut, whose people are counted by a question of their own.
    public var counts: CallCounts?

    public init(
        wish: CallWish, part: CallPart, scopeName: UnitName? = nil, drive: Drive? = nil, rows: [CallRow] = [], isCut: Bool = false,
        counts: CallCounts? = nil
    ) {
        self.wish = wish
        self.part = part
        self.scopeName = scopeName
        self.drive = drive
        self.rows = rows
        self.isCut = isCut
        self.counts = counts
    }
}

/// All that must be known before somebody is called.
public struct Callee: Hashable, Sendable {
    public var donor: Donor
    public var row: DonorRow
    /// The drive for which they are called, or the only one of the day for which they are.
    public var drive: Drive?
    /// The drives of that day, where there are several: to which they come is asked.
    public var drives: [Drive]
    /// Their bookings at drives that are still ahead.
    public var bookings: [Booking]
    /// Where they are awaited on that day, or came.
    public var elsewhere: [BookedElsewhere]
    /// Newest first.
    public var calls: [Call]
    public var contact: ListedPerson.Contact
    /// The fixed sites to which they may come that day, open or not: that of the drive, or all where there is none.
    public var sites: [Venue]

    public init(
        donor: Donor, row: DonorRow, drive: Drive? = nil, drives: [Drive] = [], bookings: [Booking] = [],
        elsewhere: [BookedElsewhere] = [], calls: [Call] = [],
        contact: ListedPerson.Contact = .notAsked, sites: [Venue] = []
    ) {
        self.donor = donor
        self.row = row
        self.drive = drive
        self.drives = drives
        self.bookings = bookings
        self.elsewhere = elsewhere
        self.calls = calls
        self.contact = contact
        self.sites = sites
    }

    /// What stands in the way of their coming to the drive: nobody gives twice in a day.
    public var conflicts: [BookedElsewhere] {
        drive.map { drive in elsewhere.filter { $0.booking.drive != drive.id } } ?? []
    }

    public var booking: Booking? { drive.flatMap { drive in bookings.first { $0.drive == drive.id } } }

    /// The newest calls that went unanswered, in a row; one that nobody ended tells nothing.
    public var unanswered: Int { calls.filter { $0.outcome != .calling }.prefix { $0.outcome == .noAnswer }.count }
}
