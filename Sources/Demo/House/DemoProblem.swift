/// Why the demo cannot be opened, apart from what the store itself says (``StoreError``).
public enum DemoProblem: Error, Hashable, Sendable {
    /// Neither XDG_DATA_HOME nor HOME names a directory.
    case noHome
    /// The demo's directory or one of its small files cannot be made or changed; `errno` is the system's reason.
    case notWritable(path: String, errno: Int32)
}
