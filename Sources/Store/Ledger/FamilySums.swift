import GRDB
import Model

/// What each family's members gave while they were members: kept beside the family, and counted again in the transaction that touched a
/// member, a membership or a donation.
struct FamilySums {
    /// Local numbers of families, and of people whose families are meant.
    private var families: Set<Int> = []
    private var givers: Set<Int> = []
    /// More were touched than are sooner counted one by one.
    private var isAll = false
    private static let most = 10_000

    mutating func touch(family: Int) {
        guard !isAll else { return }
        families.insert(family)
        look()
    }

    mutating func touch(giver: Int) {
        guard !isAll else { return }
        givers.insert(giver)
        look()
    }

    private mutating func look() { if families.count + givers.count > Self.most { isAll = true } }

    /// Writes the sums of those that were touched.
    mutating func settle(_ db: Database) throws {
        defer { self = FamilySums() }
        if isAll { return try Self.recountAll(db) }
        let memberships = try Query(db, "SELECT family FROM membership WHERE donor = ?1")
        for giver in givers {
            memberships.bind(1, giver)
            try memberships.each { families.insert($0.int(0)) }
        }
        guard !families.isEmpty else { return }
        let query = try Query(db, "UPDATE family SET (bags, ml, visits, last_day) = (\(Self.sum(family: "?1"))) WHERE id = ?1")
        for family in families {
            query.bind(1, family)
            try query.run()
        }
    }

    /// Four columns. A donation counts once for a family, however often its giver is entered there.
    static func sum(family: String) -> String {
        """
        SELECT ifnull(sum(bag), 0), ifnull(sum(ml), 0), count(*), max(day) FROM (
            SELECT DISTINCT d.id, d.failed = 0 AS bag, CASE d.failed WHEN 0 THEN d.ml ELSE 0 END AS ml, d.day AS day
            FROM \(given(to: family)))
        """
    }

    /// The donations `d` of its members `m` while they were members, as the end of a statement; whoever is entered twice gave twice.
    static func given(to family: String) -> String {
        """
        membership m CROSS JOIN donation d ON d.donor = m.donor
        WHERE m.family = \(family) AND d.voided = 0 AND (m.from_day IS NULL OR m.from_day <= d.day)
            AND (m.until_day IS NULL OR d.day <= m.until_day)
        """
    }

    /// All of them, from one walk over the donations.
    static func recountAll(_ db: Database) throws {
        guard try Query(db, "SELECT 1 FROM family LIMIT 1").first({ _ in true }) ?? false else { return }
        let sums = try Reader(db).familySums(year: nil)
        let families = try Query(db, "SELECT id FROM family").all { $0.int(0) }
        let update = try Query(
            db,
            """
            UPDATE family SET bags = ?2, ml = ?3, visits = ?4, last_day = ?5
            WHERE id = ?1 AND (bags, ml, visits, last_day) IS NOT (?2, ?3, ?4, ?5)
            """)
        for number in families {
            let sum = sums[number]
            update.bind(1, number)
            update.bind(2, sum.tally.bags.count)
            update.bind(3, sum.tally.volume.count)
            update.bind(4, sum.tally.visits.count)
            update.bind(5, sum.last)
            try update.run()
        }
    }
}

/// What the members of a family gave while they were members.
struct FamilySum {
    var tally = Tally.zero
    var last: Day?
    /// How many of the donations were credited by a guess.
    var approximate = 0

    mutating func add(_ sum: Sum, on day: Day) {
        tally += sum.tally
        approximate += sum.approximate
        last = last.map { max($0, day) } ?? day
    }
}
