import Foundation
import GRDB
import GRDBSQLite
import Model

/// A private file beside the database, in which an import keeps the rows that it has read and checked until they are applied, so that reading and
/// checking hold up nobody and need no memory. It has no name once it is open, and is gone when it is closed, whatever happens.
public final class Staging {
    /// A row that waits. What `body` holds is the importer's business.
    public struct Row {
        /// The record's number in the file.
        public let number: Int
        public let body: [UInt8]
    }

    private let db: Database
    private let insertion: Query
    private let refusal: Query
    private let single: Query
    private let chunkInsertion: Query
    private let chunkSelection: Query
    private var chunks = 0
    /// One thread at a time: rows may be handed out on another than that which has the staging file, by statements that are ready.
    private let lock = NSLock()
    private var hasNumberless = false

    private init(_ db: Database) throws {
        self.db = db
        try db.execute(
            sql: """
                CREATE TABLE row (number INTEGER PRIMARY KEY, person INTEGER NOT NULL, mark INTEGER NOT NULL, body BLOB NOT NULL);
                CREATE TABLE chunk (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
                CREATE TABLE refused (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
                """)
        insertion = try Query(db, "INSERT INTO row(number, person, mark, body) VALUES (?1, ?2, ?3, ?4)")
        single = try Query(db, "SELECT number, body FROM row WHERE number = ?1")
        chunkInsertion = try Query(db, "INSERT INTO chunk(number, body) VALUES (?1, ?2)")
        chunkSelection = try Query(db, "SELECT body FROM chunk WHERE number = ?1")
        refusal = try Query(db, "INSERT OR IGNORE INTO refused(number, body) VALUES (?1, ?2)")
    }

    /// Opens a staging file for `store`, in its directory, for the length of `body`.
    public static func with<Value>(_ store: Store, _ body: (Staging) throws -> Value) throws -> Value {
        var configuration = Configuration()
        // One transaction that is never committed: the file goes away with the connection.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { db in
            // Nothing here outlives the import: no journal, no waiting for the disk.
            for pragma in [
                "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -1000", "temp_store = FILE",
                "threads = 1",
            ] {
                try db.execute(sql: "PRAGMA \(pragma)")
            }
        }
        let path = try store.file.map { try makeFile(beside: $0.path) } ?? ":memory:"
        defer { if path != ":memory:" { unlink(path) } }
        return try ResultCodes.mapped(path: path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            return try queue.inDatabase { db in
                let staging = try Staging(db)
                if path != ":memory:" { unlink(path) }
                try db.execute(sql: "BEGIN")
                return try body(staging)
            }
        }
    }

    private static func makeFile(beside database: String) throws -> String {
        let directory = (database as NSString).deletingLastPathComponent
        var generator = SystemRandomNumberGenerator()
        let name = ".giothong-import-" + String(generator.next(), radix: 16)
        let path = ((directory.isEmpty ? "." : directory) as NSString).appendingPathComponent(name)
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            let number = errno
            if number == ENOSPC || number == EDQUOT { throw StoreError.diskFull }
            throw number == EACCES || number == EROFS || number == EPERM
                ? StoreError.readOnly(path: database) : StoreError.cannotCreate(path: path, errno: number)
        }
        close(descriptor)
        return path
    }

    // MARK: Filling

    /// - Parameters:
    ///   - person: tells people apart; 0 for people without a number.
    ///   - mark: what equal people share.
    public func add(number: Int, person: Int, mark: Int, body: [UInt8]) throws {
        if person == 0 { hasNumberless = true }
        insertion.bind(1, number)
        insertion.bind(2, person)
        insertion.bind(3, mark)
        insertion.bind(4, body)
        try insertion.run()
    }

    public func refuse(number: Int, body: [UInt8]) throws {
        try lock.withLock {
            refusal.bind(1, number)
            refusal.bind(2, body)
            try refusal.run()
        }
    }

    // MARK: Reading

    public func count() throws -> Int { try Query(db, "SELECT count(*) FROM row").first { $0.int(0) } ?? 0 }

    /// The rows in the order of the file, by a function that hands out the next, on whatever thread.
    public func rows<Value>(_ body: (_ next: () throws -> Row?) throws -> Value) throws -> Value {
        let query = try Query(db, "SELECT number, body FROM row ORDER BY number")
        defer { query.reset() }
        return try body { try lock.withLock { try query.step() ? Self.row(query) : nil } }
    }

    public func refusals(_ body: (Int, [UInt8]) throws -> Void) throws {
        try Query(db, "SELECT number, body FROM refused ORDER BY number").each { try body($0.int(0), $0.bytes(1)) }
    }

    public func row(_ number: Int) throws -> Row? {
        try lock.withLock {
            single.bind(1, number)
            return try single.first { Self.row($0) }
        }
    }

    /// The rows whose positive person stood further up in the file, each with the first row of that person.
    public func repeatedPersons() throws -> [Int: Int] {
        var repeated: [Int: Int] = [:]
        var last = 0
        var first = 0
        try Query(db, "SELECT person, number FROM row WHERE person > 0 ORDER BY person, number").each { row in
            let person = row.int(0)
            if person == last { repeated[row.int(1)] = first } else { first = row.int(1) }
            last = person
        }
        return repeated
    }

    /// The rows that share their mark with a row without a number, mark by mark, in the order of the file.
    public func rowsLikeNumberless(_ body: (_ mark: Int, Row) throws -> Void) throws {
        let sql = """
            WITH numberless AS MATERIALIZED (SELECT DISTINCT mark FROM row WHERE person = 0)
            SELECT row.number, row.body, row.mark FROM numberless CROSS JOIN row ON row.mark = numberless.mark
            ORDER BY row.mark, row.number
            """
        guard hasNumberless else { return }
        try db.execute(sql: "CREATE INDEX IF NOT EXISTS row_mark ON row(mark)")
        try Query(db, sql).each { try body($0.int(2), Self.row($0)) }
    }

    // MARK: Chunks of the importer's own making

    /// Puts bytes aside, and answers the number by which ``chunk(_:)`` brings them back: chunks are numbered from 1 up.
    public func add(chunk: [UInt8]) throws -> Int {
        chunks += 1
        chunkInsertion.bind(1, chunks)
        chunkInsertion.bind(2, chunk)
        try chunkInsertion.run()
        return chunks
    }

    public func chunk(_ number: Int) throws -> [UInt8] {
        try lock.withLock {
            chunkSelection.bind(1, number)
            return try chunkSelection.first { $0.bytes(0) } ?? []
        }
    }

    private static func row(_ query: Query) -> Row {
        Row(number: query.int(0), body: query.bytes(1))
    }
}
