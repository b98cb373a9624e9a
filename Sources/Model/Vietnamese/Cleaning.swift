import Foundation

/// What happens to every text at the border: keyboard, paste, file.
enum Cleaning {
    static func clean(_ text: String) -> String {
        if isClean(text) { return text }
        let composed = VietnameseText.composed(text)
        var cleaned = String.UnicodeScalarView()
        var gap = false
        for scalar in composed.unicodeScalars {
            if scalar.properties.isWhitespace {
                gap = true
                continue
            }
            if isInvisible(scalar) { continue }
            // A mark with no letter before it would be drawn over the neighbour's last cell.
            if LatinLetters.isMark(scalar.value), cleaned.isEmpty || gap { continue }
            if gap {
                gap = false
                if !cleaned.isEmpty { cleaned.append(" ") }
            }
            cleaned.append(scalar)
        }
        // What was dropped may have stood between a letter and its mark.
        return VietnameseText.composed(String(cleaned))
    }

    /// Whether the text is surely NFC, by the blocks its bytes are from.
    static func isComposed(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var cursor = ScalarCursor(bytes)
            while let scalar = cursor.next() {
                if !isStable(scalar) { return false }
            }
            return true
        } ?? false
    }

    private static func isClean(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var cursor = ScalarCursor(bytes)
            var last: UInt32 = 0x20
            while let scalar = cursor.next() {
                if scalar <= 0x20 {
                    guard scalar == 0x20, last != 0x20 else { return false }
                } else if scalar >= 0x7F {
                    guard scalar > 0xA0, scalar != 0xAD, scalar < 0x2000 || scalar >= 0x2070 || (0x2010...0x2027).contains(scalar),
                        isStable(scalar)
                    else { return false }
                }
                last = scalar
            }
            return last != 0x20 || bytes.isEmpty
        } ?? false
    }

    /// Blocks without a combining mark and without a character that NFC replaces.
    @inline(__always)
    private static func isStable(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x300, 0x1E00..<0x1F00, 0x2002..<0x2070, 0x20A0..<0x20D0, 0x2190..<0x2329, 0x2500..<0x2A00, 0x4E00..<0xA000: true
        default: false
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
