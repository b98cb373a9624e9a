import Glibc
import Model

/// Who looked at whose full phone and id number, when and on which screen (nhật ký xem dữ liệu cá nhân).
///
/// It lies beside the database, apart from the journal: looking changes nothing in the books. One JSON object a line, file 0600.
public struct RevealLog: Sendable {
    public let path: String

    public init(_ file: DatabaseFile) { path = file.path + ".reveals.log" }

    /// Adds a line, durable when it returns. `place` is the screen or the command.
    /// - Throws: ``StoreError`` when it cannot be written; then nothing may be revealed.
    public func note(_ donor: Identifier<Donor>, place: String, by signature: Signature, at time: Instant) throws {
        try note([donor], place: place, by: signature, at: time)
    }

    /// A line for each of several people whose numbers are handed out at once, as in a list.
    public func note(_ donors: [Identifier<Donor>], place: String, by signature: Signature, at time: Instant) throws {
        let line = donors.map { Self.line($0, place, signature, time) }.joined()
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.cannotCreate(path: path, errno: errno) }
        defer { close(descriptor) }
        let bytes = Array(line.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fdatasync(descriptor) == 0 else {
            throw errno == ENOSPC ? StoreError.diskFull : StoreError.inputOutput(code: Int(errno))
        }
    }

    private static func line(_ donor: Identifier<Donor>, _ place: String, _ signature: Signature, _ time: Instant) -> String {
        let fields = [
            ("time", String(time.milliseconds), false), ("operator", signature.operatorName, true), ("desk", signature.desk, true),
            ("donor", donor.description, true), ("place", place, true),
        ]
        return "{" + fields.map { "\"\($0.0)\":" + ($0.2 ? quoted($0.1) : $0.1) }.joined(separator: ",") + "}\n"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20: result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
