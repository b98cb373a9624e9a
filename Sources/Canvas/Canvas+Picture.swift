extension Canvas {
    /// The text on the canvas, rows joined by newlines, blanks at the ends of rows cut off.
    public var picture: String {
        (0..<size.height).map(line).joined(separator: "\n")
    }

    /// A canvas with that text in plain style, as wide as its widest line, for comparing.
    public init(picture: String) {
        let lines = picture.split(separator: "\n", omittingEmptySubsequences: false)
        self.init(size: Size(lines.map { TextWidth.width(of: $0) }.max() ?? 0, lines.count))
        for (y, line) in lines.enumerated() { write(line, at: Point(0, y)) }
    }

    /// Where styles other than plain text stand, one run a line: `2:4–9 good bold on selected “1.704”`.
    public var styleRuns: String {
        var runs: [String] = []
        for y in 0..<size.height {
            var x = 0
            while x < size.width {
                let style = self[x, y].style
                var end = x + 1
                while end < size.width && self[end, y].style == style { end += 1 }
                if style != .text { runs.append("\(y):\(x)–\(end - 1) \(style.description) “\(text(y, x..<end))”") }
                x = end
            }
        }
        return runs.joined(separator: "\n")
    }

    /// The text of some columns of a row.
    public func text(_ y: Int, _ columns: Range<Int>) -> String {
        var scalars = String.UnicodeScalarView()
        for x in columns { self[x, y].glyph.append(to: &scalars) }
        return String(scalars)
    }

    private func line(_ y: Int) -> String {
        var end = size.width
        while end > 0 && self[end - 1, y].glyph == .blank { end -= 1 }
        return text(y, 0..<end)
    }
}

extension Canvas: CustomStringConvertible {
    /// The picture and the styles: what a failing test shows.
    public var description: String { "\n" + picture + "\n" + styleRuns }
}

extension Style: CustomStringConvertible {
    public var description: String {
        var words = [role.stringValue]
        if flags.contains(.bold) { words.append("bold") }
        if flags.contains(.underline) { words.append("underline") }
        if flags.contains(.reverse) { words.append("reverse") }
        if flags.contains(.dim) { words.append("dim") }
        if ground != .none { words.append("on \(ground)") }
        return words.joined(separator: " ")
    }
}
