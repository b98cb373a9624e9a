import Canvas
import Model
import Phrases

/// The ladder of honours with the document of each level (căn cứ tôn vinh); the selected one in full.
struct HonoursScreen: Screen {
    /// How far somebody has come on it.
    let count: Int
    var subject = HonourLevel.Subject.family
    var list = ListWindow()

    init(_ count: Int) { self.count = count }

    var title: Phrase { Phrase("Căn cứ tôn vinh", "Honour levels") }
    var presentation: Presentation { .box(width: 92, height: 24) }

    func availability(of action: ActionID, _ context: Context) -> Availability { action == .back ? .available : .absent }

    func levels(_ context: Context) -> [HonourLevel] { context.rules.honourLevels(of: subject, on: context.today) }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        list.resize(
            count: levels(context).count, height: parts(ProgramLayout(context.size).body.box(presentation).inset(2, 1)).list.height)
        switch event {
        case .appeared: list.open(at: levels(context).firstIndex { $0.count > count } ?? 0)
        case .move(.nextPane), .move(.previousPane):
            subject = subject == .family ? .donor : .family
            list.home()
            list.resize(count: levels(context).count)
        case .move(let move): list.go(move)
        case .action(.back): return [.close]
        default: break
        }
        return []
    }

    private func parts(_ area: Rect) -> (tabs: Rect, list: Rect, detail: Rect) {
        var rest = area
        let tabs = rest.takeTop(1)
        let detail = rest.takeBottom(min(11, max(7, area.height - 8)))
        return (tabs, rest, detail)
    }

    /// An address that would be broken over two lines can neither be read nor copied: then the site's name alone.
    private static func address(_ address: String, width: Int) -> String {
        let bare = address.replacing("https://", with: "").replacing("http://", with: "")
        return TextWidth.width(of: bare) <= width ? bare : String(bare.prefix { $0 != "/" })
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let parts = parts(area)
        let levels = levels(context)
        canvas.label(PaneTabs(panes: HonourLevel.Subject.allCases, shown: subject).spans(context), in: parts.tabs)
        let table = Table(
            [
                .init("", .fixed(9), .right), .init("", .flexible(min: 20, weight: 3)), .init("", .fixed(18)),
            ], head: .none)
        table.draw(on: &canvas, in: parts.list, window: list.fitted(height: parts.list.height)) { index in
            let level = levels[index]
            let isReached = subject == .family && level.count <= count
            return [
                TableCell(
                    context.say(Phrase("\(level.count) lần", level.count == 1 ? "once" : "\(level.count) times")), .text.bold),
                TableCell(context.say(.award(level))),
                isReached
                    ? TableCell(context.say(Phrase("đủ số lần", "has the number")), .good)
                    : TableCell(level.isVerified ? "" : context.say(.unverifiedLevel), .warning),
            ]
        }
        guard let row = list.selection, levels.indices.contains(row) else { return }
        let level = levels[row]
        let facts: [(Phrase, String)] = [
            (Phrase("Hình thức", "Award"), level.award), (Phrase("Đề nghị", "Proposed"), level.proposer),
            (Phrase("Trao", "Given by"), level.giver), (Phrase("Theo", "By"), level.source),
            (Phrase("Nguồn", "Source"), level.basis.address.map { Self.address($0, width: area.width - 12) } ?? "–"),
            (
                Phrase("Hiệu lực", "In force"),
                context.say(Phrase("từ ", "since ")) + DateText.short(level.basis.validFrom, context.language)
                    + (level.isVerified ? "" : " · " + context.say(Phrase("chưa kiểm chứng", "not verified")))
            ),
        ]
        var detail = parts.detail
        _ = detail.takeTop(1)
        DonorScreen.draw(facts[...], on: &canvas, in: detail, context)
    }
}

extension HonourLevel.Subject: NamedPane {
    var title: Phrase {
        switch self {
        case .family: Phrase("Gia đình", "Families")
        case .donor: Phrase("Cá nhân", "Persons")
        }
    }
}
