import Model

/// Writes JSON in one pass: no spaces, members in the order in which they are given (the codec gives them sorted).
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init() { bytes.reserveCapacity(512) }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
    mutating func list(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

    private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(truncatingIfNeeded: open.value))
        needsComma = false
        body(&self)
        bytes.append(UInt8(truncatingIfNeeded: close.value))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    mutating func key(_ key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func text(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { source in
            let plain = source.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
            if plain { bytes.append(contentsOf: source) } else { for byte in source { escape(byte) } }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0..<0x20:
            bytes.append(contentsOf: Array("\\u00".utf8))
            for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 48 + digit : 87 + digit) }
        default: bytes.append(byte)
        }
    }

    mutating func number(_ value: Int) {
        separate()
        var digits: (UInt64, UInt64, UInt32) = (0, 0, 0)
        withUnsafeMutableBytes(of: &digits) { space in
            var place = space.count
            var rest = value.magnitude
            repeat {
                place -= 1
                space[place] = 48 + UInt8(rest % 10)
                rest /= 10
            } while rest > 0
            if value < 0 {
                place -= 1
                space[place] = UInt8(ascii: "-")
            }
            bytes.append(contentsOf: space[place...])
        }
    }

    mutating func truth(_ value: Bool) {
        separate()
        bytes.append(contentsOf: Array((value ? "true" : "false").utf8))
    }
}

/// Members that are left out when there is nothing to say.
extension JSONWriter {
    mutating func member(_ name: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        key(name)
        text(value)
    }

    mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        number(value)
    }

    mutating func member(_ name: StaticString, _ value: Bool) {
        guard value else { return }
        key(name)
        truth(value)
    }

    /// Days are written as days since 1970, wards as era × 100000 + code.
    mutating func member(_ name: StaticString, _ value: Day?) { member(name, value?.number) }
    mutating func member(_ name: StaticString, _ value: WardKey?) { member(name, value?.packed) }
}
