import Canvas
import Model
import Phrases
import Store

/// What a change of ward borders left to do (việc xếp hộ): the streets on which people still stand under a ward that was split.
struct OldStreetsScreen: Screen {
    enum Column: Int, CaseIterable, Sendable { case street, ward, people }

    var rows: [OldStreetRow]?
    var shown: [OldStreetRow] = []
    var column = Column.street
    var descending = false
    var filter = ListFilter()
    var list = ListWindow()

    var title: Phrase { Phrase("Xếp hộ về phường", "Assign homes") }
    var field: TextField? { filter.field }
    var selected: OldStreetRow? { list.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil } }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .copy: selected == nil ? .disabled(UnitScreen.empty) : .available
        case .export: ListSheet.availability(shown.isEmpty, listsPeople: false, context)
        case .filter, .sort: .available
        case .back: filter.isOpen ? .available : .absent
        default: .absent
        }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let body = ProgramLayout(context.size).body
        list.resize(height: table(context).visibleRows(in: place(in: body)))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news: return [.ask(.oldStreets(SplitWards.inherited(context)))]
        case .answered(.oldStreets(let answer)):
            rows = answer
            arrange(context)
        case .move(let move): list.go(move)
        case .action(.open):
            return selected.map { [.open(OldStreetScreen($0.ward, stretch: $0.stretch?.id, name: Self.name($0, context)))] } ?? []
        case .action(.copy): return selected.map { [.copy(Self.name($0, context) + " · " + context.say(.people($0.people)))] } ?? []
        case .action(.export):
            let sheet = ListSheet(
                title: [context.office?.name ?? "", context.say(title)], fileName: "\(context.today)-xep-ho", table(context),
                rows: shown.map { row($0, context) }, context)
            return [.open(PickScreen.export([sheet], context))]
        case .action(.filter): filter.open()
        case .action(.back):
            filter.close()
            arrange(context)
        case .action(.sort): turn(context)
        case .clicked(let point, let double):
            let layout = table(context).layout(in: place(in: body), window: list)
            if let wanted = layout.columnHead(at: point).flatMap(Column.init(rawValue:)) {
                descending = wanted == column ? !descending : wanted == .people
                column = wanted
                arrange(context)
            } else if let row = layout.row(at: point) {
                list.select(row)
                if double { return update(.action(.open), context) }
            }
        default: break
        }
        return []
    }

    /// F5: the other way round, then the next column.
    private mutating func turn(_ context: Context) {
        if descending == (column == .people) {
            descending.toggle()
        } else {
            column = Column(rawValue: column.rawValue + 1) ?? .street
            descending = column == .people
        }
        arrange(context)
    }

    static func name(_ row: OldStreetRow, _ context: Context) -> String {
        let street = row.street ?? context.say(Phrase("Chưa rõ phố", "No street known"))
        return street + " · " + UnitText.ward(row.ward, context)
    }

    private mutating func arrange(_ context: Context) {
        let kept = selected
        var rows = (rows ?? []).filter { filter.matches(Self.name($0, context)) }
        switch column {
        // The books give them in the order of their streets.
        case .street: break
        case .ward: rows = stable(rows) { UnitText.ward($0.ward, context) < UnitText.ward($1.ward, context) }
        case .people: rows = stable(rows) { $0.people < $1.people }
        }
        shown = descending ? rows.reversed() : rows
        list.resize(count: shown.count)
        if let kept, let row = shown.firstIndex(where: { $0.ward == kept.ward && $0.stretch?.id == kept.stretch?.id }) {
            list.select(row)
        }
    }

    private func stable(_ rows: [OldStreetRow], _ precedes: (OldStreetRow, OldStreetRow) -> Bool) -> [OldStreetRow] {
        rows.enumerated().sorted { one, other in
            precedes(one.element, other.element) || (!precedes(other.element, one.element) && one.offset < other.offset)
        }.map(\.element)
    }

    private func table(_ context: Context) -> Table {
        func arrow(_ own: Column) -> Table.Column.Sort? { own == column ? (descending ? .descending : .ascending) : nil }
        let wards = NameColumn(
            (rows ?? []).lazy.map { (UnitText.ward($0.ward, context) + " " + context.say(.era($0.ward.era)), "") })
        let streets = NameColumn((rows ?? []).lazy.map { ($0.street ?? "", "") })
        return Table(
            [
                .init(
                    context.say(Phrase("phố", "street")), .named(min: 16, want: max(16, min(28, streets.name))),
                    sort: arrow(.street)),
                .init(
                    context.say(Phrase("phường cũ", "old ward")), .named(min: 20, want: max(20, min(40, wards.name))),
                    sort: arrow(.ward)),
                .init(context.say(Phrase("còn", "left")), .fixed(6), .right, sort: arrow(.people)),
                .init(context.say(Phrase("phường nay có thể là", "may be now")), .flexible(min: 14, weight: 4), priority: 1),
            ], gap: 1)
    }

    /// Where the table stands: the box without its frame, two lines of what it is about, and the filter.
    private func place(in area: Rect) -> Rect {
        var inside = filter.listPlace(inBox: area)
        _ = inside.takeTop(Self.headRows)
        return inside
    }

    private static let headRows = 2

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let rows else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        var inside = canvas.box(area, title: context.say(title), note: context.office?.name ?? "", focused: true).inset(1, 0)
        let people = rows.reduce(0) { $0 + $1.people }
        let caret = filter.draw(on: &canvas, in: &inside, context)
        let head = inside.takeTop(Self.headRows)
        if rows.isEmpty {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "Không còn hộ nào phải xếp: mọi người hiến đã thuộc phường của địa giới hiện nay.",
                        "No household is left to assign: everybody stands under a ward of today.")), in: head, style: .good)
            canvas.cursor = head.origin
            return
        }
        canvas.wrapped(
            context.say(
                Phrase(
                    "Còn \(people) người hiến ghi theo phường cũ đã bị chia. Enter mở một phố để xếp từng hộ hoặc theo số nhà; lần hiến cũ giữ nguyên phường đã ghi.",
                    "\(people) donors still stand under a ward that was split. Enter opens a street to assign its households; past donations keep their ward."
                )),
            in: head, style: .dim)
        if shown.isEmpty {
            canvas.label(
                context.say(Phrase("Không có phố nào khớp. Esc bỏ lọc.", "No street matches. Esc clears the filter.")),
                in: inside.row(0), style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(shown[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private func row(_ row: OldStreetRow, _ context: Context) -> TableRow {
        let heirs = context.office.map { context.atlas.heirs(of: row.ward, in: $0.era) } ?? []
        return [
            TableCell(row.street ?? context.say(Phrase("Chưa rõ phố", "No street known")), row.street == nil ? .dim : .text),
            .forms(NameText.wardForms(UnitText.ward(row.ward, context)).map { $0 + " " + context.say(.era(row.ward.era)) }, .dim),
            TableCell(NumberText.whole(row.people, context.language), .text.bold),
            .places(heirs.map { UnitText.ward($0, context) }, .dim),
        ]
    }
}
