/// Pick one of several, one a row, with a sign for the one that holds now.
public struct ChoiceList: Hashable, Sendable {
    public var options: [String]
    /// The one that holds now; nil when none does.
    public var current: Int?

    public init(_ options: [String], current: Int? = nil) {
        self.options = options
        self.current = current
    }

    /// Gives the layout for the mouse.
    @discardableResult
    public func draw(on canvas: inout Canvas, in rect: Rect, window: ListWindow, focused: Bool = true) -> TableLayout {
        let sign = canvas.glyphs.bullet
        var holds = ""
        sign.append(to: &holds.unicodeScalars)
        let table = Table([Table.Column("", .fixed(1)), Table.Column("", .flexible(min: 1, weight: 1))], head: .none, gap: 1)
        return table.draw(on: &canvas, in: rect, window: window, focused: focused) { row in
            [TableCell(row == current ? holds : "", .accent), TableCell(options.indices.contains(row) ? options[row] : "")]
        }
    }
}
