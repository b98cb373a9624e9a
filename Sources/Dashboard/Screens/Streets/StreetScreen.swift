import Canvas
import Model
import Phrases
import Store

/// One street, drawn as it lies (dải phố): ← → walk along a side, ↑ ↓ cross the street or go into an alley, Enter opens a house.
struct StreetScreen: Screen {
    let street: Street
    var figures: StreetFigures?
    var map: StreetMap?
    var line: StreetLine?
    var cursor = StreetStrip.Cursor(column: 0, side: .above)
    var offset = 0
    /// Who lives in the house under the cursor.
    var people: [HousePerson] = []
    var filter = ListFilter()
    /// Where one stood before typing, and stands again when nothing is found.
    private var origin: StreetStrip.Cursor?
    /// What was typed names no house of the street.
    var foundNothing = false
    var isGone = false

    /// As many people as the panel below the street can show.
    static let shownPeople = 8

    init(_ street: Street) { self.street = street }

    var title: Phrase { isGone ? Phrase("Phố", "Street") : Phrase(both: figures?.street.name ?? street.name) }
    var field: TextField? { filter.field }

    var stop: StreetMap.Stop? {
        guard let map, map.places.indices.contains(cursor.column) else { return nil }
        return map.places[cursor.column][cursor.side]
    }

    /// The houses that are meant: one, or all of an alley.
    var houses: [StreetMap.House] {
        guard let stop else { return [] }
        return cursor.depth > 0 && stop.isAlley ? [stop.houses[min(cursor.depth, stop.houses.count) - 1]] : stop.houses
    }

