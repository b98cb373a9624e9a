import Canvas
import Phrases

/// A part of a screen that shares its place with others where the screen is small.
protocol NamedPane: Hashable {
    /// As short as it can be said: several stand in one line.
    var title: Phrase { get }
}

/// The names of a slot's panes in the box's top line, the one that is seen in brackets.
struct PaneTabs<Pane: NamedPane> {
    let panes: [Pane]
    let shown: Pane

    func spans(_ context: Context) -> [Span] {
        if panes.count == 1 { return [Span(context.say(shown.title), .title)] }
        var spans: [Span] = []
        for (index, pane) in panes.enumerated() {
            if index > 0 { spans.append(Span(" ", .dim)) }
            let title = context.say(pane.title)
            spans.append(pane == shown ? Span("[" + title + "]", .title) : Span(title, .dim))
        }
        return spans
    }

    /// The pane whose name is at that point of the box's top line.
    func pane(at point: Point, in box: Rect, _ context: Context) -> Pane? {
        guard point.y == box.y, panes.count > 1 else { return nil }
        var x = box.x + 3
        for pane in panes {
            let width = TextWidth.width(of: context.say(pane.title)) + (pane == shown ? 2 : 0)
            if point.x >= x, point.x < x + width { return pane }
            x += width + 1
        }
        return nil
    }

    /// The pane so many steps on, round and round.
    func pane(_ step: Int) -> Pane {
        let now = panes.firstIndex(of: shown) ?? 0
        return panes[(now + step + panes.count) % panes.count]
    }
}
