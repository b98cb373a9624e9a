import GRDB
import Model

extension Store {
    /// Checks the change, writes it to the journal and the books in one transaction, and tells the other desks. It is on the disk
    /// when this returns. The remark must name no person: it cannot be erased.
    @discardableResult
    public func commit(_ change: Change, by signature: Signature) throws -> JournalEntry {
        try post { db in
            let posting = try Posting(self, db, kind: change.kind, remark: change.remark, by: signature)
            try posting.add(change.revisions)
            return try posting.finish()
        }
    }

    /// One entry for many revisions, handed over piece by piece. When `body` throws, nothing has happened.
    ///
    /// - Parameter load: about how much it is; then large batches are written in a way of their own.
    @discardableResult
    public func commitBatch(
        _ kind: Change.Kind, remark: String, by signature: Signature, expecting load: BatchLoad = .unknown,
        _ body: (inout BatchWriter) throws -> Void
    ) throws -> JournalEntry {
        try post(load) { db in
            var writer = BatchWriter(
                posting: try Posting(self, db, kind: kind, remark: remark, by: signature, isBatch: true), reader: Reader(db))
            try writer.posting.bookkeeper.expect(load)
            try body(&writer)
            return try writer.posting.finish()
        }
    }

    /// Runs one writing transaction, and rings the bell after it.
    ///
    /// - Parameter load: what a batch expects; `nil` for a single change.
    func post(_ load: BatchLoad? = nil, _ body: (Database) throws -> JournalEntry) throws -> JournalEntry {
        guard access == .readWrite else { throw StoreError.openedForReading }
        let entry = try guarded {
            try guardian?.check()
            return try connection.writeWithoutTransaction { db in
                func write() throws -> JournalEntry {
                    try Self.transaction(db) {
                        let entry = try body(db)
                        try guardian?.check(db)
                        return entry
                    }
                }
                switch load {
                case nil: return try write()
                case .unknown?: return try Self.sortingInFiles(db, write)
                case .donors?, .visits?: return try Self.withoutForeignKeys(db) { try Self.sortingInFiles(db, write) }
                }
            }
        }
        firstOwn.withLock { $0 = $0 ?? entry.position }
        ringer?.ring()
        return entry
    }

    /// As GRDB's own, with statements that are prepared once and not for each commit.
    private static func transaction<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
        try Query(db, "BEGIN IMMEDIATE").run()
        do {
            let value = try body()
            try Query(db, "COMMIT").run()
            return value
        } catch {
            // After some failures of the disk SQLite has rolled back by itself.
            if db.isInsideTransaction { try? db.rollback() }
            throw error
        }
    }

    /// A batch walks through indexes in no order; with too small a cache it would read the same pages again and again.
    static func withLargeCache<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
        try db.execute(sql: "PRAGMA cache_size = -\(batchCache)")
        defer { try? db.execute(sql: "PRAGMA cache_size = -\(usualCache)") }
        return try body()
    }

    /// An import only adds and completes, and ``Keys`` has found every row that it points to: to look each up again takes as long as to
    /// write the row. SQLite takes the setting outside a transaction only.
    private static func withoutForeignKeys<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
        return try body()
    }

    /// What a batch sorts goes to nameless files, on a second core, since memory could not hold it. SQLite takes these settings outside
    /// a transaction only.
    private static func sortingInFiles<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
        try db.execute(sql: "PRAGMA temp_store = FILE; PRAGMA threads = 1")
        defer { try? db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA threads = 0") }
        return try withLargeCache(db, body)
    }

    /// Kibibytes of each connection's page cache. Each of the two threads that sort takes as much again, and sorts lists that fit into
    /// a core's own cache in two thirds of the time that larger ones take.
    static let usualCache = 4_000
    static let batchCache = 10_000
    static let sortingCache = 2_000
}

/// Takes the revisions of a batch, piece by piece.
public struct BatchWriter {
    let posting: Posting
    /// The books as they stand within the batch, for looking up who is there already.
    public let reader: Reader

    /// Revisions that belong together; runs of them about one person become one payload. Throws as ``Store/commit(_:by:)`` does.
    ///
    /// - Parameter newGiver: the person of whom these are the first visits, as they were found in the books that the batch began with:
    ///   then nothing is read of them again.
    public mutating func add(_ revisions: [Revision], newGiver: KnownHome? = nil) throws {
        if let newGiver { posting.bookkeeper.expect(newGiver: newGiver) }
        try posting.add(revisions)
    }
}
