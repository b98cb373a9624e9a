import Canvas
import Model
import Phrases
import Store

/// The households of one street that still stand under an old ward: Enter says where the selected one, the marked ones or a run of house
/// numbers belong. Each decision is one change.
struct OldStreetScreen: Screen {
    let ward: WardKey
    let stretch: Identifier<Stretch>?
    let name: String
    var page: OldStreetPage?
    var homes: [OldHome] = []
    var shown: [OldHome] = []
    var marked: Set<[String]> = []
    var turned = false
    var filter = ListFilter()
    var list = ListWindow()

    init(_ ward: WardKey, stretch: Identifier<Stretch>?, name: String) {
        self.ward = ward
        self.stretch = stretch
        self.name = name
    }

    var title: Phrase { Phrase(both: name) }
    var field: TextField? { filter.field }
    var isHalfEntered: Bool { !marked.isEmpty }
    var selected: OldHome? { list.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil } }

    /// What is typed, as far as it says house numbers: "1–99 lẻ".
    private var ranges: HouseRanges? { filter.text.isEmpty ? nil : try? HouseRanges(filter.text) }

    /// The households that a decision is about: the marked ones, those of the typed numbers, or the selected one.
    var meant: [OldHome] {
        if !marked.isEmpty { return homes.filter { marked.contains($0.id) } }
        return ranges == nil ? selected.map { [$0] } ?? [] : shown
    }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .mark, .grouping: shown.isEmpty ? .disabled(UnitScreen.empty) : .available
        case .export: ListSheet.availability(shown.isEmpty, listsPeople: true, context)
        case .filter, .sort: .available
        case .back: filter.isOpen || !marked.isEmpty ? .available : .absent
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
        case .appeared, .news: return [.ask(.oldStreet(ward, stretch))]
        case .answered(.oldStreet(let answer)) where answer.ward == ward && answer.stretch == stretch:
            page = answer
            homes = OldHome.homes(answer, context)
            marked.formIntersection(homes.map(\.id))
            arrange(context)
        case .move(let move): list.go(move)
        case .action(.mark): mark()
        case .action(.grouping):
            let all = Set(shown.map(\.id))
            if marked.isSuperset(of: all) { marked.subtract(all) } else { marked.formUnion(all) }
        case .action(.open): return decide(context)
        case .action(.export):
            let sheet = ListSheet(
                title: [context.say(Phrase("Xếp hộ về phường", "Assign homes")), name], fileName: "\(context.today)-xep-ho-mot-pho",
                table(context), rows: shown.map { row($0, context) }, listsPeople: true, context)
            return [.open(PickScreen.export([sheet], context))]
        case .action(.filter): filter.open()
        case .action(.sort):
            turned.toggle()
            arrange(context)
        case .action(.back):
            if filter.isOpen { filter.close() } else { marked = [] }
            arrange(context)
        case .clicked(let point, let double):
            if let row = table(context).layout(in: place(in: body), window: list).row(at: point) {
                list.select(row)
                if double { return decide(context) }
            }
        default: break
        }
        return []
    }

    private mutating func mark() {
        guard let home = selected else { return }
        if marked.remove(home.id) == nil { marked.insert(home.id) }
        list.move(1)
    }

    /// Asks for the ward of those who are meant; the first choice is what was proposed for all of them.
    private func decide(_ context: Context) -> [Effect] {
        let homes = meant
        guard let page, !homes.isEmpty else { return [] }
        let people = homes.flatMap(\.people)
        let count = Phrase(
            "\(homes.count) hộ, \(people.count) người", homes.count == 1 ? "1 household" : "\(homes.count) households")
        let what = marked.isEmpty && ranges != nil ? Phrase(both: filter.text + ": ") + count : count
        // In the order of how many of them each was proposed for.
        var votes: [WardKey: Int] = [:]
        for home in homes { votes[home.proposals[0].ward, default: 0] += 1 }
        let wards = homes[0].proposals.map(\.ward).sorted { (votes[$0] ?? 0) > (votes[$1] ?? 0) }
        let options = wards.map { ward in
            let ids = homes.flatMap(\.proposals).filter { $0.ward == ward }.map(\.basis)
            let basis = ids.contains(.houses) ? HomeProposal.Basis.houses : ids.contains(.usual) ? .usual : ids.first ?? .part
            return ChangePickScreen.Option(
                Phrase(both: ward.codeText + " " + UnitText.ward(ward, context)), detail: .proposalBasis(basis),
                .change(
                    HomeMove(people, to: ward).change(stretches: page.stretches) { context.identifiers.next() },
                    said: Phrase("Đã xếp ", "Assigned ") + count
                        + Phrase(
                            " về \(UnitText.ward(ward, context)). F8 để hoàn tác.",
                            " to \(UnitText.ward(ward, context)). F8 takes it back.")))
        }
        return [
            .open(
                ChangePickScreen(Phrase("Xếp về phường nào?", "Which ward?"), heading: Phrase(both: name + " · ") + what, options))
        ]
    }

    private mutating func arrange(_ context: Context) {
        let id = selected?.id
        let ranges = ranges
        shown = homes.filter { home in
            if let ranges { return ranges.contains(home.house) }
            return filter.matches(([home.house.text] + home.people.map { Mask.name($0.name, context) }).joined(separator: " "))
        }
        if turned { shown.reverse() }
        list.resize(count: shown.count)
        if let id, let row = shown.firstIndex(where: { $0.id == id }) { list.select(row) }
    }

    private func table(_ context: Context) -> Table {
        Table(
            [
                .init(
                    context.say(Phrase("số nhà, dọc phố", "house, as they lie")), .flexible(min: 17, weight: 1),
                    sort: turned ? .descending : .ascending),
                .init(context.say(Phrase("người", "people")), .fixed(6), .right),
                .init(context.say(Phrase("họ tên", "names")), .flexible(min: 16, weight: 2), priority: 1),
                .init(context.say(Phrase("đề xuất", "proposed")), .flexible(min: 24, weight: 2)),
            ], showsMarks: true)
    }

    private func place(in area: Rect) -> Rect {
        var inside = filter.listPlace(inBox: area)
        _ = inside.takeBottom(1)
        return inside
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard page != nil else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let note =
            marked.isEmpty
            ? Phrase.counted(shown.count, "hộ", "household", "households")
            : Phrase("đã đánh dấu \(marked.count) hộ", "\(marked.count) marked")
        var inside = canvas.box(area, title: name, note: context.say(note), focused: true).inset(1, 0)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        canvas.label(
            context.say(
                Phrase(
                    "Enter chọn phường · Space đánh dấu, b tất cả · F4 «1–99 lẻ»: cả dãy số",
                    "Enter chooses the ward · Space marks, b all · F4 “1–99 odd”: a run of houses")),
            in: inside.takeBottom(1), style: .hint)
        if homes.isEmpty {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "Mọi hộ của phố này đã có phường mới. Esc quay lại.",
                        "Every household of this street has its ward. Esc goes back.")),
                in: inside, style: .good)
            canvas.cursor = inside.origin
        } else if shown.isEmpty {
            canvas.label(
                context.say(Phrase("Không có hộ nào khớp. Esc bỏ lọc.", "No household matches. Esc clears the filter.")),
                in: inside.row(0), style: .hint)
            canvas.cursor = inside.origin
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(shown[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private func row(_ home: OldHome, _ context: Context) -> TableRow {
        let proposal = home.proposals[0]
        let isCertain = proposal.basis == .houses || proposal.basis == .whole
        return TableRow(
            [
                TableCell(home.house.text.isEmpty ? "–" : home.house.text),
                TableCell(String(home.people.count)),
                .names(home.people.map { Mask.name($0.name, context) }, .dim),
                .spans([
                    Span((isCertain ? "" : "≈ ") + UnitText.ward(proposal.ward, context), isCertain ? .good : .text),
                    Span("  " + context.say(.proposalBasis(proposal.basis)), .dim),
                ]),
            ], marked: marked.contains(home.id))
    }
}
