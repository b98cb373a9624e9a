import Foundation

/// Gathers a bracketed paste until its end mark and makes clean text of it.
struct PasteCollector: Sendable {
    /// More bytes than this are dropped; the end mark is still looked for.
    let limit: Int
    private var bytes: [UInt8] = []
    private var isCut = false
    private var matched = 0

    /// What the terminal sends after the pasted text.
    private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

    init(limit: Int) { self.limit = max(0, limit) }

    /// True when this byte ends the paste.
    mutating func feed(_ byte: UInt8) -> Bool {
        if byte == Self.end[matched] {
            matched += 1
            return matched == Self.end.count
        }
        // Only the mark's first byte is an Esc, so a failed match can begin anew at this byte and nowhere before.
        for other in Self.end[..<matched] { keep(other) }
        matched = 0
        if byte == Self.end[0] { matched = 1 } else { keep(byte) }
        return false
    }

    /// The text, and the collector is empty again.
    mutating func take() -> String {
        defer { self = PasteCollector(limit: limit) }
        if isCut { dropHalfLetter() }
        return Self.clean(bytes)
    }

    private mutating func keep(_ byte: UInt8) {
        if bytes.count < limit { bytes.append(byte) } else { isCut = true }
    }

    /// The limit may fall inside a letter.
    private mutating func dropHalfLetter() {
        guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[start] >= 0xC0 else { return }
        let length = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2
        if bytes.count - start < length { bytes.removeSubrange(start...) }
    }

    static func clean(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\r": scalars.append("\n")
            case "\n": if !afterReturn { scalars.append("\n") }
            case "\t": scalars.append(scalar)
            default: if scalar.properties.generalCategory != .control { scalars.append(scalar) }
            }
            afterReturn = scalar == "\r"
        }
        return String(scalars).precomposedStringWithCanonicalMapping
    }
}
