/// A screen full of cells as a plain value: views write it, tests compare it, the terminal shows it.
///
/// Nothing that is written ever leaves the canvas or the width given; a glyph that is two cells wide is shown whole or as a blank.
public struct Canvas: Hashable, Sendable {
    public let size: Size
    /// Row after row.
    public private(set) var cells: [Cell]
    /// Where the terminal's real cursor stands (the caret of the field, or the selected row); nil hides it.
    public var cursor: Point?
    /// The signs that frames, bars and charts are drawn with.
    public var glyphs: GlyphSet

    public init(size: Size, glyphs: GlyphSet = .unicode) {
        self.size = size
        self.glyphs = glyphs
        cells = Array(repeating: .blank, count: size.width * size.height)
    }

    public var area: Rect { Rect(size) }

    /// The cells of one row, for the terminal; empty when there is no such row.
    public func row(_ y: Int) -> ArraySlice<Cell> {
        guard y >= 0 && y < size.height else { return [] }
        return cells[(y * size.width)..<((y + 1) * size.width)]
    }

    /// A blank cell outside the canvas.
    public subscript(x: Int, y: Int) -> Cell {
        guard x >= 0 && y >= 0 && x < size.width && y < size.height else { return .blank }
        return cells[y * size.width + x]
    }

    /// Writes a line of text and gives the columns it takes, hidden ones at the left included.
    ///
    /// - Parameter width: it is clipped after so many columns; the rest of them is left as it was.
    @discardableResult
    public mutating func write(_ text: String, at point: Point, style: Style = .text, width: Int? = nil) -> Int {
        put(text.unicodeScalars, point, style, width)
    }

    @discardableResult
    public mutating func write(_ text: Substring, at point: Point, style: Style = .text, width: Int? = nil) -> Int {
        put(text.unicodeScalars, point, style, width)
    }

    /// Writes pieces in their styles, one after the other.
    @discardableResult
    public mutating func write(_ spans: [Span], at point: Point, width: Int? = nil) -> Int {
        var used = 0
        for span in spans {
            used += write(
                span.text, at: Point(point.x + used, point.y), style: span.style, width: width.map { max(0, $0 - used) })
        }
        return used
    }

    /// One glyph; a wide one needs both of its cells inside the canvas.
    public mutating func set(_ glyph: Glyph, at point: Point, style: Style = .text) {
        guard point.y >= 0 && point.y < size.height else { return }
        place(glyph, point.x, point.y, style, limit: size.width)
    }

    /// Fills a rectangle with a glyph, and with exactly the ground of the style.
    public mutating func fill(_ rect: Rect, with glyph: Glyph = .blank, style: Style = .text) {
        let part = rect.intersection(area)
        guard !part.isEmpty else { return }
        let cell = Cell(glyph.isWide || glyph.isTrailing ? .blank : glyph, style)
        for y in part.y..<part.maxY {
            mend(part.x, y)
            mend(part.maxX - 1, y)
            let start = y * size.width
            for index in (start + part.x)..<(start + part.maxX) { cells[index] = cell }
        }
    }

    /// Blanks a rectangle and gives it a ground.
    public mutating func clear(_ rect: Rect, on ground: Ground = .none) {
        fill(rect, style: Style(.text, on: ground))
    }

    /// Changes the ground under what is already written.
    public mutating func setGround(_ ground: Ground, in rect: Rect) {
        restyle(rect) { $0.ground = ground }
    }

    /// Changes the styles of what is already written.
    public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        let part = rect.intersection(area)
        guard !part.isEmpty else { return }
        for y in part.y..<part.maxY {
            let start = y * size.width
            for index in (start + part.x)..<(start + part.maxX) { change(&cells[index].style) }
        }
    }

    private mutating func put(_ scalars: some Collection<Unicode.Scalar>, _ point: Point, _ style: Style, _ width: Int?) -> Int {
        if glyphs == .unicode { return lay(scalars, point, style, width) }
        let glyphs = glyphs
        return lay(scalars.lazy.map { glyphs.replacement(for: $0) ?? $0 }, point, style, width)
    }

    private mutating func lay(_ scalars: some Collection<Unicode.Scalar>, _ point: Point, _ style: Style, _ width: Int?) -> Int {
        let limit = min(size.width, width.map { point.x + max(0, $0) } ?? size.width)
        let onCanvas = point.y >= 0 && point.y < size.height
        var reader = GlyphReader(scalars)
        var x = point.x
        var graphemeStart = x
        while x < limit, let item = reader.next() {
            if !item.joins { graphemeStart = x }
            if x + item.width > limit {
                // Half a grapheme is never shown: its place becomes blank.
                if onCanvas { for column in graphemeStart..<limit { place(.blank, column, point.y, style, limit: limit) } }
                return limit - point.x
            }
            if onCanvas { place(item.glyph, x, point.y, style, limit: limit) }
            x += item.width
        }
        return x - point.x
    }

    /// The row must exist; columns outside are passed over.
    @inline(__always)
    private mutating func place(_ glyph: Glyph, _ x: Int, _ y: Int, _ style: Style, limit: Int) {
        guard x < limit && x < size.width else { return }
        if glyph.isWide {
            if x < -1 { return }
            guard x >= 0 && x + 1 < min(limit, size.width) else { return place(.blank, max(0, x), y, style, limit: limit) }
            mend(x, y)
            mend(x + 1, y)
            store(glyph, x, y, style)
            store(.trailing, x + 1, y, style)
        } else if x >= 0 {
            mend(x, y)
            store(glyph.isTrailing ? .blank : glyph, x, y, style)
        }
    }

    @inline(__always)
    private mutating func store(_ glyph: Glyph, _ x: Int, _ y: Int, _ style: Style) {
        let index = y * size.width + x
        let ground = style.ground == .none ? cells[index].style.ground : style.ground
        cells[index] = Cell(glyph, Style(style.role, style.flags, on: ground))
    }

    /// Before a cell is overwritten: the other half of the wide glyph it belongs to becomes blank.
    @inline(__always)
    private mutating func mend(_ x: Int, _ y: Int) {
        let index = y * size.width + x
        let glyph = cells[index].glyph
        if glyph.isTrailing {
            if x > 0 { cells[index - 1].glyph = .blank }
        } else if glyph.isWide, x + 1 < size.width {
            cells[index + 1].glyph = .blank
        }
    }
}
