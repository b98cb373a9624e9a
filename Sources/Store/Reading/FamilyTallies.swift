import GRDB
import Model

extension Reader {
    /// What each family's members gave for that campaign year while they were members, most bags first. A donation counts once
    /// for a family, and for each family to which its giver then belonged. With `families`, those alone; families without a
    /// donation are left out.
    ///
    /// - Parameter year: `nil` for all years.
    public func familyTallies(year: Int? = nil, families: [Identifier<Family>]? = nil) throws -> [FamilyTally] {
        let rows =
            try families.map {
                try $0.flatMap { try number(in: "family", of: $0).map { try familyTallies(year: year, number: $0) } ?? [] }
            }
            ?? familyTallies(year: year, number: nil)
        return rows.sorted { ($1.tally.bags, $1.tally.volume, $0.family.name) < ($0.tally.bags, $0.tally.volume, $1.family.name) }
    }

    /// One family's sum of all years.
    func familyTally(number: Int) throws -> Tally {
        try familyTallies(year: nil, number: number).first?.tally ?? .zero
    }

    private func familyTallies(year: Int?, number: Int?) throws -> [FamilyTally] {
        // One family is reached by its members; for all, the memberships are read through.
        try all(
            """
            SELECT SUM(bag), SUM(ml), COUNT(*), SUM(approximate), \(Family.shown) FROM (
                SELECT DISTINCT m.family AS owner, d.id, d.failed = 0 AS bag,
                    CASE WHEN d.failed = 0 THEN d.ml ELSE 0 END AS ml, d.approximate AS approximate
                FROM membership m CROSS JOIN donation d ON d.donor = m.donor
                WHERE d.voided = 0 AND (m.from_day IS NULL OR m.from_day <= d.day) AND (m.until_day IS NULL OR d.day <= m.until_day)
                    AND (?1 IS NULL OR d.campaign_year = ?1)\(number == nil ? "" : " AND m.family = ?2")
            ) JOIN family ON family.id = owner GROUP BY owner
            """, number.map { [Bound(year), .whole($0)] } ?? [Bound(year)]
        ) { FamilyTally(family: try Family(row: $0, at: 4), tally: $0.tally(0), approximate: $0.int(3) > 0) }
    }
}
