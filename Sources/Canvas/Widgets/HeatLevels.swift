/// Five levels of a figure, from nothing to much, each a fixed factor above the one before: between a day of four and a day of four hundred
/// equal steps would show nothing but the largest.
public struct HeatLevels: Hashable, Sendable {
    /// The smallest whole figures of the levels 2, 3 and 4; level 1 begins above zero.
    public let bounds: [Int]
    /// The largest figure.
    public let top: Double

    public static let count = 5

    public init(_ values: some Sequence<Double>) { self.init(top: values.lazy.filter(\.isFinite).max() ?? 0) }

    public init(top: Double) {
        self.top = max(0, top)
        guard top > 0 else {
            bounds = []
            return
        }
        // The root of the root, so that Canvas needs no library of functions.
        let root = top.squareRoot()
        let quarter = root.squareRoot()
        bounds = [quarter, root, root * quarter].map { Int($0.rounded(.up)) }
    }

    /// 0 is nothing, 4 the most.
    public func level(_ value: Double) -> Int {
        guard value.isFinite && value > 0 else { return 0 }
        return 1 + bounds.count { value >= Double($0) }
    }

    /// The whole figures that a level stands for; `nil` when no figure has it.
    public func range(of level: Int) -> ClosedRange<Int>? {
        guard !bounds.isEmpty, (1..<Self.count).contains(level) else { return nil }
        let first = level == 1 ? 1 : bounds[level - 2]
        let last = level == Self.count - 1 ? max(first, Int(top.rounded(.up))) : bounds[level - 1] - 1
        return first <= last ? first...last : nil
    }

    /// The signs with the figures that they stand for: `· 0  ░ 1–3  ▒ 4–14  ▓ 15–55  █ 56–212`.
    public func legend(_ glyphs: GlyphSet, figure: (Int) -> String) -> [Span] {
        (0..<Self.count).flatMap { level -> [Span] in
            var sign = ""
            glyphs.heat(level).append(to: &sign.unicodeScalars)
            let ends = level == 0 ? 0...0 : range(of: level)
            guard let ends else { return [] }
            let text = ends.count == 1 ? figure(ends.lowerBound) : figure(ends.lowerBound) + "–" + figure(ends.upperBound)
            return [Span(sign + " ", Self.style(level)), Span(text + "  ", .dim)]
        }
    }

    /// How a level is drawn: by its sign, and by its style where there are colours.
    public static func style(_ level: Int) -> Style {
        switch level {
        case ...0: .dim
        case 1, 2: .chart
        case 3: .chart.bold
        default: .accent.bold
        }
    }
}

extension GlyphSet {
    /// The sign of a level, 0…4.
    public func heat(_ level: Int) -> Glyph {
        let signs: [Unicode.Scalar] =
            switch self {
            case .unicode: ["·", "░", "▒", "▓", "█"]
            case .console: ["·", "░", "▒", "▓", "█"]
            case .ascii: [".", "-", "+", "x", "#"]
            }
        return Glyph(narrow: signs[min(max(0, level), signs.count - 1)])
    }

    /// What is closed.
    public var shade: Glyph { self == .ascii ? Glyph(narrow: ":") : Glyph(narrow: "░") }
}
