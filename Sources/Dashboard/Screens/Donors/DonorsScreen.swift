import Canvas
import Model
import Phrases
import Store

/// The list of donors, of any length: only the rows around the window are read.
public struct DonorsScreen: Screen {
    var sort = DonorSort.name
    var descending = false
    var filter: DonorFilter
    /// The line in which the filter's text is typed.
    var typed = ListFilter()
    var page: DonorPage?
    var list = ListWindow()
    private var lines = DonorLines()
    /// The whole list, on its way to be saved.
    private var saving: DonorListRequest?

    /// How many rows are read at once, at least, and a high screen three times its height: a page either way is there already.
    static let rowsRead = 120
    /// More are too many for a file that somebody reads.
    static let mostSaved = 50_000

    public init(filter: DonorFilter = .none) { self.filter = filter }

    public var title: Phrase { Phrase("Người hiến", "Donors") }
    public var field: TextField? { typed.field }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .record, .edit, .copy:
            selected == nil ? .disabled(Phrase("Danh sách trống.", "The list is empty.")) : .available
        case .export:
            (page?.total ?? 0) > Self.mostSaved
                ? .disabled(
                    Phrase(
                        "Hơn 50.000 người: hãy lọc bớt trước khi xuất.",
                        "More than 50,000 people: filter the list before it is saved."))
                : ListSheet.availability((page?.total ?? 0) == 0, listsPeople: true, context)
        case .filter, .sort, .new, .twins: .available
        case .back: typed.isOpen || !filter.text.isEmpty ? .available : .absent
        default: .absent
        }
    }

    /// The row under the cursor, when it is read.
    var selected: DonorRow? { list.selection.flatMap { row($0) } }

    func row(_ index: Int) -> DonorRow? { page?.row(index) }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        fit(context)
        defer {
            if let page { lines.prepare(list.visible, of: page, context) }
        }
        switch event {
        case .appeared, .news: return ask(around: list.offset, near: page?.landmarks?.recounted)
        case .answered(.donors(let request, let answer)):
            if let saving, saving == request {
                self.saving = nil
                return [.open(PickScreen.export([sheet(answer.rows, context)], context))]
            }
            guard request.sort == sort, request.descending == descending, request.filter == filter else { return [] }
            page = answer
            lines.clear()
            list.resize(count: answer.total)
        case .move(let move):
            if typed.take(event) { return [] }
            list.go(move)
            return askIfNeeded()
        case .resized: return askIfNeeded()
        case .action(.open): return selected.map { [.open(DonorScreen($0.id))] } ?? []
        case .action(.record): return selected.map { [.open(RecordScreen($0.id))] } ?? []
        case .action(.new): return [.open(FormScreen(DonorForm(), context))]
        case .action(.twins): return [.open(TwinsScreen())]
        case .action(.export):
            let request = DonorListRequest(sort: sort, descending: descending, filter: filter, limit: max(1, page?.total ?? 1))
            saving = request
            return [.askAside(.donors(request))]
        case .action(.edit): return selected.map { [.open(DonorScreen($0.id, editing: true))] } ?? []
        case .action(.copy):
            return selected.map { row in
                [
                    .copy(
                        [Mask.name(row.name, context), row.birthYear.map(String.init) ?? "", UnitText.ward(row.ward, context)]
                            .joined(separator: " · "))
                ]
            } ?? []
        case .action(.filter): typed.open(with: filter.text)
        case .action(.back):
            typed.close()
            fit(context)
            return filter.text.isEmpty ? askIfNeeded() : narrow("")
        case .action(.sort):
            let all = DonorSort.allCases
            if descending { sort = all[((all.firstIndex(of: sort) ?? 0) + 1) % all.count] }
            descending.toggle()
            return restart()
        case .typed, .pasted, .edit: return typed.take(event) ? narrow(typed.text) : []
        case .clicked(let point, let double):
            let layout = layout(context)
            if let column = layout.columnHead(at: point), let wanted = DonorTable.sort(ofColumn: column) {
                descending = sort == wanted ? !descending : false
                sort = wanted
                return restart()
            }
            if let row = layout.row(at: point) {
                list.select(row)
                if double { return update(.action(.open), context) }
            }
        default: break
        }
        return []
    }

    /// Names and birth years as the screen shows them; no phone, no id.
    private func sheet(_ rows: [DonorRow], _ context: Context) -> ListSheet {
        let columns = DonorTable(sort: sort, descending: descending)
        let filtered = filter.text.isEmpty ? "" : context.say(Phrase("lọc: ", "filter: ")) + filter.text
        return ListSheet(
            title: [context.office?.name ?? "", context.say(Phrase("Người hiến máu", "Blood donors")), filtered],
            fileName: context.today.description + "-nguoi-hien", columns.table(context),
            rows: rows.map { columns.row($0, context) }, listsPeople: true, context)
    }

    private mutating func narrow(_ text: String) -> [Effect] {
        guard text != filter.text else { return [] }
        filter.text = text
        return restart()
    }

    private mutating func restart() -> [Effect] {
        list.home()
        return [question(list.offset, count: list.height, near: nil)]
    }

    private func askIfNeeded() -> [Effect] {
        let visible = list.visible
        let read = page.map { $0.offset..<($0.offset + $0.rows.count) } ?? 0..<0
        if read.lowerBound <= visible.lowerBound, visible.upperBound <= read.upperBound { return [] }
        // Far away only what is in sight is read: the rows around it are asked for by whoever stays there.
        return read.overlaps(visible)
            ? ask(around: visible.lowerBound, near: page?.landmarks)
            : [question(visible.lowerBound, count: list.height, near: page?.landmarks)]
    }

    private func ask(around row: Int, near: DonorLandmarks?) -> [Effect] {
        let limit = max(Self.rowsRead, 3 * list.height)
        return [question(max(0, row - limit / 3), count: limit, near: near)]
    }

    private func question(_ row: Int, count: Int, near: DonorLandmarks?) -> Effect {
        .ask(
            .donors(
                DonorListRequest(
                    sort: sort, descending: descending, filter: filter, offset: row, limit: count, near: near)))
    }

    private mutating func fit(_ context: Context) {
        let inside = typed.listPlace(inBox: ProgramLayout(context.size).body)
        list.resize(height: DonorTable().table(context).visibleRows(in: inside))
    }

    private func layout(_ context: Context) -> TableLayout {
        let table = DonorTable(sort: sort, descending: descending).table(context)
        let inside = typed.listPlace(inBox: ProgramLayout(context.size).body)
        return table.layout(in: inside, window: list.fitted(height: table.visibleRows(in: inside)))
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let total = page?.total ?? 0
        let note =
            NumberText.whole(total, context.language) + (page?.cut == true ? "+" : "") + context.say(Phrase(" người", " people"))
            + (filter.text.isEmpty ? "" : context.say(Phrase(" · lọc: ", " · filter: ")) + filter.text)
        canvas.box(area, title: context.say(Phrase("Người hiến máu", "Blood donors")), note: note, focused: true)
        var inside = area.inset(2, 1)
        let caret = typed.draw(on: &canvas, in: &inside, context)
        guard total > 0 else {
            canvas.wrapped(context.say(emptyText), in: inside.inset(0, 1), style: .hint)
            if let caret { canvas.cursor = caret }
            return
        }
        let columns = DonorTable(sort: sort, descending: descending)
        let table = columns.table(context)
        table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) { index in
            row(index).map { lines.line(index, of: $0, context) } ?? ["…"]
        }
        if let caret { canvas.cursor = caret }
    }

    private var emptyText: Phrase {
        filter.text.isEmpty
            ? Phrase(
                "Chưa có người hiến nào. Bấm F7 để thêm một người, hoặc F9 rồi «Nhập tệp CSV» để nhập cả danh sách.",
                "There are no donors yet. Press F7 to add one, or F9 and “Import a CSV file” for a whole list.")
            : Phrase("Không có ai khớp. Esc bỏ lọc.", "Nobody matches. Esc clears the filter.")
    }
}
