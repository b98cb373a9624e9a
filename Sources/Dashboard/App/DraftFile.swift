import Foundation

/// The draft of one session on the disk. Its lock (flock) is held for as long as the session lives, so no other takes it meanwhile;
/// it ends with the process, however that ends.
final class DraftFile {
    let path: String
    private let descriptor: Int32

    private init(_ path: String, _ descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// A new file that only its owner can read; `nil` where none can be made.
    static func make(_ path: String) -> DraftFile? { open(path, O_RDWR | O_CREAT | O_EXCL) }

    /// The file of a session that has ended; `nil` while that session lives.
    static func take(_ path: String) -> DraftFile? { open(path, O_RDWR) }

    private static func open(_ path: String, _ flags: Int32) -> DraftFile? {
        let descriptor = Foundation.open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        let file = DraftFile(path, descriptor)
        // Somebody may have thrown it away between the opening and the lock.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, file.status?.st_nlink == 1 else { return nil }
        return file
    }

    private var status: stat? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? status : nil
    }

    /// Seconds since 1970 at which it was last written.
    var written: Int { status.map { Int($0.st_mtim.tv_sec) } ?? 0 }

    /// One line, written at once and then cut behind: a process killed in between leaves a whole line.
    func write(_ draft: Draft) -> Bool {
        guard var line = try? JSONEncoder().encode(draft) else { return false }
        line.append(UInt8(ascii: "\n"))
        let count = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
        return count == line.count && ftruncate(descriptor, off_t(count)) == 0
    }

    func read() -> Draft? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return try? JSONDecoder().decode(Draft.self, from: data.prefix { $0 != UInt8(ascii: "\n") })
    }

    func remove() { unlink(path) }
}
