/// A street as it lies: its houses in order, odd numbers above and even below, alleys as branches between them, borders as ticks.
///
/// ```
///    ●/3/5
///    ▲/1  ╎
///  ▲ ▲2   ╎ ★
///  1 ngõ3 ╎ 7   9
///  ── Nhân Chính ╎ Thượng Đình ──
///  2      ╎ 8  10
///  ●      ╎ ◇   ○
/// ```
public struct StreetStrip: Hashable, Sendable {
    /// What stands for the people of a house: a sign of its own, so that nothing hangs on the colour.
    public struct Mark: Hashable, Sendable {
        public var sign: Unicode.Scalar
        /// The same where the font is poor.
        public var plain: Unicode.Scalar
        public var style: Style
        /// Behind the sign: how many people, a family.
        public var note: String

        public init(_ sign: Unicode.Scalar, plain: Unicode.Scalar, _ style: Style, note: String = "") {
            self.sign = sign
            self.plain = plain
            self.style = style
            self.note = note
        }

        func spans(_ glyphs: GlyphSet) -> [Span] { [Span(String(Character(glyphs == .unicode ? sign : plain)) + note, style)] }
        var width: Int { 1 + TextWidth.width(of: note) }
    }

    /// A house in an alley: its number stands behind a stroke, as in an address, where a house on the street has the count of its people.
    public struct Twig: Hashable, Sendable {
        public var label: String
        public var mark: Mark

        public init(_ label: String, _ mark: Mark) {
            self.label = label
            self.mark = mark
        }

        var text: String { label.first?.isNumber == true ? "/" + label : label }
        var width: Int { 1 + TextWidth.width(of: text) }
    }

    /// A house or the mouth of an alley on one side of the street.
    public struct Stop: Hashable, Sendable {
        public var label: String
        public var mark: Mark
        /// The houses of an alley, from the street inwards.
        public var branch: [Twig]

        public init(_ label: String, _ mark: Mark, branch: [Twig] = []) {
            self.label = label
            self.mark = mark
            self.branch = branch
        }

        var width: Int { max(TextWidth.width(of: label), mark.width, branch.map(\.width).max() ?? 0) }
    }

    /// What lies at one place along the street: one stop on either side, and what begins there.
    public struct Column: Hashable, Sendable {
        public var above: Stop?
        public var below: Stop?
        /// A border runs in front of it, on that side.
        public var bordersAbove: Bool
        public var bordersBelow: Bool
        /// The name of what begins here, written along the street.
        public var name: String

        public init(
            above: Stop? = nil, below: Stop? = nil, bordersAbove: Bool = false, bordersBelow: Bool = false, name: String = ""
        ) {
            self.above = above
            self.below = below
            self.bordersAbove = bordersAbove
            self.bordersBelow = bordersBelow
            self.name = name
        }

        /// With the blank behind it, in which the next border runs.
        var width: Int { max(above?.width ?? 0, below?.width ?? 0, 2) + 2 }
    }

    public enum Side: Hashable, Sendable { case above, below }

    /// Which stop is under the cursor, and how deep in its alley: 0 is the stop itself.
    public struct Cursor: Hashable, Sendable {
        public var column: Int
        public var side: Side
        public var depth: Int

        public init(column: Int, side: Side, depth: Int = 0) {
            self.column = column
            self.side = side
            self.depth = depth
        }
    }

    public let columns: [Column]
    private let widths: [Int]

    public init(_ columns: [Column]) {
        self.columns = columns
        // A border has a blank on both sides.
        widths = columns.enumerated().map { index, column in
            let next = columns.indices.contains(index + 1) ? columns[index + 1] : Column()
            return column.width + (next.bordersAbove || next.bordersBelow ? 1 : 0)
        }
    }

    // MARK: Scrolling

    /// The first column to show so that `column` is seen whole, as near to `offset` as can be.
    public func offset(showing column: Int, from offset: Int, in rect: Rect) -> Int {
        guard columns.indices.contains(column) else { return 0 }
        // The end of the street fills the screen where it can.
        let nearest = min(max(0, offset), column, firstOffset(endingWith: columns.count - 1, rect))
        return max(nearest, firstOffset(endingWith: column, rect))
    }

