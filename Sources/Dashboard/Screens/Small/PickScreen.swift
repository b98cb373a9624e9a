import Canvas
import Phrases

/// A short list to pick one line from: themes, years, a place.
public struct PickScreen: Screen {
    public struct Option: Sendable {
        public var label: Phrase
        public var detail: Phrase
        public var effects: [Effect]
        /// Carried out while the line is marked, so that a theme is seen before it is chosen.
        public var preview: [Effect]

        public init(_ label: Phrase, detail: Phrase = Phrase("", ""), effects: [Effect], preview: [Effect] = []) {
            self.label = label
            self.detail = detail
            self.effects = effects
            self.preview = preview
        }
    }

    public let title: Phrase
    public private(set) var options: [Option]
    private let whenLeft: [Effect]
    var list: ListWindow

    public init(_ title: Phrase, _ options: [Option], current: Int = 0, whenLeft: [Effect] = []) {
        self.title = title
        self.options = options
        self.whenLeft = whenLeft
        list = ListWindow(count: options.count, height: options.count, selected: current)
    }

    public var presentation: Presentation { .box(width: 60, height: min(18, options.count + 2)) }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): return [.close] + whenLeft
        case .action(.open): return [.close] + (list.selection.map { options[$0].effects } ?? [])
        case .move(let move):
            let before = list.selected
            list.go(move)
            return list.selected == before ? [] : options[list.selected].preview
        case .clicked(let point, let double):
            let area = ProgramLayout(context.size).body.box(presentation).inset(2, 1)
            guard area.contains(point), point.y - area.y < options.count else { return [] }
            list.select(point.y - area.y + list.offset)
            return double ? update(.action(.open), context) : options[list.selected].preview
        default: return []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        // Half of the box each, unless that would cut one and the other half has room for it.
        func widest(_ text: (Option) -> Phrase) -> Int { options.map { TextWidth.width(of: context.say(text($0))) }.max() ?? 0 }
        let (labels, remarks) = (widest(\.label), widest(\.detail))
        let label = Table.Column.Width.flexible(min: 10, weight: 2)
        let remark: Table.Column.Width =
            max(labels, remarks) > area.width / 2 - 2
            ? .fixed(max(1, min(remarks, area.width - 14))) : .flexible(min: 8, weight: 2)
        let table = Table([.init("", label), .init("", remark)], head: .none)
        table.draw(on: &canvas, in: area, window: list.fitted(height: area.height)) { index in
            [TableCell(context.say(options[index].label)), TableCell(context.say(options[index].detail), .dim)]
        }
    }
}
