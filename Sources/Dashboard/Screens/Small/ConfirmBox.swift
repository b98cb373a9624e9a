import Canvas
import Phrases

/// A question with its two answers, Cancel first.
struct ConfirmBox {
    var question: Phrase
    var details: [Phrase] = []
    var cancel: Phrase
    /// `nil` when there is nothing to confirm any more.
    var confirm: Phrase?

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        let lines = [question] + details
        for (index, line) in lines.enumerated() {
            let used = canvas.wrapped(context.say(line), in: rest, style: index == 0 ? .title : .text)
            _ = rest.takeTop(used)
        }
        _ = rest.takeTop(1)
        let row = rest.takeTop(1)
        let width = canvas.write("[ " + context.say(cancel) + " ]", at: row.origin, style: .fieldFocused, width: row.width)
        if let confirm {
            canvas.write(
                "[ " + context.say(confirm) + " ]", at: Point(row.x + width + 2, row.y), style: .field, width: row.width - width - 2
            )
        }
        canvas.cursor = row.origin
    }
}
