import Canvas
import Exchange
import Model
import Phrases
import Store

/// A list as it goes into a file: with telephone numbers only where that was asked for.
struct ListSheet: Sendable {
    enum Format: Sendable {
        case csv, text

        var ending: String { self == .csv ? "csv" : "txt" }
    }

    struct Column: Sendable {
        var title: String
        var isFigure: Bool
        /// Of its numbers: named in the head where they stand without it.
        var unit = ""
    }

    struct Cell: Sendable {
        var shown: String
        /// In a CSV file (``PlainNumber``, ``PlainDate``); nothing where a list shows a dash.
        var plain: String
        /// Shown with the sign of a guess, which stands in a column of its own there.
        var isGuess: Bool

        init(_ text: String, plain: String? = nil, _ language: Language) {
            let day = PlainDate.read(text, language)
            shown = day?.shown ?? text
            isGuess = text.hasPrefix(Self.guess)
            self.plain = plain ?? day?.plain ?? (text == "–" ? "" : String(text.dropFirst(isGuess ? Self.guess.count : 0)))
        }

        init(_ cell: ListCell, _ language: Language) { self.init(cell.text, plain: cell.plain, language) }

        private static let guess = "≈ "
    }

    var title: String
    /// Without its ending.
    var fileName: String
    var columns: [Column]
    var rows: [[Cell]]
    /// Names of people stand in it, written out.
    var namesPeople: Bool
    /// The columns and rows of a CSV file, where they are others than those to be printed.
    var records: [[String]]?
    /// Whose numbers stand in it in full.
    var revealed: [Identifier<Donor>] = []

    /// `nil` while names are hidden and it was made before they were: it has them.
    func export(_ format: Format, to path: String, _ context: Context) -> Export? {
        guard !(namesPeople && context.hidesNames) else { return nil }
        return Export(path: path, text: written(format), revealed: revealed)
    }

    func written(_ format: Format) -> String {
        switch format {
        case .csv: csv
        case .text: printed
        }
    }

    /// With a byte order mark: spreadsheets take it for UTF-8 by that alone.
    private var csv: String {
        var writer = CSVWriter()
        let head = columns.indices.map { heading($0, ofPrint: false) }
        let guessed = columns.indices.filter { column in rows.contains { $0[column].isGuess } }
        func record(_ cells: [String], _ sign: (Int) -> String) -> [String] {
            cells.enumerated().flatMap { place, cell in guessed.contains(place) ? [cell, sign(place)] : [cell] }
        }
        let own =
            [record(head) { "≈ (" + columns[$0].title + ")" }]
            + rows.map { row in
                record(row.map(\.plain)) { row[$0].isGuess ? "≈" : "" }
            }
        for record in records ?? own { writer.row(record) }
        return "\u{FEFF}" + writer.text
    }

    /// A column's title with its unit, which to be printed is named only where the cells do not show it.
    func heading(_ place: Int, ofPrint isPrint: Bool) -> String {
        let column = columns[place]
        let isSaid = column.title.contains(column.unit) || isPrint && rows.contains { $0[place].shown.hasSuffix(" " + column.unit) }
        return column.title + (column.unit.isEmpty || isSaid ? "" : " (\(column.unit))")
    }
}

extension ReckoningScreen {
    /// The list that is shown, as it is filtered and sorted: without phones, and with them where it has any.
    func sheets(_ context: Context) -> [ListSheet] {
        guard let reckoning else { return [] }
        let drive = reckoning.drive
        let isOfUnit = pane == .second && isWholeUnit
        var titles = [drive.name, DateText.short(drive.day, context.language), context.say(pane.title)]
        if isOfUnit { titles.append(context.say(Phrase("cả đơn vị", "the whole unit"))) }
        let title = titles.joined(separator: " · ")
        let fileName = drive.day.description + "-" + pane.fileName + (isOfUnit ? "-don-vi" : "")
        if pane == .figures {
            // In the language of now: their numbers are read out of them.
            let figures = FigureLine.lines(reckoning, context)
            let columns = FigureLine.columns.map { ListSheet.Column(title: context.say($0), isFigure: false) }
            return [
                ListSheet(
                    title: title, fileName: fileName, columns: columns,
                    rows: figures.map { line in
                        ([context.say(line.label)] + line.cells).map { ListSheet.Cell($0, context.language) }
                    }, namesPeople: false, records: FigureLine.records(figures, context))
            ]
        }
        let columns = ReckoningRow.columns(pane)
        let rows = rows[pane] ?? []
        func sheet(_ showsPhones: Bool) -> ListSheet {
            let kept = columns.indices.filter { showsPhones || !columns[$0].isPhone }
            let total = reckoning.page.counts.taken
            return ListSheet(
                title: title, fileName: fileName,
                columns: kept.map {
                    ListSheet.Column(
                        title: context.say(columns[$0].title), isFigure: columns[$0].align == .right, unit: columns[$0].unit)
                },
                rows: rows.map { row in
                    let cells = row.cells(total: total, showsPhones: showsPhones, context)
                    return kept.map { ListSheet.Cell(cells[$0], context.language) }
                }, namesPeople: pane.listsPeople && !context.hidesNames,
                revealed: showsPhones
                    ? rows.filter { $0.person?.donor.phone != nil && $0.person?.contact != .refused }.compactMap(\.donor) : [])
        }
        return [sheet(false)] + (columns.contains(where: \.isPhone) ? [sheet(true)] : [])
    }
}
