import Canvas
import Model
import Phrases
import Terminal

/// The commands as a list that narrows as one types: the help of a place (F1) and the palette of everything (F9).
/// Enter runs the marked one; one that cannot run says why.
public struct CommandsScreen: Screen {
    public enum Mode: Sendable { case help, palette }

    struct Item: Sendable {
        let action: Action
        let availability: Availability
        let folded: String
    }

    public let mode: Mode
    let items: [Item]
    var input = TextField("")
    var list: ListWindow

    /// Help shows what works where the person is; the palette shows everything that works somewhere and now.
    public init(_ mode: Mode, _ program: Program) {
        self.mode = mode
        let language = program.context.language
        items = ActionTable.all.compactMap { action in
            let availability = program.availability(of: action.id)
            guard availability != .absent else { return nil }
            let keys = action.keys.map(\.label).joined(separator: " ")
            return Item(
                action: action, availability: availability,
                folded: VietnameseText.fold(
                    [action.title[language], action.help[language], action.title.english, keys].joined(separator: " ")))
        }
        list = ListWindow(count: items.count)
    }

    public var title: Phrase { mode == .help ? Phrase("Trợ giúp", "Help") : Phrase("Lệnh", "Commands") }
    public var presentation: Presentation { .box(width: 92, height: items.count + 9) }
    public var isTyping: Bool { true }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    var shown: [Item] {
        let words = VietnameseText.words(VietnameseText.fold(input.text))
        return words.isEmpty ? items : items.filter { item in words.allSatisfy { item.folded.contains($0) } }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): return [.close]
        case .action(.open): return run()
        case .move(let move): list.go(move)
        case .typed(let character): edit { $0.insert(character) }
        case .clicked(let point, let double):
            let area = ProgramLayout(context.size).body.box(presentation).inset(2, 1)
            if let row = table.layout(in: listPlace(in: area), window: list.fitted(height: listPlace(in: area).height)).row(
                at: point)
            {
                list.select(row)
                if double { return run() }
            }
        case .pasted(let text): edit { field in text.forEach { field.insert($0) } }
        case .edit(let key): edit { $0.apply(key) }
        default: break
        }
        return []
    }

    private mutating func edit(_ change: (inout TextField) -> Void) {
        change(&input)
        list = ListWindow(count: shown.count)
    }

    private func run() -> [Effect] {
        let shown = shown
        guard shown.indices.contains(list.selected) else { return [] }
        let item = shown[list.selected]
        if case .disabled(let why) = item.availability { return [.notice(Announcement(.warning, why))] }
        return [.close, .perform(item.action.id)]
    }
}
