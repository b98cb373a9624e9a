/// The scalars of a string by the place of their first byte: reading a string through its own scalars costs several times as much,
/// and nearly all that a frame costs is reading strings.
struct UTF8Scalars: Collection {
    /// Valid UTF-8: a string's own.
    let bytes: UnsafeBufferPointer<UInt8>

    var startIndex: Int { 0 }
    var endIndex: Int { bytes.count }

    @inline(__always)
    func index(after index: Int) -> Int {
        let first = bytes[index]
        return index + (first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }

    @inline(__always)
    subscript(index: Int) -> Unicode.Scalar {
        let first = UInt32(bytes[index])
        let value =
            if first < 0x80 {
                first
            } else if first < 0xE0 {
                (first & 0x1F) << 6 | rest(index + 1)
            } else if first < 0xF0 {
                (first & 0x0F) << 12 | rest(index + 1) << 6 | rest(index + 2)
            } else {
                (first & 0x07) << 18 | rest(index + 1) << 12 | rest(index + 2) << 6 | rest(index + 3)
            }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    @inline(__always)
    private func rest(_ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3F) }
}

extension StringProtocol {
    @inline(__always)
    func withScalars<Result>(_ work: (UTF8Scalars) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable({ work(UTF8Scalars(bytes: $0)) }) { return result }
        var copy = String(self)
        return copy.withUTF8 { work(UTF8Scalars(bytes: $0)) }
    }
}
