import Canvas
import Model
import Phrases
import Store

/// The year's targets: the office's first, then its units'. Sub-targets may sum to more than the office's own; the difference is shown.
public struct TargetsScreen: Screen {
    var focus: Unit?
    /// What that unit is called: one without a target is in no row.
    let name: String?
    var rows: [TargetRow] = []
    var isRead = false
    var list = ListWindow()

    /// - Parameter focus: the unit whose target is meant; its form opens at once when it has none.
    public init(focus: Unit? = nil, name: String? = nil) {
        self.focus = focus
        self.name = name
    }

    public var title: Phrase { Phrase("Chỉ tiêu", "Targets") }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .edit:
            rows.isEmpty ? .disabled(Phrase("Chưa có chỉ tiêu nào; F7 để đặt.", "There are no targets; F7 sets one.")) : .available
        case .new: .available
        case .export: ListSheet.availability(rows.isEmpty, listsPeople: false, context)
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news: return [.ask(.targets(year: context.year))]
        case .answered(.targets(let answer)):
            let selected = list.selection.flatMap { rows.indices.contains($0) ? rows[$0].target.unit : nil }
            rows = answer
            list.resize(count: rows.count)
            let wanted = isRead ? selected : focus
            if let wanted, let row = rows.firstIndex(where: { $0.target.unit == wanted }) {
                if isRead { list.select(row) } else { list.open(at: row) }
            }
            defer { isRead = true }
            if !isRead, let focus, !rows.contains(where: { $0.target.unit == focus }) {
                return [.open(form(for: focus, name: name, context))]
            }
        case .action(.open), .action(.edit):
            guard let row = list.selection.map({ rows[$0] }) else { return [] }
            return [.open(form(for: row.target.unit, name: UnitText.name(row.name, context), context))]
        case .action(.export):
            let sheet = ListSheet(
                title: [context.office?.name ?? "", context.say(title), String(context.year)],
                fileName: "\(context.year)-chi-tieu", table(context), rows: rows.map { row($0, context) }, context)
            return [.open(PickScreen.export([sheet], context))]
        case .action(.new): return [.open(newTargetChoice(context))]
        case .move(let move): list.go(move)
        case .clicked(let point, let double):
            let body = ProgramLayout(context.size).body.inset(2, 1)
            if let row = table(context).layout(in: body, window: list.fitted(height: table(context).visibleRows(in: body))).row(
                at: point)
            {
                list.select(row)
                if double { return update(.action(.open), context) }
            }
        default: break
        }
        return []
    }

    private func form(for unit: Unit, name: String?, _ context: Context) -> FormScreen {
        let own = rows.map(\.target).filter { $0.unit == unit }
        return FormScreen(
            TargetForm(unit: unit, unitName: name ?? Self.name(of: unit, context), year: context.year, existing: own), context)
    }

    /// Who can be given a target here: the office and its wards; other units get theirs from their own page (c).
    private func newTargetChoice(_ context: Context) -> PickScreen {
        var units: [Unit] = [.office]
        if let office = context.office { units += context.atlas.wards(of: office).map { .ward($0.key) } }
        return PickScreen(
            Phrase("Đặt chỉ tiêu cho", "Set a target for"),
            units.map { unit in
                PickScreen.Option(Phrase(both: Self.name(of: unit, context)), effects: [.open(form(for: unit, name: nil, context))])
            })
    }

    static func name(of unit: Unit, _ context: Context) -> String {
        switch unit {
        case .office: context.office?.name ?? ""
        case .ward(let key): context.atlas.ward(key)?.fullName ?? key.codeText
        default: ""
        }
    }

    func table(_ context: Context) -> Table {
        let names = NameColumn(
            rows.lazy.map { row in (UnitText.name(row.name, context), UnitText.detail(row.name, context)) })
        let measures = rows.reduce(9) { max($0, TextWidth.width(of: context.say(.measure($1.target.amount.measure)))) }
        return Table([
            .init(context.say(Phrase("Đơn vị", "Unit")), .named(min: 16, want: min(44, max(16, names.whole)))),
            .init(context.say(Phrase("số giao", "number")), .fixed(10), .right),
            .init(context.say(Phrase("tính theo", "measure")), .fixed(measures)),
            .init(context.say(Phrase("văn bản", "document")), .flexible(min: 10, weight: 2), priority: 2),
            .init(context.say(Phrase("ngày", "date")), .fixed(10), priority: 1),
        ])
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var inside = canvas.box(
            area, title: context.say(Phrase("Chỉ tiêu \(context.year)", "Targets \(context.year)")), focused: true
        ).inset(1, 0)
        if rows.isEmpty {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "Chưa có chỉ tiêu nào cho năm \(context.year). Bấm F7 để đặt.",
                        "No target is set for \(context.year). Press F7 to set one.")),
                in: inside.inset(0, 1), style: .hint)
            return
        }
        if let sum = wardsAgainstOffice(context) { canvas.label(sum, in: inside.takeBottom(1), style: .hint) }
        let table = table(context)
        table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
            row(rows[$0], context)
        }
    }

    private func row(_ row: TargetRow, _ context: Context) -> TableRow {
        let detail = UnitText.detail(row.name, context)
        return [
            .spans([Span(UnitText.name(row.name, context))] + (detail.isEmpty ? [] : [Span("  " + detail, .dim)])),
            TableCell(NumberText.amount(row.target.amount, context.language), .text.bold),
            TableCell(context.say(.measure(row.target.amount.measure))),
            TableCell(row.target.document, .dim),
            TableCell(row.target.documentDate.map { DateText.short($0, context.language) } ?? "", .dim),
        ]
    }

    private func wardsAgainstOffice(_ context: Context) -> String? {
        guard
            let own = rows.first(where: { $0.target.unit == .office && $0.target.amount.measure == context.measure })?.target.amount
        else { return nil }
        let wards = rows.filter { if case .ward = $0.target.unit { $0.target.amount.measure == context.measure } else { false } }
        guard !wards.isEmpty else { return nil }
        let sum = Amount(measure: context.measure, tenths: wards.reduce(0) { $0 + $1.target.amount.tenths })
        let difference = Amount(measure: context.measure, tenths: abs(sum.tenths - own.tenths))
        let text = NumberText.amount(sum, context.language)
        let more = NumberText.amount(difference, context.language)
        return context.say(
            sum.tenths >= own.tenths
                ? Phrase(
                    "Các phường cộng lại \(text), hơn số được giao \(more).",
                    "The wards add up to \(text), \(more) above the office's own.")
                : Phrase(
                    "Các phường cộng lại \(text), còn thiếu \(more) so với số được giao.",
                    "The wards add up to \(text), \(more) short of the office's own."))
    }
}
