/// Where a table's columns and rows stand: for drawing and for the mouse.
public struct TableLayout: Hashable, Sendable {
    public struct Place: Hashable, Sendable {
        /// Index into the table's columns.
        public let column: Int
        public let x: Int
        public let width: Int
    }

    public let rect: Rect
    /// The row of titles; nil when the table has none.
    public let head: Rect?
    /// The rows, without the scrollbar.
    public let body: Rect
    public let scrollbar: Rect
    /// The columns that are shown, from left to right.
    public let places: [Place]
    /// The window, fitted to the height.
    public let window: ListWindow

    /// The row at that point, if there is one.
    public func row(at point: Point) -> Int? {
        guard body.contains(point) else { return nil }
        let row = window.offset + point.y - body.y
        return row < window.count ? row : nil
    }

    /// The column whose title is at that point.
    public func columnHead(at point: Point) -> Int? {
        guard let head, head.contains(point) else { return nil }
        return places.last { $0.x <= point.x }.flatMap { point.x < $0.x + $0.width ? $0.column : nil }
    }
}

extension Table {
    /// Where everything stands in that rectangle.
    public func layout(in rect: Rect, window: ListWindow) -> TableLayout {
        var area = rect
        var headRow: Rect?
        switch head {
        case .row: headRow = area.takeTop(1)
        case .frame: headRow = Rect(x: rect.x, y: rect.y - 1, width: rect.width, height: rect.width > 0 ? 1 : 0)
        case .none: headRow = nil
        }
        let fitted = window.fitted(height: area.height)
        let scrollbar = fitted.fits ? Rect(x: area.maxX, y: area.y, width: 0, height: 0) : area.takeRight(1)
        // A blank between the last column and the bar, where there is room to spare.
        if !fitted.fits && area.width > 20 { _ = area.takeRight(1) }
        return TableLayout(
            rect: rect, head: headRow, body: area, scrollbar: scrollbar, places: places(in: area), window: fitted)
    }

    private func places(in area: Rect) -> [TableLayout.Place] {
        let lead = showsMarks ? 2 : 0
        // A column of no width has nothing to show.
        var shown = columns.indices.filter { columns[$0].width != .fixed(0) }
        // Lowest priority first; of two equal ones the right one.
        while shown.count > 1 && least(shown) + lead > area.width {
            guard let weakest = shown.reversed().min(by: { columns[$0].priority < columns[$1].priority }),
                columns[weakest].priority < .max
            else { break }
            shown.removeAll { $0 == weakest }
        }
        // What went before a wider one that had to go as well may have room after all, the most important first, but never that of a name.
        let gone = columns.indices.filter { !shown.contains($0) && columns[$0].width != .fixed(0) }
        for column in gone.sorted(by: { (columns[$1].priority, $0) < (columns[$0].priority, $1) }) {
            let more = (shown + [column]).sorted()
            if wanted(more) + lead <= area.width { shown = more }
        }
        let widths = widths(of: shown, in: area.width - lead)
        // What no column wants stands between them, a little of it: what belongs to one line stays together.
        let used = widths.reduce(0, +) + shown.dropFirst().reduce(0) { $0 + space(before: $1) }
        let more = shown.count > 1 ? max(0, min(2, (area.width - lead - used) / (shown.count - 1))) : 0
        var x = area.x + lead
        var places: [TableLayout.Place] = []
        for (index, column) in shown.enumerated() {
            if index > 0 { x += space(before: column) + more }
            let width = max(0, min(widths[index], area.maxX - x))
            if width > 0 { places.append(TableLayout.Place(column: column, x: x, width: width)) }
            x += widths[index]
        }
        return places
    }

    private func space(before column: Int) -> Int { columns[column].ruled ? max(3, gap) : gap }

    private func least(_ shown: [Int]) -> Int {
        shown.reduce(0) { $0 + minimum(columns[$1].width) } + shown.dropFirst().reduce(0) { $0 + space(before: $1) }
    }

    /// The same with names as wide as they want to be.
    private func wanted(_ shown: [Int]) -> Int {
        shown.reduce(least(shown)) { sum, column in
            if case .named(let least, let want) = columns[column].width { sum + max(0, want - least) } else { sum }
        }
    }

    private func minimum(_ width: Column.Width) -> Int {
        switch width {
        case .fixed(let cells), .range(let cells, _), .named(let cells, _), .flexible(let cells, _): max(0, cells)
        }
    }

    private func widths(of shown: [Int], in width: Int) -> [Int] {
        var widths = shown.map { minimum(columns[$0].width) }
        var spare = width - least(shown)
        guard spare > 0 else { return widths }
        func widen(_ index: Int, by wanted: Int) {
            let more = max(0, min(spare, wanted))
            widths[index] += more
            spare -= more
        }
        for (index, column) in shown.enumerated() {
            if case .named(let least, let want) = columns[column].width { widen(index, by: want - least) }
        }
        for (index, column) in shown.enumerated() {
            if case .range(let least, let most) = columns[column].width { widen(index, by: most - least) }
        }
        let weights = shown.map { if case .flexible(_, let weight) = columns[$0].width { max(0, weight) } else { 0 } }
        var weightLeft = weights.reduce(0, +)
        for index in shown.indices where weights[index] > 0 {
            let more = spare * weights[index] / weightLeft
            widths[index] += more
            spare -= more
            weightLeft -= weights[index]
        }
        if spare > 0, let name = shown.firstIndex(where: { if case .named = columns[$0].width { true } else { false } }) {
            widths[name] += spare
        }
        return widths
    }
}

extension Canvas {
    /// A scrollbar for that window, one column wide.
    public mutating func scrollbar(in rect: Rect, window: ListWindow) {
        guard !rect.isEmpty && window.count > 0 else { return }
        let height = rect.height
        let thumb = max(1, min(height, height * window.height / max(1, window.count)))
        let travel = max(1, window.count - window.height)
        var top = (height - thumb) * window.offset / travel
        // Only the very ends of the list touch the ends of the bar.
        if window.offset > 0 && height - thumb > 1 { top = max(1, top) }
        for row in 0..<height {
            let isThumb = row >= top && row < top + thumb
            set(
                isThumb ? glyphs.scrollThumb : glyphs.scrollTrack, at: Point(rect.x, rect.y + row),
                style: isThumb ? .scrollThumb : .scrollTrack)
        }
    }
}