    /// The first column to show so that all up to `last` are seen whole, itself in any case.
    private func firstOffset(endingWith last: Int, _ rect: Rect) -> Int {
        var room = rect.width * bands(in: rect).count - widths[last]
        var first = last
        while first > 0, widths[first - 1] <= room {
            first -= 1
            room -= widths[first]
        }
        // No column is broken: what is left at the end of each row has no use.
        while first < last, first + count(from: first, in: rect) <= last { first += 1 }
        return first
    }

    /// The rows in which a long street runs where there is room for its alleys in each.
    private func bands(in rect: Rect) -> [Rect] {
        let wanted = rect.width > 0 ? widths.reduce(0, +) / rect.width + 1 : 1
        let count = max(1, min(3, wanted, rect.height / Self.bandHeight))
        return Array(rect.rows(Array(repeating: .rest, count: count)))
    }

    /// Numbers, signs and four houses of an alley on either side.
    private static let bandHeight = 13

    /// Each row with the first of its columns.
    private func filled(from offset: Int, in rect: Rect) -> [(band: Rect, offset: Int)] {
        var offset = offset
        return bands(in: rect).map { band in
            defer { offset += visible(from: offset, in: band).count }
            return (band, offset)
        }
    }

    /// The columns that are seen whole, with where they begin.
    private func visible(from offset: Int, in rect: Rect) -> [(column: Int, x: Int)] {
        var seen: [(Int, Int)] = []
        var x = rect.x
        for column in columns.indices.dropFirst(max(0, offset)) {
            guard x + widths[column] <= rect.maxX || seen.isEmpty else { break }
            seen.append((column, x))
            x += widths[column]
        }
        return seen
    }

    /// How many columns are seen from there on.
    public func count(from offset: Int, in rect: Rect) -> Int {
        filled(from: offset, in: rect).reduce(0) { $0 + visible(from: $1.offset, in: $1.band).count }
    }

    // MARK: Drawing

    /// Rows of a side: its alleys, the signs, the numbers.
    private struct Rows {
        let street: Int
        let reach: Int

        init(_ rect: Rect) {
            street = rect.y + rect.height / 2
            reach = max(0, (rect.height - 1) / 2)
        }

        /// 1 is the numbers, 2 the signs, 3 and more the houses of alleys.
        func row(_ step: Int, _ side: Side) -> Int { side == .above ? street - step : street + step }
        var depth: Int { max(0, reach - 2) }
    }

    public func draw(on canvas: inout Canvas, in rect: Rect, offset: Int, cursor: Cursor?) {
        guard !rect.isEmpty else { return }
        for row in filled(from: offset, in: rect) where row.offset < columns.count {
            drawRow(on: &canvas, in: row.band, offset: row.offset, cursor: cursor)
        }
    }

    private func drawRow(on canvas: inout Canvas, in rect: Rect, offset: Int, cursor: Cursor?) {
        let rows = Rows(rect)
        let seen = visible(from: offset, in: rect)
        canvas.fill(Rect(x: rect.x, y: rows.street, width: rect.width, height: 1), with: canvas.glyphs.horizontal, style: .border)
        drawNames(seen, on: &canvas, in: rect, rows, offset: offset)
        for (index, x) in seen {
            let column = columns[index]
            for (side, stop, borders) in [
                (Side.above, column.above, column.bordersAbove), (.below, column.below, column.bordersBelow),
            ] {
                if borders {
                    let tick = x - (index == offset ? 0 : 2)
                    for step in 0...rows.reach {
                        canvas.set(canvas.glyphs.mark, at: Point(max(rect.x, tick), rows.row(step, side)), style: .accent)
                    }
                }
                guard let stop else { continue }
                let depth = cursor?.column == index && cursor?.side == side ? cursor?.depth : nil
                draw(stop, side, depth: depth, at: x + (borders && index == offset ? 1 : 0), on: &canvas, rows)
            }
        }
        if offset > 0 { canvas.set(canvas.glyphs.hiddenLeft, at: Point(rect.x, rows.street), style: .accent) }
        if let last = seen.last, last.column < columns.count - 1 {
            canvas.set(canvas.glyphs.hiddenRight, at: Point(rect.maxX - 1, rows.street), style: .accent)
        }
    }

