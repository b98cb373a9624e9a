extension Canvas {
    /// One line of text in the first row of a rectangle, cut with an ellipsis when it is too long. Gives the columns it takes.
    @discardableResult
    public mutating func label(_ text: String, in rect: Rect, align: Alignment = .left, style: Style = .text) -> Int {
        guard !rect.isEmpty else { return 0 }
        if let prefix = TextWidth.prefix(of: text, within: rect.width, ellipsisWidth: 1) {
            let used = write(prefix, at: rect.origin, style: style, width: rect.width)
            set(glyphs.ellipsis, at: Point(rect.x + used, rect.y), style: style)
            return used + 1
        }
        let before = align == .left ? 0 : TextWidth.before(rect.width - TextWidth.width(of: text), align)
        return write(text, at: Point(rect.x + before, rect.y), style: style, width: rect.width - before)
    }

    /// The same for several pieces in their own styles.
    @discardableResult
    public mutating func label(_ spans: [Span], in rect: Rect, align: Alignment = .left) -> Int {
        guard !rect.isEmpty else { return 0 }
        let total = spans.width
        var area = rect
        if total <= rect.width { _ = area.takeLeft(TextWidth.before(rect.width - total, align)) }
        var used = 0
        for (index, span) in spans.enumerated() {
            let isLast = index == spans.count - 1
            // When something is cut, the piece that crosses the edge gives a column to the ellipsis.
            let columns = TextWidth.width(of: span.text)
            if total > rect.width && !isLast && columns == area.width {
                return used + label(span.text + " ", in: area, style: span.style)
            }
            let written = label(span.text, in: area, style: span.style)
            used += written
            if columns > area.width { return used }
            _ = area.takeLeft(written)
        }
        return used
    }

    /// Pieces with a dot between them, each of them whole, over the rows of a rectangle; what has no room is left out.
    public mutating func pieces(_ pieces: [[Span]], in rect: Rect) {
        var rest = rect
        var line: [Span] = []
        for piece in pieces where !piece.isEmpty && !rest.isEmpty {
            let longer = line + (line.isEmpty ? [] : [Span(" · ", .dim)]) + piece
            if longer.width > rest.width, !line.isEmpty {
                label(line, in: rest.takeTop(1))
                line = piece
            } else {
                line = longer
            }
        }
        label(line, in: rest.takeTop(1))
    }

    /// The same in one style.
    public mutating func pieces(_ pieces: [String], in rect: Rect, style: Style = .text) {
        self.pieces(pieces.filter { !$0.isEmpty }.map { [Span($0, style)] }, in: rect)
    }

    /// A sentence whose pieces have such dots between them.
    public mutating func pieces(of sentence: String, in rect: Rect, style: Style = .text) {
        pieces(sentence.split(separator: " · ").map(String.init), in: rect, style: style)
    }
}

extension [Span] {
    /// Columns that the pieces take together.
    public var width: Int { reduce(0) { $0 + TextWidth.width(of: $1.text) } }
}
