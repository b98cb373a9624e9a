import Canvas
import Model
import Phrases
import Store

/// Finds one of the families, of whom there may be any number: each letter narrows.
struct FamilyPickScreen: Screen {
    enum Purpose: Sendable {
        /// It joins the one that is open (nhập hai gia đình), once that is confirmed.
        case joining(FamilyCard)
        /// Its people are those to call.
        case calling(CallWish, driveName: String)
    }

    let purpose: Purpose
    var input = TextField("")
    var rows: [FamilyRow] = []
    var list = ListWindow()
    /// The one that was picked, while its members are read.
    private var picked: Identifier<Family>?

    init(joining card: FamilyCard) { purpose = .joining(card) }
    init(calling wish: CallWish, driveName: String) { purpose = .calling(wish, driveName: driveName) }

    var title: Phrase {
        switch purpose {
        case .joining: Phrase("Nhập gia đình nào?", "Join which family?")
        case .calling: Phrase("Gọi gia đình nào?", "Call which family?")
        }
    }
    var presentation: Presentation { .box(width: 84, height: 20) }
    var field: TextField? { input }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    static let shownRows = 40

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        list.resize(height: place(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1)).height)
        switch event {
        case .appeared: return [ask(context)]
        case .answered(.families(let request, let page)):
            guard request.filter.text == input.text else { return [] }
            rows = page.rows.filter { $0.family.id != joined }
            list = ListWindow(count: rows.count, height: list.height)
        case .answered(.family(let other)):
            guard case .joining(let card) = purpose, let other, other.family.id == picked else { return [] }
            picked = nil
            return join(other, to: card)
        case .typed(let text), .pasted(let text):
            input.insert(text)
            return [ask(context)]
        case .edit(let key):
            input.apply(key)
            return [ask(context)]
        case .move(let move): if move == .left || move == .right { _ = input.apply(move) } else { list.go(move) }
        case .action(.open): return pick()
        case .action(.back): return [.close]
        case .clicked(let point, let double):
            let place = place(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1))
            guard place.contains(point), point.y - place.y + list.offset < rows.count else { return [] }
            list.select(point.y - place.y + list.offset)
            if double { return pick() }
        default: break
        }
        return []
    }

    /// The family that another is to join is none of those to choose from.
    private var joined: Identifier<Family>? { if case .joining(let card) = purpose { card.family.id } else { nil } }

    private func ask(_ context: Context) -> Effect {
        .ask(
            .families(
                FamilyListRequest(filter: FamilyFilter(text: input.text), today: context.today, limit: Self.shownRows)))
    }

    private mutating func pick() -> [Effect] {
        guard let row = list.selection.map({ rows[$0] }) else { return [] }
        switch purpose {
        case .joining:
            picked = row.id
            return [.ask(.family(row.id))]
        case .calling(var wish, let driveName):
            wish.scope = .family(row.id)
            return [.close, .replace(CallsScreen(wish, name: driveName))]
        }
    }

    private func join(_ other: FamilyCard, to card: FamilyCard) -> [Effect] {
        do throws(FamilyProblem) {
            let change = try card.family.take(
                other.family, ties: other.members.map(\.membership), own: card.members.map(\.membership))
            return [.replace(JoinFamiliesScreen(card, other, change))]
        } catch {
            return [.notice(Announcement(.warning, .familyProblem(error)))]
        }
    }

    private func place(in area: Rect) -> Rect {
        var rest = area
        _ = rest.takeTop(2)
        return rest
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let caret = canvas.prompt(
            input, in: area.row(0),
            placeholder: context.say(Phrase("tên gia đình, mã, hoặc một thành viên", "name, code or a member")))
        let place = place(in: area)
        if rows.isEmpty {
            canvas.wrapped(context.say(Phrase("Không có gia đình nào khớp.", "No family matches.")), in: place, style: .hint)
        }
        let table = Table(
            [
                .init("", .flexible(min: 20, weight: 3)), .init("", .range(9, 12)), .init("", .fixed(9), .right),
                .init("", .fixed(9), .right),
            ], head: .none, gap: 1)
        table.draw(on: &canvas, in: place, window: list.fitted(height: place.height)) { index in
            let row = rows[index]
            return [
                FamilyText.cell(row.family, context), TableCell(row.family.code, .dim),
                TableCell(context.say(.people(row.members)), .dim),
                TableCell(UnitText.figure(row.tally.amount(.bags), context), .dim),
            ]
        }
        canvas.cursor = caret
    }
}

/// Asks before two families become one.
struct JoinFamiliesScreen: ConfirmingScreen {
    let card: FamilyCard
    let other: FamilyCard
    let change: Change

    init(_ card: FamilyCard, _ other: FamilyCard, _ change: Change) {
        self.card = card
        self.other = other
        self.change = change
    }

    var title: Phrase { Phrase("Nhập hai gia đình", "Join two families") }
    var presentation: Presentation { .box(width: 76, height: 10) }

    var question: ConfirmBox {
        ConfirmBox(
            question: Phrase(
                "Nhập gia đình thứ hai vào gia đình thứ nhất?", "Take the second family into the first?"),
            details: [
                Phrase(
                    "Mọi thành viên, kể cả người đã rời, sang gia đình thứ nhất với ngày vào, ngày rời của họ. Tên thứ hai không còn.",
                    "All members, with those who left, go to the first with their days. The second name is no more.")
            ], cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter nhập hai gia đình", "Enter joins them"))
    }

    /// The second family is still needed by whoever came into it since its card was read.
    func reason(of refusal: StoreError) -> Phrase? {
        guard case .invalid(.stillNeeded(.family, _)) = refusal else { return nil }
        return Phrase(
            "Bàn khác vừa thêm người vào gia đình thứ hai. Thẻ đã được đọc lại; hãy bấm J lần nữa.",
            "Another desk has just added somebody to the second family. The cards were read again; press J once more.")
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var box = question
        box.details = [Phrase(both: "1. " + line(card, context)), Phrase(both: "2. " + line(other, context))] + box.details
        box.draw(on: &canvas, in: area, context)
    }

    private func line(_ card: FamilyCard, _ context: Context) -> String {
        [
            FamilyText.name(card.family, context), FamilyText.people(card, context),
            UnitText.figure(card.tally.amount(.bags), context),
        ].joined(separator: " · ")
    }
}
