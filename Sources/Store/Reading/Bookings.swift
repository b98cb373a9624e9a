import GRDB
import Model

/// A line of a drive's queue (một người trong hàng).
public struct QueueRow: Hashable, Sendable, Identifiable {
    public var booking: Booking
    /// `nil` after the person was erased.
    public var donor: DonorRow?

    public init(booking: Booking, donor: DonorRow? = nil) {
        self.booking = booking
        self.donor = donor
    }

    public var id: Identifier<Booking> { booking.id }
}

/// A slot of a drive and how far it is taken.
public struct SlotRow: Hashable, Sendable {
    public var slot: DriveSlot
    /// Booked for it and not taken back.
    public var booked: Int

    public init(slot: DriveSlot, booked: Int) {
        self.slot = slot
        self.booked = booked
    }
}

extension Reader {
    /// Everybody who is booked for a drive or came to it: by step, who has not come first, then by slot, those without one last, then who
    /// has stood at that step longest.
    public func queue(drive: Identifier<Drive>) throws -> [QueueRow] {
        try all(
            """
            SELECT \(Self.donorColumns), \(Booking.shown) FROM booking LEFT JOIN donor d ON d.id = booking.donor
            LEFT JOIN stretch s ON s.id = d.stretch LEFT JOIN street t ON t.id = s.street
            WHERE booking.drive = (SELECT id FROM drive WHERE uuid = ?)
            ORDER BY \(Self.queueOrder)
            """, [Bound(drive)]
        ) { QueueRow(booking: try Booking(row: $0, at: Self.donorColumnCount), donor: try Self.donorRow($0)) }
    }

    static let queueOrder = """
        booking.step, booking.slot IS NULL, booking.slot,
        coalesce(booking.ended, booking.needle, booking.saw_doctor, booking.came), d.sort_key, booking.uuid
        """

    public func booking(_ id: Identifier<Booking>) throws -> Booking? { try record(Booking.self, id) }

    /// A person's booking at a drive: there is one at most.
    public func booking(drive: Identifier<Drive>, donor: Identifier<Donor>) throws -> Booking? {
        try records(
            Booking.self,
            "WHERE drive = (SELECT id FROM drive WHERE uuid = ?) AND donor = (SELECT id FROM donor WHERE uuid = ?)",
            [Bound(drive), Bound(donor)]
        ).first
    }

    /// The booking that rests on a donation: it is not voided without a step back.
    public func booking(restingOn donation: Identifier<Donation>) throws -> Booking? {
        try records(Booking.self, "WHERE donation = (SELECT id FROM donation WHERE uuid = ?)", [Bound(donation)]).first
    }

    /// A person's bookings, the newest drive first.
    public func bookings(of donor: Identifier<Donor>) throws -> [Booking] {
        try records(
            Booking.self,
            """
            WHERE donor = (SELECT id FROM donor WHERE uuid = ?)
            ORDER BY (SELECT day FROM drive WHERE id = booking.drive) DESC, booking.uuid DESC
            """, [Bound(donor)])
    }

    /// Why a person was deferred at a drive.
    public func deferrals(drive: Identifier<Drive>, donor: Identifier<Donor>) throws -> [Deferral] {
        try records(
            Deferral.self,
            """
            WHERE donor = (SELECT id FROM donor WHERE uuid = ?1) AND drive = (SELECT id FROM drive WHERE uuid = ?2) ORDER BY uuid
            """, [Bound(donor), Bound(drive)])
    }

    /// The slots of a drive in its own order.
    public func slots(_ drive: Drive) throws -> [SlotRow] {
        var rows = drive.slots.map { SlotRow(slot: $0, booked: 0) }
        try each(
            """
            SELECT booking.slot, g.uuid, b.uuid, count(*) FROM booking LEFT JOIN donor d ON d.id = booking.donor
            LEFT JOIN "group" g ON g.id = d."group" LEFT JOIN bloc b ON b.id = g.bloc
            WHERE booking.drive = (SELECT id FROM drive WHERE uuid = ?) AND booking.slot IS NOT NULL AND booking.invitation <> ?
            GROUP BY 1, 2, 3
            """, [Bound(drive.id), .whole(Int(Booking.Invitation.cancelled.number))]
        ) { row in
            let place = drive.slot(at: row.int(0), group: row.identifierIfAny(1), bloc: row.identifierIfAny(2))
            if let place { rows[place].booked += row.int(3) }
        }
        return rows
    }

    /// The entry that changed a record last: who did it, at which desk, when. `nil` of what the journal does not hold.
    public func lastChange(of record: Model.Record) throws -> JournalEntry? {
        let payloads = PayloadReader(db)
        let newest = try query(
            "SELECT \(Payload.shown) FROM payload WHERE payload.subject = ? ORDER BY payload.place DESC", [Bound(record.subject)])
        defer { newest.reset() }
        while try newest.step() {
            let payload = try Payload(row: newest)
            let touches = try payloads.revisions(of: payload).contains { revision in
                [revision.before, revision.after].contains { $0?.identity == record.identity }
            }
            if touches { return try History(db).entry(at: payload.entry) }
        }
        return nil
    }
}
