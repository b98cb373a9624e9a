/// Columns side by side (months), each with a plan as a dotted line, labels below and figures at the left.
public struct ColumnChart: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public var label: String
        public var value: Double
        public var plan: Double?

        public init(_ label: String, _ value: Double, plan: Double? = nil) {
            self.label = label
            self.value = value
            self.plan = plan
        }
    }

    public var columns: [Column]
    /// The value at the top; nil takes the next round number.
    public var top: Double?
    /// The column under the cursor.
    public var selected: Int?

    public init(_ columns: [Column], top: Double? = nil, selected: Int? = nil) {
        self.columns = columns
        self.top = top
        self.selected = selected
    }

    /// The next round number above a value: 1, 1.2, 1.4, 1.6, 2, 2.5, 3, 4, 5, 6, 8 and their tens.
    public static func niceTop(_ value: Double) -> Double {
        guard value.isFinite && value > 0 else { return 1 }
        var unit = 1.0
        while value > unit * 10 { unit *= 10 }
        while value < unit && unit > 1 { unit /= 10 }
        for step in [1, 1.2, 1.4, 1.6, 2, 2.5, 3, 4, 5, 6, 8] where value <= step * unit { return (step * unit).rounded(.up) }
        return unit * 10
    }

    /// - Parameter figure: how a figure at the left is written, in the person's language.
    public func draw(on canvas: inout Canvas, in rect: Rect, figure: (Double) -> String) {
        guard !rect.isEmpty && !columns.isEmpty else { return }
        let top = max(self.top ?? Self.niceTop(columns.map { max($0.value, $0.plan ?? 0) }.max() ?? 1), .leastNonzeroMagnitude)
        var plot = rect
        let labels = plot.takeBottom(rect.height > 1 ? 1 : 0)
        let axisWidth = [top, top / 2].map { TextWidth.width(of: figure($0)) }.max() ?? 0
        if rect.width >= axisWidth + 1 + columns.count * 2 {
            drawFigures(on: &canvas, in: plot.takeLeft(axisWidth), top, figure)
            _ = plot.takeLeft(1)
        }
        let pitch = max(1, plot.width / columns.count)
        let barWidth = pitch >= 4 ? pitch - 1 - pitch / 6 : max(1, pitch - 1)
        // When not all columns fit, the last ones are the ones that matter.
        var freeFrom = rect.x
        let hidden = max(0, columns.count - plot.width / pitch)
        for (index, column) in columns.dropFirst(hidden).enumerated() {
            let x = plot.x + index * pitch
            drawColumn(
                column, on: &canvas, in: Rect(x: x, y: plot.y, width: min(barWidth, plot.maxX - x), height: plot.height), top)
            // A label that would touch the one before it is left out.
            let width = TextWidth.width(of: column.label)
            let start = x + max(0, (barWidth - width) / 2)
            if width > 0 && start >= freeFrom && start + width <= rect.maxX && !labels.isEmpty {
                let isSelected = index + hidden == selected
                canvas.write(column.label, at: Point(start, labels.y), style: isSelected ? .accent.bold.reverse : .dim)
                if isSelected { canvas.cursor = Point(start, labels.y) }
                freeFrom = start + width + 1
            }
        }
    }

    private func drawFigures(on canvas: inout Canvas, in axis: Rect, _ top: Double, _ figure: (Double) -> String) {
        canvas.label(figure(top), in: axis.row(0), align: .right, style: .dim)
        // Half stands in the middle; half of an odd figure could only be written wrongly.
        let isWhole = (top / 2).rounded() == top / 2
        if axis.height >= 4 && isWhole && figure(top / 2) != figure(top) {
            canvas.label(figure(top / 2), in: axis.row(axis.height / 2), align: .right, style: .dim)
        }
        if axis.height >= 2 { canvas.label(figure(0), in: axis.row(axis.height - 1), align: .right, style: .dim) }
    }

    private func drawColumn(_ column: Column, on canvas: inout Canvas, in place: Rect, _ top: Double) {
        let glyphs = canvas.glyphs
        let eighths = Self.eighths(column.value, top, place.height)
        let plan = column.plan.map { Plan(at: Self.eighths($0, top, place.height), rows: place.height, glyphs) }
        for row in 0..<place.height {
            let line = Rect(x: place.x, y: place.maxY - 1 - row, width: place.width, height: 1)
            let part = eighths - row * 8
            if row == plan?.row, part <= 0 || part >= 8, let plan {
                // Over a full column the line is cut out of it.
                draw(plan.glyph, part >= 8 ? .chart.reverse : .chartPlan)
            } else if part > 0 {
                draw(glyphs.chartColumn(part, isFoot: row == 0), .chart)
            }
            func draw(_ glyph: Glyph, _ style: Style) {
                for x in line.x..<line.maxX { canvas.set(glyph, at: Point(x, line.y), style: style) }
            }
        }
    }

    /// The plan's line: in the middle of a cell or at its upper edge, whichever is nearer, so that it never lies by more than a quarter of one.
    private struct Plan {
        let row: Int
        let glyph: Glyph

        init(at eighths: Int, rows: Int, _ glyphs: GlyphSet) {
            let quarters = (eighths + 2) / 4
            let isEdge = quarters > 0 && quarters % 2 == 0
            row = min(rows - 1, isEdge && glyphs.hasPlanEdge ? quarters / 2 - 1 : max(0, eighths - 1) / 8)
            glyph = isEdge ? glyphs.planEdge : glyphs.plan
        }
    }

    private static func eighths(_ value: Double, _ top: Double, _ rows: Int) -> Int {
        guard value.isFinite && value > 0 else { return 0 }
        return max(1, Int((min(1, value / top) * Double(rows * 8)).rounded()))
    }
}
