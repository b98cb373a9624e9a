import Foundation

/// UTF-8 a byte at a time, so that a letter may be cut anywhere between two reads.
struct ScalarAssembler: Sendable {
    enum Step: Equatable {
        case more
        case scalar(Unicode.Scalar)
        /// What was begun is no letter. With `again` the byte itself is not part of it and has to be looked at anew.
        case invalid(again: Bool)
    }

    private var value: UInt32 = 0
    private var missing = 0
    /// The range of the next byte: narrower after some first bytes, which shuts out overlong forms, surrogates and what is past U+10FFFF.
    private var lowest: UInt8 = 0x80
    private var highest: UInt8 = 0xBF

    var isPending: Bool { missing > 0 }

    mutating func reset() { missing = 0 }

    mutating func feed(_ byte: UInt8) -> Step {
        guard missing > 0 else { return begin(byte) }
        guard byte >= lowest, byte <= highest else {
            missing = 0
            return .invalid(again: true)
        }
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        (lowest, highest) = (0x80, 0xBF)
        guard missing == 0 else { return .more }
        guard let scalar = Unicode.Scalar(value) else { return .invalid(again: false) }
        return .scalar(scalar)
    }

    private mutating func begin(_ byte: UInt8) -> Step {
        (lowest, highest) = (0x80, 0xBF)
        switch byte {
        case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
        case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
        case 0xE0...0xEF:
            (value, missing) = (UInt32(byte & 0x0F), 2)
            if byte == 0xE0 { lowest = 0xA0 }
            if byte == 0xED { highest = 0x9F }
        case 0xF0...0xF4:
            (value, missing) = (UInt32(byte & 0x07), 3)
            if byte == 0xF0 { lowest = 0x90 }
            if byte == 0xF4 { highest = 0x8F }
        default: return .invalid(again: false)
        }
        return .more
    }
}

extension Unicode.Scalar {
    /// The scalar that stands for it in NFC: the old tone marks U+0340 and U+0341, the Ångström sign and their like have another.
    var composed: Unicode.Scalar {
        // Nothing below U+0340 changes alone, nor do the ready-made Vietnamese letters.
        if value < 0x340 || (0x1E00...0x1EFF).contains(value) { return self }
        let scalars = String(self).precomposedStringWithCanonicalMapping.unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return self }
        return first
    }
}
