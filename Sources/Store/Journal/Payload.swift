import GRDB
import Model

/// What an entry holds on one person or thing. Content and salt are gone once the person was erased; only then the digest is kept, since
/// it can be told from them.
struct Payload {
    /// The entry's position and the part's number in one: payloads lie in the order in which they were written.
    let place: Int
    let subject: Identifier<AnySubject>
    let salt: [UInt8]?
    let content: [UInt8]?
    let digest: [UInt8]?

    var entry: Int { place >> 32 }
    var part: Int { place & 0xFFFF_FFFF }

    /// The select list that ``init(row:)`` reads.
    static let shown = "payload.place, payload.subject, payload.salt, payload.content, payload.digest"
    /// Terms for the payloads of the entry at ?1, and for those of later entries.
    static let ofEntry = "payload.place BETWEEN ?1 << 32 AND ?1 << 32 | 0xFFFFFFFF"
    static func isLater(than entry: String) -> String { "payload.place > (\(entry) << 32 | 0xFFFFFFFF)" }

    static func place(entry: Int, part: Int) -> Int { entry << 32 | part }
    /// Of a row of ``shown``, whatever else it holds.
    static func part(of row: Query) -> Int { row.int(0) & 0xFFFF_FFFF }

    init(row: Query) throws {
        place = row.int(0)
        subject = try row.identifier(1)
        salt = row.bytesIfAny(2)
        content = row.bytesIfAny(3)
        digest = row.bytesIfAny(4)
    }
}
