import Canvas
import Model
import Phrases
import Store

/// The pairs above, the two people of the selected one below.
struct TwinsLayout {
    let top: Rect
    let list: Rect
    let bottom: Rect

    init(_ area: Rect, filter: ListFilter) {
        let parts = area.rows(.cells(max(6, area.height - 14)), .rest)
        top = parts[0]
        list = filter.listPlace(inBox: parts[0])
        bottom = parts[1]
    }
}

extension TwinsScreen {
    func table(_ context: Context) -> Table {
        Table(
            [
                .init(context.say(Phrase("Họ tên", "Name")), .range(17, 24), sort: isByName ? .ascending : nil),
                .init(context.say(Phrase("sinh", "born")), .fixed(5), .right),
                .init(context.say(Phrase("giống nhau ở", "alike in")), .named(min: 20, want: 26)),
                .init(context.say(Phrase("số lần", "times")), .fixed(9), .right),
                .init(context.say(Phrase("phường", "wards")), .flexible(min: 14, weight: 2), priority: 2),
            ], gap: 1)
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let layout = TwinsLayout(area, filter: filter)
        let count = NumberText.whole(twins?.pairs.count ?? 0, context.language) + (twins?.cut == true ? "+" : "")
        canvas.box(
            layout.top, title: context.say(Phrase("Có thể là một người", "Perhaps one person")),
            note: twins == nil ? "" : count + context.say(Phrase(" cặp", " pairs")), focused: true)
        var inside = layout.top.inset(2, 1)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            canvas.wrapped(context.say(emptyText), in: inside, style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: layout.list, window: list.fitted(height: table.visibleRows(in: layout.list))) {
                row(lines[$0], context)
            }
        }
        if let pair, layout.bottom.height > 4 { drawPair(pair, on: &canvas, in: layout.bottom, context) }
        if let caret { canvas.cursor = caret }
    }

    private var emptyText: Phrase {
        if let problem { return .storeError(problem) }
        if twins == nil { return Phrase("Đang so mọi người trong sổ… Esc thôi.", "Comparing everybody in the books… Esc stops.") }
        if filter.isOpen, !filter.text.isEmpty {
            return Phrase("Không có cặp nào khớp. Esc bỏ lọc.", "No pair matches. Esc clears the filter.")
        }
        return Phrase(
            "Không có ai trùng tên, năm sinh và đuôi điện thoại hoặc nhóm máu.",
            "Nobody shares a name, a birth year and the end of a phone or the blood group.")
    }

    func row(_ twins: Twins, _ context: Context) -> TableRow {
        [
            .name(Mask.name(twins.one.name, context)), TableCell(twins.one.birthYear.map(String.init) ?? "–", .dim),
            TableCell(twins.signs.sorted().map { context.say(.twinSign($0)) }.joined(separator: ", "), .accent),
            TableCell("\(twins.one.donations) + \(twins.other.donations)"),
            .places(Set([twins.one.ward, twins.other.ward].compactMap { $0 }).map { UnitText.ward($0, context) }.sorted(), .dim),
        ]
    }

    private func drawPair(_ pair: PersonPair, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let stays = context.say(Phrase("giữ lại", "stays"))
        let goes = context.say(Phrase("gộp vào", "is merged"))
        var inside = canvas.box(
            rect, title: context.say(Phrase("Hai bản ghi", "The two records")),
            note: context.say(Phrase("≠ khác nhau", "≠ they differ")), focused: false
        ).inset(1, 0)
        canvas.pieces(
            of: context.say(
                Phrase(
                    "Enter gộp · N là hai người khác nhau · ← → đổi bản ghi giữ lại",
                    "Enter merges · N notes two people · ← → changes which stays")), in: inside.takeBottom(1), style: .hint)
        let facts = PairFacts(pair, context).lines
        let table = Table(
            [
                .init("", .fixed(12)), .init(keepsOther ? goes : stays, .flexible(min: 16, weight: 1)), .init("", .fixed(1)),
                .init(keepsOther ? stays : goes, .flexible(min: 16, weight: 1)),
            ], gap: 1)
        let window = ListWindow(count: facts.count, height: table.visibleRows(in: inside))
        table.draw(on: &canvas, in: inside, window: window, hasCursor: false) { index in
            let fact = facts[index]
            let style: Style = fact.differs ? .warning : .text
            return [
                TableCell(context.say(fact.label), .dim), TableCell(fact.one, keepsOther ? style : style.bold),
                TableCell(fact.differs ? "≠" : "", .warning), TableCell(fact.other, keepsOther ? style.bold : style),
            ]
        }
    }
}

