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
        let months = MonthsBox(
            months: figures.board.months, target: standing.target, pastYears: figures.pastYears, year: figures.board.year)
        if let place = layout.months { months.draw(on: &canvas, in: place, context) }
        if let side = layout.side { TodayBox(figures: figures).draw(on: &canvas, in: side, context) }
        let tabs = tabs(layout)
        switch tabs.shown {
        case .table: drawTable(on: &canvas, in: layout.table, tabs, context)
        case .months: months.draw(on: &canvas, in: layout.table, context, title: tabs.spans(context), focused: true)
        case .today:
            TodayBox(figures: figures).draw(on: &canvas, in: layout.table, context, title: tabs.spans(context), focused: true)
        }
    }

    func overviewLayout(_ area: Rect) -> OverviewLayout { OverviewLayout(area, lines: figures?.board.children.count ?? 0) }

    /// The pane that was chosen, as long as it has no box of its own.
    func tabs(_ layout: OverviewLayout) -> PaneTabs<OverviewPane> {
        let panes = layout.panes(grouping)
        return PaneTabs(panes: panes, shown: panes.contains(pane) ? pane : panes[0])
    }

    func tableLayout(in area: Rect, _ context: Context) -> TableLayout {
        var inside = filter.listPlace(inBox: overviewLayout(area).table)
        if showsElsewhere(in: inside) { _ = inside.takeBottom(1) }
        return table(context).layout(in: inside, window: list.fitted(height: table(context).visibleRows(in: inside)))
    }

    /// Whether the table ends with what none of its lines has: then they add up to the office's figure.
    private func showsElsewhere(in rect: Rect) -> Bool {
        elsewhere.map { $0.tenths != 0 } == true && filter.text.isEmpty && rect.height >= 4
    }

    func table(_ context: Context) -> Table {
        func arrow(_ column: BoardSort) -> Table.Column.Sort? { column == sort ? (descending ? .descending : .ascending) : nil }
        // Where nothing has a target, as with most groups, names take the room of its columns.
        let hasTargets = lines.isEmpty || lines.contains { $0.target != nil }
        func ifTargets(_ width: Table.Column.Width) -> Table.Column.Width { hasTargets ? width : .fixed(0) }
        return Table(
            [
                .init("#", .fixed(3), .right, priority: 3, sort: arrow(.rank)),
                .init(context.say(grouping.title), names.width(least: 16), sort: arrow(.name)),
                .init(context.say(Phrase("chỉ tiêu", "target")), ifTargets(.fixed(9)), .right, priority: 4, sort: arrow(.target)),
                .init(
                    context.say(.measureShort(context.measure)), .fixed(MeasureColumn.width(9, context)), .right,
                    sort: arrow(.amount)),
                .init("%", ifTargets(.fixed(7)), .right, sort: arrow(.percent)),
                .init(context.say(Phrase("so nhịp", "vs pace")), ifTargets(.fixed(8)), .right, priority: 2),
                .init(context.say(Phrase("tiến độ", "progress")), ifTargets(.flexible(min: 8, weight: 1)), priority: 1),
                .init(context.say(Phrase("7 ngày", "7 days")), .fixed(7), priority: 1),
            ], head: .row, gap: 1)
    }

    private func drawTable(on canvas: inout Canvas, in rect: Rect, _ tabs: PaneTabs<OverviewPane>, _ context: Context) {
        let note =
            filter.isOpen
            ? []
            : [Span((era.map { context.say(.inWards(of: $0)) + " · " } ?? "") + context.say(.measureLong(context.measure)), .dim)]
        var inside = canvas.box(rect, title: tabs.spans(context), note: note, focused: true).inset(1, 0)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            canvas.wrapped(context.say(emptyText(context)), in: inside.inset(0, 1), style: .hint)
            if let caret { canvas.cursor = caret }
            return
        }
        let table = table(context)
        let rest = showsElsewhere(in: inside) ? inside.takeBottom(1) : nil
        let layout = table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) { index in
            row(lines[index], scale: scale, week: week, context)
        }
        if let rest, let elsewhere {
            var texts = table.columns.map { _ in "" }
            texts[BoardSort.name.rawValue] = context.say(grouping.none)
            texts[BoardSort.amount.rawValue] = NumberText.amount(elsewhere, context.language)
            layout.drawRest(texts, name: BoardSort.name.rawValue, on: &canvas, in: rest)
        }
        if let caret { canvas.cursor = caret }
    }

    func row(_ line: BoardLine, scale: Double, week: Int?, _ context: Context) -> TableRow {
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
        if !filter.text.isEmpty {
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
