/// A year by day (lịch nhiệt): a column a week, a row a weekday, the months named above; a day's figure is seen by its sign and its colour.
public struct YearHeatmap: Hashable, Sendable {
    public struct Month: Hashable, Sendable {
        public var name: String
        /// The place of its first day.
        public var first: Int
        /// Its name is drawn so that it is seen.
        public var isPeak: Bool

        public init(_ name: String, first: Int, isPeak: Bool = false) {
            self.name = name
            self.first = first
            self.isPeak = isPeak
        }
    }

    /// One a day, 365 or 366; `nil` for days that have not been yet.
    public var values: [Double?]
    public var months: [Month]
    /// Seven names, Monday first.
    public var weekdays: [String]
    /// The weekday of the first day, 0 for Monday.
    public var firstWeekday: Int
    /// The day under the cursor.
    public var selected: Int?
    public var levels: HeatLevels

    public init(
        _ values: [Double?], months: [Month], weekdays: [String], firstWeekday: Int, selected: Int? = nil, levels: HeatLevels? = nil
    ) {
        self.values = values
        self.months = months
        self.weekdays = weekdays
        self.firstWeekday = firstWeekday
        self.selected = selected
        self.levels = levels ?? HeatLevels(values.lazy.compactMap { $0 })
    }

    /// Rows that it takes: the months' names and seven days.
    public static let height = 8

    /// Weeks begun in the year.
    public var weeks: Int { (firstWeekday + values.count + 6) / 7 }

    /// Where the days stand in a rectangle.
    struct Layout {
        let plot: Rect
        /// Columns of a week.
        let pitch: Int
        /// The first week that is seen.
        let offset: Int
        let shownWeeks: Int
    }

    func layout(in rect: Rect) -> Layout {
        var plot = rect
        let names = weekdays.map { TextWidth.width(of: $0) }.max() ?? 0
        if plot.width >= weeks + names + 1 { _ = plot.takeLeft(names + 1) }
        _ = plot.takeTop(1)
        let pitch = max(1, min(4, plot.width / max(1, weeks)))
        let shown = min(weeks, plot.width / pitch)
        // When not all weeks fit, those around the cursor are the ones that matter, else the last.
        let centre = selected.map { ($0 + firstWeekday) / 7 } ?? weeks
        let offset = max(0, min(weeks - shown, centre - shown / 2))
        return Layout(plot: plot, pitch: pitch, offset: offset, shownWeeks: shown)
    }

    /// The cell of a day; `nil` when it is not seen.
    public func place(of day: Int, in rect: Rect) -> Rect? {
        place(of: day, layout(in: rect))
    }

    private func place(of day: Int, _ layout: Layout) -> Rect? {
        let week = (day + firstWeekday) / 7 - layout.offset
        let row = (day + firstWeekday) % 7
        guard values.indices.contains(day), (0..<layout.shownWeeks).contains(week), row < layout.plot.height else { return nil }
        return Rect(
            x: layout.plot.x + week * layout.pitch, y: layout.plot.y + row, width: max(1, layout.pitch - layout.pitch / 3),
            height: 1)
    }

    /// The day at a point.
    public func day(at point: Point, in rect: Rect) -> Int? {
        let layout = layout(in: rect)
        guard layout.plot.contains(point) else { return nil }
        let day = ((point.x - layout.plot.x) / layout.pitch + layout.offset) * 7 + point.y - layout.plot.y - firstWeekday
        return values.indices.contains(day) && point.y - layout.plot.y < 7 ? day : nil
    }

    public func draw(on canvas: inout Canvas, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let layout = layout(in: rect)
        drawMonths(on: &canvas, rect, layout)
        if layout.plot.x > rect.x {
            for (row, name) in weekdays.enumerated() where row < layout.plot.height {
                canvas.label(
                    name, in: Rect(x: rect.x, y: layout.plot.y + row, width: layout.plot.x - rect.x - 1, height: 1), style: .dim)
            }
        }
        for (day, value) in values.enumerated() {
            guard let cell = place(of: day, layout) else { continue }
            let level = value.map { levels.level($0) }
            // A day that has not been yet is blank, but for a faint sign of its place.
            let glyph = level.map { canvas.glyphs.heat($0) } ?? .blank
            for x in cell.x..<cell.maxX { canvas.set(glyph, at: Point(x, cell.y), style: level.map(HeatLevels.style) ?? .dim) }
            if day == selected {
                // A sign of its own: a block that is only reversed is a hole, or nothing at all where there are no colours.
                for column in 0..<cell.width {
                    let sign = canvas.glyphs.dayCursor(column, of: cell.width)
                    canvas.set(sign, at: Point(cell.x + column, cell.y), style: .accent.bold.reverse)
                }
                canvas.cursor = cell.origin
            }
        }
    }

    /// A name that would touch the one before is left out.
    private func drawMonths(on canvas: inout Canvas, _ rect: Rect, _ layout: Layout) {
        var freeFrom = rect.x
        for month in months {
            let week = (month.first + firstWeekday + 6) / 7 - layout.offset
            guard (0..<layout.shownWeeks).contains(week) else { continue }
            let name = month.name + (month.isPeak ? "*" : "")
            let x = layout.plot.x + week * layout.pitch
            let width = TextWidth.width(of: name)
            guard x >= freeFrom, x + width <= rect.maxX else { continue }
            canvas.write(name, at: Point(x, rect.y), style: month.isPeak ? .accent.bold : .header)
            freeFrom = x + width + 1
        }
    }
}
