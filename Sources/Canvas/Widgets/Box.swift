extension Canvas {
    /// A frame with a title at the left of its top line and a note at the right; gives the area inside.
    /// The note gives way first, then the title is cut.
    @discardableResult
    public mutating func box(
        _ rect: Rect, title: String = "", note: String = "", focused: Bool = false, footer: String = ""
    ) -> Rect {
        box(
            rect, title: title.isEmpty ? [] : [Span(title, .title)], note: note.isEmpty ? [] : [Span(note, .dim)],
            focused: focused, footer: footer.isEmpty ? [] : [Span(footer, .dim)])
    }

    /// The same with a title and notes of several styles.
    @discardableResult
    public mutating func box(
        _ rect: Rect, title: [Span], note: [Span] = [], focused: Bool = false, footer: [Span] = []
    ) -> Rect {
        guard rect.width >= 2 && rect.height >= 2 else { return Rect(x: rect.x, y: rect.y, width: 0, height: 0) }
        let style: Style = focused ? .borderFocused : .border
        frame(rect, style)
        let top = rect.row(0).inset(2, 0)
        let titled = frameLabel(title, in: top, style, align: .left)
        if note.width + titled + 3 <= top.width { frameLabel(note, in: top, style, align: .right) }
        frameLabel(footer, in: rect.row(rect.height - 1).inset(2, 0), style, align: .right)
        return rect.inset(1, 1)
    }

    /// A line across a box, joined to its sides: `├───┤`. The rectangle is the box's own.
    public mutating func divider(in box: Rect, atRow y: Int, title: String = "", focused: Bool = false) {
        guard box.width >= 2 && y > box.y && y < box.maxY - 1 else { return }
        let style: Style = focused ? .borderFocused : .border
        fill(Rect(x: box.x, y: y, width: box.width, height: 1), with: glyphs.horizontal, style: style)
        set(glyphs.teeRight, at: Point(box.x, y), style: style)
        set(glyphs.teeLeft, at: Point(box.maxX - 1, y), style: style)
        if !title.isEmpty {
            frameLabel(
                [Span(title, .header)], in: Rect(x: box.x, y: y, width: box.width, height: 1).inset(2, 0), style, align: .left)
        }
    }

    /// A line down a box, joined to its top and bottom.
    public mutating func divider(in box: Rect, atColumn x: Int, focused: Bool = false) {
        guard box.height >= 2 && x > box.x && x < box.maxX - 1 else { return }
        let style: Style = focused ? .borderFocused : .border
        fill(Rect(x: x, y: box.y + 1, width: 1, height: box.height - 2), with: glyphs.vertical, style: style)
        set(glyphs.teeDown, at: Point(x, box.y), style: style)
        set(glyphs.teeUp, at: Point(x, box.maxY - 1), style: style)
    }

    private mutating func frame(_ rect: Rect, _ style: Style) {
        let right = rect.maxX - 1
        let bottom = rect.maxY - 1
        for x in rect.x..<right {
            set(glyphs.horizontal, at: Point(x, rect.y), style: style)
            set(glyphs.horizontal, at: Point(x, bottom), style: style)
        }
        for y in rect.y..<bottom {
            set(glyphs.vertical, at: Point(rect.x, y), style: style)
            set(glyphs.vertical, at: Point(right, y), style: style)
        }
        set(glyphs.topLeft, at: Point(rect.x, rect.y), style: style)
        set(glyphs.topRight, at: Point(right, rect.y), style: style)
        set(glyphs.bottomLeft, at: Point(rect.x, bottom), style: style)
        set(glyphs.bottomRight, at: Point(right, bottom), style: style)
    }

    /// Text that interrupts a frame's line, a blank on both sides; gives the columns it takes.
    @discardableResult
    private mutating func frameLabel(_ spans: [Span], in line: Rect, _ style: Style, align: Alignment) -> Int {
        let width = min(spans.width, line.width - 2)
        guard !spans.isEmpty && width > 0 else { return 0 }
        let x = align == .left ? line.x : line.maxX - width - 2
        // One line column stays between corner and text.
        fill1(Point(x, line.y), style)
        label(spans, in: Rect(x: x + 1, y: line.y, width: width, height: 1))
        fill1(Point(x + 1 + width, line.y), style)
        return width + 2
    }

    private mutating func fill1(_ point: Point, _ style: Style) { set(.blank, at: point, style: style) }
}
