import Canvas
import Model
import Phrases
import Store

extension UnitScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let figures, let standing else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let layout = layout(area, context)
        UnitHeadBox(
            name: heading(context), standing: standing, record: figures.record, drive: drive, participation: participation(context)
        ).draw(on: &canvas, in: layout.head, context)
        if let months = layout.months { drawMonths(figures, standing, on: &canvas, in: months, context) }
        let focus = focus(context)
        for slot in layout.slots { draw(slot, focused: slot.panes.contains(focus), on: &canvas, context) }
    }

    private func drawMonths(
        _ figures: UnitFigures, _ standing: UnitStanding, on canvas: inout Canvas, in rect: Rect, _ context: Context
    ) {
        guard standing.target == nil, figures.months.allSatisfy({ $0 == .zero }) else {
            return MonthsBox(months: figures.months, target: standing.target, pastYears: figures.pastYears, year: context.year)
                .draw(on: &canvas, in: rect, context)
        }
        let inside = canvas.box(rect, title: context.say(Phrase("Theo tháng", "By month"))).inset(1, 1)
        canvas.wrapped(context.say(nothingGiven(context)), in: inside, style: .hint)
    }

    /// A ward that was gone by then has given under those in the place of which it came.
    private func nothingGiven(_ context: Context) -> Phrase {
        let era = WardEra(on: context.lastDayShown)
        guard case .ward(let key) = unit, key.era < era else {
            return Phrase("Năm \(context.year) chưa có lần hiến nào.", "There are no donations in \(context.year) yet.")
        }
        let heirs = context.atlas.heirs(of: key, in: era).map { UnitText.ward($0, context) }.joined(separator: ", ")
        return Phrase(
            "Năm \(context.year) phường này không còn: kết quả của phường tính cho \(heirs), không chia lại. Phố, tổ ở đây giữ kết quả của mình.",
            "In \(context.year) this ward is no more: what it gave counts for \(heirs) and is not divided. Streets and groups here keep theirs."
        )
    }

    /// "Phường Nhân Chính", "Quan Nhân · Nhân Chính".
    func heading(_ context: Context) -> String {
        switch unit {
        case .office: return context.office?.name ?? name
        case .ward(let key):
            let full = context.atlas.ward(key)?.fullName ?? name
            let detail = UnitText.detail(.ward(key), context)
            return detail.isEmpty ? full : full + " · " + detail
        default:
            let written = figures?.name.map { UnitText.name($0, context) } ?? name
            let detail = figures?.name.map { UnitText.detail($0, context) } ?? ""
            return detail.isEmpty ? written : written + " · " + detail
        }
    }

    private func draw(_ slot: PaneSlot, focused: Bool, on canvas: inout Canvas, _ context: Context) {
        let pane = shown(in: slot)
        let isDrive = if case .drive = unit { true } else { false }
        let note =
            pane == .targets || pane == .drives
            ? String(context.year)
            : pane == .donations ? (isDrive ? "" : shared.text(context)) : context.say(.measure(context.measure))
        var inside = canvas.box(
            slot.rect, title: PaneTabs(panes: slot.panes, shown: pane).spans(context), note: note.isEmpty ? [] : [Span(note, .dim)],
            focused: focused)
        inside = inside.inset(1, 0)
        let caret = focused ? filter.draw(on: &canvas, in: &inside, context) : nil
        let window = list(pane)
        if window.isEmpty {
            canvas.wrapped(context.say(emptyText(pane)), in: inside.inset(0, inside.height > 4 ? 1 : 0), style: .hint)
        } else {
            let table = table(of: pane, context)
            let rows = cells(of: pane, context)
            table.draw(
                on: &canvas, in: inside, window: window.fitted(height: table.visibleRows(in: inside)), focused: focused, row: rows)
        }
        if let caret { canvas.cursor = caret }
    }

    func tableLayout(of pane: UnitPane, in slot: Rect, _ context: Context) -> TableLayout {
        let table = table(of: pane, context)
        let inside = pane == focus(context) ? filter.listPlace(inBox: slot) : slot.inset(2, 1)
        return table.layout(in: inside, window: list(pane).fitted(height: table.visibleRows(in: inside)))
    }

    func table(of pane: UnitPane, _ context: Context) -> Table {
        switch pane {
        case .donations: return DonationTable.table(context, without: shared)
        case .drives:
            return Table(
                [
                    .init(context.say(Phrase("ngày", "date")), .fixed(10)),
                    .init(context.say(Phrase("đợt", "drive")), .flexible(min: 14, weight: 3)),
                    .init(context.say(Phrase("trạng thái", "state")), .range(9, 12), priority: 2),
                    .init(context.say(.measureShort(context.measure)), .fixed(MeasureColumn.width(8, context)), .right),
                    .init(context.say(Phrase("nơi", "place")), .flexible(min: 8, weight: 2), priority: 1),
                ], gap: 1)
        case .targets:
            return Table(
                [
                    .init(context.say(Phrase("số giao", "number")), .fixed(9), .right),
                    .init(context.say(Phrase("tính theo", "measure")), .fixed(9)),
                    .init(context.say(Phrase("văn bản", "document")), .flexible(min: 8, weight: 1), priority: 2),
                    .init(context.say(Phrase("ngày", "date")), .fixed(10), priority: 1),
                ], gap: 1)
        default:
            let order = order(pane)
            return Table(
                [
                    .init(
                        context.say(Phrase("tên", "name")),
                        (names[pane] ?? NameColumn()).width(least: 12, most: 26),
                        sort: order.arrow(.name)),
                    .init(
                        context.say(Phrase("chỉ tiêu", "target")), .range(8, 9), .right, priority: 3, sort: order.arrow(.target),
                        unit: context.say(.measureShort(context.measure))),
                    .init(
                        context.say(.measureShort(context.measure)),
                        .range(MeasureColumn.width(8, context), MeasureColumn.width(9, context)), .right, sort: order.arrow(.amount)
                    ),
                    .init("%", .fixed(7), .right, priority: 5, sort: order.arrow(.percent)),
                    .init(context.say(Phrase("tiến độ", "progress")), .flexible(min: 8, weight: 1), priority: 1),
                    pane == .oldWards
                        ? .init(context.say(Phrase("12 tháng", "12 months")), .fixed(12), priority: 2)
                        : .init(context.say(Phrase("7 ngày", "7 days")), .fixed(7), priority: 2),
                ], gap: 1)
        }
    }

    func cells(of pane: UnitPane, _ context: Context) -> (Int) -> TableRow {
        switch pane {
        case .donations:
            let rows = donations
            return { DonationTable.row(rows[$0], context) }
        case .drives:
            let drives = drives
            return { index in
                let row = drives[index]
                return [
                    TableCell(DateText.short(row.drive.day, context.language), .dim), TableCell(row.drive.name),
                    TableCell(context.say(.driveState(row.drive.state)), .dim),
                    TableCell(NumberText.amount(row.tally.amount(context.measure), context.language), .text.bold),
                    TableCell(row.venueName ?? "", .dim),
                ]
            }
        case .targets:
            let targets = figures?.tally.targets ?? []
            return { index in
                let target = targets[index]
                return [
                    TableCell(NumberText.amount(target.amount, context.language), .text.bold),
                    TableCell(context.say(.measureShort(target.amount.measure))),
                    TableCell(target.document, .dim),
                    TableCell(target.documentDate.map { DateText.short($0, context.language) } ?? "", .dim),
                ]
            }
        default:
            let lines = lines[pane] ?? []
            let scale = Gauge.niceScale(lines.compactMap(\.percent))
            let most = lines.flatMap(\.recent).max()
            return { index in
                let line = lines[index]
                let name =
                    line.unit == nil
                    ? [Span(line.name, .dim)]
                    : line.detail.isEmpty ? [Span(line.name)] : [Span(line.name), Span("  " + line.detail, .dim)]
                return [
                    .spans(name),
                    TableCell(line.target.map { NumberText.amount($0, context.language) } ?? "–", .dim),
                    TableCell((line.approximate ? "≈ " : "") + NumberText.amount(line.amount, context.language), .text.bold),
                    TableCell(line.percent.map { NumberText.percent($0, context.language) } ?? "–"),
                    line.percent.map { .gauge($0, scale: scale) } ?? TableCell(""),
                    .sparkline(line.recent, scale: most),
                ]
            }
        }
    }

    private func emptyText(_ pane: UnitPane) -> Phrase {
        if filter.isOpen, !filter.text.isEmpty {
            return Phrase("Không có dòng nào khớp. Esc bỏ lọc.", "Nothing matches. Esc clears the filter.")
        }
        switch pane {
        case .streets:
            return Phrase(
                "Chưa có phố nào. F7 để thêm; có sẵn gợi ý tên phố.",
                "There are no streets yet. F7 adds one, with names to choose from.")
        case .groups:
            return Phrase(
                "Chưa có tổ dân phố hay đơn vị nào. F7 để thêm.",
                "There are no residential groups or other groups yet. F7 adds one.")
        case .blocs: return Phrase("Chưa có khối nào. F7 để thêm.", "There are no blocs yet. F7 adds one.")
        case .oldWards: return Phrase("Phường này không nhận lại phường cũ nào.", "This ward took over no older ones.")
        case .drives:
            return Phrase(
                "Trong năm không có đợt nào ở đây hay có giờ dành riêng.",
                "No drive of the year is held here or has a slot kept.")
        case .donations: return Phrase("Chưa có lần hiến nào. F3 để ghi nhận.", "There are no donations yet. F3 records one.")
        case .targets: return Phrase("Chưa có chỉ tiêu. Bấm c để đặt.", "There is no target. c sets one.")
        }
    }
}
