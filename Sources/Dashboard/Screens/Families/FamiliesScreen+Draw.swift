import Canvas
import Model
import Phrases
import Store

extension FamiliesScreen {
    func table(_ context: Context) -> Table {
        func arrow(_ column: FamilySort) -> Table.Column.Sort? { column == sort ? (descending ? .descending : .ascending) : nil }
        let isVietnamese = context.language == .vietnamese
        // Who it is, when they may come and what they are near to come before their code and their bags.
        let isNarrow = context.size.width < 70
        return Table(
            [
                .init(
                    context.say(Phrase("gia đình", "family")),
                    .named(min: isNarrow ? 20 : 22, want: context.size.width < 140 ? 26 : 34),
                    sort: arrow(.name)),
                .init(context.say(Phrase("mã", "code")), .range(9, 12), priority: isNarrow ? 3 : 9),
                .init(context.say(Phrase("người", "people")), .fixed(6), .right, priority: 5),
                .init(context.say(.measureShort(.bags)), .fixed(6), .right, priority: isNarrow ? 3 : .max, sort: arrow(.donations)),
                .init(context.say(Phrase("lần cuối", "last")), .fixed(10), priority: 6, sort: arrow(.lastDonation)),
                .init(context.say(Phrase("sớm nhất", "earliest")), .fixed(isVietnamese ? 14 : 15), priority: 7),
                .init(
                    context.say(Phrase("mốc tiếp theo", "next honour")),
                    .range(isNarrow ? 17 : isVietnamese ? 20 : 26, isVietnamese ? 22 : 28),
                    priority: 8),
                .init(context.say(Phrase("phường", "ward")), .flexible(min: 13, weight: 2), priority: 2),
            ], gap: 1)
    }

    static func sort(ofColumn column: Int) -> FamilySort? {
        switch column {
        case 0: .name
        case 3: .donations
        case 4: .lastDonation
        default: nil
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let total = page?.total ?? 0
        let count = NumberText.whole(total, context.language) + (page?.cut == true ? "+" : "")
        canvas.box(
            area, title: tabs.spans(context),
            note: [Span(count + context.say(Phrase(" gia đình", total == 1 ? " family" : " families")), .dim)], focused: true)
        var inside = area.inset(2, 1)
        let caret = typed.draw(on: &canvas, in: &inside, context)
        if page == nil {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: inside.row(0), style: .hint)
        } else if total == 0 {
            canvas.wrapped(context.say(emptyText), in: inside.inset(0, 1), style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) { index in
                guard let line = page?.row(index) else { return ["…"] }
                var cells = row(line, context)
                cells.cells[0] = FamilyText.cell(line.family, context)
                return cells
            }
        }
        if let caret { canvas.cursor = caret }
    }

    func row(_ row: FamilyRow, _ context: Context) -> TableRow {
        let next = FamilyText.honour(row.tally, context)
        return [
            .name(FamilyText.name(row.family, context)),
            TableCell(row.family.code, .dim),
            TableCell(String(row.members), row.members == 0 ? .dim : .text),
            TableCell(NumberText.whole(row.tally.bags.count, context.language), .text.bold),
            TableCell(row.last.map { DateText.short($0, context.language) } ?? "–", .dim),
            TableCell(row.members == 0 ? "–" : context.say(FamilyText.next(row.next)), row.members == 0 ? .dim : row.next.style),
            .forms(
                [
                    context.say(.nextHonourShort(next)),
                    context.say(.nextHonourShort(next)).replacing(context.say(Phrase(" đến ", " to ")), with: ": "),
                ], next?.missing == 1 ? .accent : .text),
            .places(row.wards.map { UnitText.ward($0, context) }, .dim),
        ]
    }

    private var emptyText: Phrase {
        if typed.isOpen, !typed.text.isEmpty {
            return Phrase("Không có gia đình nào khớp. Esc bỏ lọc.", "No family matches. Esc clears the filter.")
        }
        return standing == .all
            ? Phrase(
                "Chưa có gia đình nào. F7 lập một gia đình, O xem những người cùng địa chỉ, K đọc danh sách gia đình.",
                "There are no families yet. F7 makes one, O shows people of one address, K reads a list of families.")
            : Phrase(
                "Không có gia đình nào như vậy. Tab sang nhóm khác, Esc về tất cả.",
                "There is no such family. Tab turns to others, Esc to all.")
    }
}
