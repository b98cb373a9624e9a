import GRDB
import GRDBSQLite

extension Store {
    /// Runs `body`, whose changes do not wait while another program writes: they are refused at once with ``StoreError/locked``. Not
    /// while another thread of this program writes through the same store, which would be waited for.
    public func withoutWaiting<Value>(_ body: () throws -> Value) throws -> Value {
        setPatience(0)
        defer { setPatience(nil) }
        return try body()
    }

    /// - Parameter milliseconds: `nil` is the usual time.
    private func setPatience(_ milliseconds: Int32?) {
        connection.writeWithoutTransaction { db in
            var usual: Int32 = 10_000
            if case .timeout(let seconds) = db.configuration.busyMode { usual = Int32(seconds * 1000) }
            sqlite3_busy_timeout(db.sqliteConnection, milliseconds ?? usual)
        }
    }

    /// Throws ``StoreError/replaced(path:)`` when the file or its log is no longer the one that was opened.
    public func checkInPlace() throws { try guardian?.check() }
}
