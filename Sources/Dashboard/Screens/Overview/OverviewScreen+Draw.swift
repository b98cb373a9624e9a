import Canvas
import Model
import Phrases
import Store

extension OverviewScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let layout = overviewLayout(area)
        guard let figures, let standing else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        StandingBox(standing: standing, isChanged: officeChanged).draw(on: &canvas, in: layout.standing, context)
        if let months = layout.months {
            MonthsBox(months: figures.board.months, target: standing.target, pastYears: figures.pastYears, year: figures.board.year)
                .draw(on: &canvas, in: months, context)
        }
        if let side = layout.side { TodayBox(figures: figures).draw(on: &canvas, in: side, context) }
        drawTable(on: &canvas, in: layout.table, context)
    }

    private func overviewLayout(_ area: Rect) -> OverviewLayout { OverviewLayout(area, lines: figures?.board.children.count ?? 0) }

    func tableLayout(in area: Rect, _ context: Context) -> TableLayout {
        let inside = overviewLayout(area).table.inset(2, 1)
        return table(context).layout(in: inside, window: list.fitted(height: table(context).visibleRows(in: inside)))
    }

    private func table(_ context: Context) -> Table {
        func arrow(_ column: BoardSort) -> Table.Column.Sort? { column == sort ? (descending ? .descending : .ascending) : nil }
        // Where nothing has a target, as with most groups, names take the room of its columns.
        let hasTargets = lines.isEmpty || lines.contains { $0.target != nil }
        func ifTargets(_ width: Table.Column.Width) -> Table.Column.Width { hasTargets ? width : .fixed(0) }
        return Table(
            [
                .init("#", .fixed(3), .right, priority: 3, sort: arrow(.rank)),
                .init(context.say(grouping.title), .flexible(min: 16, weight: 2), sort: arrow(.name)),
                .init(context.say(Phrase("chỉ tiêu", "target")), ifTargets(.fixed(9)), .right, priority: 4, sort: arrow(.target)),
                .init(context.say(.measureShort(context.measure)), .fixed(9), .right, sort: arrow(.amount)),
                .init("%", ifTargets(.fixed(7)), .right, sort: arrow(.percent)),
                .init(context.say(Phrase("so nhịp", "on pace")), ifTargets(.fixed(8)), .right, priority: 2),
                .init(context.say(Phrase("tiến độ", "progress")), ifTargets(.flexible(min: 8, weight: 3)), priority: 2),
                .init(context.say(Phrase("7 ngày", "7 days")), .fixed(7), priority: 1),
            ], head: .row, gap: 1)
    }

    private func drawTable(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let note = filter == nil ? context.say(.measureLong(context.measure)) : ""
        var inside = canvas.box(rect, title: context.say(grouping.title), note: note, focused: true).inset(1, 0)
        if let filter {
            var line = inside.takeBottom(1)
            _ = line.takeLeft(canvas.write(context.say(Phrase("lọc: ", "filter: ")), at: line.origin, style: .accent))
            filter.draw(on: &canvas, in: line, focused: true)
        }
        let caret = filter == nil ? nil : canvas.cursor
        if lines.isEmpty {
            canvas.wrapped(context.say(emptyText(context)), in: inside.inset(0, 1), style: .hint)
            if let caret { canvas.cursor = caret }
            return
        }
        let table = table(context)
        let scale = Gauge.niceScale(lines.compactMap(\.percent))
        let week = lines.flatMap(\.lastDays).max()
        table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) { index in
            row(lines[index], scale: scale, week: week, context)
        }
        if let caret { canvas.cursor = caret }
    }

    private func row(_ line: BoardLine, scale: Double, week: Int?, _ context: Context) -> TableRow {
        let isChanged = changed.contains(line.unit)
        let name = line.detail.isEmpty ? [Span(line.name)] : [Span(line.name), Span("  " + line.detail, .dim)]
        let lead = line.lead.map { lead in
            TableCell(
                (lead.tenths >= 0 ? "+" : "−")
                    + NumberText.amount(Amount(measure: lead.measure, tenths: abs(lead.tenths)), context.language),
                lead.tenths >= 0 ? .good : .warning)
        }
        return [
            TableCell(line.rank.map(String.init) ?? "", .dim),
            .spans(name),
            TableCell(line.target.map { NumberText.amount($0, context.language) } ?? "–", .dim),
            TableCell(
                (line.approximate ? "≈ " : "") + NumberText.amount(line.amount, context.language),
                isChanged ? .changed.bold : .text.bold),
            TableCell(line.percent.map { NumberText.percent($0, context.language) } ?? "–", isChanged ? .changed.bold : .text),
            lead ?? TableCell("–", .dim),
            line.percent.map { .gauge($0, scale: scale) } ?? TableCell(""),
            .sparkline(line.lastDays, scale: week),
        ]
    }

    private func emptyText(_ context: Context) -> Phrase {
        let isWard = if case .ward? = context.office?.level { true } else { false }
        let way =
            isWard
            ? Phrase("Bấm 2 rồi F7 để thêm", "Press 2, then F7")
            : Phrase("Mở một phường rồi bấm F7 để thêm", "Open a ward and press F7")
        let orFile = Phrase(", hoặc nhập tệp (F9).", ", or import a file (F9).")
        if filter?.isEmpty == false {
            return Phrase("Không có dòng nào khớp. Esc bỏ lọc.", "Nothing matches. Esc clears the filter.")
        }
        switch grouping {
        case .wards: return Phrase("Chưa có phường nào.", "There are no wards yet.")
        case .groups:
            return Phrase("Chưa có tổ dân phố hay đơn vị nào. ", "There are no groups yet. ") + way + orFile
        case .streets:
            return Phrase("Chưa có tuyến phố nào. ", "There are no streets yet. ") + way + orFile
        case .blocs: return Phrase("Chưa có khối nào. ", "There are no blocs yet. ") + way + orFile
        }
    }
}

/// Where the boxes of the board stand: all of them on a wide screen, the table and the standing on a small one.
struct OverviewLayout {
    let standing: Rect
    let months: Rect?
    let side: Rect?
    let table: Rect

    /// - Parameter lines: how many the table has; what it leaves goes to the charts.
    init(_ area: Rect, lines: Int) {
        let isWide = area.width >= 100
        let isHigh = area.height >= 26
        var rest = area
        if isWide {
            let least = area.height >= 44 ? 12 : isHigh ? 8 : 7
            let top = rest.takeTop(max(least, min(area.height * 2 / 5, area.height - lines - 4)))
            let halves = top.columns(.rest, .rest)
            (standing, months) = (halves[0], halves[1])
            let parts = rest.columns(.rest, .cells(area.width >= 150 ? 44 : 34))
            (table, side) = (parts[0], parts[1])
        } else {
            standing = rest.takeTop(area.height >= 18 ? 7 : 5)
            months = nil
            side = area.height >= 40 ? rest.takeBottom(12) : nil
            table = rest
        }
    }
}
