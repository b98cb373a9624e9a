import Canvas
import Model
import Phrases
import Store

/// The page of one unit: a ward, a street's stretch, a group, a bloc, a drive, or the whole office.
///
/// Tab moves between its lists; F7 adds to the list in focus, `e` alters the selected line.
public struct UnitScreen: Screen {
    let unit: Unit
    let name: String
    var figures: UnitFigures?
    /// The wards that today's ward took over.
    var oldWards: [ChildFigures] = []
    /// For a drive: who came and gave nothing, the venue's name.
    var drive: DriveRow?
    var standing: UnitStanding?
    /// The panes by their last use, the one in focus first.
    var recency: [UnitPane] = []
    var lists: [UnitPane: ListWindow] = [:]
    var orders: [UnitPane: UnitOrder] = [:]
    var lines: [UnitPane: [UnitLine]] = [:]
    /// Over all lines of a pane, so that a filter does not move the columns.
    var names: [UnitPane: NameColumn] = [:]
    var donations: [DonationRow] = []
    /// Over all of them, so that a filter does not move the columns.
    var shared = DonationTable.Shared()
    /// Of a group or a bloc: its year's drives, and what tells how many of its people took part.
    var drives: [DriveRow] = []
    private var groups: GroupPage?
    private var members: GroupMembers?
    var filter = ListFilter()

    public init(_ unit: Unit, name: String) {
        self.unit = unit
        self.name = name
    }

    public var title: Phrase { Phrase(both: figures?.name?.written ?? name) }
    public var field: TextField? { filter.field }

    // MARK: Panes

    func panes(_ context: Context) -> [UnitPane] {
        switch unit {
        case .office, .ward:
            [.streets, .groups, .blocs] + (inherited(context).isEmpty ? [] : [.oldWards]) + [.donations, .targets]
        case .group, .bloc: [.donations, .drives, .targets]
        case .stretch, .drive, .venue: [.donations, .targets]
        }
    }

    func focus(_ context: Context) -> UnitPane {
        let panes = panes(context)
        return recency.first { panes.contains($0) } ?? panes[0]
    }

    /// The pane of a slot that is seen: the last one used.
    func shown(in slot: PaneSlot) -> UnitPane { recency.first { slot.panes.contains($0) } ?? slot.panes[0] }

    mutating func setFocus(_ pane: UnitPane, _ context: Context) {
        if pane != focus(context) {
            filter.close()
            arrange(context)
        }
        recency.removeAll { $0 == pane }
        recency.insert(pane, at: 0)
    }

    /// The wards of 2020 that our ward, or the ward of this page, took over.
    func inherited(_ context: Context) -> [Inheritance] {
        switch unit {
        case .ward(let key): return context.atlas.inherited(by: key)
        case .office:
            guard case .ward(let key)? = context.office?.level else { return [] }
            return context.atlas.inherited(by: key)
        default: return []
        }
    }

    /// The ward that the page is about; streets and groups that are added here lie in it.
    func ward(_ context: Context) -> WardKey? {
        switch unit {
        case .ward(let key): return key
        case .office: if case .ward(let key)? = context.office?.level { return key } else { return nil }
        default: return figures?.name?.ward
        }
    }

    /// A drive is one day's work: months would say nothing of it.
    func layout(_ area: Rect, _ context: Context) -> UnitLayout {
        let isDrive = if case .drive = unit { true } else { false }
        return UnitLayout(area, panes: panes(context), showsMonths: !isDrive)
    }

    func list(_ pane: UnitPane) -> ListWindow { lists[pane] ?? ListWindow() }
    func order(_ pane: UnitPane) -> UnitOrder { orders[pane] ?? UnitOrder() }

    func selectedLine(_ context: Context) -> UnitLine? {
        let pane = focus(context)
        return list(pane).selection.flatMap { row in lines[pane].flatMap { $0.indices.contains(row) ? $0[row] : nil } }
    }

    func selectedDonation(_ context: Context) -> DonationRow? {
        guard focus(context) == .donations, let row = list(.donations).selection, donations.indices.contains(row) else {
            return nil
        }
        return donations[row]
    }

    func selectedDrive(_ context: Context) -> DriveRow? {
        guard focus(context) == .drives, let row = list(.drives).selection, drives.indices.contains(row) else { return nil }
        return drives[row]
    }

    func participation(_ context: Context) -> Participation? {
        groups.flatMap { page in
            GroupRow.rows(page, members, in: context.wardEra).values.joined().first { $0.unit == unit }?.participation
        }
    }

