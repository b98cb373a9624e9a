/// Collects folded bytes, with one space where signs stood.
struct ByteWriter {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    var gap = false

    init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        if gap {
            gap = false
            if count > 0 {
                buffer[count] = UInt8(ascii: " ")
                count += 1
            }
        }
        buffer[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func put(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            put(UInt8(scalar.value))
        } else if let encoded = UTF8.encode(scalar) {
            for byte in encoded { put(byte) }
        }
    }

    @inline(__always)
    mutating func add(ascii byte: UInt8, before next: UInt8) {
        let small = byte | 0x20
        if small &- UInt8(ascii: "a") < 26 {
            put(small)
        } else if byte &- UInt8(ascii: "0") < 10 {
            put(byte)
        } else if byte == UInt8(ascii: "/"), !gap, keepsSlash(before: next) {
            put(byte)
        } else {
            gap = true
        }
    }

    /// The slash of a house number, 52/3 or 12a/4, is the one sign that folding keeps.
    private func keepsSlash(before next: UInt8) -> Bool {
        guard next &- 48 < 10, count > 0 else { return false }
        if buffer[count - 1] &- 48 < 10 { return true }
        var start = count - 1
        while start > 0, buffer[start] & 0xC0 == 0x80 { start -= 1 }
        return buffer[start] >= UInt8(ascii: "a") && start > 0 && buffer[start - 1] &- 48 < 10
    }
}

/// Collects scalars, with one space where signs stood: the slower sister of the byte writer, for any script.
struct ScalarWriter {
    private(set) var scalars: [Unicode.Scalar] = []
    var gap = false

    mutating func put(_ scalar: Unicode.Scalar) {
        if gap {
            gap = false
            if !scalars.isEmpty { scalars.append(" ") }
        }
        scalars.append(scalar)
    }

    /// An ASCII scalar or one of another script.
    mutating func add(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            let small = byte | 0x20
            if small &- UInt8(ascii: "a") < 26 {
                put(Unicode.Scalar(small))
            } else if byte &- UInt8(ascii: "0") < 10 || (scalar == "/" && keepsSlash(before: next)) {
                put(scalar)
            } else {
                gap = true
            }
        } else if scalar.properties.isAlphabetic {
            put(scalar)
        } else {
            let category = scalar.properties.generalCategory
            if category != .nonspacingMark, category != .enclosingMark { gap = true }
        }
    }

    /// As the byte writer does it. A letter that folds to two (æ) is not the letter of a house.
    private func keepsSlash(before next: Unicode.Scalar) -> Bool {
        guard !gap, let last = scalars.last, Self.isDigit(next) else { return false }
        if Self.isDigit(last) { return true }
        if case .pair = LatinLetters.base(of: last.value) { return false }
        return last != "/" && scalars.dropLast().last.map(Self.isDigit) == true
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
