import Canvas
import Model
import Phrases
import Store

/// The second main screen: the wards of a district or the city with more figures than the board has room for; for a ward's office
/// the ward itself, with the old wards that it took over.
public struct WardsScreen: Screen {
    /// A ward's office has no wards beneath it: this is its own page.
    var own: UnitScreen?
    /// The year is shown in the wards of another era than the office's.
    var era: WardEra?
    var figures: WardsFigures?
    var people = WardPeople()
    /// They could not be read: the next news asks again.
    private var lacksPeople = false
    var lines: [WardLine] = []
    var order = WardOrder()
    var filter = ListFilter()
    var list = ListWindow()

    public init(_ context: Context) {
        if case .ward? = context.office?.level { own = UnitScreen(.office, name: context.office?.name ?? "") }
    }

    public var title: Phrase { page?.title ?? Phrase("Phường", "Wards") }
    public var field: TextField? { page == nil ? filter.field : page?.field }

    /// The ward's own page, while no other era is looked at.
    var page: UnitScreen? { era == nil ? own : nil }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        if action == .otherEra { return context.office == nil ? .absent : .available }
        if let page { return page.availability(of: action, context) }
        switch action {
        case .open, .copy, .targets, .pictures: return selected == nil ? .disabled(UnitScreen.empty) : .available
        case .export: return ListSheet.availability(lines.isEmpty, listsPeople: false, context)
        case .filter, .sort: return .available
        case .grouping:
            return .disabled(
                Phrase(
                    "Ở đây chỉ có phường. Enter mở một phường để xem phố, tổ, khối; ở Tổng quan, b đổi cách nhóm.",
                    "Here are wards alone. Enter opens one with its streets, groups, blocs; on the board b groups by them."))
        case .new:
            return .disabled(
                Phrase(
                    "Phường là danh mục có sẵn. Mở một phường để thêm phố, tổ, khối.",
                    "Wards are built in. Open one to add streets, groups, blocs."))
        case .edit:
            return .disabled(Phrase("Phường là danh mục có sẵn; bấm c để đặt chỉ tiêu.", "Wards are built in; c sets a target."))
        case .back: return filter.isOpen ? .available : .absent
        default: return .absent
        }
    }

    var selected: WardLine? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    private func keys(_ context: Context) -> [WardKey] {
        guard let office = context.office else { return [] }
        let own = context.atlas.wards(of: office).map(\.key)
        return era.map { context.atlas.territory(of: office, in: $0).map(\.key) + own } ?? own
    }

    /// Of people who live in the wards of any era.
    private func homes(_ context: Context) -> [WardKey] {
        guard let office = context.office else { return [] }
        return WardEra.allCases.flatMap { context.atlas.territory(of: office, in: $0).map(\.key) }
    }

    private func question(_ context: Context) -> Effect {
        let (year, today) = (context.year, context.lastDayShown)
        return .ask(era.map { .wardsInEra($0, year: year, today: today) } ?? .wards(keys(context), year: year, today: today))
    }

    /// The same year in the wards of the next era, and after the last one in our own again.
    private mutating func turnEra(_ context: Context) -> [Effect] {
        era = WardEra.next(after: era, for: context.office)
        (figures, people, lines) = (nil, WardPeople(), [])
        filter.close()
        list = ListWindow()
        return update(.appeared, context)
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        if case .action(.otherEra) = event { return turnEra(context) }
        if page != nil { return own?.update(event, context) ?? [] }
        let body = ProgramLayout(context.size).body
        list.resize(height: table(context).visibleRows(in: place(in: body)))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared:
            lacksPeople = false
            let people: Effect = era == nil ? .ask(.wardPeople(keys(context))) : .askAside(.wardPeople(homes(context)))
            return [question(context), people]
        case .unanswered: lacksPeople = true
        case .news, .newDay: return lacksPeople ? update(.appeared, context) : [question(context)]
        case .answered(.wards(let answer)):
            figures = answer
            arrange(context)
        case .answered(.wardPeople(let answer)):
            people = WardPeople(answer, in: era, context.atlas)
            arrange(context)
        case .move(let move): list.go(move)
        case .action(.open): return selected.map { [.open(UnitScreen($0.unit, name: $0.name))] } ?? []
        case .action(.pictures): return selected.map { [.open(PicturesScreen($0.unit, name: $0.name, context))] } ?? []
        case .action(.targets): return selected.map { [.open(TargetsScreen(focus: $0.unit))] } ?? []
        case .action(.copy): return selected.map { [.copy($0.plainText(context))] } ?? []
        case .action(.export):
            return [.open(PickScreen.export([sheet(context)], context))]
        case .action(.filter): filter.open()
        case .action(.back):
            filter.close()
            arrange(context)
        case .action(.sort):
            order = order.next()
            arrange(context)
        case .clicked(let point, let double):
            let layout = table(context).layout(in: place(in: body), window: list)
            if let column = layout.columnHead(at: point).flatMap(WardOrder.Column.init(rawValue:)) {
                order = order.clicked(column)
                arrange(context)
            } else if let row = layout.row(at: point) {
                list.select(row)
                if double { return update(.action(.open), context) }
            }
        default: break
        }
        return []
    }

    private mutating func arrange(_ context: Context) {
        guard let figures else { return }
        let unit = selected?.unit
        lines = WardLine.lines(figures, people: people, order: order, filter: filter, era: era, context)
        list.resize(count: lines.count)
        if let unit, let row = lines.firstIndex(where: { $0.unit == unit }) { list.select(row) }
    }
}

extension WardsScreen {
    /// The list as it is shown; wards of another era than the office's are named so, in the file's name too.
    private func sheet(_ context: Context) -> ListSheet {
        var sheet = ListSheet(
            title: [
                context.office?.name ?? "", context.say(title), String(context.year),
                era.map { context.say(.inWards(of: $0)) } ?? "",
                context.say(.measure(context.measure)),
            ],
            fileName: "\(context.year)-phuong" + (era.map { "-thoi-ky-" + $0.rawValue } ?? ""), table(context),
            rows: lines.map { row($0, scale: 100, most: nil, context) }, context)
        if let elsewhere {
            // Of the table's columns those that are drawn stay out of a file, and so they do here.
            let titles = table(context).columns.map(\.title)
            let texts = rest(elsewhere, context)
            sheet.rows.append(
                sheet.columns.map { column in
                    let text = titles.firstIndex(of: column.title).map { texts[$0] } ?? ""
                    return column.isFigure ? ListSheet.Cell(figure: text, context) : ListSheet.Cell(text, context.language)
                })
        }
        if let era, let ward = sheet.columns.firstIndex(where: { !$0.isFigure }) {
            sheet.columns[ward].title += " " + context.say(.era(era))
        }
        return sheet
    }
}

extension WardEra {
    /// The eras other than the office's, one after the other; `nil` is its own.
    static func next(after era: WardEra?, for office: Office?) -> WardEra? {
        let others = allCases.filter { $0 != office?.era }
        guard let era, let place = others.firstIndex(of: era) else { return others.first }
        return place + 1 < others.count ? others[place + 1] : nil
    }
}

extension Phrase {
    /// In which wards a year is shown when they are not the office's own.
    static func inWards(of era: WardEra) -> Phrase { Phrase("theo phường ", "in the wards ") + .era(era) }
    /// Beside a newer ward that stays in one piece among older ones.
    static let undivided = Phrase("không chia", "whole")
    /// How figures came there.
    static let recast = Phrase(
        "≈ phường bị chia: tính cho phường kế thừa mặc định", "≈ a ward that was split: under its default successor")
}