    private func draw(_ stop: Stop, _ side: Side, depth: Int?, at x: Int, on canvas: inout Canvas, _ rows: Rows) {
        let number = Point(x, rows.row(1, side))
        // Where there are no rows for its houses, the one under the cursor stands in the place of the alley.
        let twig = rows.depth == 0 ? depth.flatMap { stop.branch.indices.contains($0 - 1) ? stop.branch[$0 - 1] : nil } : nil
        canvas.write(TextWidth.cut(twig?.text ?? stop.label, to: stop.width), at: number, style: .text, width: stop.width)
        if rows.reach > 1 {
            canvas.write((twig?.mark ?? stop.mark).spans(canvas.glyphs), at: Point(x, rows.row(2, side)), width: stop.width)
        }
        drawBranch(stop, side, depth: depth, at: x, on: &canvas, rows)
        // Where the alley itself is not seen its mouth stands for it.
        if depth == 0 || (depth != nil && rows.depth == 0) {
            let top = side == .above ? rows.row(min(2, rows.reach), side) : number.y
            select(Rect(x: x, y: top, width: stop.width, height: min(2, rows.reach)), at: number, on: &canvas)
        }
    }

    /// The houses of an alley, as far as there are rows; the one under the cursor is always among them.
    private func drawBranch(_ stop: Stop, _ side: Side, depth: Int?, at x: Int, on canvas: inout Canvas, _ rows: Rows) {
        guard rows.depth > 0, !stop.branch.isEmpty else { return }
        // The last row says how many more there are.
        let isCut = stop.branch.count > rows.depth
        let room = isCut ? max(1, rows.depth - 1) : rows.depth
        let first = min(max(0, (depth ?? 0) - room), max(0, stop.branch.count - room))
        for (step, twig) in stop.branch[first...].prefix(room).enumerated() {
            let place = Point(x, rows.row(3 + step, side))
            canvas.write(
                twig.mark.spans(canvas.glyphs).map { Span(String($0.text.prefix(1)), $0.style) } + [Span(twig.text, .dim)],
                at: place)
            if depth == first + step + 1 { select(Rect(x: x, y: place.y, width: twig.width, height: 1), at: place, on: &canvas) }
        }
        let rest = stop.branch.count - first - room
        if isCut, rest > 0, rows.depth > 1 { canvas.write("+\(rest)", at: Point(x, rows.row(3 + room, side)), style: .dim) }
    }

    private func select(_ rect: Rect, at point: Point, on canvas: inout Canvas) {
        canvas.setGround(.selected, in: rect)
        canvas.restyle(rect) { $0 = $0.bold }
        if canvas.cursor == nil { canvas.cursor = point }
    }

    /// What lies along the street, each name as far as the next; at the left edge the one that began before it.
    private func drawNames(_ seen: [(column: Int, x: Int)], on canvas: inout Canvas, in rect: Rect, _ rows: Rows, offset: Int) {
        var names = seen.compactMap { columns[$0.column].name.isEmpty ? nil : ($0.x, columns[$0.column].name) }
        if let first = seen.first, columns[first.column].name.isEmpty,
            let before = columns[..<first.column].last(where: { !$0.name.isEmpty })
        {
            names.insert((first.x, before.name), at: 0)
        }
        for (place, (x, name)) in names.enumerated() {
            let end = place + 1 < names.count ? names[place + 1].0 - 2 : rect.maxX - 2
            let start = x + 2
            guard end - start > 3 else { continue }
            canvas.label(" " + name + " ", in: Rect(x: start, y: rows.street, width: end - start, height: 1), style: .dim)
        }
    }

    /// The stop at that point, for the mouse.
    public func cursor(at point: Point, in rect: Rect, offset: Int) -> Cursor? {
        guard let row = filled(from: offset, in: rect).first(where: { $0.band.contains(point) }) else { return nil }
        let rows = Rows(row.band)
        guard let index = visible(from: row.offset, in: row.band).last(where: { $0.x <= point.x })?.column, point.y != rows.street
        else {
            return nil
        }
        let side: Side = point.y < rows.street ? .above : .below
        guard let stop = side == .above ? columns[index].above : columns[index].below else { return nil }
        let step = abs(point.y - rows.street)
        let depth = step < 3 ? 0 : step - 2
        return Cursor(column: index, side: side, depth: depth <= stop.branch.count ? depth : 0)
    }
}
