import GRDB
import GRDBSQLite
import Synchronization

/// Remembers which file was opened, so that a file put in its place is noticed before the next commit, and before anything that was
/// read is shown.
///
/// A file moved, deleted or renamed over is another inode, or none. A copy written over ours keeps the inode; it is told by the
/// change counter in the file's header, which only ever grows: a backup brings an older one. Not noticed is a backup made after the
/// last time that the file grew, which is within some dozens of commits.
final class FileGuardian: Sendable {
    private let file: DatabaseFile
    private let opened: FileStatus
    /// The log and its index: SQLite never takes them away while a connection is open. What went into a lost log would be lost, and
    /// two desks with two indexes would write at the same time.
    private let sides: [(path: String, identity: FileIdentity)]
    private let known: Mutex<Known>

    /// What the file looked like at the last check. `nil` before the first.
    private struct Known {
        var status: FileStatus?
        var header: DatabaseHeader?
    }

    /// To be made once the file is open, since opening makes the log.
    init(_ file: DatabaseFile) throws(StoreError) {
        guard let status = FileStatus(file.path) else { throw .replaced(path: file.path) }
        var sides: [(String, FileIdentity)] = []
        for path in [file.walPath, file.sharedMemoryPath] {
            guard let identity = FileIdentity(path) else { throw .replaced(path: path) }
            sides.append((path, identity))
        }
        self.file = file
        opened = status
        self.sides = sides
        known = Mutex(Known())
    }

    /// Throws ``StoreError/replaced(path:)`` when a path leads to another file now, or to none.
    func check() throws(StoreError) { _ = try status() }

    /// The same, and looks into the file when it was written to since the last time: a connection knows what it read before and does
    /// not look again by itself.
    func check(_ db: Database) throws(StoreError) {
        let now = try status()
        let isOurs = known.withLock { known in
            guard now != known.status else { return true }
            guard let header = DatabaseHeader(db), header.canFollow(known.header), now.size >= known.status?.size ?? 0 else {
                return false
            }
            known = Known(status: now, header: header)
            return true
        }
        if !isOurs { throw .replaced(path: file.path) }
    }

    private func status() throws(StoreError) -> FileStatus {
        guard let now = FileStatus(file.path), now.isSameFile(as: opened) else { throw .replaced(path: file.path) }
        for side in sides {
            guard FileIdentity(side.path) == side.identity else { throw .replaced(path: side.path) }
        }
        return now
    }
}
