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
            ?? allFamilyTallies(year: year)
        return rows.sorted { ($1.tally.bags, $1.tally.volume, $0.family.name) < ($0.tally.bags, $0.tally.volume, $1.family.name) }
    }

    /// One family is reached by its members.
    private func familyTallies(year: Int?, number: Int) throws -> [FamilyTally] {
        try all(
            """
            SELECT SUM(given.bag), SUM(given.ml), COUNT(*), SUM(given.approximate), \(Family.shown) FROM (
                SELECT DISTINCT m.family AS owner, d.id, d.failed = 0 AS bag,
                    CASE WHEN d.failed = 0 THEN d.ml ELSE 0 END AS ml, d.approximate AS approximate
                FROM \(FamilySums.given(to: "?2")) AND (?1 IS NULL OR d.campaign_year = ?1)
            ) AS given JOIN family ON family.id = owner GROUP BY owner
            """, [Bound(year), .whole(number)]
        ) { FamilyTally(family: try Family(row: $0, at: 4), tally: $0.tally(0), approximate: $0.int(3) > 0) }
    }

    /// For all, the memberships are held in memory and the donations read in the order in which they lie: to fetch each member's own
    /// took seven times as long with a million people.
    private func allFamilyTallies(year: Int?) throws -> [FamilyTally] {
        let sums = try familySums(year: year)
        return try all("SELECT id, \(Family.shown) FROM family ORDER BY id") { row in
            let sum = sums[row.int(0)]
            guard sum.tally.visits.count > 0 else { return nil }
            return FamilyTally(family: try Family(row: row, at: 1), tally: sum.tally, approximate: sum.approximate > 0)
        }
    }

    /// At the places of the families' local numbers, which count up from 1.
    func familySums(year: Int?) throws -> [FamilySum] {
        // Lists by number, end to end: a list or a key for each of some hundred thousand members would take five times as much.
        var stays: [Stay] = []
        stays.reserveCapacity(try integer("SELECT count(*) FROM membership") ?? 0)
        try each("SELECT donor, family, from_day, until_day FROM membership ORDER BY donor") { row in
            stays.append(
                Stay(
                    donor: Int32(row.int(0)), family: Int32(row.int(1)), from: Int32(row.intIfAny(2) ?? Int(Int32.min)),
                    until: Int32(row.intIfAny(3) ?? Int(Int32.max))))
        }
        var firsts = [Int32](repeating: -1, count: try newestDonor() + 1)
        for (place, stay) in stays.enumerated().reversed() { firsts[Int(stay.donor)] = Int32(place) }
        var sums = [FamilySum](repeating: FamilySum(), count: (try integer("SELECT max(id) FROM family") ?? 0) + 1)
        try each(
            """
            SELECT donor, day, failed = 0, CASE WHEN failed = 0 THEN ml ELSE 0 END, 1, approximate FROM donation
            WHERE voided = 0 AND donor IS NOT NULL AND (?1 IS NULL OR campaign_year = ?1)
            """, [Bound(year)]
        ) { row in
            let donor = row.int(0)
            let first = Int(firsts[donor])
            guard first >= 0 else { return }
            let day = row.day(1)
            let own = stays[first...].prefix { $0.donor == donor }
            for (place, stay) in zip(own.indices, own) where stay.holds(day) {
                // Whoever is entered twice in a family gave to it once.
                if own[..<place].contains(where: { $0.family == stay.family && $0.holds(day) }) { continue }
                sums[Int(stay.family)].add(row.sum(2), on: day)
            }
        }
        return sums
    }
}

/// A membership's person and family, by their local numbers, and its days, from the first to the last.
private struct Stay {
    let donor: Int32
    let family: Int32
    let from: Int32
    let until: Int32

    func holds(_ day: Day) -> Bool { from <= day.number && day.number <= until }
}
