import Canvas
import Phrases

extension CommandsScreen {
    /// Where every description would be cut only names stand in the list: the marked one's stands below it in full.
    func table(width: Int) -> Table {
        let name = Table.Column("", width < 72 ? .flexible(min: 14, weight: 1) : .range(14, 20))
        let help = Table.Column("", width < 72 ? .fixed(0) : .flexible(min: 10, weight: 3), priority: 1)
        return Table([.init("", .range(8, 11)), name, help], head: .none)
    }

    /// Between the field and what is said of the marked command; in the help also over how to move.
    func listPlace(in area: Rect) -> Rect {
        var rest = area
        _ = rest.takeTop(2)
        _ = rest.takeBottom(3 + (mode == .palette ? 0 : area.width >= 88 ? 1 : 2))
        return rest
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        let caret = canvas.prompt(input, in: rest.takeTop(1), placeholder: context.say(Phrase("gõ để lọc", "type to filter")))
        let place = listPlace(in: area)
        var below = Rect(x: area.x, y: place.maxY + 1, width: area.width, height: area.maxY - place.maxY - 1)
        let shown = shown
        if shown.indices.contains(list.selected) {
            let item = shown[list.selected]
            let text = if case .disabled(let why) = item.availability { why } else { item.action.help }
            canvas.wrapped(context.say(text), in: below.takeTop(2))
        } else {
            _ = below.takeTop(2)
        }
        if mode == .help {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "↑ ↓ PgUp PgDn Home End di chuyển · Enter mở · Esc lùi · Tab đổi khung · số đổi màn hình",
                        "↑ ↓ PgUp PgDn Home End move · Enter opens · Esc back · Tab next pane · digits: screens")),
                in: below, style: .hint)
        }
        let table = table(width: area.width)
        let window = list.fitted(height: table.visibleRows(in: place))
        table.draw(on: &canvas, in: place, window: window) { index in
            let item = shown[index]
            let keys = item.action.keys.prefix(2).map(\.label).joined(separator: " ")
            switch item.availability {
            case .disabled(let why):
                return [
                    TableCell(keys, .keyOff), TableCell(context.say(item.action.title), .dim), TableCell(context.say(why), .dim),
                ]
            default:
                return [
                    TableCell(keys, .key), TableCell(context.say(item.action.title)),
                    TableCell(context.say(item.action.help), .dim),
                ]
            }
        }
        if shown.isEmpty {
            canvas.label(context.say(Phrase("Không có lệnh nào khớp.", "No command matches.")), in: rest, style: .hint)
        }
        canvas.cursor = caret
    }
}
