import Canvas
import Model
import Phrases
import Store

/// The board (tổng quan): where the office and each of its children stand against the city's target.
public struct OverviewScreen: Screen {
    var figures: OverviewFigures?
    /// The lines of the table in the order shown, worked out when figures, measure or order change and not at each frame.
    var lines: [BoardLine] = []
    var standing: Standing?
    var grouping: Grouping
    /// The table shows the wards of another era than the office's.
    var era: WardEra?
    var sort = BoardSort.rank
    var descending = false
    var filter = ListFilter()
    var list = ListWindow()
    /// On a small screen the boxes that do not fit fold into the table's: Tab goes round.
    var pane = OverviewPane.table(.wards)
    /// Worked out over all lines, so that a filter moves neither columns nor scales.
    var names = NameColumn()
    var scale = 100.0
    var week: Int?
    /// What is credited to none of the lines.
    var elsewhere: Amount?
    /// The units whose figure changed with the last news: marked for some seconds, or until the next move.
    var changed: Set<Unit> = []
    var officeChanged = false
    private var computedFor: Basis?

    private struct Basis: Equatable {
        var measure: Measure
        var language: Language
    }

    public init(grouping: Grouping) { self.grouping = grouping }

    public var title: Phrase { Phrase("Tổng quan", "Overview") }
    public var field: TextField? { filter.field }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open where !showsTable(context), .copy where !showsTable(context), .export where !showsTable(context):
            .disabled(Phrase("Tab trở về bảng.", "Tab goes back to the table."))
        case .open: lines.isEmpty && !filter.isOpen ? .disabled(Phrase("Bảng còn trống.", "The table is empty.")) : .available
        case .filter, .sort, .grouping, .targets, .peers, .aid, .pictures: .available
        case .otherEra: context.office == nil ? .absent : .available
        case .copy: list.selection == nil ? .disabled(Phrase("Bảng còn trống.", "The table is empty.")) : .available
        case .export: ListSheet.availability(lines.isEmpty, listsPeople: false, context)
        case .back: filter.isOpen ? .available : .absent
        case .new:
            .disabled(
                Phrase(
                    "Ở đây không thêm được gì; hãy mở một phường hoặc danh sách.", "Nothing is added here; open a ward or a list."))
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news, .newDay:
            return [question(context)]
        case .answered(.overview(let answer)):
            take(answer, context)
        case .calm:
            changed = []
            officeChanged = false
        case .action(.back):
            filter.close()
            arrange(context)
        case .action(.filter):
            pane = .table(grouping)
            filter.open()
        case .action(.sort): turnSort(context)
        case .action(.grouping):
            return show(era == nil ? grouping.next(for: context.office) : .first(for: context.office), in: nil, context)
        case .action(.otherEra):
            let next = WardEra.next(after: era, for: context.office)
            return show(next == nil ? .first(for: context.office) : .wards, in: next, context)
        case .action(.open):
            guard let line = selectedLine else { return [] }
            return [.open(UnitScreen(line.unit, name: line.name))]
        case .action(.targets):
            return [.open(TargetsScreen(focus: selectedLine?.unit ?? .office, name: selectedLine?.name))]
        case .action(.pictures): return [.open(PicturesScreen(.office, name: context.office?.name ?? "", context))]
        case .action(.peers): return [.open(PeersScreen())]
        case .action(.aid): return [.open(FormScreen(AidForm(figures?.aid, year: context.year), context))]
        case .action(.export):
            let sheet = ListSheet(
                title: [
                    context.office?.name ?? "", String(context.year), era.map { context.say(.inWards(of: $0)) } ?? "",
                    context.say(.measure(context.measure)),
                ],
                fileName: "\(context.year)-tong-quan", table(context),
                rows: lines.map { row($0, scale: scale, week: week, context) }, context)
            return [.open(PickScreen.export([sheet], context))]
        case .action(.copy): return selectedLine.map { [.copy($0.plainText(context))] } ?? []
        case .move(.nextPane): pane = tabs(overviewLayout(ProgramLayout(context.size).body)).pane(1)
        case .move(.previousPane): pane = tabs(overviewLayout(ProgramLayout(context.size).body)).pane(-1)
        case .move(let move):
            guard showsTable(context) else { return [] }
            changed = []
            officeChanged = false
            if !filter.take(event) { list.go(move) }
        case .typed, .pasted, .edit:
            if filter.take(event) { arrange(context) }
        case .clicked(let point, let double): return click(point, double, context)
        default: break
        }
        return []
    }

    private func question(_ context: Context) -> Effect {
        let (year, today) = (context.year, context.lastDayShown)
        return .ask(era.map { .overviewInEra($0, year: year, today: today) } ?? .overview(year: year, today: today, grouping))
    }

    /// Another table.
    private mutating func show(_ grouping: Grouping, in era: WardEra?, _ context: Context) -> [Effect] {
        self.grouping = grouping
        self.era = era
        pane = .table(grouping)
        figures = nil
        list = ListWindow()
        return [question(context)]
    }

    var selectedLine: BoardLine? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    private func showsTable(_ context: Context) -> Bool {
        tabs(overviewLayout(ProgramLayout(context.size).body)).shown == .table(grouping)
    }

    /// Marks what moved since the figures before.
    private mutating func take(_ answer: OverviewFigures, _ context: Context) {
        if let old = figures, old.board.year == answer.board.year, computedFor?.measure == context.measure {
            let before = Dictionary(old.board.children.map { ($0.unit, $0.tally) }, uniquingKeysWith: { first, _ in first })
            let moved = answer.board.children.filter { child in before[child.unit].map { $0 != child.tally } ?? false }
            if !moved.isEmpty { changed = Set(moved.map(\.unit)) }
            if old.board.office.tally != answer.board.office.tally { officeChanged = true }
        }
        figures = answer
        arrange(context)
    }

    private mutating func arrange(_ context: Context) {
        guard let figures else { return }
        computedFor = Basis(measure: context.measure, language: context.language)
        standing = Standing(figures, context)
        let selected = selectedLine?.unit
        let all = BoardLine.lines(figures, sort: sort, descending: descending, era: era, context)
        names = NameColumn(all.lazy.map { ($0.name, $0.detail) })
        scale = Gauge.niceScale(all.compactMap(\.percent))
        week = all.flatMap(\.lastDays).max()
        elsewhere = all.isEmpty ? nil : figures.board.elsewhere.amount(context.measure)
        lines = all.filter { filter.matches($0.name + " " + $0.detail) }
        list.resize(count: lines.count)
        if let selected, let row = lines.firstIndex(where: { $0.unit == selected }) { list.select(row) }
    }

    private mutating func turnSort(_ context: Context) {
        (sort, descending) = sort.next(descending: descending)
        arrange(context)
    }

    private mutating func click(_ point: Point, _ double: Bool, _ context: Context) -> [Effect] {
        let boxes = overviewLayout(ProgramLayout(context.size).body)
        if let wanted = tabs(boxes).pane(at: point, in: boxes.table, context) {
            pane = wanted
            return []
        }
        guard showsTable(context) else { return [] }
        let layout = tableLayout(in: ProgramLayout(context.size).body, context)
        if let column = layout.columnHead(at: point), let wanted = BoardSort(column: column) {
            descending = sort == wanted ? !descending : wanted.isDescendingFirst
            sort = wanted
            arrange(context)
        } else if let row = layout.row(at: point) {
            list.select(row)
            if double { return update(.action(.open), context) }
        }
        return []
    }
}

extension Grouping {
    /// What an office's table can be grouped by: a ward has no wards beneath it.
    static func choices(for office: Office?) -> [Grouping] {
        if case .ward? = office?.level { [.groups, .streets, .blocs] } else { [.wards, .groups, .streets, .blocs] }
    }

    static func first(for office: Office?) -> Grouping { choices(for: office)[0] }

    func next(for office: Office?) -> Grouping {
        let all = Self.choices(for: office)
        return all[((all.firstIndex(of: self) ?? -1) + 1) % all.count]
    }

    var title: Phrase {
        switch self {
        case .wards: Phrase("Phường", "Wards")
        case .groups: Phrase("Tổ dân phố, đơn vị", "Groups")
        case .streets: Phrase("Đoạn phố", "Stretches")
        case .blocs: Phrase("Khối", "Blocs")
        }
    }

    /// What is credited to none of them.
    var none: Phrase {
        switch self {
        case .wards: Phrase("Nơi khác, chưa rõ phường", "Elsewhere, ward not known")
        case .groups: Phrase("Chưa gắn tổ, đơn vị", "In no group")
        case .streets: Phrase("Chưa gắn phố", "On no street")
        case .blocs: Phrase("Chưa gắn khối", "In no bloc")
        }
    }
}
