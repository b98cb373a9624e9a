import CStore

/// Which file a path leads to, for what is asked with every commit: it does not make the file system keep the time of the next change.
struct FileIdentity: Hashable {
    let device: UInt64
    let inode: UInt64

    init?(_ path: String) {
        var (device, inode): (UInt64, UInt64) = (0, 0)
        guard cs_file_identity(path, &device, &inode) == 0 else { return nil }
        self.device = device
        self.inode = inode
    }
}
