import GRDB
import Model

/// A donor family in a list.
public struct FamilyRow: Hashable, Sendable {
    public var family: Family
    /// How many people are or were in it.
    public var members: Int
    /// What they gave while members, in all years.
    public var tally: Tally

    public init(family: Family, members: Int, tally: Tally) {
        self.family = family
        self.members = members
        self.tally = tally
    }
}

public struct FamilyPage: Hashable, Sendable {
    public var rows: [FamilyRow]
    public var offset: Int
    public var total: Int

    public init(rows: [FamilyRow], offset: Int, total: Int) {
        self.rows = rows
        self.offset = offset
        self.total = total
    }
}

/// A member of a family as its card shows them.
public struct FamilyMember: Hashable, Sendable {
    public var membership: FamilyMembership
    public var row: DonorRow
    /// What this person gave while a member.
    public var tally: Tally

    public init(membership: FamilyMembership, row: DonorRow, tally: Tally) {
        self.membership = membership
        self.row = row
        self.tally = tally
    }
}

/// A donor family with its members and its sum (thẻ gia đình).
public struct FamilyCard: Hashable, Sendable {
    public var family: Family
    public var members: [FamilyMember]
    /// In all years, each donation once.
    public var tally: Tally

    public init(family: Family, members: [FamilyMember], tally: Tally) {
        self.family = family
        self.members = members
        self.tally = tally
    }
}

extension Reader {
    /// Families in the order of their records, or those whose name or code has the typed words in it, each at the start of a word.
    public func familyPage(text: String = "", offset: Int = 0, limit: Int) throws -> FamilyPage {
        let words = VietnameseText.words(VietnameseText.fold(text))
        var condition = ""
        var values: [Bound] = []
        for word in words {
            values.append(.text("% \(word)%"))
            // A folded word holds letters, digits and / only: nothing that LIKE takes for a sign of its own.
            condition += (condition.isEmpty ? "WHERE " : " AND ") + "' ' || folded || ' ' || LOWER(code) LIKE ?\(values.count)"
        }
        let total = try integer("SELECT COUNT(*) FROM family \(condition)", values) ?? 0
        let start = min(max(0, offset), max(0, total - 1))
        let rows = try all(
            """
            SELECT family.id, (SELECT COUNT(DISTINCT donor) FROM membership m WHERE m.family = family.id), \(Family.shown)
            FROM family \(condition) ORDER BY family.id LIMIT ?\(values.count + 1) OFFSET ?\(values.count + 2)
            """, values + [.whole(limit), .whole(start)]
        ) { (number: $0.int(0), members: $0.int(1), family: try Family(row: $0, at: 2)) }
        return FamilyPage(
            rows: try rows.map { FamilyRow(family: $0.family, members: $0.members, tally: try familyTally(number: $0.number)) },
            offset: start, total: total)
    }

    /// A family's card; `nil` when the books do not hold it.
    public func familyCard(_ id: Identifier<Family>) throws -> FamilyCard? {
        guard let number = try number(in: "family", of: id), let family = try record(Family.self, id) else { return nil }
        let ties = try records(FamilyMembership.self, "WHERE family = ?1 ORDER BY from_day, id", [.whole(number)])
        let members = try ties.compactMap { tie -> FamilyMember? in
            guard let donor = try self.number(in: "donor", of: tie.donor), let row = try donorRow(number: donor) else { return nil }
            let given = try first(
                """
                SELECT SUM(failed = 0), SUM(CASE WHEN failed = 0 THEN ml END), COUNT(*) FROM donation
                WHERE donor = ?1 AND voided = 0 AND (?2 IS NULL OR ?2 <= day) AND (?3 IS NULL OR day <= ?3)
                """, [.whole(donor), Bound(tie.from?.number), Bound(tie.until?.number)]
            ) { $0.tally(0) }
            return FamilyMember(membership: tie, row: row, tally: given ?? .zero)
        }
        return FamilyCard(family: family, members: members, tally: try familyTally(number: number))
    }
}
