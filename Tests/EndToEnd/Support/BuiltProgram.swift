import Foundation
import Testing

/// The built `giothong`, run as a process of its own with an environment of its own: nothing of the machine's reaches it.
struct BuiltProgram {
    struct Answer {
        let status: Int32
        let output: String
        let errors: String

        /// The output as JSON rows.
        func rows() throws -> [[String: Any]] { try #require(try value() as? [[String: Any]]) }
        func object() throws -> [String: Any] { try #require(try value() as? [String: Any]) }

        private func value() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
    }

    let scratch: Scratch
    /// The database's file, relative to the scratch directory.
    var database = "books/giothong.sqlite"
    var language = "vi"

    init() throws { scratch = try Scratch() }

    /// It lies in the directory of the test bundle, whatever the build directory is called.
    static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let places = [CommandLine.arguments[0], tests].flatMap { bundle -> [String] in
            let directory = (bundle as NSString).deletingLastPathComponent
            return [directory + "/giothong", (directory as NSString).deletingLastPathComponent + "/giothong"]
        }
        let found = places.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "giothong"
        return found.hasPrefix("/") ? found : FileManager.default.currentDirectoryPath + "/" + found
    }()

    var databasePath: String { scratch.path(database) }

    var environment: [String: String] {
        [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": scratch.path, "XDG_DATA_HOME": scratch.path("data"),
            "XDG_CONFIG_HOME": scratch.path("config"), "TMPDIR": scratch.path, "LANG": "C.UTF-8", "TERM": "xterm-256color",
            "GIOTHONG_DATABASE": databasePath, "GIOTHONG_LANG": language, "GIOTHONG_OPERATOR": "Mai", "GIOTHONG_DESK": "Bàn 1",
        ].merging(Self.sanitizers) { $1 }
    }

    /// What the sanitizers are told not to look for; nothing when the program is built without them.
    static let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

    /// - Parameter wrapper: a program with its arguments in front, `setpriv` for one.
    @discardableResult
    func run(_ arguments: String..., wrapper: [String] = [], adding more: [String: String] = [:]) throws -> Answer {
        try run(wrapper + [Self.path] + arguments, adding: more)
    }

    /// Runs a line of the shell in which `$giothong` is the program.
    func shell(_ line: String) throws -> Answer {
        try run(["/bin/bash", "-c", line], adding: ["giothong": Self.path])
    }

    private func run(_ command: [String], adding more: [String: String]) throws -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = environment.merging(more) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
        // Files and not pipes: neither can fill up and stop the program.
        let (output, errors) = (scratch.path("out-" + UUID().uuidString), scratch.path("err-" + UUID().uuidString))
        for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        defer { for path in [output, errors] { try? FileManager.default.removeItem(atPath: path) } }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        process.waitUntilExit()
        let status = process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
        return Answer(
            status: status, output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8))
    }

    /// An office, its target, and both sample files in the books.
    func fill(_ sample: SampleLists) throws {
        try run("office", "--district", "009", "--year", "2020", "--target", "100")
        let donors = try scratch.write(sample.donors, to: "donors.csv")
        let donations = try scratch.write(sample.donations, to: "donations.csv")
        let answer = try run("import", donors, donations)
        try #require(answer.status == 0, "\(answer.errors)")
    }
}
