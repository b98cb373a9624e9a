import GRDB
import Glibc

/// How a connection waits while another process writes.
enum Patience {
    /// How long a desk waits for its turn before it says that the file is locked.
    static let desk = Duration.seconds(10)

    /// Asks again often: SQLite's own waiting grows to a tenth of a second, in which a desk among busy ones misses one turn after
    /// the other.
    static func mode(_ length: Duration) -> Database.BusyMode {
        let (seconds, attoseconds) = length.components
        let microseconds = Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
        return .callback { tries in
            guard Turn.isAwaited else { return false }
            let waited = min(tries, hurried) * short + max(0, tries - hurried) * long
            guard waited < microseconds else { return false }
            usleep(useconds_t(tries < hurried ? short : long))
            return true
        }
    }

    /// Microseconds. A commit takes about the short wait, an import many of the long ones.
    private static let short = 500
    private static let long = 2_000
    private static let hurried = 40
}
