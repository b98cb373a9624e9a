/// A table: columns that come and go with the width, rows asked for only where they are seen, a cursor, marks, a scrollbar.
public struct Table: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public enum Width: Hashable, Sendable {
            case fixed(Int)
            /// As wide as `max` when there is room.
            case range(Int, Int)
            /// As wide as `want` when there is room, before anything else grows; all that is left where no column is flexible.
            case named(min: Int, want: Int)
            /// At least `min`; what is left over is shared by weight.
            case flexible(min: Int, weight: Int)
        }

        public enum Sort: Hashable, Sendable { case ascending, descending }

        public var title: String
        public var width: Width
        public var align: Alignment
        /// When the table is narrow, columns of a lower priority go first; `.max` never goes.
        public var priority: Int
        /// The rows are sorted by this column.
        public var sort: Sort?
        /// A line down the table in front of it.
        public var ruled: Bool
        /// Of its numbers, where they stand without it and the title does not name it; it is not drawn.
        public var unit: String

        public init(
            _ title: String, _ width: Width, _ align: Alignment = .left, priority: Int = .max, sort: Sort? = nil,
            ruled: Bool = false, unit: String = ""
        ) {
            self.title = title
            self.width = width
            self.align = align
            self.priority = priority
            self.sort = sort
            self.ruled = ruled
            self.unit = unit
        }
    }

    public enum Head: Hashable, Sendable {
        /// Titles in the first row of the rectangle.
        case row
        /// Titles in the top line of the box around the rectangle (the row above it).
        case frame
        case none
    }

    public var columns: [Column]
    public var head: Head
    /// Blanks between columns; up to two more where room is left.
    public var gap: Int
    /// A column in front for the sign of marked rows.
    public var showsMarks: Bool

    public init(_ columns: [Column], head: Head = .row, gap: Int = 2, showsMarks: Bool = false) {
        self.columns = columns
        self.head = head
        self.gap = gap
        self.showsMarks = showsMarks
    }

    /// Rows that are seen at once in that rectangle: the height for its `ListWindow`.
    public func visibleRows(in rect: Rect) -> Int { max(0, rect.height - (head == .row ? 1 : 0)) }

    /// Draws it; `row` is asked only for rows in sight. A table that is only read has no cursor. Gives the layout for the mouse and puts the cursor on the selected row.
    @discardableResult
    public func draw(
        on canvas: inout Canvas, in rect: Rect, window: ListWindow, focused: Bool = true, hasCursor: Bool = true,
        row: (Int) -> TableRow
    ) -> TableLayout {
        let layout = layout(in: rect, window: window)
        drawHead(on: &canvas, layout)
        for index in layout.window.visible {
            let line = layout.body.row(index - layout.window.offset)
            let tableRow = row(index)
            if hasCursor, index == layout.window.selection {
                canvas.clear(line, on: focused ? .selected : .selectedUnfocused)
                if focused && canvas.cursor == nil { canvas.cursor = line.origin }
            }
            if showsMarks && tableRow.isMarked { canvas.set(canvas.glyphs.marked, at: line.origin, style: .marked) }
            for place in layout.places where place.column < tableRow.cells.count {
                let cell = Rect(x: place.x, y: line.y, width: place.width, height: 1)
                tableRow.cells[place.column].draw(on: &canvas, in: cell, align: columns[place.column].align)
            }
        }
        drawRules(on: &canvas, rect, layout)
        if !layout.window.fits { canvas.scrollbar(in: layout.scrollbar, window: layout.window) }
        return layout
    }

    private func drawHead(on canvas: inout Canvas, _ layout: TableLayout) {
        guard let head = layout.head, !head.isEmpty else { return }
        for place in layout.places {
            let column = columns[place.column]
            var title = column.title
            if let sort = column.sort {
                let arrow = sort == .ascending ? canvas.glyphs.arrowUp : canvas.glyphs.arrowDown
                title += title.isEmpty ? "" : " "
                arrow.append(to: &title.unicodeScalars)
            }
            let cell = Rect(x: place.x, y: head.y, width: place.width, height: 1)
            let width = min(TextWidth.width(of: title), cell.width)
            if self.head == .frame && width > 0 {
                let start = cell.x + TextWidth.before(cell.width - width, column.align)
                for x in [start - 1, start + width] where canvas[x, head.y].glyph == canvas.glyphs.horizontal {
                    canvas.set(.blank, at: Point(x, head.y))
                }
            }
            canvas.label(title, in: cell, align: column.align, style: column.sort == nil ? .header : .headerSorted)
        }
    }

    private func drawRules(on canvas: inout Canvas, _ rect: Rect, _ layout: TableLayout) {
        for place in layout.places where columns[place.column].ruled && place.x > rect.x + 1 {
            let x = place.x - 2
            for y in rect.y..<rect.maxY { canvas.set(canvas.glyphs.vertical, at: Point(x, y), style: .border) }
            // In a frame the line joins its top and bottom.
            for (y, joint) in [(rect.y - 1, canvas.glyphs.teeDown), (rect.maxY, canvas.glyphs.teeUp)]
            where head == .frame && canvas[x, y].glyph == canvas.glyphs.horizontal {
                canvas.set(joint, at: Point(x, y), style: canvas[x, y].style)
            }
        }
    }
}
