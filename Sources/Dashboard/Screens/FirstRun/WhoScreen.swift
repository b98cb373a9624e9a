import Canvas
import Phrases

/// Shown once on books that have an office already: who is at this desk. Then the board, with what was asked for over it.
struct WhoScreen: Screen {
    private let start: StartPlace

    init(_ context: Context, then start: StartPlace = .board) { self.start = start }

    var title: Phrase { Phrase("Người trực", "Operator") }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        guard case .appeared = event else { return [] }
        if context.signature.operatorName.isEmpty { return [.open(FormScreen(SignatureForm(), context))] }
        return [.goTo(.overview)] + (start.screen.map { [.open($0)] } ?? [])
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        canvas.wrapped(
            context.say(
                Phrase(
                    "Mỗi thay đổi được ký bằng tên người trực và tên bàn. Enter để nhập tên, F10 để thoát.",
                    "Every change is signed with the operator's and the desk's name.")),
            in: area.inset(2, 1), style: .hint)
    }
}