    func selectedTarget(_ context: Context) -> Target? {
        guard focus(context) == .targets, let row = list(.targets).selection, let targets = figures?.tally.targets,
            targets.indices.contains(row)
        else { return nil }
        return targets[row]
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
        case .answered(.unit(let answer)) where answer.unit == unit:
            figures = answer
            arrange(context)
        case .answered(.wards(let answer)):
            oldWards = answer.board.children
            arrange(context)
        case .answered(.drive(let row)): drive = row
        case .answered(.unitDrives(unit, let answer)):
            drives = answer
            arrange(context)
        case .answered(.groupPage(let answer)): groups = answer
        case .answered(.groupMembers(let answer)): if answer.year == context.year { members = answer }
        case .move(.nextPane), .move(.right): turn(1, context)
        case .move(.previousPane), .move(.left): turn(-1, context)
        case .move(let move): lists[focus(context), default: ListWindow()].go(move)
        case .clicked(let point, let double): return click(point, double, context)
        case .action(let action): return perform(action, context)
        default: break
        }
        return []
    }

    private func questions(_ context: Context) -> [Effect] {
        var effects: [Effect] = [.ask(.unit(unit, year: context.year, today: context.lastDayShown))]
        let old = inherited(context).map(\.ward.key)
        if !old.isEmpty { effects.append(.ask(.wards(old, year: context.year, today: context.lastDayShown))) }
        switch unit {
        case .drive(let id): effects.append(.ask(.drive(id)))
        case .group, .bloc:
            effects += [
                .ask(.unitDrives(unit, year: context.year)), .ask(.groupPage(year: context.year, through: context.lastDayShown)),
                .askAside(.groupMembers(year: context.year, through: context.lastDayShown)),
            ]
        case .office, .ward, .stretch, .venue: break
        }
        return effects
    }

    private mutating func turn(_ step: Int, _ context: Context) {
        let panes = panes(context)
        let now = panes.firstIndex(of: focus(context)) ?? 0
        setFocus(panes[(now + step + panes.count) % panes.count], context)
    }

    /// Works out the lines that are shown; the selected one stays selected.
    mutating func arrange(_ context: Context) {
        guard let figures else { return }
        standing = UnitStanding(figures, context)
        let ward = ward(context)
        let splits = Dictionary(
            inherited(context).map { (Unit.ward($0.ward.key), $0.isSplit) }, uniquingKeysWith: { first, _ in first })
        let all: [UnitPane: [UnitLine]] = [
            .streets: figures.stretches.map { UnitLine($0, ward: ward, none: UnitPane.streets.none(of: unit), context) },
            .groups: figures.groups.map { UnitLine($0, ward: ward, none: UnitPane.groups.none(of: unit), context) },
            .blocs: figures.blocs.map { UnitLine($0, ward: nil, none: UnitPane.blocs.none(of: unit), context) },
            .oldWards: oldWards.map { child in
                UnitLine(child, detail: splits[child.unit] == true ? context.say(Phrase("một phần", "in part")) : "", context)
            },
        ]
        let focus = focus(context)
        for (pane, unsorted) in all {
            names[pane] = NameColumn(unsorted.lazy.map { ($0.name, $0.detail) })
            let selected = list(pane).selection.flatMap { row in
                lines[pane].flatMap { $0.indices.contains(row) ? $0[row].unit : nil }
            }
            let kept = pane == focus ? unsorted.filter { filter.matches($0.name + " " + $0.detail) } : unsorted
            let sorted = UnitLine.sorted(kept, by: order(pane))
            lines[pane] = sorted
            lists[pane, default: ListWindow()].resize(count: sorted.count)
            if let selected, let row = sorted.firstIndex(where: { $0.unit == selected }) { lists[pane]?.select(row) }
        }
        let selected = selectedDonation(context)?.donation.id
        shared = DonationTable.Shared(figures.recent, context)
        donations = focus == .donations ? figures.recent.filter { filter.matches(DonationTable.text($0, context)) } : figures.recent
        lists[.donations, default: ListWindow()].resize(count: donations.count)
        if let selected, let row = donations.firstIndex(where: { $0.donation.id == selected }) { lists[.donations]?.select(row) }
        lists[.targets, default: ListWindow()].resize(count: figures.tally.targets.count)
        lists[.drives, default: ListWindow()].resize(count: drives.count)
    }

    /// Pages are as long as the pane is high.
    private mutating func fit(_ context: Context) {
        for slot in layout(ProgramLayout(context.size).body, context).slots {
            for pane in slot.panes {
                lists[pane, default: ListWindow()].resize(height: max(0, filter.listPlace(inBox: slot.rect).height - 1))
            }
        }
    }

    private mutating func click(_ point: Point, _ double: Bool, _ context: Context) -> [Effect] {
        let layout = layout(ProgramLayout(context.size).body, context)
        guard let slot = layout.slots.first(where: { $0.rect.contains(point) }) else { return [] }
        let pane = shown(in: slot)
        if let wanted = PaneTabs(panes: slot.panes, shown: pane).pane(at: point, in: slot.rect, context) {
            setFocus(wanted, context)
            return []
        }
        let table = tableLayout(of: pane, in: slot.rect, context)
        setFocus(pane, context)
        if pane.listsUnits, let column = table.columnHead(at: point).flatMap(UnitOrder.Column.init(rawValue:)) {
            orders[pane] = order(pane).clicked(column)
            arrange(context)
        } else if let row = table.row(at: point) {
            lists[pane]?.select(row)
            if double { return perform(.open, context) }
        }
        return []
    }
}
