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
        /// Of its numbers, where they stand without it: for the head of a CSV file.
        var unit = ""
    }

    struct Cell: Sendable {
        var shown: String
        /// In a CSV file (``PlainNumber``).
        var plain: String
        /// Shown with the sign of a guess, which stands in a column of its own there.
        var isGuess: Bool

        init(_ shown: String, plain: String? = nil) {
            self.shown = shown
            isGuess = shown.hasPrefix(Self.guess)
            self.plain = plain ?? String(shown.dropFirst(isGuess ? Self.guess.count : 0))
        }

        private static let guess = "≈ "
    }

    var title: String
    /// Without its ending.
    var fileName: String
    var columns: [Column]
    var rows: [[Cell]]
    /// The columns and rows of a CSV file, where they are others than those to be printed.
    var records: [[String]]?
    /// Whose numbers stand in it in full.
    var revealed: [Identifier<Donor>] = []

    func written(_ format: Format) -> String {
        switch format {
        case .csv: csv
        case .text: printed
        }
    }

    /// With a byte order mark: spreadsheets take it for UTF-8 by that alone.
    private var csv: String {
        var writer = CSVWriter()
        let head = columns.map { $0.title + ($0.unit.isEmpty || $0.unit == $0.title ? "" : " (\($0.unit))") }
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

    private var printed: String {
        let widths = columns.indices.map { place in
            rows.reduce(TextWidth.width(of: columns[place].title)) { max($0, TextWidth.width(of: $1[place].shown)) }
        }
        func line(_ cells: [String], number: String) -> String {
            var line = TextWidth.padded(number, to: 4, .right) + " "
            for (place, cell) in cells.enumerated() {
                line += " " + TextWidth.padded(cell, to: widths[place], columns[place].isFigure ? .right : .left) + " "
            }
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }
        var text = title + "\n\n" + line(columns.map(\.title), number: "")
        for (place, row) in rows.enumerated() { text += line(row.map(\.shown), number: "\(place + 1).") }
        return text
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
                        ([context.say(line.label)] + line.cells).map { ListSheet.Cell($0) }
                    }, records: FigureLine.records(figures, context))
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
                    return kept.map { ListSheet.Cell(cells[$0].text, plain: cells[$0].plain) }
                },
                revealed: showsPhones
                    ? rows.filter { $0.person?.donor.phone != nil && $0.person?.contact != .refused }.compactMap(\.donor) : [])
        }
        return [sheet(false)] + (columns.contains(where: \.isPhone) ? [sheet(true)] : [])
    }
}
