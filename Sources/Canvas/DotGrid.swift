/// Dots finer than cells: eight a cell where the font has Braille, two where it has half blocks, else one.
struct DotGrid {
    let glyphs: GlyphSet
    private let rect: Rect
    private let columns: Int
    /// Dots of a cell above each other.
    let rows: Int
    private var cells: [Cell?]

    private struct Cell {
        var dots: UInt8
        var style: Style
        var sign: Glyph
    }

    init(_ rect: Rect, _ glyphs: GlyphSet) {
        self.rect = rect
        self.glyphs = glyphs
        (columns, rows) =
            switch glyphs {
            case .unicode: (2, 4)
            case .console: (1, 2)
            case .ascii: (1, 1)
            }
        cells = Array(repeating: nil, count: rect.width * rect.height)
    }

    var width: Int { rect.width * columns }
    var height: Int { rect.height * rows }

    /// - Parameters:
    ///   - y: from below.
    ///   - style: what is drawn later gives its style to the whole cell.
    ///   - sign: what stands for the line where a cell has no dots of its own.
    mutating func set(_ x: Int, _ y: Int, _ style: Style, _ sign: Glyph) {
        guard (0..<width).contains(x), (0..<height).contains(y) else { return }
        let fromTop = height - 1 - y
        let index = fromTop / rows * rect.width + x / columns
        var cell = cells[index] ?? Cell(dots: 0, style: style, sign: sign)
        // Lines keep apart by their signs only while a cell is one line's.
        if cell.sign != sign, glyphs != .unicode { cell.dots = 0 }
        cell.dots |= Self.bits[glyphs == .unicode ? x % 2 : 0][fromTop % rows]
        (cell.style, cell.sign) = (style, sign)
        cells[index] = cell
    }

    /// The order of Unicode's Braille patterns.
    private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

    /// Cells without a dot stay as they are.
    func draw(on canvas: inout Canvas) {
        for (index, cell) in cells.enumerated() {
            guard let cell else { continue }
            let point = Point(rect.x + index % rect.width, rect.y + index / rect.width)
            canvas.set(glyph(cell), at: point, style: cell.style)
        }
    }

    private func glyph(_ cell: Cell) -> Glyph {
        switch glyphs {
        case .unicode: Unicode.Scalar(0x2800 + UInt32(cell.dots)).map { Glyph(narrow: $0) } ?? cell.sign
        // Half blocks draw the solid line; the others have signs of their own.
        case .console where cell.sign == Glyph(narrow: "*"):
            cell.dots == 0x03 ? glyphs.full : cell.dots == 0x01 ? glyphs.upperHalf : glyphs.lowerHalf
        case .console, .ascii: cell.sign
        }
    }
}
