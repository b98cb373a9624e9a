import Foundation

/// A path as somebody types it.
enum HomePath {
    /// `~` is the home that the session says (`HOME`), else that of the account.
    static func full(_ path: String, environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"], !home.isEmpty else {
            return (path as NSString).expandingTildeInPath
        }
        return home + path.dropFirst()
    }
}
