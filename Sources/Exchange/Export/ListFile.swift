import Glibc

/// A list on its way into a file: only its owner may read it, and it never takes the place of another file.
public struct ListFile: Hashable, Sendable {
    /// Why a list was not written. Nothing is left of it.
    public enum Problem: Error, Hashable, Sendable {
        /// A file of that name is there already.
        case exists(path: String)
        case failed(path: String, errno: Int32)
    }

    /// In full.
    public let path: String

    /// - Parameter path: `~` is the person's home; a path without a folder lies in the current one.
    public init(_ path: String) { self.path = HomePath.full(path) }

    /// Makes the file, mode 600.
    /// - Parameter beforeWriting: runs once the file is made, and before anything stands in it; when it throws, the file is taken away.
    public func write(_ text: String, beforeWriting: () throws -> Void = {}) throws {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST || errno == ELOOP ? Problem.exists(path: path) : Problem.failed(path: path, errno: errno)
        }
        defer { close(descriptor) }
        do {
            try beforeWriting()
            try put(Array(text.utf8), descriptor)
        } catch {
            unlink(path)
            throw error
        }
    }

    private func put(_ bytes: [UInt8], _ descriptor: Int32) throws(Problem) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .failed(path: path, errno: errno) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw .failed(path: path, errno: errno) }
    }
}
