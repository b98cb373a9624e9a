import Canvas
import Model
import Phrases
import Store

extension WardsScreen {
    func table(_ context: Context) -> Table {
        // Over all wards, so that a filter does not move the columns.
        let isCity = context.office.map { if case .city = $0.level { true } else { false } } ?? false
        let names = NameColumn(
            (figures?.board.children ?? []).lazy.map { child in
                let ward = child.name.ward
                let detail =
                    era != nil && ward?.era != era
                    ? context.say(.undivided) : isCity ? ward.flatMap { context.atlas.ward($0)?.districtName } ?? "" : ""
                return (UnitText.name(child.name, context), detail)
            })
        return Table(
            [
                .init("#", .fixed(3), .right, priority: 9, sort: order.arrow(.rank)),
                .init(context.say(Phrase("phường", "ward")), names.width(least: 12), sort: order.arrow(.name)),
                .init(
                    context.say(Phrase("chỉ tiêu", "target")), .fixed(9), .right, priority: 7, sort: order.arrow(.target),
                    unit: context.say(.measureShort(context.measure))),
                .init(
                    context.say(.measureShort(context.measure)), .fixed(MeasureColumn.width(9, context)), .right,
                    sort: order.arrow(.amount)),
                .init("%", .fixed(7), .right, sort: order.arrow(.percent)),
                .init(
                    context.say(Phrase("so nhịp", "vs pace")), .fixed(9), .right, priority: 4, sort: order.arrow(.lead),
                    unit: context.say(.measureShort(context.measure))),
                .init(
                    context.say(Phrase("cùng kỳ", "growth")), .fixed(8), .right, priority: 8, sort: order.arrow(.growth), unit: "%"),
                .init(context.say(Phrase("góp", "share")), .fixed(7), .right, priority: 5, sort: order.arrow(.share)),
                .init(context.say(Phrase("ml/túi", "ml/bag")), .fixed(7), .right, priority: 2, sort: order.arrow(.bagVolume)),
                .init(context.say(Phrase("người hiến", "donors")), .fixed(11), .right, priority: 3, sort: order.arrow(.people)),
                .init(context.say(Phrase("12 tháng", "12 months")), .fixed(12), priority: 6),
                .init(context.say(Phrase("tiến độ", "progress")), .flexible(min: 10, weight: 1), priority: 1),
            ], gap: 1)
    }

    /// Where the list and, below it, the selected ward stand: the second only where the list leaves room.
    func parts(_ area: Rect) -> (list: Rect, preview: Rect?) {
        let needed = (figures?.board.children.count ?? 0) + (elsewhere == nil ? 5 : 6)
        guard area.height >= needed + 11 else { return (area, nil) }
        let parts = area.rows(.cells(max(needed, area.height - 20)), .rest)
        return (parts[0], parts[1])
    }

    /// What is credited to none of the wards, as long as all of them are shown: with it they add up to the office's figure.
    var elsewhere: Tally? {
        guard let tally = figures?.board.elsewhere, tally != .zero, filter.text.isEmpty, !lines.isEmpty else { return nil }
        return tally
    }

    /// In the order of the table's columns.
    func rest(_ tally: Tally, _ context: Context) -> [String] {
        var texts = table(context).columns.map { _ in "" }
        texts[WardOrder.Column.name.rawValue] = context.say(Grouping.wards.none)
        texts[WardOrder.Column.amount.rawValue] = NumberText.amount(tally.amount(context.measure), context.language)
        return texts
    }

