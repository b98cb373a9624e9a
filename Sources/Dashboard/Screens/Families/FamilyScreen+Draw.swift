import Canvas
import Model
import Phrases
import Store

/// Where the parts of the card stand: what the family is told of over its members, the keys below them.
struct FamilyLayout {
    let facts: Rect
    /// Inside the box, the filter's line taken off.
    let list: Rect
    let keys: Rect

    init(_ area: Rect, filter: ListFilter) {
        var inside = area.inset(2, 1)
        facts = inside.takeTop(3)
        _ = inside.takeTop(1)
        keys = inside.takeBottom(1)
        if filter.isOpen { _ = inside.takeBottom(1) }
        list = inside
    }
}

extension FamilyScreen {
    func table(_ context: Context) -> Table {
        func arrow(_ column: MemberOrder) -> Table.Column.Sort? {
            column == order ? (column == .name ? .ascending : .descending) : nil
        }
        let days = lines.map { TextWidth.width(of: FamilyText.days($0.member.membership, context)) }.max() ?? 0
        let states = lines.flatMap { $0.standing(context) }.map { TextWidth.width(of: $0) }.max() ?? 0
        return Table(
            [
                .init(context.say(Phrase("Họ tên", "Name")), .range(16, 26), sort: arrow(.name)),
                .init(context.say(Phrase("quan hệ", "role")), .range(8, 12), priority: 6),
                .init(context.say(Phrase("sinh", "born")), .fixed(4), .right, priority: 3),
                .init(context.say(Phrase("phường", "ward")), .range(12, 17), priority: 1),
                .init(context.say(Phrase("thành viên", "member")), .fixed(max(10, days)), priority: 2),
                .init(context.say(.measureShort(.bags)), .fixed(6), .right, sort: arrow(.donations)),
                .init(context.say(Phrase("lần cuối", "last")), .fixed(10), priority: 5, sort: arrow(.lastDonation)),
                .init(context.say(Phrase("khoảng cách", "interval")), .fixed(15)),
                .init(context.say(Phrase("tình trạng", "state")), .range(12, max(14, states)), priority: 4),
            ], gap: 1, showsMarks: true)
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let card else {
            canvas.label(
                context.say(isMissing ? .noLongerThere : Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let layout = FamilyLayout(area, filter: filter)
        canvas.box(
            area, title: [Span(FamilyText.name(card.family, context), .title)],
            note: [
                Span([card.family.code, FamilyText.people(card, context)].filter { !$0.isEmpty }.joined(separator: " · "), .dim)
            ], focused: true)
        drawFacts(card, on: &canvas, in: layout.facts, context)
        canvas.pieces(of: context.say(keys), in: layout.keys, style: .hint)
        var inside = area.inset(2, 1)
        _ = inside.takeBottom(1)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            let text =
                card.members.isEmpty
                ? Self.empty : Phrase("Không có ai khớp. Esc bỏ lọc.", "Nobody matches. Esc clears the filter.")
            canvas.wrapped(context.say(text), in: layout.list, style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: layout.list, window: list.fitted(height: table.visibleRows(in: layout.list))) {
                row(lines[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private func drawFacts(_ card: FamilyCard, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let figures = Measure.allCases.map { UnitText.figure(card.tally.amount($0), context) }
        canvas.label(
            [
                Span(context.say(Phrase("Khi là thành viên: ", "While members: ")), .dim), Span(figures[0], .text.bold),
                Span(" · " + figures.dropFirst().joined(separator: " · "), .text),
            ], in: rect.row(0))
        let count = card.tally.bags.count
        let reached = context.rules.reachedHonour(of: .family, by: count, on: context.today)
        var honour = [
            Span(context.say(Phrase("Mốc: ", "Honour: ")), .dim),
            Span(context.say(.nextHonour(FamilyText.honour(card.tally, context))), .accent),
        ]
        if let reached {
            honour.append(
                Span(
                    context.say(Phrase(" · đã đủ số lần của ", " · enough for "))
                        + context.say(.award(reached)) + " (\(reached.count))", .text))
        }
        honour.append(Span(context.say(Phrase(" · I: căn cứ", " · I: sources")), .hint))
        canvas.label(honour, in: rect.row(1))
        let answers = card.members.filter { $0.membership.covers(context.today) }.map {
            context.rules.interval(after: $0.row.last, deferredUntil: $0.row.deferredUntil, on: context.today)
        }
        let next = IntervalAnswer.earliest(answers)
        let ready = answers.count { $0 == .passed }
        canvas.label(
            [
                Span(context.say(Phrase("Sớm nhất: ", "Earliest: ")), .dim),
                Span(
                    next == .passed
                        ? context.say(
                            Phrase(
                                "\(ready)/\(answers.count) người đủ khoảng cách",
                                "interval passed for \(ready)/\(answers.count)"))
                        : context.say(.interval(next)), next.headline),
                Span(
                    context.say(Phrase(" · lần cuối ", " · last "))
                        + (card.last.map { DateText.short($0, context.language) } ?? "–"), .text),
                Span(context.say(Phrase(" · bác sĩ quyết định", " · the doctor decides")), .dim),
            ], in: rect.row(2))
    }

    func row(_ line: MemberLine, _ context: Context) -> TableRow {
        let member = line.member
        let style: Style = line.isCurrent ? .text : .dim
        let tie = member.membership
        return TableRow(
            [
                .name(Mask.name(member.row.name, context), style), TableCell(context.say(.familyRole(tie.role)), style),
                TableCell(member.row.birthYear.map(String.init) ?? "–", .dim),
                .places([UnitText.ward(member.row.ward, context)], .dim),
                TableCell(FamilyText.days(tie, context), .dim),
                TableCell(NumberText.whole(member.tally.bags.count, context.language), line.isCurrent ? .text.bold : .dim),
                TableCell(member.row.last.map { DateText.short($0.day, context.language) } ?? "–", .dim),
                line.isCurrent
                    ? TableCell(context.say(.intervalShort(line.interval)), line.interval.style)
                    : TableCell(
                        context.say(line.isToCome ? Phrase("chưa vào", "to come") : Phrase("đã rời", "left")),
                        .dim),
                .forms(line.standing(context), .dim),
            ], marked: marked.contains(line.id))
    }

    private var keys: Phrase {
        marked.isEmpty
            ? Phrase(
                "e sửa · R rời · Space để tách · J nhập gia đình · E tên · C gọi · B biểu đồ",
                "e edits · R leaves · Space splits · J joins another · E name · C calls · B pictures")
            : Phrase(
                "đã đánh dấu \(marked.count) · S tách thành gia đình riêng · Esc bỏ dấu",
                "\(marked.count) marked · S makes them a family · Esc takes the marks off")
    }
}
