import GRDB
import GRDBSQLite
import Model
import Synchronization

/// The office's file: read through ``read(_:)``, changed through ``commit(_:by:)`` and its like, nothing else.
public final class Store: Sendable {
    public enum Access: Sendable {
        /// Reads and writes; makes the file when there is none.
        case readWrite
        /// Reads a file that must be there already, and changes nothing; only a file that an older program made is brought up first.
        case read
    }

    public let clock: Clock
    /// `nil` for a store in memory.
    public let file: DatabaseFile?
    /// Names this run of the program in the journal.
    public let session: Identifier<Session>
    public let access: Access

    let connection: any DatabaseWriter
    let randomness: Mutex<Randomness>
    let guardian: FileGuardian?
    let ringer: Ringer?
    let checkpointer: Checkpointer?
    /// Where this session's entries begin, so that looking for them does not read the whole journal.
    let firstOwn = Mutex<Int?>(nil)

    init(
        connection: any DatabaseWriter, file: DatabaseFile?, clock: Clock, access: Access, randomness: Randomness,
        guardian: FileGuardian? = nil, ringer: Ringer? = nil, checkpointer: Checkpointer? = nil
    ) {
        var randomness = randomness
        session = randomness.identifier(at: clock.now())
        self.connection = connection
        self.file = file
        self.clock = clock
        self.access = access
        self.randomness = Mutex(randomness)
        self.guardian = guardian
        self.ringer = ringer
        self.checkpointer = checkpointer
    }

    deinit {
        // Who still holds the connection must not call on a checkpointer that is gone.
        connection.writeWithoutTransaction { checkpointer?.unfollow($0) }
        checkpointer?.end()
    }

    var path: String { file?.path ?? ":memory:" }

    /// Whether another thread may read while one writes; it sees the books as they were before.
    public var readsBesideWriting: Bool { connection is DatabasePool }

    /// An identifier that nothing else has, for a record that is about to be added.
    public func newIdentifier<Subject>(of subject: Subject.Type = Subject.self) -> Identifier<Subject> {
        let now = clock.now()
        return randomness.withLock { $0.identifier(at: now) }
    }

    /// Reads one consistent view; changes by others meanwhile do not show in it.
    ///
    /// - Throws: ``StoreError/replaced(path:)`` rather than what another file holds that was put in the place of ours.
    public func read<Value>(_ body: (Reader) throws -> Value) throws -> Value {
        try guarded {
            try connection.unsafeRead { db in
                // As GRDB's own view, with statements that are prepared once and not for each key.
                try Query(db, "BEGIN").run()
                defer { try? Query(db, "COMMIT").run() }
                let value = try body(Reader(db))
                try guardian?.check(db)
                return value
            }
        }
    }

    /// Lets only our own errors out; and whatever went wrong in a file that is no longer ours, that is what is said.
    func guarded<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try ResultCodes.mapped(path: path, body)
        } catch {
            try guardian?.check()
            throw error
        }
    }
}