    /// Where the table stands: the box without its frame, the lines of sums and of what is credited elsewhere, and the filter.
    func place(in area: Rect) -> Rect {
        var inside = filter.listPlace(inBox: parts(area).list)
        _ = inside.takeBottom(elsewhere == nil ? 1 : 2)
        return inside
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        if let page { return page.draw(on: &canvas, in: area, context) }
        guard let figures else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let parts = parts(area)
        if let preview = parts.preview { drawPreview(figures, on: &canvas, in: preview, context) }
        var inside = canvas.box(
            parts.list,
            title: context.say(Phrase("Phường · \(context.year)", "Wards · \(context.year)"))
                + (era.map { " · " + context.say(.inWards(of: $0)) } ?? ""),
            note: context.say(.measureLong(context.measure)), focused: true
        ).inset(1, 0)
        canvas.label(sum(figures, context), in: inside.takeBottom(1))
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            let text =
                filter.isOpen
                ? Phrase("Không có phường nào khớp. Esc bỏ lọc.", "No ward matches. Esc clears the filter.")
                : Phrase(
                    "Chưa chọn đơn vị. Bấm F9 rồi «Đơn vị và người trực».",
                    "No office is set. Press F9, then “Office and operator”.")
            canvas.wrapped(context.say(text), in: inside.inset(0, 1), style: .hint)
        } else {
            let table = table(context)
            let scale = Gauge.niceScale(lines.compactMap(\.percent))
            let most = lines.flatMap(\.months).max()
            let place = elsewhere.map { ($0, inside.takeBottom(1)) }
            let layout = table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(lines[$0], scale: scale, most: most, context)
            }
            if let (tally, line) = place {
                layout.drawRest(rest(tally, context), name: WardOrder.Column.name.rawValue, on: &canvas, in: line)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    /// The selected ward's months, and in words what its line says.
    private func drawPreview(_ figures: WardsFigures, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        guard let line = selected, let child = figures.board.children.first(where: { $0.unit == line.unit }) else { return }
        let parts = rect.width >= 100 ? rect.columns(.share(2), .share(3)) : [rect]
        var standing = UnitStanding(
            UnitFigures(
                unit: child.unit, name: child.name,
                tally: UnitTally(
                    unit: child.unit, name: child.name, tally: child.tally, approximate: child.approximate, targets: child.targets),
                months: child.months, pastYears: figures.pastYears), context)
        standing.growth = line.growth
        UnitHeadBox(name: line.name, standing: standing, record: nil, drive: nil).draw(on: &canvas, in: parts[0], context)
        if parts.count > 1 {
            MonthsBox(months: child.months, target: line.target, pastYears: figures.pastYears, year: context.year).draw(
                on: &canvas, in: parts[1], context)
        }
    }

    func row(_ line: WardLine, scale: Double, most: Int?, _ context: Context) -> TableRow {
        let language = context.language
        let lead = line.lead.map { lead in
            TableCell(
                (lead.tenths >= 0 ? "+" : "−")
                    + NumberText.amount(Amount(measure: lead.measure, tenths: abs(lead.tenths)), language),
                lead.tenths >= 0 ? .good : .warning)
        }
        return [
            TableCell(line.rank.map(String.init) ?? "", .dim),
            .spans(line.detail.isEmpty ? [Span(line.name)] : [Span(line.name), Span("  " + line.detail, .dim)]),
            TableCell(line.target.map { NumberText.amount($0, language) } ?? "–", .dim),
            TableCell((line.approximate ? "≈ " : "") + NumberText.amount(line.amount, language), .text.bold),
            TableCell(line.percent.map { NumberText.percent($0, language) } ?? "–"),
            lead ?? TableCell("–", .dim),
            TableCell(GrowthText.cell(line.growth, context)),
            TableCell(line.share.map { NumberText.percent($0, language) } ?? "–", .dim),
            TableCell(line.bagVolume.map(String.init) ?? "–", .dim),
            TableCell(
                line.people.map { (line.peopleApproximate ? "≈ " : "") + NumberText.whole($0, language) } ?? "…", .dim),
            .sparkline(line.months, scale: most),
            line.percent.map { .gauge($0, scale: scale) } ?? TableCell(""),
        ]
    }

    /// "11 phường · 9.898 túi · chỉ tiêu cộng lại 2.600 túi".
    private func sum(_ figures: WardsFigures, _ context: Context) -> [Span] {
        let board = figures.board
        let done = board.children.reduce(into: elsewhere ?? .zero) { $0 += $1.tally }.amount(context.measure)
        let targets = board.children.compactMap { $0.target(context.measure) }
        var spans = [
            Span(context.say(.counted(board.children.count, "phường", "ward", "wards") + Phrase(both: " · ")), .dim),
            Span(UnitText.figure(done, context), .text.bold),
        ]
        if !targets.isEmpty {
            let sum = Amount(measure: context.measure, tenths: targets.reduce(0) { $0 + $1.tenths })
            spans.append(
                Span(
                    context.say(Phrase(" · chỉ tiêu cộng lại ", " · targets add up to "))
                        + UnitText.figure(sum, context), .dim))
        }
        if era != nil { spans.append(Span(" · " + context.say(.recast), .hint)) }
        return spans
    }
}
