import Canvas
import Model
import Phrases

/// Asks before a change is made; Enter confirms, the key that asked does not. The journal keeps what was, and F8 brings it back.
protocol ConfirmingScreen: Screen {
    var question: ConfirmBox { get }
    var change: Change { get }
}

extension ConfirmingScreen {
    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back), .refused: [.close]
        case .action(.open): [.commit(change)]
        case .committed: [.close, .notice(Announcement(.done, .saved(change.kind)))]
        default: []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        question.draw(on: &canvas, in: area, context)
    }
}
