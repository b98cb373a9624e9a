/// Lines over the days of a year (đường luỹ kế): this year, the plan, last year, and the range in which it may end; told apart by how they
/// are drawn, not by colour alone.
public struct CurveChart: Hashable, Sendable {
    /// How a line is drawn.
    public enum Pattern: Hashable, Sendable {
        case solid, dashed, dotted

        func shows(_ place: Int) -> Bool {
            switch self {
            case .solid: true
            case .dashed: place % 6 < 3
            case .dotted: place.isMultiple(of: 3)
            }
        }

        /// Where there are no dots to draw with.
        fileprivate func sign(_ glyphs: GlyphSet) -> Glyph {
            switch self {
            case .solid: Glyph(narrow: "*")
            case .dashed: Glyph(narrow: "-")
            case .dotted: glyphs == .console ? Glyph(narrow: "·") : Glyph(narrow: ".")
            }
        }
    }

    public struct Line: Hashable, Sendable {
        /// By day, beside each other at equal distances; `nil` where it says nothing.
        public var values: [Double?]
        public var pattern: Pattern
        public var style: Style

        public init(_ values: [Double?], _ pattern: Pattern, style: Style) {
            self.values = values
            self.pattern = pattern
            self.style = style
        }
    }

    /// The first is drawn over the others.
    public var lines: [Line]
    /// Between a lower and an upper figure of each day.
    public var range: [ClosedRange<Double>?]
    /// The day of a line down the chart: today.
    public var mark: Int?
    /// The day under the cursor.
    public var selected: Int?
    /// Below the chart, at their days.
    public var labels: [Label]

    public struct Label: Hashable, Sendable {
        public var text: String
        public var day: Int

        public init(_ text: String, day: Int) {
            self.text = text
            self.day = day
        }
    }

    public init(
        _ lines: [Line], range: [ClosedRange<Double>?] = [], mark: Int? = nil, selected: Int? = nil,
        labels: [Label] = []
    ) {
        self.lines = lines
        self.range = range
        self.mark = mark
        self.selected = selected
        self.labels = labels
    }

    public var days: Int { max(range.count, lines.map(\.values.count).max() ?? 0) }

    private var top: Double {
        ColumnChart.niceTop(
            max(lines.flatMap(\.values).compactMap { $0 }.max() ?? 0, range.compactMap { $0?.upperBound }.max() ?? 0))
    }

    /// Where the lines are drawn: right of the figures and above the labels.
    private func plot(in rect: Rect, _ top: Double, _ figure: (Double) -> String) -> Rect {
        var plot = rect
        if rect.height > 2 { _ = plot.takeBottom(1) }
        let axis = [top, top / 2].map { TextWidth.width(of: figure($0)) }.max() ?? 0
        if rect.width >= axis + 21 { _ = plot.takeLeft(axis + 1) }
        return plot
    }

    /// The day at a point.
    public func day(at point: Point, in rect: Rect, figure: (Double) -> String) -> Int? {
        let plot = plot(in: rect, top, figure)
        guard plot.contains(point), plot.width > 0 else { return nil }
        return min(days - 1, ((point.x - plot.x) * 2 + 1) * days / (plot.width * 2))
    }

    /// - Parameter figure: how a figure at the left is written.
    public func draw(on canvas: inout Canvas, in rect: Rect, figure: (Double) -> String) {
        guard !rect.isEmpty && days > 0 else { return }
        let top = top
        let plot = plot(in: rect, top, figure)
        guard !plot.isEmpty else { return }
        if plot.x > rect.x {
            let axis = Rect(x: rect.x, y: rect.y, width: plot.x - rect.x - 1, height: plot.height)
            canvas.label(figure(top), in: axis.row(0), align: .right, style: .dim)
            if plot.height >= 4 { canvas.label(figure(top / 2), in: axis.row(plot.height / 2), align: .right, style: .dim) }
        }
        drawMark(on: &canvas, in: plot)
        var dots = DotGrid(plot, canvas.glyphs)
        drawRange(&dots, top)
        for line in lines.reversed() { draw(line, &dots, top) }
        dots.draw(on: &canvas)
        drawLabels(on: &canvas, plot, below: rect)
        if let selected, rect.height > 2 {
            let x = plot.x + column(of: selected, plot.width)
            canvas.set(canvas.glyphs.arrowUp, at: Point(x, rect.maxY - 1), style: .accent.bold)
            canvas.cursor = Point(x, rect.maxY - 1)
        }
    }

