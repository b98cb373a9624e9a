/// The first line: where we are (breadcrumbs), what is shown, and how things stand. The middle gives way first, then the crumbs on the way; the
/// last of them, the place itself, stays.
public struct TopLine: Hashable, Sendable {
    /// From the program's name to this place.
    public var crumbs: [String]
    /// What is shown, the longest form first: the first that fits is written.
    public var middle: [String]
    public var status: [Span]

    public init(crumbs: [String], middle: [String] = [], status: [Span] = []) {
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
        // A narrow line keeps the status whole as long as the last crumb can still be read.
        if right > 0 && right + 8 <= inner.width {
            canvas.label(status, in: inner.takeRight(right))
            _ = inner.takeRight(2)
        }
        let used = canvas.label(crumbSpans(fitted(to: inner.width), canvas.glyphs.crumb), in: inner)
        guard let middle = middle.first(where: { !$0.isEmpty && TextWidth.width(of: $0) + 4 <= inner.width - used }) else { return }
        let wanted = TextWidth.width(of: middle)
        let centre = line.x + (line.width - wanted) / 2
        let x = min(max(centre, inner.x + used + 2), inner.maxX - wanted)
        canvas.write(middle, at: Point(x, line.y), style: .topLine, width: wanted)
    }

    /// The crumbs in so many columns: the longest on the way is cut first, then all of the way goes, and at last where it began.
    private func fitted(to width: Int) -> [String] {
        func columns(_ crumbs: [String]) -> Int { crumbs.reduce(3 * (crumbs.count - 1)) { $0 + TextWidth.width(of: $1) } }
        var shown = crumbs
        while columns(shown) > width, let longest = Self.longestBetween(shown) {
            let whole = TextWidth.width(of: shown[longest])
            let kept = max(Self.leastCrumb, whole - (columns(shown) - width))
            guard kept < whole else { break }
            shown[longest] = TextWidth.cut(shown[longest], to: kept)
        }
        guard columns(shown) > width, let first = crumbs.first, let last = crumbs.last, crumbs.count > 1 else { return shown }
        let short = crumbs.count > 2 ? [first, "…", last] : crumbs
        return columns(short) <= width ? short : ["…", last]
    }

    private static let leastCrumb = 6

    private static func longestBetween(_ crumbs: [String]) -> Int? {
        crumbs.indices.dropFirst().dropLast().max { TextWidth.width(of: crumbs[$0]) < TextWidth.width(of: crumbs[$1]) }
    }

    private func crumbSpans(_ crumbs: [String], _ sign: Glyph) -> [Span] {
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
