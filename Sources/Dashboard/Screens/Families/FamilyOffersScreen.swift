import Canvas
import Model
import Phrases
import Store

/// People of one address who are in no family (gợi ý lập gia đình): each offer is accepted or declined; none is made by itself.
struct FamilyOffersScreen: Screen {
    /// `nil` while they are looked for.
    var offers: FamilyOffers?
    var lines: [FamilyOffer] = []
    /// Else in the order of the streets.
    var isBySize = false
    var filter = ListFilter()
    var list = ListWindow()
    var problem: StoreError?
    /// Accepted or declined, on its way to the books.
    private var deciding: [Identifier<Donor>]?
    private var rereading = Rereading()

    var title: Phrase { Phrase("Gợi ý gia đình", "Offered families") }
    var field: TextField? { filter.field }

    var selected: FamilyOffer? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .back: .available
        case .filter, .sort: offers == nil ? .absent : .available
        case .export: offers == nil ? .absent : ListSheet.availability(lines.isEmpty, listsPeople: true, context)
        case .open, .decline:
            selected == nil ? .disabled(Phrase("Không có gợi ý nào ở đây.", "There is no offer here.")) : .available
        default: .absent
        }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let layout = FamilyOffersLayout(ProgramLayout(context.size).body, filter: filter)
        list.resize(height: table(context).visibleRows(in: layout.list))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared: return offers == nil ? [.start(.findFamilies)] : []
        case .job(.familyOffers(let answer)):
            offers = answer
            arrange(context)
        case .news:
            guard offers != nil, rereading.isDue() else { return [] }
            return [.askAside(.familyOffers)]
        case .answered(.familyOffers(let answer)):
            rereading.end()
            offers = answer
            arrange(context)
        case .job(.lost(let error)): problem = error
        case .committed(let entry):
            guard let decided = deciding else { return [] }
            deciding = nil
            rereading.skip()
            drop(context) { $0.id == decided }
            return [.notice(Announcement(.done, .saved(entry.kind ?? .familyDeclined)))]
        case .refused: deciding = nil
        case .move(let move): list.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            guard let row = table(context).layout(in: layout.list, window: list).row(at: point) else { return [] }
            list.select(row)
            if double { return perform(.open, context) }
        default: break
        }
        return []
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .back:
            guard filter.isOpen else { return (offers == nil ? [.cancelJob] : []) + [.close] }
            filter.close()
            arrange(context)
        case .filter: filter.open()
        case .export:
            let sheet = ListSheet(
                title: [context.office?.name ?? "", context.say(title)], fileName: "\(context.today)-goi-y-gia-dinh",
                table(context),
                rows: lines.map { row($0, context) }, listsPeople: true, context)
            return [.open(PickScreen.export([sheet], context))]
        case .sort:
            isBySize.toggle()
            arrange(context)
        case .open:
            guard let selected else { return [] }
            deciding = selected.id
            // Called after the eldest, as people do.
            let people = selected.people.sorted { ($0.birth?.year ?? 9999) < ($1.birth?.year ?? 9999) }
            return [.open(FormScreen(FamilyForm(people: people.map { .init(donor: $0.id, name: $0.name) }), context))]
        case .decline:
            guard let selected else { return [] }
            deciding = selected.id
            return [.commit(Donor.declineFamily(selected.people))]
        default: break
        }
        return []
    }

    private mutating func drop(_ context: Context, _ isMeant: (FamilyOffer) -> Bool) {
        offers?.offers.removeAll(where: isMeant)
        arrange(context)
    }

    private mutating func arrange(_ context: Context) {
        let id = selected?.id
        lines = (offers?.offers ?? []).filter { offer in
            filter.matches(
                ([offer.street, offer.house, UnitText.ward(offer.ward, context)] + offer.people.map(\.name)).joined(separator: " "))
        }
        if isBySize {
            lines = lines.enumerated().sorted { ($1.element.people.count, $0.offset) < ($0.element.people.count, $1.offset) }.map(
                \.element)
        }
        list.resize(count: lines.count)
        if let id, let row = lines.firstIndex(where: { $0.id == id }) { list.select(row) }
    }

    // MARK: Drawing

    func table(_ context: Context) -> Table {
        Table(
            [
                .init(
                    context.say(Phrase("phố, số nhà", "street, house")), .named(min: 18, want: 26),
                    sort: isBySize ? nil : .ascending),
                // The people below have their ward beside them.
                .init(context.say(Phrase("phường", "ward")), context.size.width < 100 ? .fixed(0) : .range(12, 17), priority: 2),
                .init(context.say(Phrase("người", "people")), .fixed(8), .right, sort: isBySize ? .descending : nil),
                .init(context.say(Phrase("họ tên", "names")), .flexible(min: 24, weight: 4)),
            ], gap: 1)
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let layout = FamilyOffersLayout(area, filter: filter)
        let count = NumberText.whole(offers?.offers.count ?? 0, context.language) + (offers?.cut == true ? "+" : "")
        canvas.box(
            layout.top, title: context.say(Phrase("Cùng địa chỉ, chưa ở gia đình nào", "One address, in no family")),
            note: offers == nil ? "" : count + context.say(Phrase(" gợi ý", " offers")), focused: true)
        var inside = layout.top.inset(2, 1)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            canvas.wrapped(context.say(emptyText), in: inside, style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: layout.list, window: list.fitted(height: table.visibleRows(in: layout.list))) { index in
                row(lines[index], context)
            }
        }
        if let selected { drawPeople(selected, on: &canvas, in: layout.bottom, context) }
        if let caret { canvas.cursor = caret }
    }

    private func row(_ offer: FamilyOffer, _ context: Context) -> TableRow {
        [
            TableCell([offer.street, offer.house].filter { !$0.isEmpty }.joined(separator: " ")),
            .places([UnitText.ward(offer.ward, context)], .dim), TableCell(String(offer.people.count)),
            .names(offer.people.map { Mask.name($0.name, context) }),
        ]
    }

    private var emptyText: Phrase {
        if let problem { return .storeError(problem) }
        if offers == nil { return Phrase("Đang xem các địa chỉ… Esc thôi.", "Looking through the addresses… Esc stops.") }
        if filter.isOpen, !filter.text.isEmpty {
            return Phrase("Không có gợi ý nào khớp. Esc bỏ lọc.", "No offer matches. Esc clears the filter.")
        }
        return Phrase(
            "Không còn gợi ý nào: những người cùng địa chỉ đã ở gia đình hoặc đã được xem.",
            "Nothing is left: people of one address are in a family or were looked at.")
    }

    private func drawPeople(_ offer: FamilyOffer, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        guard rect.height > 4 else { return }
        var inside = canvas.box(
            rect, title: [offer.street, offer.house].filter { !$0.isEmpty }.joined(separator: " ")
        ).inset(1, 0)
        canvas.label(
            context.say(
                Phrase("Enter lập gia đình · N không phải gia đình", "Enter makes them a family · N they are no family")),
            in: inside.takeBottom(1), style: .hint)
        let table = DonorTable().table(context)
        table.draw(
            on: &canvas, in: inside, window: ListWindow(count: offer.rows.count, height: table.visibleRows(in: inside)),
            hasCursor: false
        ) { DonorTable().row(offer.rows[$0], context) }
    }
}

/// The offers above, the people of the selected one below.
struct FamilyOffersLayout {
    let top: Rect
    let list: Rect
    let bottom: Rect

    init(_ area: Rect, filter: ListFilter) {
        let parts = area.rows(.rest, .cells(min(12, max(7, area.height / 3))))
        top = parts[0]
        list = filter.listPlace(inBox: parts[0])
        bottom = parts[1]
    }
}
