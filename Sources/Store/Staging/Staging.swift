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
        /// Rows of one person have the same; 0 when rows are not gathered by person.
        public let person: Int
        /// The place that the person was given.
        public let place: Int
        public let body: [UInt8]
    }

    private let db: Database
    private let insertion: Query
    private let refusal: Query
    private let single: Query
    /// One thread at a time: rows may be handed out on another than that which has the staging file, by statements that are ready.
    private let lock = NSLock()
    private var hasNumberless = false

    private init(_ db: Database) throws {
        self.db = db
        try db.execute(
            sql: """
                CREATE TABLE row (number INTEGER PRIMARY KEY, person INTEGER NOT NULL, mark INTEGER NOT NULL, body BLOB NOT NULL);
                CREATE TABLE person (person INTEGER PRIMARY KEY, place INTEGER NOT NULL);
                CREATE TABLE refused (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
                """)
        insertion = try Query(db, "INSERT INTO row(number, person, mark, body) VALUES (?1, ?2, ?3, ?4)")
        single = try Query(db, "SELECT number, person, 0, body FROM row WHERE number = ?1")
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
                "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -4000", "temp_store = FILE",
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
    ///   - person: tells people apart; negative for people without a number.
    ///   - mark: the order among a person's rows, or what equal people share.
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
        let query = try Query(db, "SELECT number, person, 0, body FROM row ORDER BY number")
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
            SELECT row.number, row.person, 0, row.body, row.mark FROM numberless CROSS JOIN row ON row.mark = numberless.mark
            ORDER BY row.mark, row.number
            """
        guard hasNumberless else { return }
        try db.execute(sql: "CREATE INDEX IF NOT EXISTS row_mark ON row(mark)")
        try Query(db, sql).each { try body($0.int(4), Self.row($0)) }
    }

    /// Gives each person of the rows a place, by which ``rowsByPerson(_:)`` goes: people who lie side by side in the books are written side by side.
    public func place(_ place: (_ person: Int) throws -> Int) throws {
        let insertion = try Query(db, "INSERT INTO person(person, place) VALUES (?1, ?2)")
        try Query(db, "SELECT DISTINCT person FROM row ORDER BY person").each { row in
            insertion.bind(1, row.int(0))
            insertion.bind(2, try place(row.int(0)))
            try insertion.run()
        }
    }

    /// The rows person after person, each person's by mark. `ready` is called once the rows are sorted, before the first is handed out, with a
    /// function that hands out the next, on whatever thread.
    public func rowsByPerson<Value>(_ ready: (_ next: () throws -> Row?) throws -> Value) throws -> Value {
        let query = try Query(
            db,
            """
            SELECT row.number, row.person, person.place, row.body FROM row JOIN person ON person.person = row.person
            ORDER BY person.place, row.person, row.mark, row.number
            """)
        defer { query.reset() }
        // The first step sorts.
        var isAtRow = try query.step()
        return try ready {
            try lock.withLock {
                guard isAtRow else { return nil }
                let row = Self.row(query)
                isAtRow = try query.step()
                return row
            }
        }
    }

    private static func row(_ query: Query) -> Row {
        Row(number: query.int(0), person: query.int(1), place: query.int(2), body: query.bytes(3))
    }
}
