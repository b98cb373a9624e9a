import Canvas
import Model
import Phrases
import Store

/// The streets of the books beside each other (so sánh các tuyến phố): the blood-drive streets, and with Tab every street.
public struct StreetsScreen: Screen {
    enum Pane: NamedPane, Sendable, CaseIterable {
        case bloodDrive, all

        var title: Phrase {
            switch self {
            case .bloodDrive: Phrase("Tuyến phố hiến máu", "Blood-drive streets")
            case .all: Phrase("Mọi phố", "All streets")
            }
        }
    }

    var figures: StreetsFigures?
    /// Before the filter; what is drawn is in `lines`.
    var all: [StreetLine] = []
    var lines: [StreetLine] = []
    var pane = Pane.bloodDrive
    var order = StreetOrder()
    var filter = ListFilter()
    var list = ListWindow()
    private var computedFor: Basis?

    private struct Basis: Equatable {
        var measure: Measure
        var language: Language
    }

    public init() {}

    public var title: Phrase { Phrase("Tuyến phố", "Streets") }
    public var field: TextField? { filter.field }
    var selected: StreetLine? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .edit, .targets, .copy, .rename, .calls, .pictures: selected == nil ? .disabled(UnitScreen.empty) : .available
        case .new, .filter, .sort: .available
        case .export: ListSheet.availability(lines.isEmpty, listsPeople: false, context)
        case .back: filter.isOpen ? .available : .absent
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let body = ProgramLayout(context.size).body
        list.resize(height: table(context).visibleRows(in: place(in: body)))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .newDay, .news: return [.ask(.streets(year: context.year, today: context.lastDayShown))]
        case .answered(.streets(let answer)):
            figures = answer
            // An office that enrolled none yet sees what there is.
            if all.isEmpty, !answer.rows.contains(where: \.isBloodDriveStreet) { pane = .all }
            make(context)
        case .move(.nextPane), .move(.previousPane), .move(.left), .move(.right):
            pane = pane == .all ? .bloodDrive : .all
            arrange(context)
        case .move(let move): list.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double): return click(point, double, body, context)
        default: break
        }
        return []
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .filter: filter.open()
        case .back:
            filter.close()
            arrange(context)
        case .sort:
            order = order.next()
            arrange(context)
        case .new: return [.open(FormScreen(StretchForm(ward: PlaceChoices.ownWard(context)), context))]
        case .open: return selected.map { [.open(StreetScreen($0.figures.street))] } ?? []
        case .edit: return selected.map { StretchPick.edit($0.figures, context) } ?? []
        case .targets: return selected.map { StretchPick.targets($0.figures, context) } ?? []
        case .rename: return selected.map { [.open(FormScreen(RenameStreetForm($0.figures.street), context))] } ?? []
        case .pictures: return selected.map { [.open(PicturesScreen.street($0.figures.street, context))] } ?? []
        case .calls: return selected.map { [.open(CallsScreen.street($0.figures.street, context))] } ?? []
        case .copy: return selected.map { [.copy($0.plainText(context))] } ?? []
        case .export:
            return [.open(PickScreen.export([sheet(context)], context))]
        default: break
        }
        return []
    }

    private mutating func click(_ point: Point, _ double: Bool, _ body: Rect, _ context: Context) -> [Effect] {
        if let wanted = PaneTabs(panes: Pane.allCases, shown: pane).pane(at: point, in: parts(body).list, context) {
            pane = wanted
            arrange(context)
            return []
        }
        let layout = table(context).layout(in: place(in: body), window: list)
        if let column = layout.columnHead(at: point).flatMap(StreetOrder.Column.init(rawValue:)) {
            order = order.clicked(column)
            arrange(context)
        } else if let row = layout.row(at: point) {
            list.select(row)
            if double { return perform(.open, context) }
        }
        return []
    }

    private mutating func make(_ context: Context) {
        guard let figures else { return }
        let curve = SeasonalCurve.usual(pastYears: figures.pastYears.whole, measure: context.measure, year: context.year)
        all = figures.rows.map { StreetLine($0, curve, context) }
        arrange(context)
    }

    private mutating func arrange(_ context: Context) {
        let id = selected?.figures.id
        let kept = all.filter { (pane == .all || $0.figures.isBloodDriveStreet) && filter.matches($0.names + " " + $0.wards) }
        lines = StreetLine.sorted(kept, by: order)
        list.resize(count: lines.count)
        if let id, let row = lines.firstIndex(where: { $0.figures.id == id }) { list.select(row) }
    }
}
