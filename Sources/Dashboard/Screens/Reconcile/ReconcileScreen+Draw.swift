import Canvas
import Exchange
import Model
import Phrases
import Store

/// Where the parts of the reconciliation stand: the row beside the people, or above them on a narrow screen.
struct ReconcileLayout {
    let head: Rect
    let row: Rect
    let people: Rect
    /// What Enter would do, and the other keys.
    let words: Rect

    init(_ area: Rect) {
        var rest = area
        head = rest.takeTop(area.height >= 18 ? 4 : 1)
        words = rest.takeBottom(area.height >= 18 ? 3 : 2)
        if area.width >= 100 {
            let parts = rest.columns(.cells(area.width >= 150 ? 52 : 42), .rest)
            (row, people) = (parts[0], parts[1])
        } else {
            row = rest.takeTop(5)
            people = rest
        }
    }
}

extension ReconcileScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        switch step {
        case .naming: drawNaming(on: &canvas, in: area, context)
        case .reading(let progress): draw(progress, on: &canvas, in: area, context)
        case .working:
            guard let list else { return }
            guard let row, let match else { return drawEmpty(list, on: &canvas, in: area, context) }
            let layout = ReconcileLayout(area)
            drawHead(list, on: &canvas, in: layout.head, context)
            draw(row, on: &canvas, in: layout.row, context)
            drawPeople(on: &canvas, in: layout.people, context)
            drawWords(row, match, on: &canvas, in: layout.words, context)
        }
    }

    // MARK: Before

    private func drawNaming(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = canvas.box(area, title: context.say(title), focused: true).inset(1, 0)
        let line = rest.takeTop(1)
        let used = canvas.write(context.say(Phrase("Tệp: ", "File: ")), at: line.origin, style: .dim)
        input.draw(
            on: &canvas, in: Rect(x: line.x + used, y: line.y, width: line.width - used, height: 1), focused: true,
            placeholder: context.say(Phrase("đường dẫn, ví dụ danh-sach-vien.csv", "a path, such as late-list.csv")))
        let caret = canvas.cursor
        _ = rest.takeTop(1)
        if let problem {
            _ = rest.takeTop(canvas.wrapped(context.say(problem), in: rest, style: .danger))
            _ = rest.takeTop(1)
        }
        canvas.wrapped(
            context.say(
                Phrase(
                    "Danh sách hiến máu ở nơi khác do trung tâm gửi về: tệp CSV có cột ngày hiến, thể tích, và họ tên hoặc căn cước; thêm năm sinh, điện thoại (kể cả chỉ đuôi số), địa chỉ, mã túi, điểm hiến thì khớp chắc hơn. Từng dòng được đem so với sổ; bạn quyết định là ai. Đọc tệp chưa ghi gì, mỗi dòng quyết xong được ghi ngay.",
                    "A list of donations made elsewhere, as the centre sends it: a CSV file with the day, the volume, and a name or id number; birth year, phone (its end will do), address, bag number and site make it surer. Each row is compared with the books, and you decide who it is. Reading writes nothing; each row is written as soon as you have decided."
                )), in: rest, style: .hint)
        canvas.cursor = caret
    }

    private func draw(_ progress: ImportProgress?, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = canvas.box(area, title: context.say(title), focused: true).inset(1, 0)
        canvas.label(context.say(Phrase("Đang so với sổ…", "Comparing with the books…")), in: rest.takeTop(1), style: .title)
        if let progress {
            Gauge(percent: progress.share * 100, scale: 100).draw(on: &canvas, in: rest.takeTop(1))
            canvas.label(
                NumberText.whole(progress.rows, context.language) + context.say(Phrase(" dòng", " rows")), in: rest.takeTop(1),
                style: .dim)
        }
        canvas.label(context.say(Phrase("Esc dừng", "Esc stops")), in: rest.takeBottom(1), style: .hint)
        canvas.cursor = rest.origin
    }

    private func drawEmpty(_ list: LateList, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = canvas.box(area, title: list.name, focused: true).inset(1, 0)
        canvas.cursor = rest.origin
        guard list.rows.isEmpty else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: rest, style: .hint)
            return
        }
        let text = Phrase("Tệp không có dòng nào đọc được. Esc quay lại.", "No row of the file can be read. Esc goes back.")
        _ = rest.takeTop(canvas.wrapped(context.say(text), in: rest, style: .warning))
        for problem in list.refused where rest.height > 0 {
            _ = rest.takeTop(canvas.wrapped(context.say(.rowProblem(Mask.field(problem, context))), in: rest, style: .danger))
        }
    }

    // MARK: A row

    private func drawHead(_ list: LateList, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let total = list.rows.count
        func number(_ value: Int) -> String { NumberText.whole(value, context.language) }
        var inside =
            rect.height < 4
            ? rect.inset(1, 0)
            : canvas.box(
                rect, title: [Span(list.name, .title)],
                note: [
                    Span(
                        context.say(
                            Phrase("dòng \(number(place + 1))/\(number(total))", "row \(number(place + 1))/\(number(total))")), .dim
                    )
                ]
            ).inset(1, 0)
        var line = inside.takeTop(1)
        let text = context.say(
            Phrase("đã quyết \(number(decided))/\(number(total))", "decided \(number(decided))/\(number(total))"))
        canvas.label(text, in: line.takeRight(TextWidth.width(of: text)), style: .accent.bold)
        _ = line.takeRight(1)
        Gauge(percent: total == 0 ? 0 : Double(decided) * 100 / Double(total), scale: 100).draw(on: &canvas, in: line)
        var spans: [Span] = []
        func add(_ count: Int, _ phrase: Phrase, _ style: Style, always: Bool = false) {
            guard count > 0 || always else { return }
            if !spans.isEmpty { spans.append(Span(" · ", .dim)) }
            spans.append(Span(context.say(phrase), style))
        }
        let (recorded, there, skipped, open) = (count(.recorded), count(.there), count(.skipped), count(.open))
        add(recorded, Phrase("đã ghi \(number(recorded))", "\(number(recorded)) recorded"), .good, always: true)
        add(there, Phrase("đã có trong sổ \(number(there))", "\(number(there)) in the books already"), .text, always: true)
        add(skipped, Phrase("bỏ qua \(number(skipped))", "\(number(skipped)) passed over"), .warning)
        add(open, Phrase("còn \(number(open))", "\(number(open)) left"), .text)
        let refused = list.refused.count
        add(refused, Phrase("i: \(number(refused)) dòng không đọc được", "i: \(number(refused)) unreadable"), .danger)
        if !inside.isEmpty { canvas.label(spans, in: inside.takeTop(1)) }
    }

    private func draw(_ row: LateRow, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let badge: (Phrase, Style) =
            switch status {
            case .open: (Phrase("chưa quyết", "undecided"), .warning)
            case .recorded: (Phrase("đã ghi", "recorded"), .good)
            case .there: (Phrase("đã có trong sổ", "in the books"), .good)
            case .skipped: (Phrase("bỏ qua", "passed over"), .warning)
            }
        var inside = canvas.box(
            rect, title: [Span(context.say(Phrase("Dòng \(row.line) của tệp", "Line \(row.line) of the file")), .title)],
            note: [Span(context.say(badge.0), badge.1)]
        ).inset(1, 0)
        let facts = facts(row, context)
        guard inside.height >= facts.count else {
            let texts = facts.map(\.value).filter { $0 != "–" }.joined(separator: " · ")
            canvas.wrapped(texts, in: inside)
            return
        }
        for fact in facts {
            var line = inside.takeTop(1)
            canvas.label(context.say(fact.label), in: line.takeLeft(12), style: .dim)
            _ = line.takeLeft(1)
            canvas.label(fact.value, in: line, style: fact.style)
        }
    }

    private struct Fact {
        var label: Phrase
        var value: String
        var style = Style.text
    }

    private func facts(_ row: LateRow, _ context: Context) -> [Fact] {
        let id = row.citizenID?.masked ?? (row.hasUnreadableID ? context.say(Phrase("không đọc được", "cannot be read")) : "–")
        let phone = row.phone?.masked ?? (row.phoneEnd.isEmpty ? "–" : "•••" + row.phoneEnd)
        let address = [row.address.house, row.address.street, row.address.ward].filter { !$0.isEmpty }.joined(separator: ", ")
        let kind = row.kind == .wholeBlood ? "" : context.say(.donationKind(row.kind)) + " · "
        let visit: String =
            switch row.visit {
            case .collected: kind + "\(row.volume.count) ml"
            case .failed: kind + context.say(.bookingStep(.failed)) + " · \(row.volume.count) ml"
            case .deferred(let code, _): context.say(Phrase("hoãn: ", "deferred: ") + .deferralCode(code))
            }
        return [
            Fact(label: Phrase("Họ tên", "Name"), value: row.name.isEmpty ? "–" : Mask.name(row.name, context), style: .text.bold),
            Fact(label: Phrase("Năm sinh", "Born"), value: row.birth.map { String($0.year) } ?? "–"),
            Fact(label: Phrase("Căn cước", "Id number"), value: id, style: row.hasUnreadableID ? .warning : .text),
            Fact(label: Phrase("Điện thoại", "Phone"), value: phone),
            Fact(label: Phrase("Địa chỉ", "Address"), value: address.isEmpty ? "–" : address),
            Fact(label: Phrase("Ngày hiến", "Day"), value: DateText.short(row.day, context.language), style: .text.bold),
            Fact(label: Phrase("Kết quả", "Result"), value: visit, style: .text.bold),
            Fact(label: Phrase("Mã túi", "Bag"), value: row.bagNumber.isEmpty ? "–" : row.bagNumber),
            Fact(label: Phrase("Nơi hiến", "Place"), value: row.site.isEmpty ? site?.name ?? "–" : row.site),
        ]
    }

    // MARK: People

    func candidateTable(_ context: Context) -> Table {
        Table(
            [
                .init(context.say(Phrase("họ tên", "name")), .flexible(min: 16, weight: 1)),
                .init(context.say(Phrase("sinh", "born")), .fixed(4), .right),
                .init(context.say(Phrase("phường", "ward")), .range(10, 17), priority: 3),
                .init(context.say(Phrase("phố, số nhà", "street, house")), .flexible(min: 12, weight: 1), priority: 4),
                .init(context.say(Phrase("giống ở", "alike in")), .flexible(min: 22, weight: 4), priority: 8),
                .init(context.say(Phrase("lần cuối", "last")), .fixed(10), priority: 6),
            ], gap: 1)
    }

    /// The list's own place in the whole body.
    func candidatePlace(_ body: Rect) -> Rect { search.listPlace(inBox: ReconcileLayout(body).people) }

    func candidateLayout(_ context: Context) -> TableLayout {
        let place = candidatePlace(ProgramLayout(context.size).body)
        let table = candidateTable(context)
        return table.layout(in: place, window: candidates.fitted(height: table.visibleRows(in: place)))
    }

    private func drawPeople(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let title = search.isOpen ? Phrase("Tìm người khác", "Somebody else") : Phrase("Ai trong sổ?", "Who in the books?")
        let note = found == nil ? match.map { context.say(likeness(of: $0)) } ?? "" : ""
        var inside = canvas.box(rect, title: context.say(title), note: note, focused: true).inset(1, 0)
        let caret = search.draw(on: &canvas, in: &inside, context)
        if offered.isEmpty {
            let text =
                search.isOpen
                ? Phrase(
                    "Gõ tên, phố, đuôi số điện thoại hoặc căn cước.", "Type a name, a street, the end of a phone or id number.")
                : Phrase("Trong sổ không có ai như vậy.", "There is nobody like that in the books.")
            canvas.wrapped(context.say(text), in: inside.inset(0, inside.height > 4 ? 1 : 0), style: .hint)
            canvas.cursor = inside.origin
        } else {
            let table = candidateTable(context)
            table.draw(on: &canvas, in: inside, window: candidates.fitted(height: table.visibleRows(in: inside))) {
                candidate(inLine: $0).map { cells($0, context) }
                    ?? [TableCell(context.say(Phrase("(chưa chọn ai)", "(nobody yet)")), .hint)]
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private func likeness(of match: LateMatch) -> Phrase {
        match.kind == .new && !match.candidates.isEmpty ? Phrase("chưa đủ dấu hiệu", "not enough to tell") : .lateKind(match.kind)
    }

    private func cells(_ candidate: LateCandidate, _ context: Context) -> TableRow {
        let row = candidate.row
        let place = [row.street ?? "", row.house].filter { !$0.isEmpty }.joined(separator: " ")
        var signs = candidate.signs.sorted().map { context.say(.lateSign($0)) }.joined(separator: ", ")
        if candidate.hasOtherID { signs = context.say(Phrase("khác căn cước · ", "another id number · ")) + signs }
        let style: Style =
            switch candidate.kind {
            case .exact: .good
            case .likely: .accent
            case .new: candidate.hasOtherID ? .warning : .dim
            }
        return [
            .name(Mask.name(row.name, context)), TableCell(row.birthYear.map(String.init) ?? "–", .dim),
            .places([UnitText.ward(row.ward, context)]), TableCell(place, .dim), TableCell(signs, style),
            TableCell(row.last.map { DateText.short($0.day, context.language) } ?? "–", .dim),
        ]
    }

    // MARK: What Enter does

    private func drawWords(_ row: LateRow, _ match: LateMatch, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        var rest = rect.inset(1, 0)
        let keys = Phrase(
            "→ bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì",
            "→ pass over · ← back · F4 somebody else · F7 new person · Esc leaves, all kept")
        canvas.label(context.say(keys), in: rest.takeBottom(1), style: .hint)
        let (text, style) = advice(row, match)
        canvas.wrapped(context.say(text), in: rest, style: style)
    }

    private func advice(_ row: LateRow, _ match: LateMatch) -> (Phrase, Style) {
        if status == .recorded || status == .there || match.isThere {
            let donation = match.sameBag ?? match.candidates.lazy.compactMap(\.given).first
            return (there(donation) + Phrase(" Enter sang dòng sau.", " Enter goes on."), .good)
        }
        guard let chosen else {
            if hasNobody {
                return (
                    Phrase(
                        "Chỉ có tên là giống, chưa đủ để biết là ai. ↓ chọn người rồi Ctrl-S ghi, hoặc F7 thêm mới.",
                        "Only the name is alike, not enough to tell. ↓ and Ctrl-S record it for somebody, or F7 adds them."),
                    .warning
                )
            }
            return (Phrase("Enter hoặc F7 thêm người này vào sổ.", "Enter or F7 adds this person to the books."), .warning)
        }
        if chosen.given != nil || chosen.isDeferredThatDay {
            return (
                there(chosen.given)
                    + Phrase(" Enter coi là trùng, không ghi.", " Enter holds it for the same; nothing is recorded."), .warning
            )
        }
        let what: Phrase =
            if case .deferred = row.visit { Phrase("lần hoãn này", "this deferral") } else {
                Phrase("lần hiến này", "this donation")
            }
        let enter =
            (isDoubtful ? Phrase(" Ctrl-S ghi ", " Ctrl-S records ") : Phrase(" Enter ghi ", " Enter records ")) + what
            + Phrase(" cho người đang chọn.", " for the person selected.")
        switch chosen.kind {
        case .exact where !chosen.signs.contains(.name) && !row.name.isEmpty:
            return (
                Phrase("Cùng số căn cước nhưng khác tên: hãy xem kỹ.", "The same id number under another name: look closely.")
                    + enter, .warning
            )
        case .exact: return (Phrase("Cùng số căn cước.", "The same id number.") + enter, .good)
        case .likely: return (Phrase("Có lẽ là người này.", "This is likely the person.") + enter, .text)
        case .new where chosen.hasOtherID:
            return (
                Phrase(
                    "Trùng tên nhưng khác số căn cước: có lẽ là người khác, F7 thêm mới.",
                    "The name is the same and the id number is not: probably somebody else, F7 adds them.") + enter, .warning
            )
        case .new where found != nil: return (Phrase("Người bạn tìm.", "The one you looked for.") + enter, .text)
        case .new: return (Phrase("Chưa đủ để biết là người này.", "That is not enough to tell.") + enter, .warning)
        }
    }

    /// What of the row is in the books already.
    private func there(_ row: DonationRow?) -> Phrase {
        guard let row else { return Phrase("Đã có trong sổ.", "It is in the books already.") }
        let donation = row.donation
        return Phrase { language in
            var text = language == .vietnamese ? "Đã có trong sổ: " : "In the books already: "
            text += DateText.short(donation.day, language) + ", \(donation.volume.count) ml"
            let place = row.driveName ?? row.venueName ?? ""
            return text + (place.isEmpty ? "." : ", " + place + ".")
        }
    }
}
