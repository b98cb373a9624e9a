import Canvas

extension Canvas {
    /// The line over a list that narrows as one types: a sign and the field. Gives the caret, to be set again once the list is drawn.
    mutating func prompt(_ input: TextField, in line: Rect, placeholder: String) -> Point? {
        write("› ", at: line.origin, style: .accent)
        return input.draw(
            on: &self, in: Rect(x: line.x + 2, y: line.y, width: line.width - 2, height: 1), focused: true, placeholder: placeholder
        )
    }
}
