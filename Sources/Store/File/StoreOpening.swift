import CStore
import GRDB
import GRDBSQLite
import Model

extension Store {
    /// Opens the file, and makes it when there is none and `access` allows. Throws before anything is touched when the file is not
    /// ours, newer than this program, or open to others.
    public static func open(_ file: DatabaseFile, clock: Clock, access: Access = .readWrite) throws -> Store {
        try open(file, clock: clock, access: access, randomness: Randomness(), patience: Patience.desk)
    }

    /// The same with identifiers and salts that come out the same each time: for tests and samples, never for real people.
    public static func open(_ file: DatabaseFile, clock: Clock, seed: UInt64) throws -> Store {
        try open(file, clock: clock, seed: seed, patience: Patience.desk)
    }

    static func open(_ file: DatabaseFile, clock: Clock, seed: UInt64, patience: Duration) throws -> Store {
        try open(file, clock: clock, access: .readWrite, randomness: Randomness(seed: seed), patience: patience)
    }

    /// A store that is gone with the object; for tests and previews.
    public static func inMemory(clock: Clock, seed: UInt64? = nil) throws -> Store {
        var configuration = Configuration()
        configuration.prepareDatabase { try prepare($0) }
        let queue = try DatabaseQueue(configuration: configuration)
        let store = Store(
            connection: queue, file: nil, clock: clock, access: .readWrite,
            randomness: seed.map { Randomness(seed: $0) } ?? Randomness())
        try store.migrate()
        return store
    }

    private static func open(
        _ file: DatabaseFile, clock: Clock, access: Access, randomness: Randomness, patience: Duration
    ) throws -> Store {
        _ = settledSQLite
        try file.prepare(creating: access == .readWrite)
        let configuration = configuration(for: file, patience)
        switch access {
        case .read:
            let store = try openForReading(file, configuration, clock: clock, randomness: randomness)
            let found = try store.read { try Self.version($0.db) }
            guard found < Schema.version else { return store }
            do {
                _ = try open(file, clock: clock, access: .readWrite, randomness: randomness, patience: patience)
            } catch StoreError.readOnly {
                throw StoreError.olderSchema(found: found, known: Schema.version)
            }
            return try openForReading(file, configuration, clock: clock, randomness: randomness)
        case .readWrite:
            return try ResultCodes.mapped(path: file.path) {
                let pool = try DatabasePool(path: address(of: file), configuration: configuration)
                let guardian = try FileGuardian(file)
                let checkpointer = Checkpointer(file, guardian)
                let version = try pool.writeWithoutTransaction { db in
                    // GRDB has set NORMAL by now; set in prepareDatabase it would not last.
                    try db.execute(sql: "PRAGMA synchronous = FULL")
                    try guardian.check(db)
                    checkpointer.follow(db)
                    return try Self.version(db)
                }
                let store = Store(
                    connection: pool, file: file, clock: clock, access: access, randomness: randomness,
                    guardian: guardian, ringer: Ringer(file), checkpointer: checkpointer)
                if version < Schema.version { try store.migrate() }
                try store.resumeScrubbing()
                return store
            }
        }
    }

    /// For a process that imports and does nothing else: what is freed goes back to the system, which is a fifth of its memory, since
    /// large tables come and go while threads hand rows to one another. The board would lose time by it with every frame.
    public static func spareMemory() { cs_return_freed_memory() }

    private static let settledSQLite: Void = cs_settle_sqlite()

    /// Where SQLite is to open a file that is written to: through the layer that writes a commit's frames of the log at once.
    static func address(of file: DatabaseFile) -> String {
        gathering.map { "file:" + escaped(file.path) + "?vfs=" + $0 } ?? file.path
    }

    private static let gathering: String? = cs_log_gathering().map { String(cString: $0) }

    private static func openForReading(
        _ file: DatabaseFile, _ configuration: Configuration, clock: Clock, randomness: Randomness
    ) throws -> Store {
        func store(_ path: String) throws -> Store {
            var configuration = configuration
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            return Store(
                connection: queue, file: file, clock: clock, access: .read, randomness: randomness)
        }
        return try ResultCodes.mapped(path: file.path) {
            do {
                return try store(file.path)
            } catch let error as DatabaseError
                where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
                || error.extendedResultCode == .SQLITE_IOERR_SHMSIZE
            {
                // A file system that cannot be written, or is full: SQLite reads it only when told that nobody else writes it
                // either, which is true as long as there is no log with commits in it.
                guard (FileStatus(file.walPath)?.size ?? 0) == 0 else { throw ResultCodes.error(error, path: file.path) }
                return try store("file:" + escaped(file.path) + "?immutable=1")
            }
        }
    }

    private static func escaped(_ path: String) -> String {
        path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"): "%" + String(byte, radix: 16, uppercase: true)
            case 0x21..<0x7F: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    private static func configuration(for file: DatabaseFile, _ patience: Duration) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = Patience.mode(patience)
        configuration.maximumReaderCount = 3
        configuration.prepareDatabase { db in
            try checkOurs(db, path: file.path)
            try prepare(db)
        }
        return configuration
    }

    /// Runs on every connection as it opens, before anything is written.
    private static func checkOurs(_ db: Database, path: String) throws {
        let version = try Self.version(db)
        if version == Schema.version, try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID { return }
        if try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID {
            guard version <= Schema.version else { throw StoreError.newerSchema(found: version, known: Schema.version) }
            return
        }
        // A file that we have just made is empty but for the migrator's own table; one that another program made is not ours to change.
        let foreign = "SELECT count(*) FROM sqlite_master WHERE tbl_name NOT LIKE 'grdb!_%' ESCAPE '!'"
        guard version == 0, try Int.fetchOne(db, sql: foreign) == 0, !db.configuration.readonly else {
            throw StoreError.notADatabase(path: path)
        }
    }

    private static func version(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }

    private static func prepare(_ db: Database) throws {
        // Foreign keys are GRDB's own default. No memory map: a file cut short by somebody else must be an error, not a signal.
        // The size of a page is heeded by a file that has none yet. What is deleted or moved is overwritten at once: an erasure finds what
        // stands of a person, not what a change of before has left lying about. Debian's SQLite does so anyway, others do not.
        try db.execute(
            sql: """
                PRAGMA page_size = \(Schema.pageSize); PRAGMA cache_size = -\(usualCache); PRAGMA temp_store = MEMORY;
                PRAGMA secure_delete = ON
                """)
    }

    private func migrate() throws {
        try Self.bringUp {
            // Not by a connection that only reads: to that one an empty file is not ours.
            try connection.writeWithoutTransaction { try Self.version($0) }
        } by: {
            try Schema.migrator.migrate(connection)
        }
        let device: Identifier<Device> = newIdentifier()
        try connection.write { db in
            let query = try Query(db, "INSERT OR IGNORE INTO meta(key, value) VALUES ('device', ?1)")
            query.bind(1, device)
            try query.run()
        }
    }

    /// Several desks may begin the same file at once. Where another was first, what it did is not to be done again, but perhaps what
    /// follows; so a migration that failed is tried again as long as the file has come further meanwhile.
    static func bringUp(_ version: () throws -> Int, by migrate: () throws -> Void) throws {
        var reached = try version()
        while reached < Schema.version {
            do {
                return try migrate()
            } catch {
                let now = try version()
                guard now > reached else { throw error }
                reached = now
            }
        }
    }
}
