import GRDB
import Model

/// Somebody who may be invited to a drive.
public struct InviteeRow: Hashable, Sendable, Identifiable {
    public var donor: DonorRow
    /// Asked or booked already.
    public var booking: Booking?

    public init(donor: DonorRow, booking: Booking? = nil) {
        self.donor = donor
        self.booking = booking
    }

    public var id: Identifier<Donor> { donor.id }
}

/// The people of a unit who agreed to be contacted, and how many did not.
public struct InviteePage: Hashable, Sendable {
    public var unit: Unit
    public var name: UnitName?
    /// `nil` when the books do not hold the drive.
    public var drive: Drive?
    public var rows: [InviteeRow]
    /// Asked not to be invited any more, or took their consent back: never listed.
    public var refused: Int
    /// Nobody has their consent to be contacted on record: not listed either.
    public var withoutConsent: Int
    /// There are more people than were read.
    public var isCut: Bool

    public init(
        unit: Unit, name: UnitName? = nil, drive: Drive? = nil, rows: [InviteeRow] = [], refused: Int = 0, withoutConsent: Int = 0,
        isCut: Bool = false
    ) {
        self.unit = unit
        self.name = name
        self.drive = drive
        self.rows = rows
        self.refused = refused
        self.withoutConsent = withoutConsent
        self.isCut = isCut
    }
}

extension Reader {
    /// So many people of a unit are looked at; a ward's own groups are some hundreds.
    public static let mostInvitees = 3000

    /// The people of a group (tổ dân phố, đơn vị), a bloc, a street or a ward in order of their names. Only who agreed to be contacted is
    /// listed (Luật 91/2025/QH15); the others are counted.
    public func invitees(of unit: Unit, to drive: Identifier<Drive>, limit: Int = mostInvitees) throws -> InviteePage {
        var page = InviteePage(unit: unit, name: try unitName(unit))
        guard let row = try self.drive(drive) else { return page }
        page.drive = row.drive
        guard let number = try number(of: unit), let clause = try people(of: unit) else { return page }
        // Which of a huge bloc are read is left to the index; those are put in order.
        var seen = 0
        let first = Self.donorColumnCount
        try each(
            """
            SELECT \(Self.donorColumns), d.do_not_invite, \(Self.contactAnswer), booking.uuid IS NOT NULL, \(Booking.shown)
            FROM (SELECT id FROM donor d WHERE \(clause) LIMIT ?3) found JOIN donor d ON d.id = found.id
            LEFT JOIN stretch s ON s.id = d.stretch LEFT JOIN street t ON t.id = s.street
            LEFT JOIN booking ON booking.drive = (SELECT id FROM drive WHERE uuid = ?2) AND booking.donor = d.id
            ORDER BY d.sort_key, d.uuid
            """, [.whole(number), Bound(drive), .whole(limit + 1)]
        ) { row in
            seen += 1
            if seen > limit {
                page.isCut = true
                return
            }
            let consent = row.intIfAny(first + 1)
            if row.int(first) != 0 || consent == 1 {
                page.refused += 1
            } else if consent == nil {
                page.withoutConsent += 1
            } else if let donor = try Self.donorRow(row) {
                let booking = row.int(first + 2) == 0 ? nil : try Booking(row: row, at: first + 3)
                page.rows.append(InviteeRow(donor: donor, booking: booking))
            }
        }
        return page
    }

    /// The wards under which the people of a ward stand: the ward itself, and those of other eras that are shown under it.
    func homes(of ward: WardKey) throws -> String {
        let others = try WardAtlas.hanoi.sources(of: ward).map(\.ward).filter { try $0 != ward && peopleUnder([$0]) > 0 }
        return ([ward] + others).map { String($0.packed) }.joined(separator: ", ")
    }

    private func people(of unit: Unit) throws -> String? {
        switch unit {
        case .group: "d.\"group\" = ?1"
        case .bloc: "d.\"group\" IN (SELECT id FROM \"group\" WHERE bloc = ?1)"
        case .stretch: "d.stretch = ?1"
        case .ward(let key): try "d.ward IN (\(homes(of: key)))"
        case .office, .drive, .venue: nil
        }
    }
}
