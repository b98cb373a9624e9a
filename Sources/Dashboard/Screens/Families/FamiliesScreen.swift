import Canvas
import Model
import Phrases
import Store

/// The fourth main screen: the donor families (gia đình hiến máu), of any number. Tab goes through those that reached an honour, are one
/// short of one, or have not given for long.
public struct FamiliesScreen: Screen {
    var standing = FamilyStanding.all
    var sort = FamilySort.name
    var descending = false
    /// The line in which the filter's text is typed.
    var typed = ListFilter()
    var page: FamilyPage?
    var list = ListWindow()
    /// Of the answer that is awaited: it says where this family stands.
    private var asked: FamilyListRequest?
    /// The whole list, on its way to be saved.
    private var saving: FamilyListRequest?

    /// How many rows are read at once, at least, and a high screen three times its height.
    static let rowsRead = 60

    public init(_ standing: FamilyStanding = .all) { self.standing = standing }

    public var title: Phrase { Phrase("Gia đình", "Families") }
    public var field: TextField? { typed.field }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .edit, .rename, .calls, .pictures, .copy:
            selected == nil ? .disabled(Phrase("Danh sách trống.", "The list is empty.")) : .available
        case .filter, .sort, .new, .offers, .reconcile, .honours: .available
        case .export:
            (page?.total ?? 0) > DonorsScreen.mostSaved
                ? .disabled(
                    Phrase(
                        "Hơn 50.000 gia đình: hãy lọc bớt trước khi xuất.",
                        "More than 50,000 families: filter the list before it is saved."))
                : ListSheet.availability((page?.total ?? 0) == 0, listsPeople: true, context)
        case .back: typed.isOpen || standing != .all ? .available : .absent
        default: .absent
        }
    }

    var selected: FamilyRow? { list.selection.flatMap { page?.row($0) } }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        fit(context)
        switch event {
        case .appeared, .news, .newDay: return ask(from: list.offset, around: selected?.id, context)
        case .answered(.families(let request, let answer)):
            if let saving, saving == request {
                self.saving = nil
                return [.open(PickScreen.export([sheet(answer.rows, context)], context))]
            }
            guard request == asked else { return [] }
            page = answer
            list.resize(count: answer.total)
            if let place = answer.place { list.select(place) }
        case .move(.nextPane): return turn(1, context)
        case .move(.previousPane): return turn(-1, context)
        case .move(let move):
            if typed.take(event) { return [] }
            list.go(move)
            return askIfNeeded(context)
        case .resized: return askIfNeeded(context)
        case .typed, .pasted, .edit: return typed.take(event) ? restart(context) : []
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double): return click(point, double: double, context)
        default: break
        }
        return []
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .open: return selected.map { [.open(FamilyScreen($0.id))] } ?? []
        case .new: return [.open(FormScreen(FamilyForm(), context))]
        case .edit, .rename: return selected.map { [.open(FormScreen(FamilyForm($0.family), context))] } ?? []
        case .offers: return [.open(FamilyOffersScreen())]
        case .reconcile: return [.open(FamilyListScreen())]
        case .export:
            let request = request(from: 0, limit: max(1, page?.total ?? 1), around: nil, context)
            saving = request
            return [.askAside(.families(request))]
        case .honours: return [.open(HonoursScreen(selected?.tally.bags.count ?? 0))]
        case .pictures: return selected.map { [.open(PicturesScreen.family($0.family, context))] } ?? []
        case .calls: return selected.map { [.open(CallsScreen.family($0.family, context))] } ?? []
        case .copy: return selected.map { [.copy(plainText($0, context))] } ?? []
        case .filter: typed.open()
        case .back:
            if typed.isOpen { typed.close() } else { standing = .all }
            return restart(context)
        case .sort:
            if descending == sort.isDescendingFirst {
                descending.toggle()
            } else {
                let all = FamilySort.allCases
                sort = all[((all.firstIndex(of: sort) ?? 0) + 1) % all.count]
                descending = sort.isDescendingFirst
            }
            return restart(context)
        default: break
        }
        return []
    }

    private mutating func click(_ point: Point, double: Bool, _ context: Context) -> [Effect] {
        let box = ProgramLayout(context.size).body
        if let pane = tabs.pane(at: point, in: box, context) {
            standing = pane
            return restart(context)
        }
        let layout = table(context).layout(in: typed.listPlace(inBox: box), window: list)
        if let column = layout.columnHead(at: point), let wanted = Self.sort(ofColumn: column) {
            descending = sort == wanted ? !descending : wanted.isDescendingFirst
            sort = wanted
            return restart(context)
        }
        guard let row = layout.row(at: point) else { return [] }
        list.select(row)
        return double ? perform(.open, context) : []
    }

    var tabs: PaneTabs<FamilyStanding> { PaneTabs(panes: FamilyStanding.allCases, shown: standing) }

    private mutating func turn(_ step: Int, _ context: Context) -> [Effect] {
        standing = tabs.pane(step)
        return restart(context)
    }

    private mutating func restart(_ context: Context) -> [Effect] {
        list.home()
        return ask(from: 0, around: nil, context)
    }

    private mutating func askIfNeeded(_ context: Context) -> [Effect] {
        guard list.visible.contains(where: { page?.row($0) == nil }) else { return [] }
        return ask(from: list.visible.lowerBound, around: nil, context)
    }

    private mutating func ask(from row: Int, around: Identifier<Family>?, _ context: Context) -> [Effect] {
        let limit = max(Self.rowsRead, 3 * list.height)
        let request = request(from: max(0, row - limit / 3), limit: limit, around: around, context)
        asked = request
        return [.ask(.families(request))]
    }

    private func request(from row: Int, limit: Int, around: Identifier<Family>?, _ context: Context) -> FamilyListRequest {
        FamilyListRequest(
            sort: sort, descending: descending, filter: FamilyFilter(standing, text: typed.text), today: context.today, offset: row,
            limit: limit, around: around)
    }

    private func sheet(_ rows: [FamilyRow], _ context: Context) -> ListSheet {
        ListSheet(
            title: [context.office?.name ?? "", context.say(title), context.say(standing.title)],
            fileName: "\(context.today)-gia-dinh", table(context), rows: rows.map { row($0, context) }, listsPeople: true,
            context)
    }

    private mutating func fit(_ context: Context) {
        let inside = typed.listPlace(inBox: ProgramLayout(context.size).body)
        list.resize(height: table(context).visibleRows(in: inside))
    }

    private func plainText(_ row: FamilyRow, _ context: Context) -> String {
        [
            FamilyText.name(row.family, context), UnitText.figure(row.tally.amount(.bags), context),
            context.say(.nextHonour(FamilyText.honour(row.tally, context))),
        ].joined(separator: " · ")
    }
}

extension FamilyStanding: NamedPane {
    var title: Phrase {
        switch self {
        case .all: Phrase("Tất cả", "All")
        case .model: Phrase("Tiêu biểu", "Model")
        case .oneShort: Phrase("Còn 1 lần", "One short")
        case .lapsed: Phrase("Lâu chưa hiến", "Lapsed")
        }
    }
}
