import GRDB
import Model

/// Turns identifiers into the row numbers that tables point with. A batch keeps those of places and groups, which are few
/// and come again with every person.
final class Keys {
    private let db: Database
    private let remembers: Bool
    private var known: [Identifier<AnySubject>: Int] = [:]
    private var lastDonor: (identifier: Identifier<Donor>, row: Int)?
    private var lastFamily: (identifier: Identifier<Family>, row: Int)?
    private var donors = KeptQuery("SELECT id FROM donor WHERE uuid=?1")
    private var families = KeptQuery("SELECT id FROM family WHERE uuid=?1")

    init(_ db: Database, remembers: Bool = false) {
        self.db = db
        self.remembers = remembers
    }

    func street(_ id: Identifier<Street>) throws -> Int { try row(id.erased(), .street, "SELECT id FROM street WHERE uuid=?1") }
    func stretch(_ id: Identifier<Stretch>) throws -> Int { try row(id.erased(), .stretch, "SELECT id FROM stretch WHERE uuid=?1") }
    func venue(_ id: Identifier<Venue>) throws -> Int { try row(id.erased(), .venue, "SELECT id FROM venue WHERE uuid=?1") }
    func bloc(_ id: Identifier<Bloc>) throws -> Int { try row(id.erased(), .bloc, "SELECT id FROM bloc WHERE uuid=?1") }
    func group(_ id: Identifier<Group>) throws -> Int { try row(id.erased(), .group, "SELECT id FROM \"group\" WHERE uuid=?1") }
    func drive(_ id: Identifier<Drive>) throws -> Int { try row(id.erased(), .drive, "SELECT id FROM drive WHERE uuid=?1") }

    func family(_ id: Identifier<Family>) throws -> Int {
        if let lastFamily, lastFamily.identifier == id { return lastFamily.row }
        let row = try looked(id.erased(), .family, families.ready(db))
        lastFamily = (id, row)
        return row
    }

    func donor(_ id: Identifier<Donor>) throws -> Int {
        if let lastDonor, lastDonor.identifier == id { return lastDonor.row }
        let row = try looked(id.erased(), .donor, donors.ready(db))
        lastDonor = (id, row)
        return row
    }

    /// Says that a row is new or gone, so that no stale number is used.
    func noted(donor id: Identifier<Donor>, row: Int?) { lastDonor = row.map { (id, $0) } }
    func noted(family id: Identifier<Family>, row: Int) { lastFamily = (id, row) }
    func forget(_ id: Identifier<AnySubject>) {
        known[id] = nil
        if lastFamily?.identifier == id.erased() { lastFamily = nil }
    }

    private func row(_ id: Identifier<AnySubject>, _ kind: RecordKind, _ sql: String) throws -> Int {
        if let row = known[id] { return row }
        let row = try looked(id, kind, Query(db, sql))
        if remembers { known[id] = row }
        return row
    }

    private func looked(_ id: Identifier<AnySubject>, _ kind: RecordKind, _ query: Query) throws -> Int {
        query.bind(1, id)
        guard let row = try query.first({ $0.int(0) }) else { throw StoreError.invalid(.unknownReference(kind, id)) }
        return row
    }
}
