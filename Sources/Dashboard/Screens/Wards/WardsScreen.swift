import Canvas
import Model
import Phrases
import Store

/// The second main screen: the wards of a district or the city with more figures than the board has room for; for a ward's office
/// the ward itself, with the old wards that it took over.
public struct WardsScreen: Screen {
    /// A ward's office has no wards beneath it: this is its own page.
    var own: UnitScreen?
    var figures: WardsFigures?
    var people: [WardKey: Int] = [:]
    var lines: [WardLine] = []
    var order = WardOrder()
    var filter = ListFilter()
    var list = ListWindow()

    public init(_ context: Context) {
        if case .ward? = context.office?.level { own = UnitScreen(.office, name: context.office?.name ?? "") }
    }

    public var title: Phrase { own?.title ?? Phrase("Phường", "Wards") }
    public var field: TextField? { own == nil ? filter.field : own?.field }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        if let own { return own.availability(of: action, context) }
        switch action {
        case .open, .copy, .targets: return selected == nil ? .disabled(UnitScreen.empty) : .available
        case .filter, .sort: return .available
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

    private func keys(_ context: Context) -> [WardKey] { context.office.map { context.atlas.wards(of: $0).map(\.key) } ?? [] }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        if own != nil { return own?.update(event, context) ?? [] }
        let body = ProgramLayout(context.size).body
        list.resize(height: table(context).visibleRows(in: place(in: body)))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared:
            return [.ask(.wards(keys(context), year: context.year, today: context.lastDayShown)), .ask(.wardPeople(keys(context)))]
        case .news, .newDay: return [.ask(.wards(keys(context), year: context.year, today: context.lastDayShown))]
        case .answered(.wards(let answer)):
            figures = answer
            arrange(context)
        case .answered(.wardPeople(let answer)):
            people = answer
            arrange(context)
        case .move(let move): list.go(move)
        case .action(.open): return selected.map { [.open(UnitScreen($0.unit, name: $0.name))] } ?? []
        case .action(.targets): return selected.map { [.open(TargetsScreen(focus: $0.unit))] } ?? []
        case .action(.copy): return selected.map { [.copy($0.plainText(context))] } ?? []
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
        lines = WardLine.lines(figures, people: people, order: order, filter: filter, context)
        list.resize(count: lines.count)
        if let unit, let row = lines.firstIndex(where: { $0.unit == unit }) { list.select(row) }
    }
}
