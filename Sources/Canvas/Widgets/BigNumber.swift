/// Figures as tall as a hall needs, for the wall board: digits of three by five squares, each square as large as fits.
public struct BigNumber: Hashable, Sendable {
    /// Digits, `.`, `,`, `:`, `/`, `%`, `+`, `-`, `–` and blanks; anything else is left out.
    public var text: String

    public init(_ text: String) { self.text = text }

    /// Columns of squares, and rows from top to bottom, a bit a square, the left one highest.
    private struct Shape {
        let width: Int
        let rows: [Int]

        init(_ rows: [Int], width: Int = 3) {
            self.width = width
            self.rows = rows
        }

        func has(_ column: Int, _ row: Int) -> Bool { rows[row] & (1 << (width - 1 - column)) != 0 }
    }

    private static let shapes: [Character: Shape] = [
        "0": Shape([7, 5, 5, 5, 7]), "1": Shape([2, 6, 2, 2, 7]), "2": Shape([7, 1, 7, 4, 7]), "3": Shape([7, 1, 7, 1, 7]),
        "4": Shape([5, 5, 7, 1, 1]), "5": Shape([7, 4, 7, 1, 7]), "6": Shape([7, 4, 7, 5, 7]), "7": Shape([7, 1, 1, 2, 2]),
        "8": Shape([7, 5, 7, 5, 7]), "9": Shape([7, 5, 7, 1, 7]), "/": Shape([1, 1, 2, 4, 4]), "%": Shape([5, 1, 2, 4, 5]),
        "+": Shape([0, 2, 7, 2, 0]), "-": Shape([0, 0, 7, 0, 0]), "–": Shape([0, 0, 7, 0, 0]),
        // Narrow, so that a number stays one.
        ".": Shape([0, 0, 0, 0, 1], width: 1), ",": Shape([0, 0, 0, 1, 2], width: 2), ":": Shape([0, 1, 0, 1, 0], width: 1),
        " ": Shape([0, 0, 0, 0, 0], width: 1),
    ]

    private var shapes: [Shape] { text.compactMap { Self.shapes[$0] } }

    /// Squares from the first column to the last, one between two signs.
    private var columns: Int { max(0, shapes.reduce(-1) { $0 + $1.width + 1 }) }

    /// Columns of a square that lets the text fit, 0 when even the smallest does not. A square is two columns for each row: of an odd
    /// number of columns it ends in the middle of a row, which ASCII cannot draw.
    public func unit(in size: Size, _ glyphs: GlyphSet = .unicode) -> Int {
        let unit = min(size.height * 2 / 5, size.width / max(1, columns))
        return glyphs == .ascii ? unit / 2 * 2 : unit
    }

    /// The place that squares of so many columns take.
    public func size(unit: Int) -> Size { Size(columns * unit, (5 * unit + 1) / 2) }

    /// Draws it in the middle of the rectangle; as plain text where the squares do not fit. Gives the rows it takes.
    /// - Parameter largest: the most columns of a square, for figures that are to be of one size.
    @discardableResult
    public func draw(on canvas: inout Canvas, in rect: Rect, style: Style = .accent, largest: Int = .max) -> Int {
        let unit = min(largest, unit(in: rect.size, canvas.glyphs))
        guard unit > 0 else {
            canvas.label(text, in: rect.centred(Size(rect.width, 1)), align: .centre, style: style.bold)
            return min(1, rect.height)
        }
        let area = rect.centred(size(unit: unit))
        var x = area.x
        for shape in shapes {
            for y in 0..<area.height {
                // A cell holds an upper and a lower half, each of a row of squares.
                let (upper, lower) = (2 * y / unit, (2 * y + 1) / unit)
                for column in 0..<shape.width {
                    guard let glyph = glyph(shape.has(column, upper), lower < 5 && shape.has(column, lower), canvas.glyphs) else {
                        continue
                    }
                    for dx in 0..<unit { canvas.set(glyph, at: Point(x + column * unit + dx, area.y + y), style: style) }
                }
            }
            x += (shape.width + 1) * unit
        }
        return area.height
    }

    private func glyph(_ upper: Bool, _ lower: Bool, _ glyphs: GlyphSet) -> Glyph? {
        switch (upper, lower) {
        case (true, true): glyphs.full
        case (true, false): glyphs.upperHalf
        case (false, true): glyphs.lowerHalf
        case (false, false): nil
        }
    }
}
