import Glibc

/// What a measured program knows of its surroundings: nothing of the person's who measures.
enum Environment {
    static let bare = [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TMPDIR": temporaryDirectory,
    ]

    /// For programs in a terminal.
    static let screen = bare.merging(["TERM": "xterm-256color"]) { $1 }

    /// - Parameter state: where it keeps what somebody has half entered.
    static func board(database: String, state: String) -> [String: String] {
        screen.merging([
            "GIOTHONG_DATABASE": database, "XDG_STATE_HOME": state, "GIOTHONG_LANG": "vi", "GIOTHONG_OPERATOR": "Đo",
            "GIOTHONG_DESK": "Bàn đo",
        ]) { $1 }
    }

    static let temporaryDirectory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

    /// Where data is kept between runs.
    static var cacheDirectory: String {
        if let cache = getenv("XDG_CACHE_HOME"), cache.pointee != 0 { return String(cString: cache) + "/giothong-bench" }
        return (getenv("HOME").map { String(cString: $0) + "/.cache" } ?? temporaryDirectory) + "/giothong-bench"
    }
}
