import GRDB
import Model

/// A person's part in a drive, with the group to which they belong.
public struct BookingRow: Hashable, Sendable, Identifiable {
    public var booking: Booking
    /// `nil` after the person was erased.
    public var donor: DonorRow?
    public var group: Identifier<Group>?
    public var groupName: String
    public var bloc: Identifier<Bloc>?
    /// They asked not to be invited any more, or took their consent to be contacted back: nobody reminds them.
    public var refuses: Bool

    public init(
        booking: Booking, donor: DonorRow? = nil, group: Identifier<Group>? = nil, groupName: String = "",
        bloc: Identifier<Bloc>? = nil, refuses: Bool = false
    ) {
        self.booking = booking
        self.donor = donor
        self.group = group
        self.groupName = groupName
        self.bloc = bloc
        self.refuses = refuses
    }

    public var id: Identifier<Booking> { booking.id }
}

/// A drive with everybody who was asked, is booked or came.
public struct BookingPage: Hashable, Sendable {
    public var row: DriveRow
    public var slots: [SlotRow]
    public var rows: [BookingRow]

    public init(row: DriveRow, slots: [SlotRow] = [], rows: [BookingRow] = []) {
        self.row = row
        self.slots = slots
        self.rows = rows
    }

    public var drive: Drive { row.drive }
}

/// What the books know of a person at a drive.
public struct PersonAtDrive: Hashable, Sendable {
    /// `nil` when the books hold no such drive, or no such person.
    public var row: DriveRow?
    public var donor: Donor?
    public var slots: [SlotRow]
    public var booking: Booking?
    /// Who wrote that booking last, where and when.
    public var writtenBy: JournalEntry?
    public var bloc: Identifier<Bloc>?
    /// When they gave last and until when they are deferred.
    public var listed: DonorRow?
    /// Where else they are awaited on that day.
    public var elsewhere: [BookedElsewhere] = []
    /// They asked not to be invited any more, or took their consent to be contacted back.
    public var refuses = false

    public init(
        row: DriveRow? = nil, donor: Donor? = nil, slots: [SlotRow] = [], booking: Booking? = nil, writtenBy: JournalEntry? = nil,
        bloc: Identifier<Bloc>? = nil, listed: DonorRow? = nil
    ) {
        self.listed = listed
        self.row = row
        self.donor = donor
        self.slots = slots
        self.booking = booking
        self.writtenBy = writtenBy
        self.bloc = bloc
    }
}

extension Reader {
    /// `nil` when the books do not hold the drive.
    public func bookingPage(_ id: Identifier<Drive>) throws -> BookingPage? {
        guard let row = try drive(id) else { return nil }
        let first = Self.donorColumnCount
        let rows = try all(
            """
            SELECT \(Self.donorColumns), g.uuid, g.name, b.uuid, \(Self.refuses), \(Booking.shown) FROM booking
            LEFT JOIN donor d ON d.id = booking.donor LEFT JOIN stretch s ON s.id = d.stretch LEFT JOIN street t ON t.id = s.street
            LEFT JOIN "group" g ON g.id = d."group" LEFT JOIN bloc b ON b.id = g.bloc
            WHERE booking.drive = (SELECT id FROM drive WHERE uuid = ?)
            ORDER BY booking.slot IS NULL, booking.slot, d.sort_key, booking.uuid
            """, [Bound(id)]
        ) {
            BookingRow(
                booking: try Booking(row: $0, at: first + 4), donor: try Self.donorRow($0), group: $0.identifierIfAny(first),
                groupName: $0.textIfAny(first + 1) ?? "", bloc: $0.identifierIfAny(first + 2), refuses: $0.bool(first + 3))
        }
        return BookingPage(row: row, slots: try slots(row.drive), rows: rows)
    }

    /// - Parameter day: that of the drive, which the books may not hold yet.
    public func person(_ donor: Identifier<Donor>, at drive: Identifier<Drive>, on day: Day? = nil) throws -> PersonAtDrive {
        var person = PersonAtDrive(row: try self.drive(drive), listed: try donorRow(donor))
        if case .donor(let found)? = try record(.donor, donor.erased()) { person.donor = found }
        person.refuses = try refusesCalls(donor)
        if let group = person.donor?.group, case .group(let found)? = try record(.group, group.erased()) {
            person.bloc = found.bloc
        }
        if let row = person.row { person.slots = try slots(row.drive) }
        person.booking = try booking(drive: drive, donor: donor)
        if let day = person.row?.drive.day ?? day {
            person.elsewhere = try bookedElsewhere(on: day, besides: drive, of: donor).values.flatMap { $0 }
        }
        if let booking = person.booking { person.writtenBy = try lastChange(of: .booking(booking)) }
        return person
    }
}
