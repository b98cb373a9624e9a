import Glibc

/// Why nothing could be measured, as a sentence.
enum BenchProblem: Error, CustomStringConvertible {
    case noProgram(String)
    case cannotStart(String, errno: Int32)
    case failed(String, status: Int32, String)
    case neverShown(String, by: String)
    case hungUp(String)
    case noAnswer(String)
    case system(String, errno: Int32)
    case peerDatabase(String)
    case noData(String)

    var description: String {
        switch self {
        case .noProgram(let path):
            "There is no program \(path). Build it with Benchmarks/run, or name another with --program."
        case .cannotStart(let path, let number): "\(path) cannot be started: \(Self.reason(number))."
        case .failed(let command, let status, let words): "\(command) ended with \(status): \(words)"
        case .neverShown(let text, let program): "\(program) never showed “\(text)”."
        case .hungUp(let program): "\(program) left before it was measured."
        case .noAnswer(let program): "\(program) answered none of the keys."
        case .system(let what, let number): "\(what): \(Self.reason(number))."
        case .peerDatabase(let words): "The bare SQLite database does not work: \(words)."
        case .noData(let path): "\(path) has no rows to measure with."
        }
    }

    private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
