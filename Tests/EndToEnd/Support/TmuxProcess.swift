import Foundation

/// Runs a program to its end.
enum TmuxProcess {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// `program` is a path, or a name to be looked up in PATH.
    static func run(_ program: String, _ arguments: [String], environment: [String: String], directory: String = "/") throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program.hasPrefix("/") ? program : "/usr/bin/env")
        process.arguments = program.hasPrefix("/") ? arguments : [program] + arguments
        process.environment = environment
        process.currentDirectoryURL = URL(fileURLWithPath: directory)
        let output = Pipe()
        // A file takes any length of complaint without anybody reading it meanwhile.
        let errors = FileManager.default.temporaryDirectory.appendingPathComponent("giothong-errors-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            output: String(decoding: data, as: UTF8.self), errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// Starts a program and does not wait for it.
    static func start(_ program: String, _ arguments: [String], environment: [String: String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
