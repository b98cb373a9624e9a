extension Rect {
    /// Where a box of that size lies over the area: in its middle, and over all its rows where no more than a line would be left above and
    /// below, a strip of frames that belongs to nothing.
    public func popup(_ size: Size) -> Rect {
        let rect = centred(size)
        return height - rect.height > 2 ? rect : Rect(x: rect.x, y: y, width: rect.width, height: height)
    }
}

extension Canvas {
    /// A box in the middle over what is there, fitted to the area; gives the place inside. What is written in it lies on its ground.
    @discardableResult
    public mutating func popup(_ size: Size, in area: Rect? = nil, title: String = "", note: String = "", footer: String = "")
        -> Rect
    {
        let rect = (area ?? self.area).intersection(self.area).popup(size)
        cursor = nil
        clear(rect, on: .raised)
        return box(rect, title: title, note: note, focused: true, footer: footer).inset(rect.width > 12 ? 1 : 0, 0)
    }

    /// Text in whole words over the rows of a rectangle; gives the rows it needed (those cut off included).
    @discardableResult
    public mutating func wrapped(_ text: String, in rect: Rect, align: Alignment = .left, style: Style = .text) -> Int {
        let lines = WrappedText.lines(text, width: rect.width)
        for (index, line) in lines.prefix(rect.height).enumerated() {
            let isCut = index == rect.height - 1 && lines.count > rect.height
            if isCut {
                let room = max(0, rect.width - 1)
                let used = write(
                    TextWidth.cut(line, to: room, ellipsis: ""), at: Point(rect.x, rect.y + index), style: style, width: room)
                set(glyphs.ellipsis, at: Point(rect.x + min(used, rect.width - 1), rect.y + index), style: style)
            } else {
                label(line, in: rect.row(index), align: align, style: style)
            }
        }
        return lines.count
    }

    /// A message of one line with a sign that says its kind without colour.
    public mutating func notice(_ notice: Notice, in rect: Rect) {
        guard !rect.isEmpty else { return }
        var line = rect.row(0)
        let style = notice.style
        set(notice.sign(glyphs), at: line.origin, style: style.bold)
        _ = line.takeLeft(2)
        label(notice.text, in: line, style: style)
    }
}
