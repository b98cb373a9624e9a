import Glibc

/// A program run to its end, without a terminal.
struct Command {
    let program: Program
    let arguments: [String]
    var environment: [String: String] = Environment.bare
    /// A file, for programs that read their input.
    var input = "/dev/null"

    struct Outcome {
        let milliseconds: Double
        /// In bytes; 0 unless it was asked for.
        let peakResident: Int
        let output: String
    }

    /// - Parameters:
    ///   - accepted: exit codes that are no failure, such as grep's 1 for nothing found.
    ///   - watchingMemory: for programs that run long: their end is noticed some milliseconds late.
    @discardableResult
    func run(accepting accepted: Set<Int32> = [0], watchingMemory: Bool = false) throws -> Outcome {
        let output = try TemporaryFile()
        let child = try Child(
            program, arguments, environment: environment, on: .files(input: input, output: output.path))
        let peak = watchingMemory ? child.waitForPeakResident() : 0
        let status = child.wait()
        let milliseconds = Stopwatch.milliseconds(from: child.start, to: Stopwatch.now())
        guard accepted.contains(status) else {
            throw BenchProblem.failed(([program.path] + arguments).joined(separator: " "), status: status, output.text)
        }
        return Outcome(milliseconds: milliseconds, peakResident: peak, output: output.text)
    }
}

/// A file that is gone with the object.
final class TemporaryFile {
    let path: String

    init() throws {
        var template = Array((Environment.temporaryDirectory + "/giothong-bench-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw BenchProblem.system("A temporary file", errno: errno) }
        close(descriptor)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { unlink(path) }

    var text: String { Files.text(path) ?? "" }
}
