import Crypto
import Model

/// The chain of one device: each entry's SHA-256 covers all its fields, the hash of the device's entry before it, and the digests
/// of its payloads. So a row changed behind the program's back is found, while a payload can be emptied. Since version 2 it covers the
/// entry's units too, which are known when its payloads are written.
struct EntryHash {
    private var hasher = SHA256()
    private var parts = 0
    private let version: Int

    /// What is hashed of an entry, beside the payloads' digests.
    struct Head {
        var id: Identifier<Entry>
        var device: Identifier<Device>
        var deviceSequence: Int
        var session: Identifier<Session>
        var time: Instant
        var kind: String
        var version: Int
        var signature: Signature
        var remark: String
        var reverses: Identifier<Entry>?
        var previous: [UInt8]
    }

    /// Numbers are eight bytes, big-endian; texts are UTF-8 after their length; what may be missing follows a 0 or 1.
    init(_ head: Head) {
        version = head.version
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        func number(_ value: Int) {
            for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
        }
        func text(_ text: String) {
            number(text.utf8.count)
            bytes.append(contentsOf: text.utf8)
        }
        text("giothong entry")
        bytes.append(contentsOf: head.id.bytes)
        bytes.append(contentsOf: head.device.bytes)
        number(head.deviceSequence)
        bytes.append(contentsOf: head.session.bytes)
        number(Int(head.time.milliseconds))
        text(head.kind)
        number(head.version)
        text(head.signature.operatorName)
        text(head.signature.desk)
        text(head.remark)
        bytes.append(head.reverses == nil ? 0 : 1)
        if let reverses = head.reverses { bytes.append(contentsOf: reverses.bytes) }
        bytes.append(contentsOf: head.previous)
        hasher.update(data: bytes)
    }

    mutating func add(digest: [UInt8]) {
        hasher.update(data: digest)
        parts += 1
    }

    /// The same for the bytes that a payload's digest covers.
    mutating func add(payload: [UInt8]) {
        SHA256.hash(data: payload).withUnsafeBytes { hasher.update(bufferPointer: $0) }
        parts += 1
    }

    /// - Parameter units: the entry's ``UnitNumbers/bytes``.
    func finished(units: [UInt8]) -> [UInt8] {
        var hasher = hasher
        hasher.update(data: withUnsafeBytes(of: UInt64(parts).bigEndian) { [UInt8]($0) })
        if version > 1 {
            hasher.update(data: withUnsafeBytes(of: UInt64(units.count).bigEndian) { [UInt8]($0) })
            hasher.update(data: units)
        }
        return [UInt8](hasher.finalize())
    }

    /// The digest of one payload: of its salt, its subject and its content, one after the other, without their lengths (``ChainCheck``
    /// demands them). The salt keeps a short content from being guessed once it is emptied.
    static func digest(_ payload: [UInt8]) -> [UInt8] { [UInt8](SHA256.hash(data: payload)) }

    static func digest(salt: [UInt8], subject: Identifier<AnySubject>, content: [UInt8]) -> [UInt8] {
        digest(salt + subject.bytes + content)
    }

    /// Of a hash and of a digest, in bytes.
    static let length = SHA256.Digest.byteCount

    /// What stands in the place of the hash before a device's first entry.
    static let beginning = [UInt8](repeating: 0, count: length)
}
