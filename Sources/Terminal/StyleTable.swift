import CTerminal
import Canvas

/// How curses shows a style of a theme: attributes and a colour pair, worked out once.
struct StyleTable {
    struct Ready {
        var attributes: UInt32
        var pair: Int32
        var background: Int

        /// Whether a blank looks the same in both: then only the ground counts, as long as no line or turned colours show on it.
        func showsSameBlank(as other: Ready) -> Bool {
            let seen = UInt32(CT_UNDERLINE | CT_REVERSE)
            return background == other.background && (attributes | other.attributes) & seen == 0
        }
    }

    let theme: Theme
    private let depth: ColorDepth
    /// What curses has: a terminal may have fewer colours than the depth's palette.
    private let colorCount: Int
    private var ready = [Ready?](repeating: nil, count: Style.count)

    init(theme: Theme, depth: ColorDepth, colorCount: Int) {
        self.theme = theme
        self.depth = depth
        self.colorCount = colorCount
    }

    mutating func look(of style: Style) -> Ready {
        if let known = ready[style.number] { return known }
        let look = theme.attributes(for: style, depth: depth)
        let one = Ready(attributes: Self.flags(look.flags), pair: pair(look.fg, look.bg), background: look.bg)
        ready[style.number] = one
        return one
    }

    private func pair(_ foreground: Int, _ background: Int) -> Int32 {
        guard colorCount >= 8 else { return 0 }
        return ct_pair(number(foreground), number(background))
    }

    /// -1 is the terminal's own. The bright colours 8 to 15 exist from 16 colours on; before, the plain one stands in.
    private func number(_ color: Int) -> Int32 {
        guard color >= 0 else { return -1 }
        if color < colorCount { return Int32(color) }
        return color < 16 ? Int32(color & 7) : -1
    }

    private static func flags(_ flags: Style.Flags) -> UInt32 {
        var bits: UInt32 = 0
        if flags.contains(.bold) { bits |= UInt32(CT_BOLD) }
        if flags.contains(.underline) { bits |= UInt32(CT_UNDERLINE) }
        if flags.contains(.reverse) { bits |= UInt32(CT_REVERSE) }
        if flags.contains(.dim) { bits |= UInt32(CT_DIM) }
        return bits
    }
}
