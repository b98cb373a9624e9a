/// Figures as tall as a hall needs, for the wall board: digits of three by five squares, each square as large as fits.
public struct BigNumber: Hashable, Sendable {
    /// Digits, `.`, `,`, `:`, `/`, `%`, `+`, `-` and blanks; anything else is left out.
    public var text: String

    public init(_ text: String) { self.text = text }

    /// Rows from top to bottom, three bits each, the left one highest.
    private static let shapes: [Character: [UInt8]] = [
        "0": [7, 5, 5, 5, 7], "1": [2, 6, 2, 2, 7], "2": [7, 1, 7, 4, 7], "3": [7, 1, 7, 1, 7], "4": [5, 5, 7, 1, 1],
        "5": [7, 4, 7, 1, 7], "6": [7, 4, 7, 5, 7], "7": [7, 1, 1, 2, 2], "8": [7, 5, 7, 5, 7], "9": [7, 5, 7, 1, 7],
        ".": [0, 0, 0, 0, 2], ",": [0, 0, 0, 2, 4], ":": [0, 2, 0, 2, 0], "/": [1, 1, 2, 4, 4], "%": [5, 1, 2, 4, 5],
        "+": [0, 2, 7, 2, 0], "-": [0, 0, 7, 0, 0], " ": [0, 0, 0, 0, 0],
    ]

    private var shapes: [[UInt8]] { text.compactMap { Self.shapes[$0] } }

    /// Rows of a square that lets the text fit; 0 when even the smallest does not. A square is two columns for each row.
    public func scale(in size: Size) -> Int {
        let squares = max(1, shapes.count * 4 - 1)
        return min(size.height / 5, size.width / (squares * 2))
    }

    /// Draws it in the middle of the rectangle; as plain text where the squares do not fit. Gives the rows it takes.
    @discardableResult
    public func draw(on canvas: inout Canvas, in rect: Rect, style: Style = .accent) -> Int {
        let scale = scale(in: rect.size)
        guard scale > 0 else {
            canvas.label(text, in: rect.centred(Size(rect.width, 1)), align: .centre, style: style.bold)
            return min(1, rect.height)
        }
        let shapes = shapes
        let area = rect.centred(Size((shapes.count * 4 - 1) * 2 * scale, 5 * scale))
        for (place, shape) in shapes.enumerated() {
            for (row, bits) in shape.enumerated() {
                for column in 0..<3 where bits & (4 >> UInt8(column)) != 0 {
                    let x = area.x + (place * 4 + column) * 2 * scale
                    for y in 0..<scale {
                        for dx in 0..<(2 * scale) {
                            canvas.set(canvas.glyphs.full, at: Point(x + dx, area.y + row * scale + y), style: style)
                        }
                    }
                }
            }
        }
        return area.height
    }
}
