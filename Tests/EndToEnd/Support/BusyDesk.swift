import Foundation
import Synchronization

/// A `giothong-soak` at work: a desk that commits one change after another and tells the entry of each.
final class BusyDesk: Sendable {
    /// It lies beside the program.
    private static let path = (BuiltProgram.path as NSString).deletingLastPathComponent + "/giothong-soak"

    private let process = Process()
    private let pipe = Pipe()
    private let errors = Pipe()
    private let rest = Mutex(Data())

    /// - Parameters:
    ///   - seconds: after which it ends by itself.
    ///   - more: a drive and a pace, for a desk that moves its people on.
    init(_ name: String, on database: String, for seconds: Double, more: [String] = []) throws {
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = [database, name, String(seconds)] + more
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = errors
        try process.run()
    }

    /// The entries it has told since the last time, waiting for `count` of them at least; fewer only when it has ended.
    func entries(_ count: Int) -> [String] {
        var told: [String] = []
        while told.count < count {
            let more = pipe.fileHandleForReading.availableData
            if more.isEmpty { break }
            told += take(more)
        }
        return told
    }

    /// All that it tells until it ends.
    func lastEntries() -> [String] { entries(.max) }

    /// Ends it as a power cut does.
    func kill() {
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// What it complained of; empty when it ended well or was killed.
    func complaint() -> String {
        process.waitUntilExit()
        return String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
    }

    /// A line that was cut short was not told.
    private func take(_ more: Data) -> [String] {
        rest.withLock { rest in
            rest += more
            guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
            let whole = rest[rest.startIndex..<end]
            rest = Data(rest[(end + 1)...])
            return whole.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
