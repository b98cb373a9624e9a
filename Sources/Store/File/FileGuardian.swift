import Model

/// Remembers which file was opened, so that a file put in its place is noticed before the next commit.
final class FileGuardian: Sendable {
    private let file: DatabaseFile
    private let opened: FileStatus
    private let log: FileStatus

    /// To be made once the file is open, since opening makes the log.
    init(_ file: DatabaseFile) throws(StoreError) {
        guard let status = FileStatus(file.path) else { throw .replaced(path: file.path) }
        guard let log = FileStatus(file.walPath) else { throw .replaced(path: file.walPath) }
        self.file = file
        opened = status
        self.log = log
    }

    /// Throws ``StoreError/replaced(path:)`` when the path leads to another file now, or to none.
    func check() throws(StoreError) {
        guard let now = FileStatus(file.path), now.isSameFile(as: opened) else { throw .replaced(path: file.path) }
        // While a connection is open the log is never taken away by SQLite itself; what went into a lost one would be lost.
        guard let now = FileStatus(file.walPath), now.isSameFile(as: log) else { throw .replaced(path: file.walPath) }
    }
}
