import Canvas
import Model
import Phrases
import Store

/// The lookup (F2, from anywhere): each letter narrows; Enter opens the person's card or goes on to record a donation.
public struct LookupScreen: Screen {
    static let shownRows = 40

    let purpose: FindingPurpose
    var input = TextField("")
    var rows: [DonorRow] = []
    /// Where the people of the drive stand, who come first; empty away from a desk.
    var bookings: [Identifier<Donor>: Booking] = [:]
    var hasMore = false
    /// How many there are in all, once they are counted.
    var total: LookupCount?
    /// The text whose answer is shown.
    var answered: String?
    var list = ListWindow()

    init(_ purpose: FindingPurpose = .card) { self.purpose = purpose }

    public var title: Phrase { purpose.title }
    public var presentation: Presentation { .box(width: 110, height: 26) }
    public var field: TextField? { input }
    public var givesWay: Bool { true }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .back, .new: .available
        case .record where purpose.canRecord:
            rows.isEmpty ? .disabled(Phrase("Chưa chọn được ai.", "Nobody is chosen.")) : .available
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news: return [ask]
        case .answered(.lookup(let text, let answer)): take(answer, booked: [], for: text)
        case .answered(.driveLookup(let text, let answer)): take(answer.others, booked: answer.booked, for: text)
        case .answered(.lookupCount(let text, let count)):
            if text == input.text { total = count }
        case .typed(let text), .pasted(let text):
            input.insert(text)
            return [ask]
        case .edit(let key):
            input.apply(key)
            return [ask]
        case .move(let move):
            if move == .left || move == .right { _ = input.apply(move) } else { list.go(move) }
        case .action(.open): return open(purpose, context)
        case .action(.record): return open(.record, context)
        case .action(.new): return [newDonor(context)]
        case .action(.back): return [.close]
        case .clicked(let point, let double):
            let area = ProgramLayout(context.size).body.box(presentation).inset(2, 1)
            if let row = layout(in: area, context).row(at: point) {
                list.select(row)
                if double { return open(purpose, context) }
            }
        default: break
        }
        return []
    }

    public mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]? {
        if case .card(let card) = scan { [.replace(CardScreen(card, purpose))] } else { nil }
    }

    private var ask: Effect {
        if case .desk(let drive) = purpose { .ask(.driveLookup(input.text, drive)) } else { .ask(.lookup(input.text)) }
    }

    private mutating func take(_ answer: LookupAnswer, booked: [QueueRow], for text: String) {
        guard text == input.text else { return }
        if answered != text { list = ListWindow() }
        answered = text
        // Who is still to come is looked for more often than who is through.
        let order = DeskStage.allCases.flatMap { stage in booked.filter { DeskStage($0.booking) == stage } }
        rows = order.compactMap { $0.donor } + answer.rows
        bookings = Dictionary(
            booked.compactMap { row in row.donor.map { ($0.id, row.booking) } }, uniquingKeysWith: { first, _ in first })
        hasMore = answer.more
        total = nil
        list.resize(count: rows.count)
    }

    private func open(_ purpose: FindingPurpose, _ context: Context) -> [Effect] {
        guard let donor = list.selection.map({ rows[$0] }) else { return input.isEmpty ? [] : [newDonor(context)] }
        return purpose.found(donor.id, context)
    }

    private func newDonor(_ context: Context) -> Effect {
        .replace(FormScreen(DonorForm(name: typedName, for: purpose), context))
    }

    /// What was typed, if it reads like a name: offered to the form of a new donor.
    private var typedName: String { input.text.contains(where: \.isNumber) ? "" : VietnameseText.clean(input.text) }

    private func layout(in area: Rect, _ context: Context) -> TableLayout {
        let place = listPlace(in: area)
        let table = columns(in: area.width).table(context)
        return table.layout(in: place, window: list.fitted(height: table.visibleRows(in: place)))
    }

    /// Between the field and the footer; on a narrow screen also over the line that tells all of the marked person.
    private func listPlace(in area: Rect) -> Rect {
        var rest = area
        _ = rest.takeTop(2)
        _ = rest.takeBottom(area.width < Self.wideEnough ? 3 : 1)
        return rest
    }

    private func columns(in width: Int) -> DonorTable {
        DonorTable(bookings: purpose.isAtDesk ? bookings : nil, favoursAddress: width >= Self.wideEnough)
    }

    /// From here on the columns hold street and house.
    private static let wideEnough = 96

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        let caret = canvas.prompt(
            input, in: rest.takeTop(1),
            placeholder: context.say(
                Phrase("hoa quan nhan · 1985 · đuôi điện thoại hoặc căn cước", "name, street, birth year · end of phone or id")))
        _ = rest.takeTop(1)
        canvas.label(context.say(footer), in: rest.takeBottom(1), style: .hint)
        if area.width < Self.wideEnough, let marked = list.selection.map({ rows[$0] }) {
            let place = [marked.street ?? "", marked.house].filter { !$0.isEmpty }.joined(separator: " ")
            let parts = [
                Mask.name(marked.name, context), marked.birthYear.map(String.init) ?? "", UnitText.ward(marked.ward, context),
                place,
            ]
            canvas.label(parts.filter { !$0.isEmpty }.joined(separator: " · "), in: rest.takeBottom(1), style: .accent)
        }
        rest = listPlace(in: area)
        if rows.isEmpty {
            if answered != nil { canvas.wrapped(context.say(emptyText), in: rest, style: .hint) }
        } else {
            let columns = columns(in: area.width)
            let table = columns.table(context)
            table.draw(on: &canvas, in: rest, window: list.fitted(height: table.visibleRows(in: rest))) {
                columns.row(rows[$0], context)
            }
        }
        canvas.cursor = caret
    }

    private var emptyText: Phrase {
        input.isEmpty
            ? Phrase(
                "Chưa có người hiến nào. F7 để thêm, hoặc nhập tệp từ F9.",
                "There are no donors yet. F7 adds one, F9 imports a file.")
            : Phrase("Không tìm thấy ai. Enter hoặc F7 để thêm người này.", "Nobody found. Enter or F7 adds this person.")
    }

    private var footer: Phrase {
        func people(_ language: Language) -> String {
            func number(_ count: Int, cut: Bool) -> String { NumberText.whole(count, language) + (cut ? "+" : "") }
            // Forty at once; how many there are takes longer to count than to be typed past.
            guard hasMore, let total else { return number(rows.count, cut: hasMore) }
            return number(rows.count, cut: false) + " / " + number(total.count, cut: total.capped)
        }
        let found = Phrase { people($0) + ($0 == .vietnamese ? " người" : people($0) == "1" ? " person" : " people") }
        return found
            + (!purpose.canRecord
                ? Phrase(" · Enter chọn · F7 người mới", " · Enter chooses · F7 new person")
                : Phrase(" · Enter mở · F3 ghi nhận · F7 người mới", " · Enter opens · F3 records · F7 new person"))
    }
}
