import Canvas

/// A table for people: columns as wide as their widest cell on the screen, figures to the right.
struct TextTable {
    struct Column {
        let title: String
        let isFigure: Bool
    }

    let columns: [Column]
    private var rows: [[String]] = []
    /// Rows before which a line is drawn.
    private var ruled: Set<Int> = []

    init(_ columns: [Column]) { self.columns = columns }

    static func text(_ title: String) -> Column { Column(title: title, isFigure: false) }
    static func figure(_ title: String) -> Column { Column(title: title, isFigure: true) }

    var isEmpty: Bool { rows.isEmpty }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    mutating func addRule() { ruled.insert(rows.count) }

    var text: String {
        let (widths, rule) = measures
        return line(columns.map(\.title), widths) + "\n" + rule + "\n" + body
    }

    /// The rows alone.
    var body: String {
        let (widths, rule) = measures
        var text = ""
        for (place, row) in rows.enumerated() {
            if ruled.contains(place) { text += rule + "\n" }
            text += line(row, widths) + "\n"
        }
        return text
    }

    private var measures: (widths: [Int], rule: String) {
        let widths = columns.enumerated().map { place, column in
            rows.reduce(TextWidth.width(of: column.title)) { max($0, TextWidth.width(of: $1[place])) }
        }
        return (widths, widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (place, cell) in cells.enumerated() {
            if place > 0 { line += "  " }
            let isLast = place == cells.count - 1
            if columns[place].isFigure {
                line += TextWidth.padded(cell, to: widths[place], .right)
            } else {
                line += isLast ? cell : TextWidth.padded(cell, to: widths[place])
            }
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
