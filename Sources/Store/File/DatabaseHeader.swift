import GRDB
import GRDBSQLite

/// What the first bytes of the file itself say, not what a connection remembers of them or the log has for them.
/// (https://www.sqlite.org/fileformat.html#the_database_header)
struct DatabaseHeader {
    /// Grows with each change of the first page; that is at least each time the file grows.
    let changes: UInt32
    /// Zero until the first pages have gone from the log into a new file.
    let application: UInt32

    /// Reads by the connection's own descriptor: to open and close the file once more would drop the locks of the whole process.
    /// `nil` when there is no header of a database.
    init?(_ db: Database) {
        var bytes = [UInt8](repeating: 0, count: 100)
        var pointer: UnsafeMutableRawPointer?
        guard sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &pointer) == SQLITE_OK,
            let file = pointer?.assumingMemoryBound(to: sqlite3_file.self),
            file.pointee.pMethods?.pointee.xRead?(file, &bytes, CInt(bytes.count), 0) == SQLITE_OK,
            bytes.starts(with: "SQLite format 3\0".utf8)
        else { return nil }
        changes = Self.number(bytes[24..<28])
        application = Self.number(bytes[68..<72])
    }

    /// Whether the file may have become this from `earlier` by the work of this program alone.
    func canFollow(_ earlier: DatabaseHeader?) -> Bool {
        guard let earlier else { return true }
        return changes >= earlier.changes && (application == earlier.application || application == Schema.applicationID)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
}
