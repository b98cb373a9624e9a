import GRDB
import GRDBSQLite
import Glibc

/// Zeros behind the last frame of the log (WAL), written before anybody needs the room. A commit that lands on blocks which the file
/// has already is on the disk in half the time of one that makes the file grow, since then the file system need not write down its new
/// size and blocks too.
///
/// SQLite reads a log up to the first frame that does not bear its header's salt, so zeros are nothing to it: not after a crash either.
/// They are written while the write lock is held, when nobody else can append, and little by little, so that a desk waits no longer
/// for it than for another desk's commit.
struct LogGround {
    private let frames: Int
    private let path: String

    private static let frameHead = 24
    private static let logHead = 32
    /// Bytes that are written at once, of which a piece has so many. SQLite writes less than 128 KiB at once.
    private static let span = 64 << 10
    private static let spans = 8
    /// A disk that has not many times as much left keeps it for the books.
    private static let roomFactor = 16

    /// - Parameters:
    ///   - frames: how far the log is to reach.
    ///   - path: the log's.
    init(frames: Int, log path: String) {
        self.frames = frames
        self.path = path
    }

    /// Lays the next piece; `false` when there is none to lay or it could not be. Whatever a full disk took of it is given back.
    func layPiece(_ db: Database) throws -> Bool {
        let page = try Query(db, "PRAGMA page_size").first { $0.int(0) } ?? 0
        var pointer: UnsafeMutableRawPointer?
        var isLaid = false
        try db.inTransaction(.immediate) {
            if sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &pointer) == SQLITE_OK,
                let file = pointer?.assumingMemoryBound(to: sqlite3_file.self)
            {
                isLaid = extend(file, to: Self.logHead + frames * (Self.frameHead + page))
            }
            return .rollback
        }
        guard isLaid, let file = pointer?.assumingMemoryBound(to: sqlite3_file.self) else { return false }
        // Here and not with the next commit, for which somebody waits.
        return file.pointee.pMethods.pointee.xSync(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY) == SQLITE_OK
    }

    private func extend(_ file: UnsafeMutablePointer<sqlite3_file>, to end: Int) -> Bool {
        guard let methods = file.pointee.pMethods?.pointee else { return false }
        var size: sqlite3_int64 = 0
        guard methods.xFileSize(file, &size) == SQLITE_OK else { return false }
        let missing = end - Int(size)
        guard missing > 0, hasRoom(for: missing) else { return false }
        let zeros = [UInt8](repeating: 0, count: Self.span)
        let isLaid = stride(from: 0, to: min(missing, Self.span * Self.spans), by: Self.span).allSatisfy { start in
            methods.xWrite(file, zeros, CInt(min(missing - start, Self.span)), size + Int64(start)) == SQLITE_OK
        }
        if !isLaid { _ = methods.xTruncate(file, size) }
        return isLaid
    }

    private func hasRoom(for bytes: Int) -> Bool {
        var room = statvfs()
        return statvfs(path, &room) == 0 && Int(room.f_bavail) * Int(room.f_frsize) / Self.roomFactor > bytes
    }
}
