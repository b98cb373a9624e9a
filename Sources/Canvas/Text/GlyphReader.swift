/// Reads text as the glyphs that cells hold. The one place that decides what is shown and how wide it is, so that measuring,
/// cutting and writing always agree:
/// a no-break space is a blank at which no line is broken, control and format characters are dropped (tab, newline and line separators become a blank), marks join their base, a mark
/// without a base stands on a no-break space, variation selectors and skin tones are dropped, and the parts of a joined emoji
/// are glyphs of their own which say that they continue the one before.
struct GlyphReader {
    struct Item {
        let glyph: Glyph
        /// It belongs to the grapheme of the item before it.
        let joins: Bool

        var width: Int { glyph.isWide ? 2 : 1 }
    }

    private let scalars: UTF8Scalars
    /// Where the next item starts.
    private(set) var index: Int
    private let end: Int
    private var joinsNext = false
    private var afterIndicator = false

    init(_ scalars: UTF8Scalars) {
        self.scalars = scalars
        index = scalars.startIndex
        end = scalars.endIndex
    }

    mutating func next() -> Item? {
        while index < end {
            let scalar = scalars[index]
            scalars.formIndex(after: &index)
            switch ScalarKind(scalar) {
            case .narrow: return item(Glyph(narrow: scalar), indicator: ScalarKind.isIndicator(scalar))
            case .wide: return item(Glyph(raw: UInt64(scalar.value) | Glyph.wideBit), indicator: false)
            case .mark: return item(Glyph(narrow: "\u{A0}").joined(with: scalar), indicator: false)
            case .blank: return item(.blank, indicator: false)
            case .joiner, .dropped: continue
            }
        }
        return nil
    }

    private mutating func item(_ base: Glyph, indicator: Bool) -> Item {
        let joins = joinsNext || (indicator && afterIndicator)
        joinsNext = false
        afterIndicator = indicator && !joins
        var glyph = base
        while index < end {
            let scalar = scalars[index]
            if scalar.value < 0x300 && scalar.value != 0xAD { break }
            let kind = ScalarKind(scalar)
            if kind == .mark {
                glyph = glyph.joined(with: scalar)
            } else if kind == .joiner {
                joinsNext = true
            } else if !(base.isWide && ScalarKind.isSkinTone(scalar)) && kind != .dropped {
                break
            }
            scalars.formIndex(after: &index)
        }
        return Item(glyph: glyph, joins: joins)
    }
}

/// How a scalar behaves in a cell.
enum ScalarKind {
    case narrow, wide, mark, blank, joiner, dropped

    @inline(__always)
    init(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if value >= 0x20 && value < 0x7F || value > 0xA0 && value < 0x300 && value != 0xAD || value >= 0x1E00 && value < 0x2000 {
            self = .narrow
        } else {
            self = ScalarKind.looked(up: value)
        }
    }

    private static func looked(up value: UInt32) -> ScalarKind {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85, 0xA0, 0x2028, 0x2029: return .blank
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .dropped
        case 0x200D: return .joiner
        case 0x2500..<0x25A0: return .narrow
        default: break
        }
        if holds(WidthTables.zero, value) { return isFormat(value) ? .dropped : .mark }
        return holds(WidthTables.wide, value) ? .wide : .narrow
    }

    static func isIndicator(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x1F1E6 && scalar.value <= 0x1F1FF }
    static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x1F3FB && scalar.value <= 0x1F3FF }

    private static func isFormat(_ value: UInt32) -> Bool {
        Unicode.Scalar(value)?.properties.generalCategory == .format
    }

    private static func holds(_ table: [(first: UInt32, last: UInt32)], _ value: UInt32) -> Bool {
        var low = 0
        var high = table.count
        while low < high {
            let middle = (low + high) / 2
            if table[middle].last < value { low = middle + 1 } else { high = middle }
        }
        return low < table.count && table[low].first <= value
    }
}
