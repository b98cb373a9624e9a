/// Horizontal bars with a label at the left and a figure at the right, one a row.
public struct BarList: Hashable, Sendable {
    public struct Bar: Hashable, Sendable {
        public var label: String
        public var value: Double
        public var figure: String

        public init(_ label: String, _ value: Double, figure: String) {
            self.label = label
            self.value = value
            self.figure = figure
        }
    }

    public var bars: [Bar]
    /// The value of a full bar; nil takes the largest.
    public var scale: Double?
    /// At least so wide, so that several lists begin and end below each other.
    public var leastLabel: Int
    public var leastFigure: Int

    public init(_ bars: [Bar], scale: Double? = nil, leastLabel: Int = 0, leastFigure: Int = 0) {
        self.bars = bars
        self.scale = scale
        self.leastLabel = leastLabel
        self.leastFigure = leastFigure
    }

    public func draw(on canvas: inout Canvas, in rect: Rect, style: Style = .chart) {
        guard !rect.isEmpty else { return }
        let top = scale ?? bars.map(\.value).filter(\.isFinite).max() ?? 0
        let figures = min(rect.width, max(leastFigure, bars.map { TextWidth.width(of: $0.figure) }.max() ?? 0))
        let labels = min(
            max(leastLabel, bars.map { TextWidth.width(of: $0.label) }.max() ?? 0), max(0, rect.width - figures - 1) / 2)
        for (index, bar) in bars.prefix(rect.height).enumerated() {
            var line = rect.row(index)
            canvas.label(bar.label, in: line.takeLeft(labels))
            canvas.label(bar.figure, in: line.takeRight(figures), align: .right)
            line = line.inset(1, 0)
            guard top > 0 && bar.value.isFinite && bar.value > 0 && !line.isEmpty else { continue }
            let halves = max(1, Int((min(1, bar.value / top) * Double(line.width * 2)).rounded()))
            for column in 0..<min(line.width, (halves + 1) / 2) {
                let isHalf = column * 2 + 1 == halves
                canvas.set(isHalf ? canvas.glyphs.thinHalf : canvas.glyphs.thin, at: Point(line.x + column, line.y), style: style)
            }
        }
    }
}
