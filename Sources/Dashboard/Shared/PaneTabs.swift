import Canvas
import Phrases

/// A part of a screen that shares its place with others where the screen is small.
protocol NamedPane: Hashable {
    /// As short as it can be said: several stand in one line.
    var title: Phrase { get }
    /// Shorter still, for the panes that are not seen where their names have no room.
    var short: Phrase { get }
}

extension NamedPane {
    var short: Phrase { title }
}

/// The names of a slot's panes in the box's top line, the one that is seen in brackets, a line between each two: a name may have several words.
struct PaneTabs<Pane: NamedPane> {
    let panes: [Pane]
    let shown: Pane

    func spans(_ context: Context, width: Int = .max) -> [Span] {
        if panes.count == 1 { return [Span(context.say(shown.title), .title)] }
        var spans: [Span] = []
        for (index, name) in names(context, width: width).enumerated() {
            if index > 0 { spans.append(Span("│", .dim)) }
            spans.append(Span(name, panes[index] == shown ? .title : .dim))
        }
        return spans
    }

    /// What a box's top line has room for.
    static func width(in box: Rect) -> Int { box.width - 6 }

    /// As many of the names in full as have room: the farthest from the one that is seen are the first to be said in short.
    private func names(_ context: Context, width: Int) -> [String] {
        let own = panes.firstIndex(of: shown) ?? 0
        var names = panes.map { $0 == shown ? "[" + context.say($0.title) + "]" : context.say($0.title) }
        for place in panes.indices.sorted(by: { abs($0 - own) > abs($1 - own) })
        where place != own && names.reduce(panes.count - 1, { $0 + TextWidth.width(of: $1) }) > width {
            names[place] = context.say(panes[place].short)
        }
        return names
    }

    /// The pane whose name is at that point of the box's top line.
    func pane(at point: Point, in box: Rect, _ context: Context) -> Pane? {
        guard point.y == box.y, panes.count > 1 else { return nil }
        var x = box.x + 3
        for (pane, name) in zip(panes, names(context, width: Self.width(in: box))) {
            let width = TextWidth.width(of: name)
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
