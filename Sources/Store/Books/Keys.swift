import GRDB
import Model

/// Turns identifiers into the row numbers that tables point with, for the length of a transaction. Those of places and groups are kept, which
/// a donation's row and its sums ask for in turn and which come again with every person of a batch, and of families, whose members come in
/// no order.
final class Keys {
    private let db: Database
    private var known = IdentifierNumbers()
    private var lastDonor: (identifier: Identifier<Donor>, row: Int)?
    private var donors = KeptQuery("SELECT id FROM donor WHERE uuid=?1")

    /// So many take 6 MB; of more families each is looked for.
    private static let most = 190_000

    init(_ db: Database) { self.db = db }

    func street(_ id: Identifier<Street>) throws -> Int { try row(id.erased(), .street, "SELECT id FROM street WHERE uuid=?1") }
    func stretch(_ id: Identifier<Stretch>) throws -> Int { try row(id.erased(), .stretch, "SELECT id FROM stretch WHERE uuid=?1") }
    func venue(_ id: Identifier<Venue>) throws -> Int { try row(id.erased(), .venue, "SELECT id FROM venue WHERE uuid=?1") }
    func bloc(_ id: Identifier<Bloc>) throws -> Int { try row(id.erased(), .bloc, "SELECT id FROM bloc WHERE uuid=?1") }
    func group(_ id: Identifier<Group>) throws -> Int { try row(id.erased(), .group, "SELECT id FROM \"group\" WHERE uuid=?1") }
    func family(_ id: Identifier<Family>) throws -> Int { try row(id.erased(), .family, "SELECT id FROM family WHERE uuid=?1") }
    func drive(_ id: Identifier<Drive>) throws -> Int { try row(id.erased(), .drive, "SELECT id FROM drive WHERE uuid=?1") }
    func donation(_ id: Identifier<Donation>) throws -> Int {
        try row(id.erased(), .donation, "SELECT id FROM donation WHERE uuid=?1")
    }

    func donor(_ id: Identifier<Donor>) throws -> Int {
        if let lastDonor, lastDonor.identifier == id { return lastDonor.row }
        let row = try looked(id.erased(), .donor, donors.ready(db))
        lastDonor = (id, row)
        return row
    }

    /// Says that a row is new or gone, so that no stale number is used.
    func noted(donor id: Identifier<Donor>, row: Int?) { lastDonor = row.map { (id, $0) } }
    func noted(family id: Identifier<Family>, row: Int) { remember(id.erased(), row) }
    /// One of them is gone: few ever are, so all are looked for again.
    func forget(_ id: Identifier<AnySubject>) {
        if known[id] != nil { known = IdentifierNumbers() }
    }

    private func remember(_ id: Identifier<AnySubject>, _ row: Int) {
        if known.count < Self.most { known.set(id, row) }
    }

    private func row(_ id: Identifier<AnySubject>, _ kind: RecordKind, _ sql: String) throws -> Int {
        if let row = known[id] { return row }
        let row = try looked(id, kind, Query(db, sql))
        remember(id, row)
        return row
    }

    private func looked(_ id: Identifier<AnySubject>, _ kind: RecordKind, _ query: Query) throws -> Int {
        query.bind(1, id)
        guard let row = try query.first({ $0.int(0) }) else { throw StoreError.invalid(.unknownReference(kind, id)) }
        return row
    }
}
