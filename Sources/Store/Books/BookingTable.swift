import GRDB
import Model

extension Booking: Kept {
    static let recordKind = RecordKind.booking
    static let table = "booking"
    static let stored = [
        "uuid", "drive", "donor", "slot", "source", "invitation", "step", "came", "saw_doctor", "needle", "ended", "donation",
        "first_time",
    ]
    static let shown = """
        booking.uuid, \(pointed("drive", "drive")), \(pointed("donor", "donor")), booking.slot, booking.source, booking.invitation, \
        booking.step, booking.came, booking.saw_doctor, booking.needle, booking.ended, \(pointed("donation", "donation")), \
        booking.first_time
        """
    static let width: Int32 = 13
    static let sql = BookSQL(Self.self)

    var record: Record { .booking(self) }

    init?(_ record: Record) {
        guard case .booking(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(
            id: try row.identifier(first), drive: try row.identifier(first + 1), donor: row.identifierIfAny(first + 2),
            slot: row.intIfAny(first + 3), source: try row.numbered(first + 4), invitation: try row.numbered(first + 5),
            step: try row.numberedIfAny(first + 6), came: row.instantIfAny(first + 7), sawDoctor: row.instantIfAny(first + 8),
            needle: row.instantIfAny(first + 9), ended: row.instantIfAny(first + 10), donation: row.identifierIfAny(first + 11),
            firstTime: row.bool(first + 12))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, try keys.drive(drive))
        query.bind(3, try donor.map { try keys.donor($0) })
        query.bind(4, slot)
        query.bind(5, source)
        query.bind(6, invitation)
        query.bind(7, step.map { Int($0.number) })
        query.bind(8, came)
        query.bind(9, sawDoctor)
        query.bind(10, needle)
        query.bind(11, ended)
        query.bind(12, try donation.map { try keys.donation($0) })
        query.bind(13, firstTime)
    }

    /// 0 identifier, 1 drive, 2 slot, 3 source unless booked, 4 invitation unless booked, 5 step, 6 came, 7 saw the doctor, 8 needle,
    /// 9 ended, 10 donation, 11 for the first time. The donor is the subject; a booking of nobody is its own, and then the identifier is
    /// left out.
    func write(to content: inout ContentWriter) {
        if donor != nil { content.identifier(0, id) }
        content.unit(1, drive)
        content.whole(2, slot)
        if source != .booked { content.choice(3, source) }
        if invitation != .booked { content.choice(4, invitation) }
        content.choice(5, step)
        content.instant(6, came)
        content.instant(7, sawDoctor)
        content.instant(8, needle)
        content.instant(9, ended)
        content.identifier(10, donation)
        content.truth(11, firstTime)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let own: Identifier<Booking>? = try content.identifierIfAny(0)
        self.init(
            id: own ?? subject.erased(), drive: try content.unit(1), donor: own == nil ? nil : subject.erased(),
            slot: try content.wholeIfAny(2), source: try content.choiceIfAny(3) ?? .booked,
            invitation: try content.choiceIfAny(4) ?? .booked, step: try content.choiceIfAny(5), came: try content.instantIfAny(6),
            sawDoctor: try content.instantIfAny(7), needle: try content.instantIfAny(8), ended: try content.instantIfAny(9),
            donation: try content.identifierIfAny(10), firstTime: content.truth(11))
    }

    /// There were none in version 1.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws { throw StoreError.damaged("a booking in version 1") }
}
