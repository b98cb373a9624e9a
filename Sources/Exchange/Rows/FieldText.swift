import Model

/// A field's text as it is kept, and what was wrong with its bytes.
struct FieldText {
    var text = ""
    /// Control or invisible characters were taken out; tabs and new lines become spaces and do not count.
    var hadControls = false
    /// It holds U+FFFD: letters were lost before the file was made.
    var isDamaged = false

    static let empty = FieldText(text: "")

    init(text: String) { self.text = text }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.isEmpty { return }
        for (place, byte) in bytes.enumerated() where Self.isSuspect(byte) { look(at: bytes, place) }
        var raw = String(decoding: bytes, as: UTF8.self)
        // What keeps a spreadsheet from taking a cell for a formula is not part of it.
        if raw.utf8.first == UInt8(ascii: "'"), let second = raw.utf8.dropFirst().first, CSVWriter.startsFormula(second) {
            raw.removeFirst()
        }
        text = VietnameseText.clean(raw)
    }

    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }

    private mutating func look(at bytes: UnsafeBufferPointer<UInt8>, _ place: Int) {
        let second = place + 1 < bytes.count ? bytes[place + 1] : 0
        let third = place + 2 < bytes.count ? bytes[place + 2] : 0
        switch (bytes[place], second, third) {
        case (UInt8(ascii: "\t"), _, _), (UInt8(ascii: "\n"), _, _), (UInt8(ascii: "\r"), _, _): break
        case (0..<0x20, _, _), (0x7F, _, _), (0xC2, 0x80...0x9F, _), (0xC2, 0xAD, _): hadControls = true
        // Zero width, direction marks, byte order mark.
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF): hadControls = true
        case (0xEF, 0xBF, 0xBD): isDamaged = true
        default: break
        }
    }
}

extension CSVReader {
    /// The field as text, cleaned; empty when the file has no such column.
    func field(_ place: Int?) -> FieldText {
        guard let place else { return .empty }
        return withBytes(of: place) { FieldText($0) }
    }

    /// Whether no field holds anything: what spreadsheets leave below a table.
    var isBlank: Bool {
        (0..<count).allSatisfy { place in
            withBytes(of: place) { $0.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
        }
    }
}
