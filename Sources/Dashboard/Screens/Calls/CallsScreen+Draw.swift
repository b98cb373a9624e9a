import Canvas
import Model
import Phrases
import Store

/// Where the parts of the page stand: the list, and the selected person beside it, below it on a narrow screen.
struct CallsLayout {
    let box: Rect
    /// For what people are called, who and how many.
    let head: Rect
    /// Inside the box, what else stands there taken off.
    let list: Rect
    let hints: Rect
    /// The box of the person on a wide screen, a few lines on a narrow one.
    let person: Rect
    let isWide: Bool

    init(_ area: Rect, filter: ListFilter) {
        var rest = area
        isWide = area.width >= 110
        let side = isWide ? rest.takeRight(area.width >= 160 ? 42 : 35) : nil
        box = rest
        var inside = rest.inset(2, 1)
        head = inside.takeTop(1)
        hints = inside.takeBottom(area.height >= 18 ? 2 : 1)
        if let side {
            person = side
        } else {
            person = inside.height >= 12 ? inside.takeBottom(4) : inside.takeBottom(inside.height >= 8 ? 2 : 0)
        }
        if filter.isOpen { _ = inside.takeBottom(1) }
        list = inside
    }
}

extension CallsScreen {
    func table(_ context: Context) -> Table {
        Table(
            CallLine.columns(columns, names: names, wards: wards).enumerated().map { place, column in
                .init(
                    context.say(column.title), column.width, column.align, priority: column.priority, sort: order?.arrow(place))
            }, gap: 1)
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let layout = CallsLayout(area, filter: filter)
        canvas.box(
            layout.box, title: PaneTabs(panes: CallPart.allCases, shown: part).spans(context), focused: true)
        drawHead(on: &canvas, in: layout.head, context)
        var inside = layout.box.inset(2, 1)
        _ = inside.takeBottom(layout.hints.height + (layout.isWide ? 0 : layout.person.height))
        canvas.pieces(hints(context), in: layout.hints, style: .hint)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if page == nil {
            canvas.wrapped(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: layout.list.inset(0, 1), style: .hint)
        } else if lines.isEmpty {
            let text =
                isSearching
                ? Phrase("Đang tìm trong cả danh sách…", "Looking through the whole list…")
                : filter.text.isEmpty
                    ? part.empty : Phrase("Không có ai khớp. Esc bỏ lọc.", "Nobody matches. Esc clears the filter.")
            canvas.wrapped(context.say(text), in: layout.list.inset(0, 1), style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: layout.list, window: list.fitted(height: table.visibleRows(in: layout.list))) { index in
                TableRow(lines[index].cells(columns, context).map(\.cell))
            }
        }
        if layout.isWide {
            drawSide(on: &canvas, in: layout.person, context)
        } else {
            drawBelow(on: &canvas, in: layout.person, context)
        }
        if let caret { canvas.cursor = caret }
    }

    /// For what, of whom and how many. Where the line is short the name of the drive gives way, and not who is called.
    private func drawHead(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let (heading, scope) = (heading(context), scope(context))
        let width = TextWidth.width(of: heading)
        let who = scope.isEmpty ? "" : " · " + scope
        let count = page == nil ? "" : " · " + people(context)
        let cut = total == nil ? "" : context.say(Phrase(" (hiến gần đây nhất)", " (who gave most recently)"))
        let least = rect.width / 3
        // Of a list that is cut it is said how many there are, however short the line is.
        let note = [who + count + cut, who + count].first { min(width, least) + TextWidth.width(of: $0) <= rect.width } ?? count
        let own = min(width, max(rect.width - TextWidth.width(of: note), least))
        canvas.label([Span(heading, .accent)], in: Rect(x: rect.x, y: rect.y, width: own, height: rect.height))
        canvas.label([Span(note, .dim)], in: Rect(x: rect.x + own, y: rect.y, width: rect.width - own, height: rect.height))
    }

