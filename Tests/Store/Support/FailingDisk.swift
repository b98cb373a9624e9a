import GRDBSQLite
import Glibc
import Synchronization

/// A disk that fails on command: SQLite's own way to the files of one directory, with faults laid over it.
final class FailingDisk: Sendable {
    enum Fault: CaseIterable {
        /// Nothing more fits. What is written last arrives in part.
        case full
        /// Reads, writes and syncs fail.
        case broken
    }

    private struct Plan {
        var fault = Fault.full
        /// How many operations still succeed; `nil` while the disk is sound.
        var left: Int?
        var hasFailed = false
    }

    private let directory: String
    private let plan = Mutex(Plan())
    /// SQLite's methods with ours in the place of some: for files with locks, the database, and for those without, its log. Kept for
    /// good, like the files that point to them. Unchecked, since SQLite reads them on any thread: each opening writes the same into them
    /// as the one before, and before a file points to them.
    nonisolated(unsafe) private let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 2)

    init(_ directory: String) {
        self.directory = directory + "/"
        _ = Self.system
        Self.disks.withLock { $0.append(self) }
    }

    /// Lets `count` more operations succeed, and fails every one after.
    func fail(_ fault: Fault, after count: Int) { plan.withLock { $0 = Plan(fault: fault, left: count) } }

    /// Sound again. Returns whether anything failed since the fault was laid.
    @discardableResult
    func mend() -> Bool {
        plan.withLock { plan in
            defer { plan = Plan() }
            return plan.hasFailed
        }
    }

    private func failing(_ isAffected: (Fault) -> Bool) -> Fault? {
        plan.withLock { plan in
            guard let left = plan.left, isAffected(plan.fault) else { return nil }
            if left > 0 {
                plan.left = left - 1
                return nil
            }
            plan.hasFailed = true
            return plan.fault
        }
    }

    // MARK: SQLite's side

    private static let disks = Mutex<[FailingDisk]>([])

    /// What SQLite uses on this machine. Ours takes its place for the whole process, and leaves all other directories alone.
    ///
    /// Unchecked is safe: the pointer is set once, and what it points to is SQLite's own, which nobody writes after it was registered.
    nonisolated(unsafe) private static let system: UnsafeMutablePointer<sqlite3_vfs> = {
        guard let usual = sqlite3_vfs_find(nil) else { fatalError("SQLite knows no files") }
        let own = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        own.initialize(to: usual.pointee)
        own.pointee.pNext = nil
        own.pointee.zName = UnsafePointer(strdup("giothong-failing"))
        own.pointee.xOpen = { _, name, file, flags, outFlags in FailingDisk.open(name, file, flags, outFlags) }
        sqlite3_vfs_register(own, 1)
        return usual
    }()

    private static let usualMethods = Mutex<sqlite3_io_methods?>(nil)

    private static func open(
        _ name: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: CInt,
        _ outFlags: UnsafeMutablePointer<CInt>?
    ) -> CInt {
        let code = system.pointee.xOpen(system, name, file, flags, outFlags)
        guard code == SQLITE_OK, let name, let file, let usual = file.pointee.pMethods else { return code }
        let path = String(cString: name)
        guard let disk = disks.withLock({ $0.last { path.hasPrefix($0.directory) } }) else { return code }
        usualMethods.withLock { $0 = usual.pointee }
        let own = disk.methods + (usual.pointee.xShmMap == nil ? 1 : 0)
        disk.lay(over: usual.pointee, own)
        file.pointee.pMethods = UnsafePointer(own)
        return code
    }

    private func lay(over usual: sqlite3_io_methods, _ place: UnsafeMutablePointer<sqlite3_io_methods>) {
        var own = usual
        own.xRead = { file, space, count, offset in
            if FailingDisk.disk(of: file)?.failing({ $0 == .broken }) != nil { return SQLITE_IOERR | (1 << 8) }
            return FailingDisk.usual.xRead(file, space, count, offset)
        }
        own.xWrite = { file, bytes, count, offset in
            switch FailingDisk.disk(of: file)?.failing({ _ in true }) {
            case .full?:
                _ = FailingDisk.usual.xWrite(file, bytes, count / 2, offset)
                return SQLITE_FULL
            case .broken?: return SQLITE_IOERR | (3 << 8)
            case nil: return FailingDisk.usual.xWrite(file, bytes, count, offset)
            }
        }
        own.xSync = { file, flags in
            if FailingDisk.disk(of: file)?.failing({ $0 == .broken }) != nil { return SQLITE_IOERR | (4 << 8) }
            return FailingDisk.usual.xSync(file, flags)
        }
        own.xTruncate = { file, size in
            if FailingDisk.disk(of: file)?.failing({ $0 == .broken }) != nil { return SQLITE_IOERR | (6 << 8) }
            return FailingDisk.usual.xTruncate(file, size)
        }
        place.initialize(to: own)
    }

    private static var usual: sqlite3_io_methods {
        guard let methods = usualMethods.withLock({ $0 }) else { fatalError("no file was opened") }
        return methods
    }

    private static func disk(of file: UnsafeMutablePointer<sqlite3_file>?) -> FailingDisk? {
        disks.withLock { disks in
            disks.last { [UnsafePointer($0.methods), UnsafePointer($0.methods + 1)].contains(file?.pointee.pMethods) }
        }
    }
}
