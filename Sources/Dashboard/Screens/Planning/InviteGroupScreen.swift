import Canvas
import Model
import Phrases
import Store

/// Asks of which group, bloc or street the people are to be invited (mời tổ dân phố, đơn vị, khối, tuyến phố nào?); each letter narrows.
struct InviteGroupScreen: Screen {
    let drive: Identifier<Drive>
    var input = TextField("")
    private var places: Places?
    private(set) var choices: [Line] = []
    var list = ListWindow()

    struct Line: Hashable, Sendable {
        let unit: Unit
        let name: String
        let detail: String
        let kind: Phrase
    }

    init(_ drive: Identifier<Drive>) { self.drive = drive }

    var title: Phrase { Phrase("Mời ai?", "Invite whom?") }
    var presentation: Presentation { .box(width: 76, height: 22) }
    var field: TextField? { input }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        list.resize(height: place(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1)).height)
        switch event {
        case .appeared: return [.ask(.places)]
        case .answered(.places(let answer)):
            places = answer
            narrow(context)
        case .typed(let text), .pasted(let text):
            input.insert(text)
            narrow(context)
        case .edit(let key):
            input.apply(key)
            narrow(context)
        case .move(let move): if move == .left || move == .right { _ = input.apply(move) } else { list.go(move) }
        case .action(.open): return open()
        case .action(.back): return [.close]
        case .clicked(let point, let double):
            let place = place(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1))
            guard place.contains(point), point.y - place.y + list.offset < choices.count else { return [] }
            list.select(point.y - place.y + list.offset)
            if double { return open() }
        default: break
        }
        return []
    }

    private func open() -> [Effect] {
        guard let line = list.selection.map({ choices[$0] }) else { return [] }
        return [.replace(InviteScreen(drive, unit: line.unit, name: line.name))]
    }

    private mutating func narrow(_ context: Context) {
        let words = VietnameseText.words(VietnameseText.fold(input.text))
        choices = lines(context).filter { line in
            let text = VietnameseText.fold(line.name + " " + line.detail)
            return words.allSatisfy { text.contains($0) }
        }
        list = ListWindow(count: choices.count, height: list.height)
    }

    /// Groups of the office's own wards first: those of wards that are gone come last.
    private func lines(_ context: Context) -> [Line] {
        guard let places else { return [] }
        let own = Set(context.office.map { context.atlas.wards(of: $0).map(\.key) } ?? [])
        let groups =
            places.groups.filter { $0.ward.map { own.contains($0) } ?? true }
            + places.groups.filter { $0.ward.map { !own.contains($0) } ?? false }
        let streets = Dictionary(places.streets.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let stretches = places.stretches.filter { own.contains($0.ward) || own.isEmpty }
        return groups.map { group in
            Line(unit: .group(group.id), name: group.name, detail: UnitText.ward(group.ward, context), kind: .groupKind(group.kind))
        }
            + places.blocs.map {
                Line(unit: .bloc($0.id), name: $0.name, detail: $0.abbreviation, kind: Phrase("khối", "bloc"))
            }
            + stretches.map { stretch in
                Line(
                    unit: .stretch(stretch.id), name: streets[stretch.street] ?? "", detail: UnitText.ward(stretch.ward, context),
                    kind: Phrase("phố", "street"))
            }
    }

    private func place(in area: Rect) -> Rect {
        var rest = area
        _ = rest.takeTop(2)
        _ = rest.takeBottom(1)
        return rest
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let caret = canvas.prompt(
            input, in: area.row(0),
            placeholder: context.say(Phrase("tổ 5 nhân chính · học sinh · quan nhân", "tổ 5 nhân chính · students · a street")))
        canvas.label(
            context.say(
                Phrase("\(choices.count) đơn vị · Enter xem danh sách người", "\(choices.count) units · Enter lists the people")),
            in: area.row(area.height - 1), style: .hint)
        let place = place(in: area)
        if choices.isEmpty, places != nil {
            canvas.wrapped(context.say(Phrase("Không có đơn vị nào khớp.", "No group matches.")), in: place, style: .hint)
        }
        let kinds = choices.reduce(0) { max($0, TextWidth.width(of: context.say($1.kind))) }
        let table = Table(
            [.init("", .flexible(min: 20, weight: 3)), .init("", .flexible(min: 12, weight: 2)), .init("", .fixed(kinds))],
            head: .none,
            gap: 1)
        table.draw(on: &canvas, in: place, window: list.fitted(height: place.height)) { index in
            let line = choices[index]
            return [TableCell(line.name), TableCell(line.detail, .dim), TableCell(context.say(line.kind), .dim)]
        }
        canvas.cursor = caret
    }
}
