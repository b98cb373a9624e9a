/// The signs that frames, bars and charts are drawn with, by what the terminal's font can show.
public enum GlyphSet: Hashable, Sendable, CaseIterable {
    /// Rounded frames and eighths of a block.
    case unicode
    /// The Linux console's 256-glyph fonts: straight corners, half blocks.
    case console
    /// ASCII only.
    case ascii

    private func pick(_ unicode: Unicode.Scalar, _ console: Unicode.Scalar, _ ascii: Unicode.Scalar) -> Glyph {
        switch self {
        case .unicode: Glyph(narrow: unicode)
        case .console: Glyph(narrow: console)
        case .ascii: Glyph(narrow: ascii)
        }
    }

    public var topLeft: Glyph { pick("╭", "┌", "+") }
    public var topRight: Glyph { pick("╮", "┐", "+") }
    public var bottomLeft: Glyph { pick("╰", "└", "+") }
    public var bottomRight: Glyph { pick("╯", "┘", "+") }
    public var horizontal: Glyph { pick("─", "─", "-") }
    public var vertical: Glyph { pick("│", "│", "|") }
    public var teeDown: Glyph { pick("┬", "┬", "+") }
    public var teeUp: Glyph { pick("┴", "┴", "+") }
    public var teeRight: Glyph { pick("├", "├", "+") }
    public var teeLeft: Glyph { pick("┤", "┤", "+") }
    public var ellipsis: Glyph { pick("…", "~", "~") }
    /// 100 % on a gauge.
    public var mark: Glyph { pick("╎", "│", "|") }
    /// A plan on a chart.
    public var plan: Glyph { pick("╌", "─", "-") }
    /// The same at the upper edge of a cell, where the font has it.
    public var planEdge: Glyph { pick("▔", "─", "-") }
    public var hasPlanEdge: Bool { self == .unicode }
    public var dot: Glyph { pick("·", "·", ".") }
    public var bullet: Glyph { pick("●", "*", "*") }
    public var crumb: Glyph { pick("▸", ">", ">") }
    public var arrowUp: Glyph { pick("▲", "^", "^") }
    public var arrowDown: Glyph { pick("▼", "v", "v") }
    public var hiddenLeft: Glyph { pick("‹", "<", "<") }
    public var hiddenRight: Glyph { pick("›", ">", ">") }
    public var scrollTrack: Glyph { pick("│", "│", "|") }
    public var scrollThumb: Glyph { pick("┃", "█", "#") }
    /// In front of a row that the person marked.
    public var marked: Glyph { pick("◆", "*", "*") }
    /// The day under the cursor, in a map where every sign is a figure: `◆`, `[]`, or `@` where it has one column.
    public func dayCursor(_ column: Int, of width: Int) -> Glyph {
        if self == .unicode { return column == 0 ? Glyph(narrow: "◆") : .blank }
        if width == 1 { return Glyph(narrow: "@") }
        return column == 0 ? Glyph(narrow: "[") : column == width - 1 ? Glyph(narrow: "]") : .blank
    }
    public var checked: Glyph { pick("✓", "x", "x") }
    public var good: Glyph { pick("✓", "+", "+") }
    public var warning: Glyph { pick("▲", "!", "!") }
    public var danger: Glyph { pick("✗", "x", "x") }
    public var info: Glyph { pick("●", "i", "i") }
    public var full: Glyph { pick("█", "█", "#") }
    public var upperHalf: Glyph { pick("▀", "▀", "'") }
    public var lowerHalf: Glyph { pick("▄", "▄", ".") }
    /// The part of a bar beyond 100 %.
    public var fullOver: Glyph { pick("█", "█", "=") }
    /// A thin bar, its end in half a cell, the part beyond 100 %, and what is not filled.
    public var thin: Glyph { pick("━", "═", "#") }
    public var thinHalf: Glyph { pick("╸", "─", "-") }
    public var thinOver: Glyph { pick("━", "═", "=") }
    public var thinTrack: Glyph { pick("─", "─", ".") }

    /// What stands for a sign in a sentence, as far as this font does not have it: letters stay what they are.
    func replacement(for glyph: Glyph) -> Glyph {
        glyph.scalars.base.flatMap(replacement).map { glyph.based(on: $0) } ?? glyph
    }

    private func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard self != .unicode, scalar.value > 0xA0 else { return nil }
        switch scalar {
        case "╌", "─": return self == .ascii ? "-" : "─"
        case "│": return self == .ascii ? "|" : nil
        case "╰": return self == .ascii ? "`" : "└"
        case "╯": return self == .ascii ? "'" : "┘"
        case "●", "•": return "*"
        case "▸", "→", "›": return ">"
        case "←", "‹": return "<"
        case "↑", "▲": return "^"
        case "↓", "▼": return "v"
        case "≈": return "~"
        case "…": return "~"
        case "✓": return "x"
        case "−", "–", "—": return "-"
        case "·": return self == .ascii ? "." : nil
        case "«", "»", "“", "”": return self == .ascii ? "\"" : nil
        case "‘", "’": return self == .ascii ? "'" : nil
        default: return nil
        }
    }

    /// So many eighths of a cell filled from the left, 0 to 8.
    public func bar(_ eighths: Int) -> Glyph {
        if eighths >= 8 { return full }
        if eighths <= 0 { return .blank }
        switch self {
        case .unicode: return Unicode.Scalar(UInt32(0x2590 - eighths)).map { Glyph(narrow: $0) } ?? .blank
        case .console: return eighths >= 4 ? Glyph(narrow: "▌") : .blank
        case .ascii: return eighths >= 4 ? Glyph(narrow: "-") : .blank
        }
    }

    /// So many eighths of a cell filled from below, 0 to 8.
    public func column(_ eighths: Int) -> Glyph {
        if eighths >= 8 { return full }
        if eighths <= 0 { return .blank }
        switch self {
        case .unicode: return Unicode.Scalar(UInt32(0x2580 + eighths)).map { Glyph(narrow: $0) } ?? .blank
        case .console: return eighths >= 3 ? Glyph(narrow: "▄") : Glyph(narrow: "_")
        case .ascii:
            let levels: [Unicode.Scalar] = [" ", "_", "_", ".", "-", "=", "+", "*"]
            return Glyph(narrow: levels[eighths])
        }
    }

    /// As ``column(_:)`` for a chart that has a plan's line too: of ASCII signs a column is made of one alone, so that the line is no part of
    /// it. Whatever is not nothing has a foot.
    public func chartColumn(_ eighths: Int, isFoot: Bool) -> Glyph {
        guard self == .ascii else { return column(eighths) }
        return eighths >= 4 ? full : eighths > 0 && isFoot ? Glyph(narrow: "_") : .blank
    }
}
