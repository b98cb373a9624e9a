import Glibc

/// What the file system says about a path.
struct FileStatus: Equatable {
    let device: UInt64
    let inode: UInt64
    let mode: Int
    let owner: UInt32
    let group: UInt32
    let size: Int
    /// When its content last changed, in nanoseconds since 1970.
    let modified: Int
    let isDirectory: Bool

    init?(_ path: String) {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        device = UInt64(found.st_dev)
        inode = UInt64(found.st_ino)
        mode = Int(found.st_mode & 0o7777)
        owner = found.st_uid
        group = found.st_gid
        size = Int(found.st_size)
        modified = found.st_mtim.tv_sec * 1_000_000_000 + found.st_mtim.tv_nsec
        isDirectory = found.st_mode & S_IFMT == S_IFDIR
    }

    func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
