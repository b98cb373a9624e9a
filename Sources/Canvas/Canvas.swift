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

    /// Whether a row is the same here as on another canvas of that size.
    public func hasRow(_ y: Int, as other: Canvas) -> Bool {
        guard size == other.size && y >= 0 && y < size.height else { return false }
        return cells.withUnsafeBufferPointer { ours in
            other.cells.withUnsafeBufferPointer { theirs in
                for index in (y * size.width)..<((y + 1) * size.width) where ours[index] != theirs[index] { return false }
                return true
            }
        }
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
        put(text, point, style, width)
    }

    @discardableResult
    public mutating func write(_ text: Substring, at point: Point, style: Style = .text, width: Int? = nil) -> Int {
        put(text, point, style, width)
    }

    @inline(__always)
    private mutating func put(_ text: some StringProtocol, _ point: Point, _ style: Style, _ width: Int?) -> Int {
        let glyphs = glyphs
        let limit = min(size.width, width.map { point.x + max(0, $0) } ?? size.width)
        return text.withScalars { scalars in
            withRow(point.y) { $0.write(scalars, at: point.x, style, limit: limit, glyphs) }
        }
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
        withRow(point.y) { $0.place(glyph, point.x, style, limit: $0.width) }
    }

    /// Fills a rectangle with a glyph, and with exactly the ground of the style.
    public mutating func fill(_ rect: Rect, with glyph: Glyph = .blank, style: Style = .text) {
        let part = rect.intersection(area)
        guard !part.isEmpty else { return }
        let cell = Cell(glyph.isWide || glyph.isTrailing ? .blank : glyph, style)
        for y in part.y..<part.maxY { withRow(y) { $0.fill(part.x..<part.maxX, with: cell) } }
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

    /// One row to write on; a row outside the canvas takes everything and keeps nothing.
    @inline(__always)
    private mutating func withRow<Result>(_ y: Int, _ work: (CanvasRow) -> Result) -> Result {
        let width = size.width
        guard y >= 0 && y < size.height else { return work(CanvasRow(cells: nil, width: width)) }
        return cells.withUnsafeMutableBufferPointer { all in
            work(CanvasRow(cells: all.baseAddress.map { $0 + y * width }, width: width))
        }
    }
}
