import Glibc

/// The few things that are done to whole files.
enum Files {
    static func text(_ path: String) -> String? { bytes(path).map { String(decoding: $0, as: UTF8.self) } }

    static func bytes(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var all: [UInt8] = []
        var space = [UInt8](repeating: 0, count: 1 << 20)
        // Files of /proc say that they have no size.
        while case let count = read(descriptor, &space, space.count), count > 0 { all += space[..<count] }
        return all
    }

    /// Writes the whole file or none of it.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let draft = path + ".draft"
        guard let file = fopen(draft, "w") else { throw BenchProblem.system(draft, errno: errno) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count, rename(draft, path) == 0 else {
            throw BenchProblem.system(path, errno: errno)
        }
    }

    /// At once, without a buffer that somebody would have to empty.
    static func print(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(descriptor, bytes, bytes.count)
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// A directory that only we can read, with those above it.
    static func makeDirectory(_ path: String) throws {
        guard !exists(path) else { return }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try makeDirectory(String(path[..<slash])) }
        guard mkdir(path, 0o700) == 0 else { throw BenchProblem.system(path, errno: errno) }
    }

    static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    /// One that is not there is no trouble.
    static func remove(_ path: String) { unlink(path) }

    /// Takes a database away, with its log and its bell.
    static func removeDatabase(_ path: String) {
        for side in ["", "-wal", "-shm", "-journal", ".bell", ".reveals.log"] { unlink(path + side) }
    }
}
