/// A bar with a mark at 100 % that goes on beyond it: above 100 % is the normal case, the bar is never capped.
///
/// The cells before the mark stand for 0 to 100 %, those after it for 100 % to the scale's end, so that the mark says the truth
/// at any width.
public struct Gauge: Hashable, Sendable {
    /// 388 is 388 %. Negative and unknown numbers draw nothing.
    public var percent: Double
    /// What the whole width stands for, in percent; at least 100.
    public var scale: Double
    /// A line in the middle of the row, which keeps the bars of neighbouring rows apart, instead of a full block.
    public var isThin: Bool

    /// - Parameter scale: nil takes the next round number from the percentage itself; give one to all gauges of a table.
    public init(percent: Double, scale: Double? = nil, thin: Bool = false) {
        isThin = thin
        self.percent = percent.isFinite ? max(0, percent) : (percent > 0 ? 1_000_000 : 0)
        self.scale = max(100, scale ?? Self.niceScale(self.percent))
    }

    /// The next round number from 100 % on: 100, 125, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1250 …
    public static func niceScale(_ percent: Double) -> Double {
        guard percent.isFinite && percent > 100 else { return 100 }
        var unit = 100.0
        while percent > unit * 10 { unit *= 10 }
        for step in [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8] where percent <= step * unit { return step * unit }
        return unit * 10
    }

    /// One scale for several bars that stand below each other.
    public static func niceScale(_ percents: some Sequence<Double>) -> Double {
        niceScale(percents.lazy.filter(\.isFinite).max() ?? 100)
    }

    /// The column of the mark in a bar of that width; nil when the bar is too narrow for one.
    public func markColumn(width: Int) -> Int? {
        guard width >= 3 else { return nil }
        return max(1, min(width - 1, Int((Double(width - 1) * 100 / scale).rounded())))
    }

    /// Draws it over the whole rectangle.
    public func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        for row in 0..<rect.height { drawLine(on: &canvas, in: rect.row(row)) }
    }

    private func drawLine(on canvas: inout Canvas, in line: Rect) {
        guard let mark = markColumn(width: line.width) else {
            return segment(min(percent, scale) / scale, on: &canvas, in: line, over: percent > 100)
        }
        var rest = line
        let plan = rest.takeLeft(mark)
        let markCell = rest.takeLeft(1)
        segment(min(percent, 100) / 100, on: &canvas, in: plan, over: false)
        canvas.set(canvas.glyphs.mark, at: markCell.origin, style: isThin ? .gaugeMark : .gaugeMark.on(.track))
        let beyond = scale > 100 ? (min(percent, scale) - 100) / (scale - 100) : 0
        segment(max(0, beyond), on: &canvas, in: rest, over: true)
    }

    private func segment(_ share: Double, on canvas: inout Canvas, in line: Rect, over: Bool) {
        let glyphs = canvas.glyphs
        let style: Style = over ? .gaugeOver : .gauge
        let steps = isThin ? 2 : 8
        var filled = Int((share * Double(line.width * steps)).rounded())
        // Something is never shown as nothing, and not yet all is never shown as all.
        if share > 0 { filled = max(1, filled) }
        if share < 1 { filled = min(line.width * steps - 1, filled) }
        for column in 0..<line.width {
            let point = Point(line.x + column, line.y)
            let part = filled - column * steps
            if !isThin {
                canvas.set(part >= 8 && over ? glyphs.fullOver : glyphs.bar(part), at: point, style: style.on(.track))
            } else if part <= 0 {
                canvas.set(glyphs.thinTrack, at: point, style: .border)
            } else {
                canvas.set(part == 1 ? glyphs.thinHalf : over ? glyphs.thinOver : glyphs.thin, at: point, style: style)
            }
        }
    }
}
