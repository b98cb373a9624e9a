import Glibc

/// A lock on a small file that ends with this object, or with the process (flock).
final class FileLock: Sendable {
    enum Mode {
        /// Waits until nobody else has it.
        case alone
        /// Waits until nobody has it alone.
        case shared
        /// Has it alone at once or not at all.
        case aloneNow

        fileprivate var operation: Int32 {
            switch self {
            case .alone: LOCK_EX
            case .shared: LOCK_SH
            case .aloneNow: LOCK_EX | LOCK_NB
            }
        }
    }

    private let descriptor: Int32

    /// `nil` when somebody else has it, for ``Mode/aloneNow`` only.
    init?(_ path: String, _ mode: Mode) throws(DemoProblem) {
        let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard opened >= 0 else { throw .notWritable(path: path, errno: errno) }
        var result: Int32
        repeat { result = flock(opened, mode.operation) } while result != 0 && errno == EINTR
        if result != 0 {
            let reason = errno
            close(opened)
            if reason == EWOULDBLOCK { return nil }
            throw .notWritable(path: path, errno: reason)
        }
        descriptor = opened
    }

    deinit { close(descriptor) }
}
