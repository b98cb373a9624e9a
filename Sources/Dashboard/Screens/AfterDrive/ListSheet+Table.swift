import Canvas
import Model
import Phrases

extension ListSheet {
    /// A list as its table shows it: what is drawn, a bar or a line, stays out, and nothing is in it that the screen does not show.
    init(title: [String], fileName: String, _ table: Table, rows: [TableRow], listsPeople: Bool = false, _ context: Context) {
        let kept = table.columns.indices.filter { column in
            let texts = rows.map { $0.cells.indices.contains(column) ? $0.cells[column].text : nil }
            return !table.columns[column].title.isEmpty && !texts.contains(nil) && texts.contains { $0?.isEmpty == false }
        }
        self.init(
            title: title.filter { !$0.isEmpty }.joined(separator: " · "), fileName: fileName,
            columns: kept.map { place in
                let column = table.columns[place]
                let isFigure = column.align == .right
                let unit =
                    column.unit.isEmpty && isFigure ? Self.unit(of: rows.map { $0.cells[place].text ?? "" }, context) : column.unit
                return Column(title: column.title, isFigure: isFigure, unit: unit)
            },
            rows: rows.map { row in
                kept.map { column in
                    let text = row.cells[column].text ?? ""
                    return table.columns[column].align == .right ? Cell(figure: text, context) : Cell(text, context.language)
                }
            }, namesPeople: listsPeople && !context.hidesNames)
    }

    /// What all the numbers of a column are written with: "%", "ml".
    private static func unit(of cells: [String], _ context: Context) -> String {
        let units = Set(cells.compactMap { PlainNumber.read(Cell($0, context.language).plain, context.language)?.unit })
        return units.count == 1 ? units.first ?? "" : ""
    }

    /// What a list on a screen needs to be saved.
    static func availability(_ isEmpty: Bool, listsPeople: Bool, _ context: Context) -> Availability {
        if context.hidesNames, listsPeople { return .disabled(.showNamesFirst) }
        return isEmpty ? .disabled(UnitScreen.empty) : .available
    }
}

extension TableCell {
    /// `nil` of what is drawn.
    fileprivate var text: String? {
        switch content {
        case .text(let text), .ends(let text): text
        case .forms(let forms): forms.first
        // What stands apart from a name on the screen is told from it by a mark.
        case .spans(let spans): spans.map(\.text).joined().replacing("  ", with: " · ")
        case .gauge, .sparkline: nil
        }
    }
}

extension ListSheet.Cell {
    /// A number that is written for reading.
    init(figure text: String, _ context: Context) {
        self.init(text, context.language)
        plain = text == context.say(GrowthText.tooNew) ? "" : PlainNumber.read(plain, context.language)?.number ?? plain
    }
}