    /// The keys that are not on the bottom line; who was left out.
    private func hints(_ context: Context) -> [String] {
        var parts = [context.say(Phrase("Enter gọi · b nhóm · X xuất", "Enter calls · b whom · X saves"))]
        if let counts = counts[part] {
            parts += Phrase.leftOut(counts, ages: context.rules.ageRule(on: wish.plan.day)).map { context.say($0) }
            if counts.notAsked > 0 { parts.append(context.say(.listedUnasked(counts.notAsked))) }
        }
        return parts
    }

    // MARK: The person

    private func drawSide(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        guard let line = selected else {
            canvas.box(rect, title: context.say(Phrase("Người được chọn", "Selected")))
            return
        }
        var inside = canvas.box(rect, title: Mask.name(line.row.donor.name, context)).inset(1, 0)
        for (text, style) in facts(line, context) where !text.isEmpty && inside.height > 0 {
            _ = inside.takeTop(canvas.wrapped(text, in: inside, style: style))
        }
    }

    private func drawBelow(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        guard let line = selected, !rect.isEmpty else { return }
        let texts = facts(line, context).map(\.0).filter { !$0.isEmpty }.joined(separator: " · ")
        canvas.wrapped(texts, in: rect, style: .dim)
    }

    /// In the order of what a caller needs.
    private func facts(_ line: CallLine, _ context: Context) -> [(String, Style)] {
        let row = line.row
        let phone = row.phone.map { phone in
            context.revealed == row.id && !context.hidesNames
                ? phone.shown : phone.masked + context.say(Phrase(" · Ctrl-T hiện số", " · Ctrl-T shows it"))
        }
        let standing = Phrase.callStanding(line.standing(context), on: context.today).map { context.say($0) }
        let giving = [
            context.say(Phrase("đã hiến ", "gave ") + .counted(row.donor.donations, "lần", "time", "times")),
            row.donor.last.map { context.say(Phrase("gần nhất ", "last on ")) + DateText.short($0.day, context.language) } ?? "",
            row.lastVolume.map { "\($0.count) ml" } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        let stated =
            row.stated > 0
            ? context.say(Phrase("tự khai đã hiến ", "says they gave ") + .counted(row.stated, "lần", "time", "times")) : ""
        let birth = [
            row.donor.birthYear.map { context.say(Phrase("sinh ", "born ")) + String($0) } ?? "", row.donor.bloodGroup?.text ?? "",
        ]
        let place = [line.address, UnitText.ward(row.donor.ward, context)]
        func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: ", ") }
        let lastCall = row.lastCall.map {
            context.say(Phrase("cuộc gọi cuối: ", "last call: ")) + context.say(.call($0, on: context.today))
        }
        let tries =
            row.unanswered > 1
            ? context.say(Phrase("\(row.unanswered) lần liền không nghe máy", "\(row.unanswered) times in a row no answer")) : ""
        let booking = row.booking.map {
            context.say(Phrase("trong đợt: ", "in the drive: ")) + context.say(.invitation($0.invitation))
        }
        let elsewhere = row.elsewhere.map { context.say(Phrase("hôm ấy: ", "that day: ") + .bookedElsewhere($0)) }
        return [
            (phone ?? context.say(Phrase("không có số điện thoại", "no telephone number")), phone == nil ? .warning : .text.bold),
            (standing ?? "", .warning), (booking ?? "", .accent), (elsewhere ?? "", .accent),
            (context.say(.chance(row.chance.reason)) + " · " + line.giver(context)[0], .text),
            (giving, .text), (stated, .dim),
            (context.say(Phrase("hôm ấy: ", "that day: ")) + context.say(.interval(line.interval)), line.interval.style),
            (joined(birth), .dim), (joined(place), .dim), (row.groupName, .dim), (context.hidesNames ? "" : row.family, .dim),
            (
                context.say(Phrase("liên hệ: ", "contact: ")) + context.say(.contact(row.contact)),
                row.contact == .agreed ? .good : .dim
            ),
            (standing == nil ? lastCall ?? "" : "", .dim), (tries, .dim),
        ]
    }
}
