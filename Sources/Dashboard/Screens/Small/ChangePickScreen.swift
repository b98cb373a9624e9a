import Canvas
import Model
import Phrases

/// A short list of changes: the one that is picked is written, and what came of it said. What cannot be picked stands there with its
/// reason.
public struct ChangePickScreen: Screen {
    public enum Outcome: Sendable {
        /// To be written; the phrase is said once it is.
        case change(Change, said: Phrase)
        /// Why it cannot be picked now.
        case refused(Phrase)
        /// Asks on.
        case next(any Screen)
    }

    public struct Option: Sendable {
        public var label: Phrase
        public var detail: Phrase
        public var outcome: Outcome

        public init(_ label: Phrase, detail: Phrase = Phrase("", ""), _ outcome: Outcome) {
            self.label = label
            self.detail = detail
            self.outcome = outcome
        }
    }

    public let title: Phrase
    /// Over the list: about what the changes are.
    let heading: Phrase
    let options: [Option]
    var list: ListWindow
    /// What to say when the change that is on its way is written.
    private var said: Phrase?

    static let width = 76

    public init(_ title: Phrase, heading: Phrase, _ options: [Option], current: Int = 0) {
        self.title = title
        self.heading = heading
        self.options = options
        list = ListWindow(count: options.count, height: options.count, selected: current)
    }

    public var presentation: Presentation { .box(width: Self.width, height: min(20, options.count + 2 + headingRows + 1)) }

    /// In the language that needs more: the box is as high in both.
    private var headingRows: Int {
        Language.allCases.map { WrappedText.lines(heading[$0], width: Self.width - 4).count }.max() ?? 1
    }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        list.resize(height: place(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1)).height)
        switch event {
        case .action(.back), .refused: return [.close]
        case .action(.open): return pick()
        case .committed(let entry):
            return [.close, .notice(Announcement(.done, said ?? .saved(entry.kind ?? .driveAltered)))]
        case .move(let move): list.go(move)
        case .clicked(let point, let double):
            let place = place(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1))
            guard place.contains(point), point.y - place.y + list.offset < options.count else { return [] }
            list.select(point.y - place.y + list.offset)
            if double { return pick() }
        default: break
        }
        return []
    }

    private mutating func pick() -> [Effect] {
        // What is on its way is not sent again.
        guard said == nil, let option = list.selection.map({ options[$0] }) else { return [] }
        switch option.outcome {
        case .change(let change, let said):
            self.said = said
            return [.commit(change)]
        case .refused(let why): return [.notice(Announcement(.warning, why))]
        case .next(let screen): return [.replace(screen)]
        }
    }

    private func place(in area: Rect) -> Rect {
        var rest = area
        _ = rest.takeTop(headingRows + 1)
        return rest
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        canvas.wrapped(context.say(heading), in: area, style: .title)
        let place = place(in: area)
        let table = Table([.init("", .flexible(min: 16, weight: 2)), .init("", .flexible(min: 20, weight: 3))], head: .none)
        table.draw(on: &canvas, in: place, window: list.fitted(height: place.height)) { index in
            let option = options[index]
            let isOff = if case .refused = option.outcome { true } else { false }
            return [
                TableCell(context.say(option.label), isOff ? .dim : .text), TableCell(context.say(option.detail), .dim),
            ]
        }
    }
}
