import Canvas
import Model
import Phrases
import Store

/// A drive's reckoning (tổng kết đợt): its figures with their formulas, to whom it is credited, and the people to be thanked, called and invited
/// again. The drive is closed from here.
public struct ReckoningScreen: Screen {
    let drive: Identifier<Drive>
    let name: String
    var reckoning: DriveReckoning?
    /// The drive is not in the books (any more).
    var isMissing = false
    /// Everybody due for a second invitation, whatever the drive; read when that list is looked at.
    var due: [SecondInvitation]?
    /// The second invitations of the whole unit are listed, and not only this drive's.
    var isWholeUnit = false
    var pane = ReckoningPane.figures
    var grouping = CreditGrouping.wards
    var lists: [ReckoningPane: ListWindow] = [:]
    var orders: [ReckoningPane: ListOrder] = [.credit: ListOrder(column: 1, descending: true), .second: ListOrder(column: 4)]
    var rows: [ReckoningPane: [ReckoningRow]] = [:]
    var figures: [FigureLine] = []
    var filter = ListFilter()

    public init(_ drive: Identifier<Drive>, name: String) {
        self.drive = drive
        self.name = name
    }

    public var title: Phrase { Phrase("Tổng kết đợt", "Reckoning") }
    public var field: TextField? { filter.field }

    var panes: [ReckoningPane] { ReckoningPane.allCases.filter { $0 != .unfinished || !(reckoning?.unfinished.isEmpty ?? true) } }

    func list(_ pane: ReckoningPane) -> ListWindow { lists[pane] ?? ListWindow() }
    func order(_ pane: ReckoningPane) -> ListOrder { orders[pane] ?? ListOrder() }

    var selected: ReckoningRow? {
        guard let row = list(pane).selection, let rows = rows[pane], rows.indices.contains(row) else { return nil }
        return rows[row]
    }

    // MARK: Events

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        fit(context)
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news, .newDay: return questions(context)
        case .answered(.reckoning(let answer)):
            guard answer == nil || answer?.drive.id == drive else { return [] }
            reckoning = answer
            isMissing = answer == nil
            if !panes.contains(pane) { pane = .figures }
            arrange(context)
        case .answered(.secondInvitations(let day, let answer)):
            guard day == context.today else { return [] }
            let isFirst = due == nil
            due = answer
            arrange(context)
            if isFirst { lists[.second]?.select(0) }
        case .committed(let entry):
            return questions(context) + [.notice(Announcement(.done, .saved(entry.kind ?? .bookingAltered)))]
        case .move(.nextPane), .move(.right): return turn(1, context)
        case .move(.previousPane), .move(.left): return turn(-1, context)
        case .move(let move): lists[pane, default: ListWindow()].go(move)
        case .clicked(let point, let double): return click(point, double, context)
        case .action(let action): return perform(action, context)
        default: break
        }
        return []
    }

    func questions(_ context: Context) -> [Effect] {
        [.ask(.reckoning(drive))] + (pane == .second ? [.ask(.secondInvitations(on: context.today))] : [])
    }

    private mutating func turn(_ step: Int, _ context: Context) -> [Effect] {
        show(PaneTabs(panes: panes, shown: pane).pane(step), context)
    }

    mutating func show(_ wanted: ReckoningPane, _ context: Context) -> [Effect] {
        guard wanted != pane else { return [] }
        pane = wanted
        filter.close()
        arrange(context)
        return wanted == .second && due == nil ? [.ask(.secondInvitations(on: context.today))] : []
    }

    /// Works out the lines that are shown; the selected one stays selected.
    mutating func arrange(_ context: Context) {
        guard let reckoning else { return }
        figures = FigureLine.lines(reckoning, context)
        let total = reckoning.page.counts.taken
        for (pane, all) in lines(of: reckoning) {
            let before = list(pane).selection.flatMap { row in rows[pane].flatMap { $0.indices.contains(row) ? $0[row] : nil } }
            let order = order(pane)
            let cells = all.map { ($0, $0.cells(total: total, context)) }
            let fitting = pane == self.pane ? cells.filter { filter.matches($0.1.map(\.text).joined(separator: " ")) } : cells
            let keys = fitting.map { order.column < $0.1.count ? $0.1[order.column].order : [] }
            let places = fitting.indices.sorted { one, other in
                if keys[one] == keys[other] { return one < other }
                return keys[one].lexicographicallyPrecedes(keys[other]) != order.descending
            }
            let sorted = places.map { fitting[$0].0 }
            rows[pane] = sorted
            lists[pane, default: ListWindow()].resize(count: sorted.count)
            if let before, let row = sorted.firstIndex(where: { Self.isSame($0, before) }) { lists[pane]?.select(row) }
        }
        lists[.figures, default: ListWindow()].resize(count: figures.count)
    }

    private static func isSame(_ one: ReckoningRow, _ other: ReckoningRow) -> Bool {
        if case .credit(let row) = one, case .credit(let otherRow) = other { return row.unit == otherRow.unit }
        return one.donor != nil && one.donor == other.donor
    }

    private func lines(of reckoning: DriveReckoning) -> [ReckoningPane: [ReckoningRow]] {
        var second = isWholeUnit ? due ?? [] : []
        let known = Set(second.map(\.id))
        second += reckoning.firstTimers.filter { !known.contains($0.id) }
        return [
            .unfinished: reckoning.unfinished.map { .unfinished($0) },
            .credit: grouping.rows(reckoning.credit).map { .credit($0) },
            .given: reckoning.given.map { .given($0) }, .deferred: reckoning.deferred.map { .deferred($0) },
            .absent: reckoning.absent.map { .absent($0) }, .second: second.map { .second($0) },
        ]
    }

    /// Pages are as long as the list is high.
    private mutating func fit(_ context: Context) {
        let place = listPlace(ReckoningLayout(ProgramLayout(context.size).body).list, context)
        for pane in ReckoningPane.allCases { lists[pane, default: ListWindow()].resize(height: max(0, place.height - 1)) }
    }

    private mutating func click(_ point: Point, _ double: Bool, _ context: Context) -> [Effect] {
        let box = ReckoningLayout(ProgramLayout(context.size).body).list
        if let wanted = PaneTabs(panes: panes, shown: pane).pane(at: point, in: box, context) { return show(wanted, context) }
        let table = table(context, within: filter.listPlace(inBox: box))
        let place = listPlace(box, context)
        let layout = table.layout(in: place, window: list(pane).fitted(height: table.visibleRows(in: place)))
        if pane != .figures, let column = layout.columnHead(at: point) {
            orders[pane] = order(pane).clicked(column)
            arrange(context)
        } else if let row = layout.row(at: point) {
            lists[pane]?.select(row)
            if double { return perform(.open, context) }
        }
        return []
    }
}

/// Where the parts of the reckoning stand.
struct ReckoningLayout {
    let head: Rect
    let list: Rect

    init(_ area: Rect) {
        var rest = area
        head = rest.takeTop(area.height >= 18 ? 5 : 4)
        list = rest
    }
}
