/// The cells of one row while they are written: the array is checked once a row and not once a cell.
struct CanvasRow {
    /// `nil` for a row outside the canvas.
    let cells: UnsafeMutablePointer<Cell>?
    let width: Int

    /// Writes scalars from column `start` and gives the columns they take.
    func write(_ scalars: UTF8Scalars, at start: Int, _ style: Style, limit: Int, _ glyphs: GlyphSet) -> Int {
        var reader = GlyphReader(scalars)
        var x = start
        var graphemeStart = x
        while x < limit, let item = reader.next() {
            if !item.joins { graphemeStart = x }
            if x + item.width > limit {
                // Half a grapheme is never shown: its place becomes blank.
                for column in graphemeStart..<limit { place(.blank, column, style, limit: limit) }
                return limit - start
            }
            place(glyphs == .unicode ? item.glyph : glyphs.replacement(for: item.glyph), x, style, limit: limit)
            x += item.width
        }
        return x - start
    }

    /// Columns outside are passed over.
    @inline(__always)
    func place(_ glyph: Glyph, _ x: Int, _ style: Style, limit: Int) {
        guard x < limit && x < width else { return }
        if glyph.isWide {
            if x < -1 { return }
            guard x >= 0 && x + 1 < min(limit, width) else { return place(.blank, max(0, x), style, limit: limit) }
            mend(x)
            mend(x + 1)
            store(glyph, x, style)
            store(.trailing, x + 1, style)
        } else if x >= 0 {
            put(glyph.isTrailing ? .blank : glyph, x, style)
        }
    }

    func fill(_ columns: Range<Int>, with cell: Cell) {
        guard let cells else { return }
        mend(columns.lowerBound)
        mend(columns.upperBound - 1)
        for x in columns { cells[x] = cell }
    }

    @inline(__always)
    private func put(_ glyph: Glyph, _ x: Int, _ style: Style) {
        mend(x)
        store(glyph, x, style)
    }

    @inline(__always)
    private func store(_ glyph: Glyph, _ x: Int, _ style: Style) {
        guard let cells else { return }
        let ground = style.ground == .none ? cells[x].style.ground : style.ground
        cells[x] = Cell(glyph, Style(style.role, style.flags, on: ground))
    }

    /// Before a cell is overwritten: the other half of the wide glyph it belongs to becomes blank.
    @inline(__always)
    private func mend(_ x: Int) {
        guard let cells else { return }
        let glyph = cells[x].glyph
        if glyph.isTrailing {
            if x > 0 { cells[x - 1].glyph = .blank }
        } else if glyph.isWide, x + 1 < width {
            cells[x + 1].glyph = .blank
        }
    }
}
