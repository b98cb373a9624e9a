import GRDB
import Model

/// Reads the journal.
struct History {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func entry(_ id: Identifier<Entry>) throws -> JournalEntry {
        let query = try Query(db, "SELECT \(JournalEntry.shown) FROM entry WHERE uuid = ?1")
        query.bind(1, id)
        guard let entry = try query.first({ try JournalEntry(row: $0) }) else { throw StoreError.noSuchEntry(id) }
        return entry
    }

    func entry(at position: Int) throws -> JournalEntry? {
        let query = try Query(db, "SELECT \(JournalEntry.shown) FROM entry WHERE seq = ?1")
        query.bind(1, position)
        return try query.first { try JournalEntry(row: $0) }
    }

    /// What a redo made again: it reverses an undo, and that reverses the original.
    func original(of redo: JournalEntry) throws -> JournalEntry {
        guard let undo = redo.reverses, let original = try entry(undo).reverses else {
            throw StoreError.damaged("a redo of nothing")
        }
        return try entry(original)
    }

    /// The entry that took this one back and stands.
    func undoing(of entry: JournalEntry) throws -> JournalEntry? {
        let query = try Query(
            db,
            """
            SELECT \(JournalEntry.shown) FROM entry WHERE reverses = ?1
            AND NOT EXISTS (SELECT 1 FROM entry AS later WHERE later.reverses = entry.uuid)
            """)
        query.bind(1, entry.id)
        return try query.first { try JournalEntry(row: $0) }
    }

    /// Goes back through a session's entries: to the last that stands, or when `undone` to the last undo that stands, if nothing
    /// new was done after it.
    func ownEntries(_ session: Identifier<Session>, from first: Int, undone: Bool) throws -> JournalEntry? {
        let query = try Query(db, "SELECT \(JournalEntry.shown) FROM entry WHERE seq >= ?1 AND session = ?2 ORDER BY seq DESC")
        query.bind(1, first)
        query.bind(2, session)
        defer { query.reset() }
        while try query.step() {
            let entry = try JournalEntry(row: query)
            switch entry.kind {
            case .undone?:
                if undone, !entry.isUndone { return entry }
            case .redone?: continue
            case .erased?:
                if undone { return nil }
            default:
                if undone {
                    // What was taken back stands before its undo; anything else is newer work.
                    if !entry.isUndone { return nil }
                } else if !entry.isUndone {
                    return entry
                }
            }
        }
        return nil
    }

    /// Payloads of one entry, a thousand at a time, since what is done with them writes to the same table.
    func eachPayload(of entry: Int, backwards: Bool = false, _ body: (Payload) throws -> Void) throws {
        var reached = backwards ? Int.max : -1
        let range = backwards ? "payload.place < ?2 ORDER BY payload.place DESC" : "payload.place > ?2 ORDER BY payload.place"
        let sql = "SELECT \(Payload.shown) FROM payload WHERE \(Payload.ofEntry) AND \(range) LIMIT 1000"
        while true {
            let query = try Query(db, sql)
            query.bind(1, entry)
            query.bind(2, reached)
            let page = try query.all { try Payload(row: $0) }
            guard let last = page.last else { return }
            for payload in page { try body(payload) }
            reached = last.place
        }
    }
}
