import Canvas
import Model
import Phrases

extension StreetsScreen {
    func table(_ context: Context) -> Table {
        let lastDrives = [16] + all.map { TextWidth.width(of: $0.lastDrive(context)) }
        return Table(
            [
                .init(
                    context.say(Phrase("phố", "street")), NameColumn(all.lazy.map { ($0.name, "") }).width(least: 14, most: 24),
                    sort: order.arrow(.name)),
                .init(
                    context.say(Phrase("phường", "wards")), .flexible(min: 11, weight: 1), priority: 3, sort: order.arrow(.wards)),
                .init(context.say(Phrase("từ", "since")), .fixed(7), priority: 2, sort: order.arrow(.since)),
                .init(context.say(Phrase("người", "donors")), .fixed(7), .right, priority: 9, sort: order.arrow(.donors)),
                .init(context.say(Phrase("g.đình", "families")), .fixed(8), .right, priority: 5, sort: order.arrow(.families)),
                .init(
                    context.say(Phrase("chỉ tiêu", "target")), .fixed(10), .right, priority: 7, sort: order.arrow(.target),
                    unit: context.say(.measureShort(context.measure))),
                .init(
                    context.say(.measureShort(context.measure)), .fixed(MeasureColumn.width(8, context)), .right,
                    sort: order.arrow(.amount)),
                .init("%", .fixed(7), .right, priority: 8, sort: order.arrow(.percent)),
                .init(
                    context.say(Phrase("so nhịp", "vs pace")), .fixed(8), .right, priority: 4, sort: order.arrow(.lead),
                    unit: context.say(.measureShort(context.measure))),
                .init(
                    context.say(Phrase("cùng kỳ", "growth")), .fixed(8), .right, priority: 6, sort: order.arrow(.growth), unit: "%"),
                .init(
                    context.say(Phrase("đợt gần nhất", "last drive")), .fixed(lastDrives.max() ?? 16), priority: 1,
                    sort: order.arrow(.lastDrive)),
            ], gap: 1)
    }

    /// Where the list and, below it, the head of the selected street stand: the second only where the list leaves room.
    func parts(_ area: Rect) -> (list: Rect, preview: Rect?) {
        let needed = lines.count + 5
        guard !lines.isEmpty, area.height >= needed + 8 else { return (area, nil) }
        let parts = area.rows(.rest, .cells(8))
        return (parts[0], parts[1])
    }

    /// Where the table stands: the box without its frame, the line of sums and the filter.
    func place(in area: Rect) -> Rect {
        var inside = filter.listPlace(inBox: parts(area).list)
        _ = inside.takeBottom(1)
        return inside
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard figures != nil else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let parts = parts(area)
        if let preview = parts.preview, let selected { StreetHead(line: selected).draw(on: &canvas, in: preview, context) }
        var inside = canvas.box(
            parts.list, title: PaneTabs(panes: Pane.allCases, shown: pane).spans(context),
            note: [Span(String(context.year) + " · " + context.say(.measureLong(context.measure)), .dim)], focused: true
        ).inset(1, 0)
        canvas.label(sum(context), in: inside.takeBottom(1))
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            canvas.wrapped(context.say(emptyText), in: inside.inset(0, inside.height > 4 ? 1 : 0), style: .hint)
            canvas.cursor = inside.origin
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(lines[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private var emptyText: Phrase {
        if filter.isOpen, !filter.text.isEmpty {
            return Phrase("Không có phố nào khớp. Esc bỏ lọc.", "No street matches. Esc clears the filter.")
        }
        return pane == .bloodDrive
            ? Phrase(
                "Chưa có tuyến phố hiến máu nào. Tab xem mọi phố; F7 thêm phố và ghi ngày thành tuyến phố hiến máu.",
                "There are no blood-drive streets yet. Tab shows all streets; F7 adds one with the day since which it is one.")
            : Phrase("Chưa có phố nào. F7 để thêm.", "There are no streets yet. F7 adds one.")
    }

    func row(_ line: StreetLine, _ context: Context) -> TableRow {
        let language = context.language
        let lead = line.lead.map { lead in
            TableCell(
                (lead.tenths >= 0 ? "+" : "−")
                    + NumberText.amount(Amount(measure: lead.measure, tenths: abs(lead.tenths)), language),
                lead.tenths >= 0 ? .good : .warning)
        }
        func count(_ number: Int) -> TableCell { TableCell(NumberText.whole(number, language), .dim) }
        return [
            TableCell(line.name),
            .places(line.wardNames, .dim),
            TableCell(line.figures.since.map { DateText.month($0) } ?? "–", .dim),
            count(line.figures.people.donors),
            count(line.figures.people.families),
            TableCell(line.targetCell(context), .dim),
            TableCell((line.figures.approximate ? "≈ " : "") + NumberText.amount(line.amount, language), .text.bold),
            TableCell(line.percent.map { NumberText.percent($0, language) } ?? "–"),
            lead ?? TableCell("–", .dim),
            TableCell(GrowthText.cell(line.growth, context)),
            TableCell(line.lastDrive(context), .dim),
        ]
    }

    /// "15 tuyến phố · 1.204 túi · chỉ tiêu cộng lại 600 túi".
    private func sum(_ context: Context) -> [Span] {
        let done = lines.reduce(into: Tally.zero) { $0 += $1.figures.tally }.amount(context.measure)
        let targets = lines.compactMap(\.target)
        var spans = [
            Span(context.say(.counted(lines.count, "phố", "street", "streets") + Phrase(both: " · ")), .dim),
            Span(UnitText.figure(done, context), .text.bold),
        ]
        if !targets.isEmpty {
            let sum = Amount(measure: context.measure, tenths: targets.reduce(0) { $0 + $1.tenths })
            spans.append(
                Span(context.say(Phrase(" · chỉ tiêu cộng lại ", " · targets add up to ")) + UnitText.figure(sum, context), .dim)
            )
            if lines.contains(where: { $0.part != nil }) {
                spans.append(
                    Span(
                        context.say(
                            Phrase(" · %: chỉ đoạn có chỉ tiêu", " · %: only stretches with a target")), .hint))
            }
        }
        return spans
    }
}
