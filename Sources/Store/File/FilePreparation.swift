import Glibc

extension DatabaseFile {
    /// A directory that a group shares on purpose: set-group-id, nothing for others.
    private static func isShared(_ directory: FileStatus) -> Bool { directory.mode & 0o7777 == 0o2770 }

    /// Makes the directories and an empty file where there is none, then checks who could read or replace it.
    func prepare(creating: Bool) throws(StoreError) {
        if FileStatus(path) == nil {
            guard creating else { throw .noSuchDirectory(path: path) }
            try makeDirectory()
            try checkDirectory()
            try makeFile(at: path)
        }
        try checkDirectory()
        guard let file = FileStatus(path), !file.isDirectory else { throw .notADatabase(path: path) }
        try check(file, at: path)
        for side in [walPath, sharedMemoryPath, bellPath] {
            if let status = FileStatus(side) { try check(status, at: side) }
        }
    }

    /// The mode that files beside the database get: what the database itself has.
    var sideMode: mode_t { mode_t((FileStatus(path)?.mode ?? 0o600) & 0o660) | 0o600 }

    /// Makes an empty file with exactly that mode, whatever the umask; fine when somebody else made it meanwhile.
    func makeFile(at path: String) throws(StoreError) {
        let shared = FileStatus(directory).map(Self.isShared) ?? false
        let mode: mode_t = path == self.path ? (shared ? 0o660 : 0o600) : sideMode
        let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else {
            let reason = errno
            switch reason {
            case EEXIST: return
            case EROFS, EACCES, EPERM: throw .readOnly(path: path)
            case ENOSPC, EDQUOT: throw .diskFull
            default: throw .cannotCreate(path: path, errno: reason)
            }
        }
        fchmod(descriptor, mode)
        close(descriptor)
    }

    private func makeDirectory() throws(StoreError) {
        var made = ""
        for part in directory.split(separator: "/") {
            made += "/" + part
            if let status = FileStatus(made) {
                guard status.isDirectory else { throw .noSuchDirectory(path: directory) }
                continue
            }
            guard mkdir(made, 0o700) == 0 || errno == EEXIST else {
                let reason = errno
                switch reason {
                case EROFS, EACCES, EPERM: throw .readOnly(path: made)
                case ENOSPC, EDQUOT: throw .diskFull
                default: throw .cannotCreate(path: made, errno: reason)
                }
            }
        }
    }

    private func checkDirectory() throws(StoreError) {
        guard let status = FileStatus(directory), status.isDirectory else { throw .noSuchDirectory(path: directory) }
        if Self.isShared(status) { return }
        // Who can write the directory can put another file in the place of ours, unless it is sticky like /tmp.
        if status.mode & 0o022 != 0, status.mode & 0o1000 == 0 { throw .tooOpen(path: directory, mode: status.mode) }
    }

    private func check(_ file: FileStatus, at path: String) throws(StoreError) {
        if file.mode & 0o077 == 0 { return }
        guard let directory = FileStatus(directory), Self.isShared(directory), file.group == directory.group, file.mode & 0o017 == 0
        else { throw .tooOpen(path: path, mode: file.mode) }
    }
}
