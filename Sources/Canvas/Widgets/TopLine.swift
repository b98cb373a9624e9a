/// The first line: where we are (breadcrumbs), what is shown, and how things stand. The middle gives way first, then the crumbs are cut.
public struct TopLine: Hashable, Sendable {
    /// From the program's name to this place.
    public var crumbs: [String]
    public var middle: String
    public var status: [Span]

    public init(crumbs: [String], middle: String = "", status: [Span] = []) {
        self.crumbs = crumbs
        self.middle = middle
        self.status = status
    }

    public func draw(on canvas: inout Canvas, in rect: Rect) {
        let line = rect.row(0)
        canvas.clear(line, on: .bar)
        var inner = line.inset(1, 0)
        guard !inner.isEmpty else { return }
        let right = status.width
        let left = crumbSpans(canvas.glyphs.crumb)
        // A narrow line keeps the status whole as long as the last crumb can still be read.
        if right > 0 && right + 8 <= inner.width {
            canvas.label(status, in: inner.takeRight(right))
            _ = inner.takeRight(2)
        }
        let used = canvas.label(left, in: inner)
        let wanted = TextWidth.width(of: middle)
        guard wanted > 0 && inner.width - used >= wanted + 4 else { return }
        let centre = line.x + (line.width - wanted) / 2
        let x = min(max(centre, inner.x + used + 2), inner.maxX - wanted)
        canvas.write(middle, at: Point(x, line.y), style: .topLine, width: wanted)
    }

    private func crumbSpans(_ sign: Glyph) -> [Span] {
        var between = " "
        sign.append(to: &between.unicodeScalars)
        between += " "
        var spans: [Span] = []
        for (index, crumb) in crumbs.enumerated() {
            if index > 0 { spans.append(Span(between, .dim)) }
            spans.append(Span(crumb, index == 0 ? .accent.bold : index == crumbs.count - 1 ? .title : .topLine))
        }
        return spans
    }
}
