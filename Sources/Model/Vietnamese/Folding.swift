import Foundation

/// Takes accents off: the text of every search.
enum Folding {
    /// `nil` when the text holds letters of another script, which only ``foldAnyScript(_:)`` knows.
    static func foldLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var isLatin = true
        let folded = String(unsafeUninitializedCapacity: bytes.count) { buffer in
            var writer = ByteWriter(buffer: buffer)
            var cursor = ScalarCursor(bytes)
            while let scalar = cursor.next() {
                if scalar < 0x80 {
                    writer.add(ascii: UInt8(scalar), before: cursor.peek)
                    continue
                }
                switch LatinLetters.base(of: scalar) {
                case .letter(let letter): writer.put(letter)
                case .pair(let first, let second):
                    writer.put(first)
                    writer.put(second)
                case .nothing: break
                case .sign: writer.gap = true
                case .other:
                    isLatin = false
                    return 0
                }
            }
            return writer.count
        }
        return isLatin ? folded : nil
    }

    /// The same for any script: letters that are not Latin are kept in their small form, full-width ones become plain ones.
    static func foldAnyScript(_ text: String) -> String {
        let scalars = plainScalars(of: text)
        var folded = String.UnicodeScalarView()
        var writer = ScalarWriter()
        for (index, scalar) in scalars.enumerated() {
            switch LatinLetters.base(of: scalar.value) {
            case .letter(let letter): writer.put(Unicode.Scalar(letter))
            case .pair(let first, let second):
                writer.put(Unicode.Scalar(first))
                writer.put(Unicode.Scalar(second))
            case .nothing: break
            case .sign: writer.gap = true
            case .other: writer.add(scalar, before: index + 1 < scalars.count ? scalars[index + 1] : " ")
            }
        }
        folded.append(contentsOf: writer.scalars)
        return String(folded).precomposedStringWithCanonicalMapping
    }

    /// The scalars with those of other scripts taken apart and made small, and their digits made plain ones.
    static func plainScalars(of text: String) -> [Unicode.Scalar] {
        var plain: [Unicode.Scalar] = []
        plain.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard !scalar.isASCII, case .other = LatinLetters.base(of: scalar.value) else {
                plain.append(scalar)
                continue
            }
            let small = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
            for part in small.decomposedStringWithCompatibilityMapping.unicodeScalars { plain.append(decimalDigit(part) ?? part) }
        }
        return plain
    }

    private static func decimalDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard !scalar.isASCII, scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
            return nil
        }
        return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    }
}
