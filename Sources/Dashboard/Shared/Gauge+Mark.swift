import Canvas
import Model

extension Gauge {
    /// Says in the row under the bar where 100 % is: after the mark, or before it when there is no room after it.
    func nameMark(on canvas: inout Canvas, in row: Rect, _ context: Context) {
        guard let mark = markColumn(width: row.width) else { return }
        let name = NumberText.percent(100, context.language)
        if TextWidth.width(of: name) + 2 <= row.width - mark {
            canvas.label("╰ " + name, in: Rect(x: row.x + mark, y: row.y, width: row.width - mark, height: 1), style: .dim)
        } else {
            canvas.label(name + " ╯", in: Rect(x: row.x, y: row.y, width: mark + 1, height: 1), align: .right, style: .dim)
        }
    }
}
