import Canvas
import Phrases

extension CommandsScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        let line = rest.takeTop(1)
        canvas.write("› ", at: line.origin, style: .accent)
        input.draw(
            on: &canvas, in: Rect(x: line.x + 2, y: line.y, width: line.width - 2, height: 1), focused: true,
            placeholder: context.say(Phrase("gõ để lọc", "type to filter")))
        let caret = canvas.cursor
        _ = rest.takeTop(1)
        if mode == .help {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "↑ ↓ PgUp PgDn Home End di chuyển · Enter mở · Esc lùi · Tab đổi khung · số 1–9 đổi màn hình",
                        "↑ ↓ PgUp PgDn Home End move · Enter opens · Esc goes back · Tab next pane · digits change the screen")),
                in: rest.takeBottom(rest.width > 84 ? 1 : 2), style: .hint)
        }
        let shown = shown
        if shown.indices.contains(list.selected) {
            let item = shown[list.selected]
            let text = if case .disabled(let why) = item.availability { why } else { item.action.help }
            canvas.wrapped(context.say(text), in: rest.takeBottom(2), style: .text)
            _ = rest.takeBottom(1)
        }
        let table = Table(
            [
                .init("", .range(8, 11)),
                .init("", .range(14, 20)),
                .init("", .flexible(min: 10, weight: 3), priority: 1),
            ], head: .none)
        let window = list.fitted(height: table.visibleRows(in: rest))
        table.draw(on: &canvas, in: rest, window: window) { index in
            let item = shown[index]
            let keys = item.action.keys.prefix(2).map(\.label).joined(separator: " ")
            switch item.availability {
            case .disabled(let why):
                return [TableCell(keys, .keyOff), TableCell(context.say(item.action.title), .dim), TableCell(context.say(why), .dim)]
            default:
                return [TableCell(keys, .key), TableCell(context.say(item.action.title)), TableCell(context.say(item.action.help), .dim)]
            }
        }
        if shown.isEmpty { canvas.label(context.say(Phrase("Không có lệnh nào khớp.", "No command matches.")), in: rest, style: .hint) }
        canvas.cursor = caret
    }
}
