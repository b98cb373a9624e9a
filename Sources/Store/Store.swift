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
    /// Where this session's entries begin, so that looking for them does not read the whole journal.
    let firstOwn = Mutex<Int?>(nil)

    init(
        connection: any DatabaseWriter, file: DatabaseFile?, clock: Clock, access: Access, randomness: Randomness,
        guardian: FileGuardian?, ringer: Ringer?
    ) {
        var randomness = randomness
        session = Identifier(at: clock.now(), using: &randomness)
        self.connection = connection
        self.file = file
        self.clock = clock
        self.access = access
        self.randomness = Mutex(randomness)
        self.guardian = guardian
        self.ringer = ringer
    }

    var path: String { file?.path ?? ":memory:" }

    /// An identifier that nothing else has, for a record that is about to be added.
    public func newIdentifier<Subject>(of subject: Subject.Type = Subject.self) -> Identifier<Subject> {
        let now = clock.now()
        return randomness.withLock { Identifier(at: now, using: &$0) }
    }

    /// Reads one consistent view; changes by others meanwhile do not show in it.
    public func read<Value>(_ body: (Reader) throws -> Value) throws -> Value {
        try ResultCodes.mapped(path: path) { try connection.read { try body(Reader($0)) } }
    }
}
