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
        /// The titles in both languages, folded; then all that is said of it, folded and with its accents.
        let titles: [String]
        let folded: String
        let exact: String

        /// How well it fits what was typed, 0 the best: a title that begins with it, a word of a title, anything of a title, the rest.
        func rank(_ typed: String) -> Int {
            if titles.contains(where: { $0.hasPrefix(typed) }) { return 0 }
            if titles.contains(where: { (" " + $0).contains(" " + typed) }) { return 1 }
            return titles.contains(where: { $0.contains(typed) }) ? 2 : 3
        }
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
            let said = [action.title[language], action.help[language], action.title.english, keys].joined(separator: " ")
            return Item(
                action: action, availability: availability,
                titles: [action.title.vietnamese, action.title.english].map { VietnameseText.fold($0) },
                folded: VietnameseText.fold(said), exact: VietnameseText.foldExact(said))
        }
        list = ListWindow(count: items.count)
    }

    public var title: Phrase { mode == .help ? Phrase("Trợ giúp", "Help") : Phrase("Lệnh", "Commands") }
    public var presentation: Presentation { .box(width: 140, height: items.count + 9) }
    public var field: TextField? { input }
    public var givesWay: Bool { true }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    var shown: [Item] {
        let words = VietnameseText.words(VietnameseText.fold(input.text))
        guard !words.isEmpty else { return items }
        let typed = VietnameseText.fold(input.text)
        let exact = VietnameseText.hasMarks(input.text) ? VietnameseText.foldExact(VietnameseText.clean(input.text)) : nil
        let fitting = items.filter { item in words.allSatisfy { item.folded.contains($0) } }
        // Letters typed with their marks prefer the text that has them; then the nearer to the title, the sooner.
        let ranks = fitting.map { item in (exact.map { item.exact.contains($0) ? 0 : 1 } ?? 0, item.rank(typed)) }
        return fitting.indices.sorted { (ranks[$0].0, ranks[$0].1, $0) < (ranks[$1].0, ranks[$1].1, $1) }.map { fitting[$0] }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): return [.close]
        case .action(.open): return run()
        case .move(let move): list.go(move)
        case .typed(let text), .pasted(let text): edit { $0.insert(text) }
        case .clicked(let point, let double):
            let area = ProgramLayout(context.size).body.box(presentation).inset(2, 1)
            if let row = table(width: area.width).layout(
                in: listPlace(in: area), window: list.fitted(height: listPlace(in: area).height)
            ).row(
                at: point)
            {
                list.select(row)
                if double { return run() }
            }
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
