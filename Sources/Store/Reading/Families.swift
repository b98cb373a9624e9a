import GRDB
import Model

/// A member of a family as its card shows them.
public struct FamilyMember: Hashable, Sendable, Identifiable {
    public var membership: FamilyMembership
    public var row: DonorRow
    /// What this person gave while a member.
    public var tally: Tally

    public init(membership: FamilyMembership, row: DonorRow, tally: Tally) {
        self.membership = membership
        self.row = row
        self.tally = tally
    }

    public var id: Identifier<FamilyMembership> { membership.id }
}

/// A donor family with its members and its sum (thẻ gia đình).
public struct FamilyCard: Hashable, Sendable {
    public var family: Family
    /// With those who left.
    public var members: [FamilyMember]
    /// In all years, each donation once.
    public var tally: Tally
    public var last: Day?

    public init(family: Family, members: [FamilyMember], tally: Tally, last: Day? = nil) {
        self.family = family
        self.members = members
        self.tally = tally
        self.last = last
    }
}

extension Reader {
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
        return try first("SELECT bags, ml, visits, last_day FROM family WHERE id = ?1", [.whole(number)]) {
            FamilyCard(family: family, members: members, tally: $0.tally(0), last: $0.dayIfAny(3))
        }
    }
}
