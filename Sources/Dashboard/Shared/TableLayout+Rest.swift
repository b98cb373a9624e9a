import Canvas

extension TableLayout {
    /// What none of a table's lines has, under their columns: no line, since nothing stands behind it that could be opened.
    ///
    /// - Parameters:
    ///   - texts: in the order of the table's columns; empty ones are left blank.
    ///   - name: which of them is the name, which stands at the left as the others do not.
    func drawRest(_ texts: [String], name: Int, on canvas: inout Canvas, in line: Rect) {
        for place in places where texts.indices.contains(place.column) && !texts[place.column].isEmpty {
            canvas.label(
                texts[place.column], in: Rect(x: place.x, y: line.y, width: place.width, height: 1),
                align: place.column == name ? .left : .right, style: .dim)
        }
    }
}
