import GRDB
import Model

/// What each family's members gave while they were members: kept beside the family. It grows with each donation that comes, and is counted
/// again in the transaction that touched a member, a membership or a donation of before.
struct FamilySums {
    /// Local numbers of families, and of people whose families are meant.
    private var families: Set<Int> = []
    private var givers: Set<Int> = []
    /// Donations that came, by their giver's local number. Their families' sums grow by them; so nothing is read of what else was given.
    private var additions: [(giver: Int, donation: Donation)] = []
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

    mutating func add(_ donation: Donation, giver: Int) {
        guard !isAll, !donation.voided else { return }
        additions.append((giver, donation))
        look()
    }

    private mutating func look() {
        guard families.count + givers.count + additions.count > Self.most else { return }
        self = FamilySums()
        isAll = true
    }

    /// Writes the sums of those that were touched.
    mutating func settle(_ db: Database) throws {
        defer { self = FamilySums() }
        if isAll { return try Self.recountAll(db) }
        let memberships = try Query(db, "SELECT family FROM membership WHERE donor = ?1")
        for giver in givers {
            memberships.bind(1, giver)
            try memberships.each { families.insert($0.int(0)) }
        }
        // Families that are counted anew have the donation in their books already, so they come last.
        for (giver, donation) in additions { try grow(by: donation, of: giver, db) }
        guard !families.isEmpty else { return }
        let query = try Query(db, "UPDATE family SET (bags, ml, visits, last_day) = (\(Self.sum(family: "?1"))) WHERE id = ?1")
        for family in families {
            query.bind(1, family)
            try query.run()
        }
    }

    private func grow(by donation: Donation, of giver: Int, _ db: Database) throws {
        let memberships = try Query(
            db, "SELECT DISTINCT family FROM membership WHERE donor = ?1 AND \(FamilyMembership.lasts(on: "?2"))")
        memberships.bind(1, giver)
        memberships.bind(2, donation.day)
        let grown = try memberships.all { $0.int(0) }
        guard !grown.isEmpty else { return }
        let query = try Query(
            db,
            """
            UPDATE family SET bags = bags + ?2, ml = ml + ?3, visits = visits + ?4, last_day = max(ifnull(last_day, ?5), ?5) WHERE id = ?1
            """)
        let tally = donation.tally
        for family in grown {
            query.bind(1, family)
            query.bind(2, tally.bags.count)
            query.bind(3, tally.volume.count)
            query.bind(4, tally.visits.count)
            query.bind(5, donation.day)
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
        WHERE m.family = \(family) AND d.voided = 0 AND \(FamilyMembership.lasts(on: "d.day", row: "m"))
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
