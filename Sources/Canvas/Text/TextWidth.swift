/// Where text stands in the space it is given.
public enum Alignment: Hashable, Sendable {
    case left, right, centre
}

/// Columns that text takes on the screen, by our own tables: `wcwidth` depends on the locale and does not know graphemes.
public enum TextWidth {
    /// 0 for what is never shown by itself (controls, marks), 1, or 2 for East Asian wide letters and emoji.
    public static func width(of scalar: Unicode.Scalar) -> Int {
        switch ScalarKind(scalar) {
        case .narrow, .blank: 1
        case .wide: 2
        case .mark, .joiner, .dropped: 0
        }
    }

    public static func width(of text: String) -> Int { columns(text) }

    public static func width(of text: Substring) -> Int { columns(text) }

    @inline(__always)
    private static func columns(_ text: some StringProtocol) -> Int {
        text.withScalars { scalars in
            var reader = GlyphReader(scalars)
            var columns = 0
            while let item = reader.next() { columns += item.width }
            return columns
        }
    }

    /// The text, or as many whole graphemes of it as fit in so many columns together with the ellipsis.
    public static func cut(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
        guard let prefix = prefix(of: text, within: columns, ellipsisWidth: width(of: ellipsis)) else { return text }
        return columns >= width(of: ellipsis) ? prefix + ellipsis : String(prefix)
    }

    /// The same with its beginning and its end, and the ellipsis between them: of two names that begin alike the ends tell.
    public static func cutInside(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
        let room = columns - width(of: ellipsis)
        guard width(of: text) > columns, room >= 12 else { return cut(text, to: columns, ellipsis: ellipsis) }
        var end = ""
        for letter in text.reversed() {
            let longer = String(letter) + end
            if width(of: longer) > room / 2 { break }
            end = longer
        }
        return cut(text, to: columns - width(of: end), ellipsis: ellipsis) + end
    }

    /// Cut or filled with blanks to exactly so many columns.
    public static func padded(_ text: String, to columns: Int, _ alignment: Alignment = .left) -> String {
        let shown = cut(text, to: columns)
        let spare = max(0, columns - width(of: shown))
        let before = before(spare, alignment)
        return String(repeating: " ", count: before) + shown + String(repeating: " ", count: spare - before)
    }

    /// Blanks in front of the text when so many are to spare.
    static func before(_ spare: Int, _ alignment: Alignment) -> Int {
        switch alignment {
        case .left: 0
        case .right: spare
        case .centre: spare / 2
        }
    }

    /// nil when the text fits. An ellipsis that does not fit is left out.
    static func prefix(of text: String, within columns: Int, ellipsisWidth: Int) -> Substring? {
        if text.utf8.count <= columns { return nil }
        guard let length = text.withScalars({ prefix(of: $0, within: columns, ellipsisWidth) }) else { return nil }
        var end = text.utf8.index(text.startIndex, offsetBy: length)
        while String.Index(end, within: text) == nil { text.unicodeScalars.formIndex(before: &end) }
        return text[..<end]
    }

    /// The bytes that fit.
    private static func prefix(of scalars: UTF8Scalars, within columns: Int, _ ellipsisWidth: Int) -> Int? {
        var reader = GlyphReader(scalars)
        let room = columns >= ellipsisWidth ? columns - ellipsisWidth : columns
        var used = 0
        var end = 0
        while true {
            let start = reader.index
            guard let item = reader.next() else { return nil }
            if !item.joins && used <= room { end = start }
            used += item.width
            if used > columns { return end }
        }
    }
}