    private func column(of day: Int, _ width: Int) -> Int { min(width - 1, day * width / max(1, days)) }

    private func drawMark(on canvas: inout Canvas, in plot: Rect) {
        guard let mark else { return }
        let x = plot.x + column(of: mark, plot.width)
        for y in plot.y..<plot.maxY { canvas.set(canvas.glyphs.mark, at: Point(x, y), style: .dim) }
    }

    /// The height of a figure in dots from below.
    private static func height(_ value: Double, of top: Double, in dots: DotGrid) -> Int {
        Int((min(1, max(0, value / top)) * Double(dots.height - 1)).rounded())
    }

    private func draw(_ line: Line, _ dots: inout DotGrid, _ top: Double) {
        let days = days
        var before: Int?
        var place = 0
        for x in 0..<dots.width {
            guard let value = value(line.values, x, dots.width, of: days) else {
                before = nil
                continue
            }
            let y = Self.height(value, of: top, in: dots)
            // A step is drawn from the height before, so that the line does not break.
            for step in Self.steps(from: before ?? y, to: y) {
                if line.pattern.shows(place) { dots.set(x, step, line.style, line.pattern.sign(dots.glyphs)) }
                place += 1
            }
            before = y
        }
    }

    private static func steps(from before: Int, to y: Int) -> [Int] {
        if before < y { return Array((before + 1)...y) }
        return before > y ? Array((y..<before).reversed()) : [y]
    }

    private func value(_ values: [Double?], _ x: Int, _ width: Int, of days: Int) -> Double? {
        let day = width <= 1 ? 0 : x * (days - 1) / (width - 1)
        return values.indices.contains(day) ? values[day] : nil
    }

    /// Every other dot of every other row, so that it is seen as an area.
    private func drawRange(_ dots: inout DotGrid, _ top: Double) {
        guard !range.isEmpty else { return }
        let days = days
        for x in 0..<dots.width {
            let day = dots.width <= 1 ? 0 : x * (days - 1) / (dots.width - 1)
            guard range.indices.contains(day), let span = range[day] else { continue }
            let low = Self.height(span.lowerBound, of: top, in: dots)
            let high = Self.height(span.upperBound, of: top, in: dots)
            guard low < high else { continue }
            for y in low...high where (x + y).isMultiple(of: 2) && (dots.rows == 1 || y.isMultiple(of: 2)) {
                dots.set(x, y, .dim, Glyph(narrow: ":"))
            }
        }
    }

    private func drawLabels(on canvas: inout Canvas, _ plot: Rect, below rect: Rect) {
        guard rect.height > 2 else { return }
        var freeFrom = rect.x
        for label in labels {
            let x = plot.x + column(of: label.day, plot.width)
            let width = TextWidth.width(of: label.text)
            guard x >= freeFrom, x + width <= rect.maxX else { continue }
            canvas.write(label.text, at: Point(x, rect.maxY - 1), style: .dim)
            freeFrom = x + width + 1
        }
    }

    /// A piece of a line as it is drawn, for the legend.
    public static func sample(_ pattern: Pattern, _ style: Style, on canvas: inout Canvas, in rect: Rect) {
        var dots = DotGrid(rect, canvas.glyphs)
        for x in 0..<dots.width where pattern.shows(x) { dots.set(x, dots.height / 2, style, pattern.sign(canvas.glyphs)) }
        dots.draw(on: &canvas)
    }

    /// A piece of the range, for the legend.
    public static func rangeSample(on canvas: inout Canvas, in rect: Rect) {
        var dots = DotGrid(rect, canvas.glyphs)
        for x in 0..<dots.width {
            for y in 0..<dots.height where (x + y).isMultiple(of: 2) && (dots.rows == 1 || y.isMultiple(of: 2)) {
                dots.set(x, y, .dim, Glyph(narrow: ":"))
            }
        }
        dots.draw(on: &canvas)
    }
}
