import GRDB
import Model

/// Reads payloads with what their entries say of them: the version of the codec, and the units that they name by number. It remembers
/// entries, since payloads mostly come many to an entry.
final class PayloadReader {
    private let db: Database
    private var entries: [Int: (version: Int, units: [Identifier<AnySubject>])] = [:]
    /// A large import has some ten kilobytes of units.
    private static let enough = 200

    init(_ db: Database) { self.db = db }

    /// Empty when the content was erased.
    func revisions(of payload: Payload) throws -> [Revision] {
        guard let content = payload.content else { return [] }
        let entry = try entry(payload.entry)
        return try PayloadCodec.read(content, version: entry.version, subject: payload.subject, units: entry.units)
    }

    private func entry(_ position: Int) throws -> (version: Int, units: [Identifier<AnySubject>]) {
        if let known = entries[position] { return known }
        let query = try Query(db, "SELECT version, units FROM entry WHERE seq = ?1")
        query.bind(1, position)
        guard let entry = try query.first({ ($0.int(0), try UnitNumbers.list($0.bytes(1))) }) else {
            throw StoreError.damaged("a payload of no entry")
        }
        if entries.count >= Self.enough { entries.removeAll(keepingCapacity: true) }
        entries[position] = entry
        return entry
    }
}
