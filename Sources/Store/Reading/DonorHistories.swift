import GRDB
import Model

extension Reader {
    /// All that hangs on a person; `nil` when the books do not hold them (any more).
    public func donorHistory(_ id: Identifier<Donor>) throws -> DonorHistory? {
        guard let number = try number(in: "donor", of: id), let donor = try record(Donor.self, id) else { return nil }
        func all<Kind: Kept>(_: Kind.Type = Kind.self) throws -> [Kind] {
            try records(Kind.self, "WHERE donor = ?1 ORDER BY uuid", [.whole(number)])
        }
        return DonorHistory(
            donor, donations: try all(), deferrals: try all(), bookings: try all(), consents: try all(), memberships: try all(),
            calls: try all())
    }
}
