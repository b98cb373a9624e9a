import Glibc

/// A program of this machine.
struct Program: Hashable, Sendable {
    let name: String
    let path: String

    /// - Throws: ``BenchProblem/noProgram(_:)`` when there is none at that path.
    init(at path: String) throws {
        guard access(path, X_OK) == 0 else { throw BenchProblem.noProgram(path) }
        self.path = path
        name = String(path.split(separator: "/").last ?? "")
    }

    /// One on the search path; `nil` when it is not installed.
    init?(named name: String) {
        let directories = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        let places = directories.split(separator: ":").map { $0 + "/" + name }
        guard let path = places.first(where: { access($0, X_OK) == 0 }) else { return nil }
        self.name = name
        self.path = path
    }

    /// This program itself.
    static func itself() throws -> Program { try Program(at: ownPath) }

    /// The program that lies beside this one, where one build puts them both.
    static func beside(_ name: String) -> String {
        ownPath[..<(ownPath.lastIndex(of: "/") ?? ownPath.startIndex)] + "/" + name
    }

    private static let ownPath: String = {
        guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
        defer { free(path) }
        return String(cString: path)
    }()
}
