import Canvas
import Model
import Phrases
import Store

/// Blocs and organisations (khối, đơn vị): how many belong to each group, how many of them gave, what it took in against its target and last
/// year; Tab turns to the blocs.
public struct GroupsScreen: Screen {
    var page: GroupPage?
    /// Counted beside: with millions of donations it takes a while.
    var members: GroupMembers?
    var pane = GroupPane.groups
    var lines: [GroupRow] = []
    private var rows: [GroupPane: [GroupRow]] = [:]
    private var names: [GroupPane: NameColumn] = [:]
    var orders: [GroupPane: ListOrder] = [
        .groups: ListOrder(column: GroupPane.groups.figureColumn, descending: true),
        .blocs: ListOrder(column: GroupPane.blocs.figureColumn, descending: true),
    ]
    var lists: [GroupPane: ListWindow] = [:]
    var filter = ListFilter()

    public init() {}

    public var title: Phrase { Phrase("Khối, đơn vị", "Blocs, organisations") }
    public var field: TextField? { filter.field }

    var list: ListWindow { lists[pane] ?? ListWindow() }
    private var order: ListOrder { orders[pane] ?? ListOrder() }
    var selected: GroupRow? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .edit, .targets, .calls, .pictures, .copy: selected == nil ? .disabled(UnitScreen.empty) : .available
        case .export:
            context.hidesNames ? .disabled(.showNamesFirst) : lines.isEmpty ? .disabled(UnitScreen.empty) : .available
        case .new, .filter, .sort: .available
        case .back: filter.isOpen ? .available : .absent
        case .groups:
            .disabled(Phrase("Bạn đang ở trang này; Tab đổi giữa đơn vị và khối.", "You are here; Tab turns to the blocs."))
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let box = ProgramLayout(context.size).body
        lists[pane, default: ListWindow()].resize(height: table(context).visibleRows(in: place(box)))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news, .newDay:
            return [
                .ask(.groupPage(year: context.year, through: context.lastDayShown)),
                .askAside(.groupMembers(year: context.year, through: context.lastDayShown)),
            ]
        case .answered(.groupPage(let answer)):
            page = answer
            if members?.year != answer.year { members = nil }
            arrange(context)
        case .answered(.groupMembers(let answer)):
            guard answer.year == context.year else { return [] }
            members = answer
            arrange(context)
        case .move(.nextPane), .move(.right), .move(.previousPane), .move(.left): show(pane == .groups ? .blocs : .groups, context)
        case .move(let move): lists[pane, default: ListWindow()].go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double): return click(point, double, box, context)
        default: break
        }
        return []
    }

    private mutating func show(_ wanted: GroupPane, _ context: Context) {
        pane = wanted
        filter.close()
        arrange(context)
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .filter: filter.open()
        case .back:
            filter.close()
            arrange(context)
        case .sort:
            orders[pane] = order.next(of: pane.columns(context).count)
            arrange(context)
        case .new:
            return [.open(pane == .groups ? FormScreen(GroupForm(ward: nil), context) : FormScreen(BlocForm(), context))]
        case .export: return [.open(PickScreen.export([sheet(context)], context))]
        default: return selected.map { perform(action, on: $0, context) } ?? []
        }
        return []
    }

    private func perform(_ action: ActionID, on row: GroupRow, _ context: Context) -> [Effect] {
        switch action {
        case .open: [.open(UnitScreen(row.unit, name: row.name))]
        case .edit: UnitScreen.form(for: row.unit).map { [.open(FormScreen($0, context))] } ?? []
        case .targets:
            [
                .open(
                    FormScreen(
                        TargetForm(unit: row.unit, unitName: row.name, year: context.year, existing: row.tally.targets), context))
            ]
        case .calls: [.open(CallsScreen.unit(row.unit, name: row.name, context))]
        case .pictures: [.open(PicturesScreen(row.unit, name: row.name, context))]
        case .copy:
            [
                .copy(
                    [row.name, UnitText.ward(row.ward, context), UnitText.figure(row.tally.tally.amount(context.measure), context)]
                        .filter { !$0.isEmpty }.joined(separator: " · "))
            ]
        default: []
        }
    }

    /// Works out the lines that are shown; the selected one stays so.
    private mutating func arrange(_ context: Context) {
        guard let page else { return }
        let unit = selected?.unit
        rows = GroupRow.rows(page, members, in: context.wardEra)
        names = rows.mapValues { NameColumn($0.lazy.map { ($0.name, "") }) }
        let keyed = (rows[pane] ?? []).enumerated().map { place, row in (place, row, row.cells(pane, context)) }.filter { entry in
            filter.matches(entry.2.map(\.text).joined(separator: " "))
        }
        let order = order
        lines = keyed.sorted { one, other in
            if one.1.isApart != other.1.isApart { return other.1.isApart }
            let keys = (one.2[order.column].order, other.2[order.column].order)
            if keys.0 == keys.1 { return one.0 < other.0 }
            return keys.0.lexicographicallyPrecedes(keys.1) != order.descending
        }.map(\.1)
        lists[pane, default: ListWindow()].resize(count: lines.count)
        if let unit, let row = lines.firstIndex(where: { $0.unit == unit }) { lists[pane]?.select(row) }
    }

    private mutating func click(_ point: Point, _ double: Bool, _ box: Rect, _ context: Context) -> [Effect] {
        if let wanted = PaneTabs(panes: GroupPane.allCases, shown: pane).pane(at: point, in: box, context) {
            show(wanted, context)
            return []
        }
        let layout = table(context).layout(in: place(box), window: list)
        if let column = layout.columnHead(at: point) {
            orders[pane] = order.clicked(column)
            arrange(context)
        } else if let row = layout.row(at: point) {
            lists[pane]?.select(row)
            if double { return perform(.open, context) }
        }
        return []
    }

    private func sheet(_ context: Context) -> ListSheet {
        let title = [
            context.office?.name ?? "", context.say(pane.title), String(context.year), context.say(.measure(context.measure)),
        ]
        return ListSheet(
            title: title.filter { !$0.isEmpty }.joined(separator: " · "),
            fileName: "\(context.year)-" + (pane == .groups ? "don-vi" : "khoi"),
            columns: pane.columns(context).map {
                ListSheet.Column(title: context.say($0.title), isFigure: $0.align == .right, unit: $0.unit)
            },
            rows: (lines.map { $0.cells(pane, context) } + (rest.map { [GroupRow.rest($0, pane, context)] } ?? [])).map { cells in
                cells.map { ListSheet.Cell($0, context.language) }
            }, namesPeople: pane == .groups && !context.hidesNames)
    }

    // MARK: Drawing

    private func table(_ context: Context) -> Table {
        let order = order
        return Table(
            pane.columns(names: names[pane] ?? NameColumn(), context).enumerated().map { place, column in
                .init(context.say(column.title), column.width, column.align, priority: column.priority, sort: order.arrow(place))
            }, gap: 1)
    }

    /// What is credited to none of the lines, as long as all of them are shown: with it they add up to the office's figure.
    private var rest: UnitTally? {
        guard let page, filter.text.isEmpty, !lines.isEmpty else { return nil }
        let none = pane == .groups ? page.inNoGroup : page.inNoBloc
        return none.tally == .zero ? nil : none
    }

    /// Inside the box, over the line of sums and what is credited to none.
    private func place(_ box: Rect) -> Rect {
        var rect = filter.listPlace(inBox: box)
        _ = rect.takeBottom(rest == nil ? 1 : 2)
        return rect
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let note = [String(context.year), context.say(.measure(context.measure)), context.say(Phrase("X xuất", "X saves"))]
        canvas.box(
            area, title: PaneTabs(panes: GroupPane.allCases, shown: pane).spans(context),
            note: [Span(note.joined(separator: " · "), .dim)], focused: true)
        var inside = area.inset(2, 1)
        canvas.pieces(sums(context), in: inside.takeBottom(1), style: .hint)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if page == nil {
            canvas.wrapped(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: inside, style: .hint)
        } else if lines.isEmpty {
            let text =
                filter.text.isEmpty
                ? Phrase("Chưa có tổ, đơn vị nào. F7 để thêm.", "There are no groups yet. F7 adds one.")
                : Phrase("Không có dòng nào khớp. Esc bỏ lọc.", "Nothing matches. Esc clears the filter.")
            canvas.wrapped(context.say(text), in: inside.inset(0, 1), style: .hint)
        } else {
            let table = table(context)
            let place = rest.map { ($0, inside.takeBottom(1)) }
            let layout = table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) { index in
                TableRow(lines[index].cells(pane, context).map(\.cell))
            }
            if let (rest, line) = place {
                layout.drawRest(GroupRow.rest(rest, pane, context).map(\.text), name: 0, on: &canvas, in: line)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    /// What those that are shown come to together.
    private func sums(_ context: Context) -> [String] {
        let amount = lines.reduce(into: rest?.tally ?? .zero) { $0 += $1.tally.tally }.amount(context.measure)
        let together = lines.filter { !$0.isApart }
        let known = together.filter { $0.participation != nil }
        let heads = known.reduce(0) { $0 + ($1.heads ?? 0) }
        let gave = known.reduce(0) { $0 + ($1.gave ?? 0) }
        let what: Phrase =
            pane == .groups
            ? .counted(together.count, "đơn vị", "group", "groups") : .counted(lines.count, "khối", "bloc", "blocs")
        let share = Participation(gave: gave, of: heads).map { part in
            Phrase("tham gia ", "took part ")
                + Phrase {
                    "\(NumberText.whole(part.gave, $0))/\(NumberText.whole(part.heads, $0)) = \(NumberText.percent(part.percent, $0))"
                }
        }
        let legend =
            members?.isCredited == true
            ? Phrase("đã hiến: cho đơn vị năm ấy", "gave: for it that year")
            : Phrase("đã hiến: thành viên có hiến trong năm", "gave: members who gave this year")
        let others = lines.count - together.count
        let apart =
            others > 0 ? [context.say(Phrase("\(others) của phường thời kỳ khác", "\(others) of wards of another era"))] : []
        return [context.say(what)] + apart + (share.map { [context.say($0)] } ?? []) + [
            UnitText.figure(amount, context)
        ] + (lines.contains { $0.growth(context) == .notEnoughHistory } ? [context.say(GrowthText.legend)] : []) + [
            context.say(legend)
        ]
    }
}
