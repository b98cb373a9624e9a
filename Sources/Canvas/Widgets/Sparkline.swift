/// A row of small columns, the newest at the right: `▁▃▅▂▁▆▇`. Zero is a low dot, so that a day without donations is seen as a day.
public struct Sparkline: Hashable, Sendable {
    public var values: [Int]
    /// The value of a full column; nil takes the largest one.
    public var scale: Int?

    public init(_ values: [Int], scale: Int? = nil) {
        self.values = values
        self.scale = scale
    }

    /// The last values that fit, at the right of the rectangle; over several rows when it has them.
    public func draw(on canvas: inout Canvas, in rect: Rect, style: Style = .chart) {
        guard !rect.isEmpty else { return }
        let shown = values.suffix(rect.width)
        let top = max(1, scale ?? shown.max() ?? 1)
        var x = rect.maxX - shown.count
        for value in shown {
            if value <= 0 {
                canvas.set(Glyph("."), at: Point(x, rect.maxY - 1), style: Style(.chart, .dim))
            } else {
                // In a single row the highest column leaves a gap to the row above.
                let levels = Double(rect.height == 1 ? 7 : rect.height * 8)
                let eighths = max(1, Int((min(1, Double(value) / Double(top)) * levels).rounded()))
                for row in 0..<rect.height {
                    canvas.set(canvas.glyphs.column(eighths - row * 8), at: Point(x, rect.maxY - 1 - row), style: style)
                }
            }
            x += 1
        }
    }
}
