extension Seeded {
    /// A name as people have it.
    mutating func name() -> String {
        let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Đặng", "Vũ", "Ngô", "Dương", "Lý", "Quách"]
        let middles = ["Văn", "Thị", "Đức", "Ngọc", "Thuý", "Quý", "Hữu", "Xuân", "Thị Bích", ""]
        let given = [
            "Hoà", "Hòa", "Hoa", "Hoàng", "Huệ", "Ánh", "An", "Ân", "Ước", "Yến", "Đạt", "Dung", "Giang", "Thuỳ", "Khuê", "Tuấn",
            "Ý",
        ]
        let middle = pick(middles)
        return pick(families) + " " + (middle.isEmpty ? "" : middle + " ") + pick(given)
    }

    /// Anything at all: Vietnamese letters, other Latin ones, marks, digits, slashes, spaces, signs, invisible characters, other scripts.
    mutating func anyText(upTo length: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<below(length + 1) { text.append(scalar()) }
        return String(text)
    }

    private mutating func scalar() -> Unicode.Scalar {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x20...0x7E, 0x30...0x39, 0x2F...0x2F, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF, 0x300...0x36F,
            0x0...0x1F, 0x7F...0xBF,
            0x250...0x2FF, 0x370...0x5FF, 0x600...0x6FF, 0x900...0x97F, 0x1100...0x11FF, 0x2000...0x2BFF, 0x3040...0x30FF,
            0x4E00...0x9FFF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x1D400...0x1D7FF, 0x1F300...0x1F6FF,
        ]
        return Unicode.Scalar(UInt32.random(in: pick(ranges), using: &self)) ?? " "
    }
}

extension String {
    /// For comparing code point by code point: `==` takes composed and decomposed text for the same.
    var scalars: [UInt32] { unicodeScalars.map(\.value) }
}