    var residents: [Identifier<Donor>] { houses.flatMap(\.residents).map(\.donor) }
    /// The houses are there, their people are still being read.
    var isOutline: Bool { map.map { $0.counts == nil } ?? true }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        guard figures != nil else { return .absent }
        switch action {
        case .open:
            if foundNothing { return .disabled(noHouse + Phrase(both: ".")) }
            if isOutline { return .disabled(Self.reading) }
            return residents.isEmpty
                ? .disabled(
                    houses.contains { $0.site != nil }
                        ? Phrase("Đây là điểm cố định; bấm 7 để xem.", "This is the fixed site; 7 shows it.")
                        : Phrase("Chưa có người hiến nào trên phố này.", "No donor lives on this street yet."))
                : .available
        case .export:
            return isOutline
                ? .disabled(Self.reading) : ListSheet.availability(map?.houses.isEmpty ?? true, listsPeople: false, context)
        case .filter, .new, .edit, .targets, .rename, .copy, .calls, .pictures: return .available
        case .back: return filter.isOpen ? .available : .absent
        default: return .absent
        }
    }

    static let gone = Phrase(
        "Phố này không còn trong sổ: nó đã được nhập vào phố khác hoặc bị bỏ. Esc về danh sách, F8 hoàn tác.",
        "This street is no longer in the books: it became part of another or was taken out. Esc goes back to the list, F8 undoes it."
    )
    static let reading = Phrase("Đang đọc…", "Reading…")
    var noHouse: Phrase { Phrase("không có số nhà «\(filter.text)»", "no house “\(filter.text)”") }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        if filter.take(event) { return find(from: 0, context) }
        switch event {
        case .appeared, .news, .newDay:
            let (year, today) = (context.year, context.lastDayShown)
            // The longest street of a city has tens of thousands of people: its houses stand there before they are read.
            let outline: [Effect] = map == nil ? [.askAside(.streetOutline(street.id, year: year, today: today))] : []
            return outline + [.askAside(.street(street.id, year: year, today: today))]
        case .answered(.street(let answer)):
            return take(answer, context)
        case .answered(.housePeople(let answer)): people = answer
        case .move(let move):
            if filter.isOpen, move == .up || move == .down { return find(from: move == .down ? 1 : -1, context) }
            return go(move, context)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            let rect = layout(ProgramLayout(context.size).body, context).strip.inset(1, 1)
            guard let wanted = map?.strip.cursor(at: point, in: rect, offset: offset) else { return [] }
            let effects = settle(wanted, context)
            return double && !residents.isEmpty ? perform(.open, context) : effects
        default: break
        }
        return []
    }

    private mutating func take(_ answer: StreetDrawing?, _ context: Context) -> [Effect] {
        isGone = answer == nil
        guard let answer else {
            (figures, map, line, people) = (nil, nil, nil, [])
            return []
        }
        // The house under the cursor stays there when somebody moves in before it.
        let kept = houses.first?.steps
        let isFirst = map == nil
        let map = answer.map
        self.map = map
        figures = answer.figures
        let curve = SeasonalCurve.usual(pastYears: answer.pastYears.whole, measure: context.measure, year: context.year)
        line = StreetLine(answer.figures, curve, context)
        if isFirst { return settle(map.first ?? cursor, context) }
        return settle(kept.flatMap { map.cursor(to: $0, depth: cursor.depth) } ?? map.nearest(cursor) ?? cursor, context)
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        guard let figures else { return [] }
        switch action {
        case .open:
            guard !residents.isEmpty else { return [] }
            return [.open(HouseScreen(placeName(context), residents))]
        case .filter:
            if !filter.isOpen { origin = cursor }
            filter.open()
        case .back:
            filter.close()
            foundNothing = false
        case .new:
            return [
                .open(
                    FormScreen(DriveForm(onStreet: figures.street.name, ward: PlaceChoices.ownWard(context), context), context)
                )
            ]
        case .edit: return StretchPick.edit(figures, context)
        case .targets: return StretchPick.targets(figures, context)
        case .rename: return [.open(FormScreen(RenameStreetForm(figures.street), context))]
        case .pictures: return [.open(PicturesScreen.street(figures.street, context))]
        case .calls: return [.open(CallsScreen.street(figures.street, context))]
        case .export: return map.map { [.open(PickScreen.export([sheet($0, figures, context)], context))] } ?? []
        case .copy: return line.map { [.copy($0.plainText(context))] } ?? []
        default: break
        }
        return []
    }

    /// "Quan Nhân 15 ngõ 52/3".
    func placeName(_ context: Context) -> String {
        let name = figures?.street.name ?? street.name
        guard let stop else { return name }
        if cursor.depth > 0 || !stop.isAlley { return name + " " + (houses.first?.text ?? "") }
        return stop.step == "?" ? name + " · " + context.say(Phrase("chưa rõ số", "no number")) : name + " ngõ " + stop.step
    }

    private mutating func go(_ move: Move, _ context: Context) -> [Effect] {
        guard let map else { return [] }
        let rect = layout(ProgramLayout(context.size).body, context).strip.inset(1, 1)
        return settle(map.moved(cursor, move, page: max(1, map.strip.count(from: offset, in: rect) - 1)), context)
    }

    /// The first house that fits what is typed, or the one so many matches on.
    private mutating func find(from step: Int, _ context: Context) -> [Effect] {
        guard let map else { return [] }
        let found = map.matches(filter.text)
        foundNothing = found.isEmpty && !filter.text.isEmpty
        guard !found.isEmpty else { return settle(origin.flatMap(map.nearest) ?? cursor, context) }
        let now = step == 0 ? 0 : ((found.firstIndex(of: cursor) ?? -step) + step + found.count) % found.count
        return settle(found[now], context)
    }

    private mutating func settle(_ wanted: StreetStrip.Cursor, _ context: Context) -> [Effect] {
        cursor = wanted
        let rect = layout(ProgramLayout(context.size).body, context).strip.inset(1, 1)
        offset = map?.strip.offset(showing: cursor.column, from: offset, in: rect) ?? 0
        let shown = Array(residents.prefix(Self.shownPeople))
        if shown.isEmpty { people = [] }
        return shown.isEmpty ? [] : [.ask(.housePeople(shown))]
    }
}