/// What two people are told apart by, line by line, numbers by their ends.
struct PairFacts {
    struct Line: Hashable, Sendable {
        let label: Phrase
        let one: String
        let other: String
        /// Both tell something, and it is not the same.
        let differs: Bool
    }

    let lines: [Line]

    init(_ pair: PersonPair, _ context: Context) {
        let (one, other) = (pair.one, pair.other)
        func line(_ label: Phrase, differs: Bool? = nil, _ shown: (DonorCard) -> String) -> Line {
            let (first, second) = (shown(one), shown(other))
            return Line(
                label: label, one: first.isEmpty ? "–" : first, other: second.isEmpty ? "–" : second,
                differs: differs ?? (!first.isEmpty && !second.isEmpty && first != second))
        }
        /// What is shown of a number is its end alone.
        func differ<Value: Equatable>(_ value: (Donor) -> Value?) -> Bool {
            guard let first = value(one.donor), let second = value(other.donor) else { return false }
            return first != second
        }
        let days = [one, other].compactMap { card in if case .day(let day)? = card.donor.birth { day } else { nil } }
        let groups = [one, other].compactMap(\.donor.bloodGroup)
        lines = [
            line(Phrase("Họ tên", "Name")) { Mask.name($0.donor.name, context) },
            line(Phrase("Sinh", "Born"), differs: differ { $0.birth?.year } || Set(days).count > 1 || differ(\.sex)) { card in
                [Mask.birth(card.donor, context), card.donor.sex.map { context.say(.sex($0)) } ?? ""].filter { !$0.isEmpty }
                    .joined(separator: " · ")
            },
            line(Phrase("Căn cước", "Id"), differs: differ(\.citizenID)) { Mask.citizenID($0.donor, context) },
            line(Phrase("Điện thoại", "Phone"), differs: differ(\.phone)) { Mask.phone($0.donor, context) },
            line(Phrase("Nhóm máu", "Blood group"), differs: groups.count == 2 && !groups[0].mayBe(groups[1])) {
                $0.donor.bloodGroup?.text ?? ""
            },
            line(Phrase("Phường", "Ward")) { UnitText.ward($0.donor.home.ward, context) },
            line(Phrase("Phố, số nhà", "Address")) { card in
                [card.row.street ?? "", card.donor.home.house].filter { !$0.isEmpty }.joined(separator: " ")
            },
            line(Phrase("Đơn vị", "Group")) { card in card.group.map { UnitText.name($0, context) } ?? "" },
            line(Phrase("Đã hiến", "Gave"), differs: false) { card in
                [
                    UnitText.figure(Amount(.bags, card.counted), context),
                    card.row.last.map { context.say(Phrase("cuối ", "last ")) + DateText.short($0.day, context.language) } ?? "",
                ].filter { !$0.isEmpty }.joined(separator: " · ")
            },
            line(Phrase("Kèm theo", "With it"), differs: false) { card in
                let bookings = pair.histories.first { $0.donor.id == card.donor.id }?.bookings.count ?? 0
                return context.say(
                    Phrase(
                        "đồng ý \(card.consents.count) · gia đình \(card.families.count) · mời \(bookings)",
                        "consent \(card.consents.count), family \(card.families.count), drives \(bookings)"))
            },
        ]
    }
}
