import Canvas
import Model
import Phrases
import Store

extension DrivesScreen {
    func table(_ context: Context) -> Table {
        // Over all drives, so that a filter does not move the columns.
        let names = NameColumn((rows ?? []).lazy.map { ($0.drive.name, "") })
        let days = (rows ?? []).map { TextWidth.width(of: DriveText.day($0.drive.day, of: context.year, context)) }.max() ?? 14
        let venues = NameColumn((rows ?? []).lazy.map { ($0.venueName ?? "", "") })
        return Table(
            [
                .init(context.say(Phrase("ngày", "day")), .fixed(days), sort: order.arrow(.day)),
                .init("", .fixed(1), priority: 7),
                .init(
                    context.say(Phrase("đợt", "drive")), names.width(least: 16, most: context.size.width < 100 ? 29 : 36),
                    sort: order.arrow(.name)),
                .init(
                    context.say(Phrase("nơi", "venue")),
                    .named(min: min(20, max(12, venues.name)), want: min(32, max(12, venues.name))), priority: 3),
                .init(context.say(Phrase("chiến dịch", "campaign")), .flexible(min: 12, weight: 2), priority: 1),
                .init(context.say(Phrase("trạng thái", "state")), .fixed(context.language == .vietnamese ? 10 : 9)),
                .init(
                    context.say(Phrase("mục tiêu", "goal")), .range(8, 10), .right, priority: 5, sort: order.arrow(.goal),
                    unit: context.say(.measureShort(context.measure))),
                .init(
                    context.say(.measureShort(context.measure)),
                    .range(MeasureColumn.width(6, context), MeasureColumn.width(8, context)), .right, sort: order.arrow(.amount)),
                .init("%", .range(6, 7), .right, priority: 6, sort: order.arrow(.percent)),
                .init(context.say(Phrase("lượt hoãn", "deferred")), .fixed(11), .right, priority: 4, sort: order.arrow(.deferred)),
                .init(context.say(Phrase("tiến độ", "progress")), .flexible(min: 8, weight: 1), priority: 2),
            ], gap: 1)
    }

    /// Where the table stands: the box without its frame, the line of sums and the filter.
    func place(in area: Rect) -> Rect {
        var inside = filter.listPlace(inBox: area)
        _ = inside.takeBottom(1)
        return inside
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let rows else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        var inside = canvas.box(
            area, title: context.say(Phrase("Đợt hiến máu · \(context.year)", "Drives · \(context.year)")),
            note: context.say(.measureLong(context.measure)), focused: true
        ).inset(1, 0)
        if rows.isEmpty {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "Năm \(context.year) chưa có đợt hiến máu nào. Bấm F7 để thêm; đợt tháng 12 có thể tính cho năm sau.",
                        "There are no drives for \(context.year) yet. Press F7 to add one; a drive in December may count for the next year."
                    )),
                in: inside.inset(0, 1), style: .hint)
            return
        }
        canvas.label(sum(rows, context), in: inside.takeBottom(1), style: .dim)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            canvas.wrapped(
                context.say(Phrase("Không có đợt nào khớp. Esc bỏ lọc.", "No drive matches. Esc clears the filter.")),
                in: inside.inset(0, 1), style: .hint)
        } else {
            let table = table(context)
            let scale = Gauge.niceScale(lines.compactMap(\.percent))
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(lines[$0], scale: scale, context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    func row(_ line: DriveLine, scale: Double, _ context: Context) -> TableRow {
        let drive = line.row.drive
        // A drive that does not take place is not behind: surplus stock is a reason as good as any.
        let isOff = drive.state == .postponed || drive.state == .cancelled
        let style: Style = isOff ? .dim : .text
        let state: Style =
            switch drive.state {
            case .open: .good.bold
            case .postponed, .cancelled: drive.state.isFailure(for: drive.reason) ? .warning : .dim
            case .planned, .closed: .text
            }
        return [
            TableCell(DriveText.day(drive.day, of: context.year, context), drive.day == context.today ? .accent.bold : style),
            TableCell(line.isPeak ? "*" : "", .accent),
            .ends(drive.name, style),
            .ends(line.row.venueName ?? "–", .dim),
            TableCell(drive.campaign, .dim),
            TableCell(context.say(.driveState(drive.state)), state),
            TableCell(line.goal.map { NumberText.amount($0, context.language) } ?? "–", .dim),
            TableCell(
                isOff && line.amount.tenths == 0 ? "–" : NumberText.amount(line.amount, context.language), isOff ? .dim : .text.bold
            ),
            TableCell(isOff ? "–" : line.percent.map { NumberText.percent($0, context.language) } ?? "–"),
            TableCell(NumberText.whole(line.row.deferred, context.language), .dim),
            isOff ? TableCell("") : line.percent.map { .gauge($0, scale: scale) } ?? TableCell(""),
        ]
    }

    /// "* tháng cao điểm · 26 đợt · 5.120 túi · 1 đợt hoãn · 1 đợt huỷ".
    private func sum(_ rows: [DriveRow], _ context: Context) -> String {
        let total = rows.reduce(into: Tally.zero) { $0 += $1.tally }.amount(context.measure)
        var parts = [
            context.say(Phrase("* tháng cao điểm", "* peak month")),
            context.say(.counted(rows.count, "đợt", "drive", "drives")), UnitText.figure(total, context),
        ]
        for state in [Drive.State.planned, .postponed, .cancelled] {
            let count = rows.count { $0.drive.state == state }
            guard count > 0 else { continue }
            // Drives that are put off are not people who are.
            parts.append(
                context.language == .vietnamese
                    ? "\(count) đợt " + context.say(.driveState(state))
                    : "\(count) " + context.say(.driveState(state)) + (count == 1 ? " drive" : " drives"))
        }
        let spared = rows.count { $0.drive.reason == .surplus && !$0.drive.state.isFailure(for: $0.drive.reason) }
        if spared > 0 {
            parts.append(
                context.say(
                    Phrase(
                        "trong đó \(spared) vì dư máu, không tính là chậm",
                        "\(spared) of them for enough stock, not held against us")))
        }
        return parts.joined(separator: " · ")
    }
}
