import Foundation
import Model

/// The small file beside the demo's database: which version made it, when, and how far its clock is from the machine's.
struct DemoStamp: Hashable {
    var version: Int
    /// Added to the machine's time, in milliseconds, by everybody who joins.
    var offset: Int64
    /// The machine's time at which the demo was made.
    var made: Instant

    /// A demo is good for twelve hours; then a visitor who is alone gets it anew.
    static let life: Int64 = 12 * 3_600_000

    var clock: Clock { Clock(offset: offset) }

    func isFresh(at now: Instant) -> Bool {
        // A machine clock that was set back must not keep a demo for ever.
        version == DemoBooks.version && abs(now.milliseconds - made.milliseconds) <= Self.life
    }

    init(version: Int, offset: Int64, made: Instant) {
        self.version = version
        self.offset = offset
        self.made = made
    }

    /// `nil` when there is none, or none that can be read.
    init?(readingFrom path: String) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        var values: [Substring: Int64] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2, let value = Int64(words[1]) { values[words[0]] = value }
        }
        guard let version = values["version"], let offset = values["offset"], let made = values["made"] else { return nil }
        self.init(version: Int(version), offset: offset, made: Instant(milliseconds: made))
    }

    func write(to path: String) throws(DemoProblem) {
        let text = "version \(version)\noffset \(offset)\nmade \(made.milliseconds)\n"
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: NSNumber(value: 0o600)])
        guard made else { throw .notWritable(path: path, errno: errno) }
    }
}
