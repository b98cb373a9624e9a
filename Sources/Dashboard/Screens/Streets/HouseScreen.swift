import Canvas
import Model
import Phrases
import Store

/// The people of a house or an alley (một nhà trên phố): how each stands, when they may come again, their families.
struct HouseScreen: Screen {
    let name: String
    let donors: [Identifier<Donor>]
    var people: [HousePerson]?
    var shown: [HousePerson] = []
    var byDate = false
    var turned = false
    var filter = ListFilter()
    var list = ListWindow()

    init(_ name: String, _ donors: [Identifier<Donor>]) {
        self.name = name
        self.donors = donors
    }

    var title: Phrase { Phrase(both: name) }
    var field: TextField? { filter.field }
    var selected: HousePerson? { list.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil } }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .copy: selected == nil ? .disabled(UnitScreen.empty) : .available
        case .export: ListSheet.availability(shown.isEmpty, listsPeople: true, context)
        case .filter, .sort: .available
        case .back: filter.isOpen ? .available : .absent
        default: .absent
        }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let body = ProgramLayout(context.size).body
        list.resize(height: max(0, filter.listPlace(inBox: body).height - 1))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news, .newDay: return [.ask(.housePeople(donors))]
        case .answered(.housePeople(let answer)):
            people = answer
            arrange(context)
        case .move(let move): list.go(move)
        case .action(.open): return selected.map { [.open(DonorScreen($0.id))] } ?? []
        case .action(.copy): return selected.map { [.copy(Self.line($0, context).map(\.text).joined())] } ?? []
        case .action(.export):
            let sheet = ListSheet(
                title: [name], fileName: "\(context.today)-so-nha", table(context), rows: shown.map { row($0, context) },
                listsPeople: true, context)
            return [.open(PickScreen.export([sheet], context))]
        case .action(.filter): filter.open()
        case .action(.back):
            filter.close()
            arrange(context)
        case .action(.sort):
            // Each of the two ways round, then the other column.
            if turned { byDate.toggle() }
            turned.toggle()
            arrange(context)
        case .clicked(let point, let double):
            if let row = table(context).layout(in: filter.listPlace(inBox: body), window: list).row(at: point) {
                list.select(row)
                if double { return update(.action(.open), context) }
            }
        default: break
        }
        return []
    }

    private mutating func arrange(_ context: Context) {
        let id = selected?.id
        let kept = (people ?? []).filter {
            filter.matches(([Mask.name($0.row.name, context)] + $0.families + [$0.row.house]).joined(separator: " "))
        }
        shown =
            byDate
            ? kept.sorted { Self.next($0, context) < Self.next($1, context) }
            : kept.sorted { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
        if turned { shown.reverse() }
        list.resize(count: shown.count)
        if let id, let row = shown.firstIndex(where: { $0.id == id }) { list.select(row) }
    }

    private static func key(_ person: HousePerson) -> [UInt8] {
        HouseNumber(person.row.house).sortKey + [0] + VietnameseText.sortKey(person.row.name)
    }

    /// From when they may come again: whom to invite now stands first.
    private static func next(_ person: HousePerson, _ context: Context) -> Int {
        switch context.rules.interval(after: person.row.last, deferredUntil: person.row.deferredUntil, on: context.today) {
        case .passed: Int.min
        case .notBefore(let day): day.number
        case .unknown: Int.max
        }
    }

    private func table(_ context: Context) -> Table {
        func arrow(_ own: Bool) -> Table.Column.Sort? { own ? (turned ? .descending : .ascending) : nil }
        return Table(
            [
                .init(context.say(Phrase("số nhà", "house")), .named(min: 8, want: 14), priority: 8, sort: arrow(!byDate)),
                .init(context.say(Phrase("Họ tên", "Name")), .flexible(min: 15, weight: 3)),
                .init(context.say(Phrase("sinh", "born")), .fixed(5), .right, priority: 5),
                .init(context.say(Phrase("số lần", "times")), .fixed(6), .right, priority: 4),
                .init(context.say(Phrase("lần cuối", "last")), .fixed(10), priority: 7),
                .init(context.say(Phrase("khoảng cách", "interval")), .fixed(15), sort: arrow(byDate)),
                .init(context.say(Phrase("gia đình", "family")), .flexible(min: 12, weight: 2), priority: 6),
            ], gap: 1)
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let count = people?.count ?? 0
        var inside = canvas.box(area, title: name, note: context.say(.donors(count)), focused: true).inset(1, 0)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if shown.isEmpty {
            let text = people == nil ? Phrase("Đang đọc…", "Reading…") : Phrase("Không có ai khớp.", "Nobody matches.")
            canvas.label(context.say(text), in: inside.row(0), style: .hint)
            canvas.cursor = inside.origin
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(shown[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private func row(_ person: HousePerson, _ context: Context) -> TableRow {
        let row = person.row
        let answer = context.rules.interval(after: row.last, deferredUntil: row.deferredUntil, on: context.today)
        return [
            TableCell(row.house, .dim),
            .name(Mask.name(row.name, context)),
            TableCell(row.birthYear.map(String.init) ?? "–", .dim),
            TableCell(String(row.donations)),
            TableCell(row.last.map { DateText.short($0.day, context.language) } ?? "–", .dim),
            person.doNotInvite
                ? TableCell(context.say(Phrase("không mời nữa", "not invited")), .warning)
                : TableCell(context.say(.intervalShort(answer)), answer.style),
            .names(person.families.map { Mask.name($0, context) }, .dim),
        ]
    }

    /// One person in one line: how often, when last, from when again, of which family.
    static func line(_ person: HousePerson, _ context: Context) -> [Span] {
        let row = person.row
        let answer = context.rules.interval(after: row.last, deferredUntil: row.deferredUntil, on: context.today)
        var spans = [Span(Mask.name(row.name, context)), Span(row.birthYear.map { " \($0)" } ?? "", .dim), Span("  ")]
        spans.append(
            person.doNotInvite
                ? Span(context.say(Phrase("không mời nữa", "not invited")), .warning)
                : Span(context.say(.intervalShort(answer)), answer.style))
        if row.donations > 0 {
            spans.append(
                Span(
                    context.say(
                        Phrase(
                            " · hiến \(row.donations) lần", row.donations == 1 ? " · gave once" : " · gave \(row.donations) times")),
                    .dim)
            )
        }
        for family in person.families { spans.append(Span("  " + Mask.name(family, context), .dim)) }
        return spans
    }
}
