import GRDB
import Model

/// What an entry holds on one person or thing. Content and salt are gone once the person was erased.
struct Payload {
    let entry: Int
    let part: Int
    let subject: Identifier<AnySubject>
    let salt: [UInt8]?
    let content: [UInt8]?
    let digest: [UInt8]
    let version: Int

    /// From a row of `payload` joined with its `entry`.
    static let shown = "payload.entry, payload.part, payload.subject, payload.salt, payload.content, payload.digest, entry.version"

    init(row: Query) throws {
        entry = row.int(0)
        part = row.int(1)
        subject = try row.identifier(2)
        salt = row.bytesIfAny(3)
        content = row.bytesIfAny(4)
        digest = row.bytes(5)
        version = row.int(6)
    }

    /// Empty when the content was erased.
    func revisions() throws -> [Revision] {
        guard let content else { return [] }
        return try PayloadCodec.read(content, version: version, subject: subject)
    }
}
