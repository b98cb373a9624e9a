import Glibc

/// Where the office's file lies (tệp dữ liệu), and who may read it.
///
/// A person's own file is 0600 in a directory that nobody else can write; a directory that we make is 0700. A file that several
/// people share on purpose is 0660 in a directory of mode 2770, both of one group. Anything looser is refused.
public struct DatabaseFile: Hashable, Sendable {
    /// Absolute, symbolic links resolved.
    public let path: String

    /// `path` may be relative to the working directory, and need not exist yet.
    public init(path: String) { self.path = Self.resolved(path) }

    /// `$XDG_DATA_HOME/giothong/giothong.sqlite`, else under `~/.local/share`.
    public static func usual(environment: [String: String]) -> DatabaseFile {
        let base: String
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            base = data
        } else {
            base = (environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? ".") + "/.local/share"
        }
        return DatabaseFile(path: base + "/giothong/giothong.sqlite")
    }

    public var directory: String {
        let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        return parent.isEmpty ? "/" : String(parent)
    }

    public var name: String { String(path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]) }
    /// Written to after each commit, so that other processes look at once.
    public var bellPath: String { path + ".bell" }
    public var walPath: String { path + "-wal" }
    public var sharedMemoryPath: String { path + "-shm" }

    public var exists: Bool { FileStatus(path) != nil }
    /// In bytes, without its log; 0 when there is no such file.
    public var size: Int { FileStatus(path)?.size ?? 0 }

    private static func resolved(_ path: String) -> String {
        if let whole = real(path) { return whole }
        // A file that is yet to be made: resolve as much of its directory as there is.
        var rest: [Substring] = []
        var head = path.hasPrefix("/") ? path[...] : (workingDirectory + "/" + path)[...]
        while let slash = head.lastIndex(of: "/") {
            rest.insert(head[head.index(after: slash)...], at: 0)
            head = head[..<slash]
            if let known = real(head.isEmpty ? "/" : String(head)) {
                let tail = rest.filter { !$0.isEmpty }.joined(separator: "/")
                return known == "/" ? "/" + tail : known + "/" + tail
            }
        }
        return path
    }

    private static func real(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    private static var workingDirectory: String { real(".") ?? "/" }
}
