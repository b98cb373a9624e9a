import Canvas
import Model
import Phrases
import Store

extension JournalScreen {
    /// What happened to whom has the most room: beside it the hour goes without its year first, then the desk and the operator give way.
    func table(_ context: Context) -> Table {
        Table(
            [
                .init(context.say(Phrase("lúc", "when")), .range(11, 16)),
                .init(context.say(Phrase("người trực", "operator")), .fixed(12), priority: 2),
                .init(context.say(Phrase("bàn", "desk")), .fixed(10), priority: 1),
                .init(context.say(Phrase("việc", "what")), .range(14, 26)),
                .init(
                    context.say(Phrase("ai, cái gì, thành gì", "whom, what became of it")),
                    .named(min: 26, want: max(40, context.size.width * 2 / 5))),
            ], gap: 1)
    }

    func place(in area: Rect) -> Rect { filter.listPlace(inBox: area) }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var inside = canvas.box(area, title: context.say(title), note: note(context), focused: true).inset(1, 0)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        defer { if let caret { canvas.cursor = caret } }
        guard let rows else {
            canvas.label(context.say(Phrase("Đang đọc nhật ký…", "Reading the journal…")), in: inside.row(0), style: .hint)
            return
        }
        if rows.isEmpty {
            let text =
                filter.text.isEmpty
                ? Phrase(
                    "Nhật ký còn trống: mọi thay đổi sẽ được ghi ở đây, kèm tên người trực và giờ.",
                    "The journal is empty: every change will stand here, with who made it and when.")
                : Phrase(
                    "Không có mục nào khớp. Gõ tên việc (hiến máu, chỉ tiêu, nhập tệp) hoặc tên người trực. Esc bỏ lọc.",
                    "Nothing matches. Type what was done (donation, target, import) or an operator's name. Esc clears.")
            canvas.wrapped(context.say(text), in: inside.inset(0, 1), style: .hint)
            return
        }
        let table = table(context)
        table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) { row(rows[$0], context) }
    }

    private func row(_ row: JournalRow, _ context: Context) -> TableRow {
        let style: Style = row.entry.isUndone ? .dim : .text
        return [
            .forms(time(row.entry.time, context), .dim), TableCell(row.entry.signature.operatorName, style),
            TableCell(row.entry.signature.desk, .dim),
            .forms(JournalText.whatForms(row, context), style),
            .forms(JournalText.story(row, context), style),
        ]
    }

    /// In little room this year's days go without it, those of other years without their hour.
    private func time(_ time: Instant, _ context: Context) -> [String] {
        let whole = DateText.dateTime(time, context.language)
        let year = "/" + String(time.day.year)
        let short =
            time.day.year == context.today.year ? whole.replacing(year, with: "") : DateText.short(time.day, context.language)
        return [whole, short]
    }

    /// How the filter was understood, and how many entries were read.
    private func note(_ context: Context) -> String {
        guard let rows else { return "" }
        var parts: [String] = []
        if let name = search.filter.operatorName { parts.append(context.say(Phrase("người trực: ", "operator: ")) + name) }
        if search.filter.kinds.count == 1, let kind = search.filter.kinds.first { parts.append(context.say(.change(kind))) }
        if search.filter.kinds.count > 1 {
            parts.append(context.say(Phrase("\(search.filter.kinds.count) loại việc", "\(search.filter.kinds.count) kinds")))
        }
        parts.append(
            NumberText.whole(rows.count, context.language) + (isComplete ? "" : "+") + context.say(Phrase(" mục", " entries")))
        return parts.joined(separator: " · ")
    }
}
