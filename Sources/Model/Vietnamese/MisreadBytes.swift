/// UTF-8 that somebody took for Western European text: "Nguyá»…n VÄƒn A".
enum MisreadBytes {
    /// The text that the bytes were meant to be; `nil` when they were not misread, or too much of them is lost.
    static func restored(_ text: String) -> String? {
        guard text.unicodeScalars.contains(where: { !$0.isASCII }) else { return nil }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = byte(of: scalar) else { return nil }
            bytes.append(byte)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Letters that no Vietnamese text has and misread bytes always have.
    static func isLikely(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return zip(scalars, scalars.dropFirst() + [" "]).contains { one, next in
            switch one {
            case "Ä", "Æ", "Å": true
            case "á": next == "»" || next == "º"
            case "Ã": next.value != 0x20 && !next.isASCII && !LatinLetters.isMarkedLetter(next.value)
            default: false
            }
        }
    }

    /// Windows-1252, whose five free places are control characters.
    private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
        if let place = high.firstIndex(of: scalar.value) { return UInt8(0x80 + place) }
        return (0x80..<0xA0).contains(scalar.value) ? UInt8(scalar.value) : nil
    }

    /// 0x80…0x9F; 0 where nothing stands.
    private static let high: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}
