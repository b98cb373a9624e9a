import Canvas
import Model
import Phrases

/// Asked when the person wants to leave with something half-entered. The key that asked does not confirm.
public struct LeaveScreen: Screen {
    public init() {}

    public var title: Phrase { Phrase("Thoát", "Leave") }
    public var presentation: Presentation { .box(width: 60, height: 7) }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .back, .open: .available
        // The key that asked, pressed again or held down, does not confirm.
        case .quit: .disabled(Phrase("Enter để thoát, Esc để ở lại.", "Enter leaves, Esc stays."))
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): [.close]
        case .action(.open): [.quit]
        default: []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        ConfirmBox(
            question: Phrase("Còn mục đang nhập dở. Vẫn thoát?", "Something is half-entered. Leave all the same?"),
            cancel: Phrase("Esc ở lại", "Esc stay"), confirm: Phrase("Enter thoát, bỏ phần đang nhập", "Enter leave, drop it")
        ).draw(on: &canvas, in: area, context)
    }
}
