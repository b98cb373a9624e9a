/// Packs values one after another into bytes, for the staging file.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    /// Small numbers take few bytes; negative ones are folded between the positive.
    mutating func put(_ value: Int) {
        var rest = UInt(bitPattern: (value << 1) ^ (value >> (Int.bitWidth - 1)))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func put(_ value: Int?) {
        bytes.append(value == nil ? 0 : 1)
        if let value { put(value) }
    }

    /// What another has packed.
    mutating func put(_ packed: ArraySlice<UInt8>) { bytes.append(contentsOf: packed) }

    mutating func put(_ text: String) {
        put(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }
}

/// Takes values out in the order in which ``ByteWriter`` put them in. Past the end it answers zeros and empty texts.
struct ByteReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    mutating func int() -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            value |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
    }

    mutating func intIfAny() -> Int? {
        guard place < bytes.count else { return nil }
        place += 1
        return bytes[place - 1] == 0 ? nil : int()
    }

    mutating func text() -> String {
        let count = int()
        let end = min(bytes.count, place + max(0, count))
        defer { place = end }
        return place >= end ? "" : String(decoding: bytes[place..<end], as: UTF8.self)
    }
}
