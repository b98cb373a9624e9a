import GRDB
import Model

extension Reader {
    /// What would go from one stretch to another; `nil` when the books do not hold both (any more).
    public func stretchJoin(_ gone: Identifier<Stretch>, into keep: Identifier<Stretch>) throws -> StretchJoin? {
        guard let from = try number(in: "stretch", of: gone), let to = try number(in: "stretch", of: keep),
            let goneStretch = try record(Stretch.self, gone), let keptStretch = try record(Stretch.self, keep)
        else { return nil }
        let clause = "WHERE stretch = ?1 LIMIT \(StretchJoin.most + 1)"
        return StretchJoin(
            keeping: keptStretch, and: goneStretch, people: try records(Donor.self, clause, [.whole(from)]),
            donations: try records(Donation.self, clause, [.whole(from)]),
            targets: try records(
                Target.self, "WHERE unit_kind = ?1 AND unit IN (?2, ?3)", [Bound(UnitKind.stretch), .whole(from), .whole(to)]))
    }
}
