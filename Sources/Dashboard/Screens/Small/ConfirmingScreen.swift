import Canvas
import Model
import Phrases
import Store

/// Asks before a change is made; Enter confirms, the key that asked does not. The journal keeps what was, and F8 brings it back.
protocol ConfirmingScreen: Screen {
    var question: ConfirmBox { get }
    var change: Change { get }
    /// What a refusal means here, where more can be said of it than the books do.
    func reason(of refusal: StoreError) -> Phrase?
}

extension ConfirmingScreen {
    func reason(of refusal: StoreError) -> Phrase? { nil }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        action == .open || action == .back ? .available : .absent
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): [.close]
        case .refused(let error): [.close] + (reason(of: error).map { [.notice(Announcement(.failed, $0))] } ?? [])
        case .action(.open): [.commit(change)]
        case .committed: [.close, .notice(Announcement(.done, .saved(change.kind)))]
        default: []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        question.draw(on: &canvas, in: area, context)
    }
}
