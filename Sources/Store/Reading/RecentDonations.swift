import GRDB
import Model

extension Reader {
    /// The newest donations that count for a unit, newest day first. The summary says on which days there were any, so that a unit
    /// with few is found as fast as one with many; of the days' donations the ones of the unit are taken.
    public func recentDonations(unit: Unit, limit: Int) throws -> [DonationRow] {
        guard let number = try number(of: unit), limit > 0 else { return [] }
        let days = try all(
            "SELECT DISTINCT day FROM summary WHERE unit_kind = ? AND unit = ? AND visits > 0 ORDER BY day DESC LIMIT ?",
            [Bound(unit.unitKind), .whole(number), .whole(limit)]
        ) { $0.int(0) }
        var rows: [DonationRow] = []
        for day in days where rows.count < limit {
            var values: [Bound] = [.whole(day), .whole(limit - rows.count)]
            if unit != .office { values.append(.whole(number)) }
            rows += try donationRows(
                "WHERE donation.day = ?1 AND donation.voided = 0\(Self.credited(unit)) ORDER BY donation.id DESC LIMIT ?2", values)
        }
        return rows
    }

    /// The donations of one day at a venue or for a drive, newest record first, those that were taken back among them.
    public func donations(on day: Day, venue: Identifier<Venue>? = nil, drive: Identifier<Drive>? = nil, limit: Int = 500) throws
        -> [DonationRow]
    {
        var clause = "WHERE donation.day = ?1"
        var values: [Bound] = [Bound(day), .whole(limit)]
        if let venue {
            guard let number = try number(in: "venue", of: venue) else { return [] }
            values.append(.whole(number))
            clause += " AND donation.venue = ?\(values.count)"
        }
        if let drive {
            guard let number = try number(in: "drive", of: drive) else { return [] }
            values.append(.whole(number))
            clause += " AND donation.drive = ?\(values.count)"
        }
        return try donationRows(clause + " ORDER BY donation.id DESC LIMIT ?2", values)
    }

    private static func credited(_ unit: Unit) -> String {
        switch unit {
        case .office: ""
        case .ward: " AND donation.ward = ?3"
        case .stretch: " AND donation.stretch = ?3"
        case .group: " AND donation.\"group\" = ?3"
        case .bloc: " AND donation.bloc = ?3"
        case .drive: " AND donation.drive = ?3"
        case .venue: " AND donation.venue = ?3"
        }
    }
}
