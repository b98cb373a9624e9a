import GRDB

/// The one place where SQLite's result codes become errors of ours.
enum ResultCodes {
    static func error(_ error: DatabaseError, path: String) -> StoreError {
        switch error.resultCode {
        case .SQLITE_NOTADB: .notADatabase(path: path)
        case .SQLITE_CORRUPT: .damaged(error.message ?? "")
        case .SQLITE_READONLY:
            error.extendedResultCode == .SQLITE_READONLY_DBMOVED ? .replaced(path: path) : .readOnly(path: path)
        case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: .readOnly(path: path)
        case .SQLITE_FULL: .diskFull
        case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
        // The shared-memory file cannot grow: there is no other reason for it than room.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .diskFull
        case .SQLITE_IOERR: .inputOutput(code: Int(error.extendedResultCode.rawValue))
        default: .damaged("SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
        }
    }

    /// Runs `body` and lets only our own errors out, and those that the caller's own code threw.
    static func mapped<Value>(path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw Self.error(error, path: path)
        }
    }
}
