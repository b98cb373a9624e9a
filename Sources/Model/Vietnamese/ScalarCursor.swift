/// Walks the scalars of UTF-8 that is known to be well formed, as a `String`'s always is.
struct ScalarCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    @inline(__always)
    mutating func next() -> UInt32? {
        guard position < bytes.count else { return nil }
        let lead = UInt32(bytes[position])
        if lead < 0x80 {
            position += 1
            return lead
        }
        if lead < 0xE0 {
            defer { position += 2 }
            return (lead & 0x1F) << 6 | trail(1)
        }
        if lead < 0xF0 {
            defer { position += 3 }
            return (lead & 0x0F) << 12 | trail(1) << 6 | trail(2)
        }
        defer { position += 4 }
        return (lead & 0x07) << 18 | trail(1) << 12 | trail(2) << 6 | trail(3)
    }

    /// The byte that follows what was read, 0 at the end.
    @inline(__always)
    var peek: UInt8 { position < bytes.count ? bytes[position] : 0 }

    @inline(__always)
    private func trail(_ offset: Int) -> UInt32 { UInt32(bytes[position + offset] & 0x3F) }
}
