import Canvas

extension ListSheet {
    /// So many letters stand beside each other on a sheet of A4 laid across, in a size that is read with ease.
    static let pageWidth = 160

    /// As a table that fits the page: where it is too wide, long words of its widest columns go on in the next line.
    var printed: String {
        let count = max(4, String(rows.count).count + 1)
        let widths = fitted(to: Self.pageWidth - count - 1)
        func lines(_ cells: [String], number: String) -> String {
            let wrapped = cells.enumerated().map { place, cell in
                TextWidth.width(of: cell) <= widths[place] ? [cell] : WrappedText.lines(cell, width: widths[place])
            }
            return (0..<(wrapped.map(\.count).max() ?? 1)).map { row in
                var line = TextWidth.padded(row == 0 ? number : "", to: count, .right) + " "
                for (place, cell) in wrapped.enumerated() {
                    let text = cell.indices.contains(row) ? cell[row] : ""
                    line += " " + TextWidth.padded(text, to: widths[place], columns[place].isFigure ? .right : .left) + " "
                }
                while line.last == " " { line.removeLast() }
                return line + "\n"
            }.joined()
        }
        var text = WrappedText.lines(title, width: Self.pageWidth).joined(separator: "\n") + "\n\n"
        text += lines(columns.indices.map { heading($0, ofPrint: true) }, number: "")
        for (place, row) in rows.enumerated() { text += lines(row.map(\.shown), number: "\(place + 1).") }
        return text
    }

    /// The columns' widths: as wide as what stands in them, or cut back to the widest that all fit beside each other. Numbers stay whole.
    private func fitted(to width: Int) -> [Int] {
        let widest = columns.indices.map { place in rows.reduce(0) { max($0, TextWidth.width(of: $1[place].shown)) } }
        let natural = columns.indices.map { max(widest[$0], TextWidth.width(of: heading($0, ofPrint: true))) }
        let room = width - 2 * columns.count
        func cut(to most: Int) -> [Int] {
            columns.indices.map { columns[$0].isFigure ? max(widest[$0], min(natural[$0], most)) : min(natural[$0], most) }
        }
        let most = natural.max() ?? 0
        return cut(to: stride(from: most, to: 1, by: -1).first { cut(to: $0).reduce(0, +) <= room } ?? most)
    }
}
