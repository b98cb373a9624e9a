/// A column of labelled fields; one has the keyboard. Errors stand under their fields. What does not fit scrolls so that the focused
/// field and its error stay in sight.
public struct Form: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case text(TextField)
        /// One of several, changed with the left and right arrows.
        case choice([String], selected: Int)
        case check(Bool)
        /// Shown, not changed.
        case fixed(String)
    }

    public struct Field: Hashable, Sendable {
        public var label: String
        public var content: Content
        /// Shown under the field, with a sign.
        public var error: String
        /// Shown in an empty text field, or behind the others.
        public var hint: String
        /// The whole text is selected: what is typed next replaces it.
        public var isSelected: Bool
        /// Rows kept free right under the field, for a list that is drawn there.
        public var room = 0

        public init(_ label: String, _ content: Content, error: String = "", hint: String = "", isSelected: Bool = false) {
            self.label = label
            self.content = content
            self.error = error
            self.hint = hint
            self.isSelected = isSelected
        }

        /// The field, the room under it and its error, wrapped to the columns beside the labels and behind the sign.
        func rows(width: Int) -> Int {
            1 + room + (error.isEmpty ? 0 : max(1, WrappedText.lines(error, width: width - 2).count))
        }
    }

    public var fields: [Field]
    public var focused: Int
    /// Columns for the labels; nil takes the longest, at most two fifths of the width.
    public var labelWidth: Int?

    public init(_ fields: [Field], focused: Int, labelWidth: Int? = nil) {
        self.fields = fields
        self.focused = focused
        self.labelWidth = labelWidth
    }

    /// Rows that it takes in that width when nothing is cut off.
    public func rows(width: Int) -> Int {
        let values = width - labelColumns(width: width)
        return fields.reduce(0) { $0 + $1.rows(width: values) }
    }

    /// Where each field's value stands; fields out of sight are empty.
    public func places(in rect: Rect) -> [Rect] {
        let labels = labelColumns(width: rect.width)
        var y = rect.y - offset(in: rect)
        return fields.map { field in
            defer { y += field.rows(width: rect.width - labels) }
            let value = Rect(x: rect.x + labels, y: y, width: rect.width - labels, height: 1)
            return value.intersection(rect)
        }
    }

    public func field(at point: Point, in rect: Rect) -> Int? {
        guard rect.contains(point) else { return nil }
        return places(in: rect).firstIndex { !$0.isEmpty && $0.y == point.y }
    }

    /// Draws the form and gives the caret of the focused field.
    @discardableResult
    public func draw(on canvas: inout Canvas, in rect: Rect) -> Point? {
        var caret: Point?
        let labels = labelColumns(width: rect.width)
        for (index, place) in places(in: rect).enumerated() where !place.isEmpty {
            let field = fields[index]
            let isFocused = index == focused
            let label = Rect(x: rect.x, y: place.y, width: max(0, labels - 2), height: 1)
            canvas.label(field.label, in: label, style: isFocused ? .title : .dim)
            if let point = draw(field, on: &canvas, in: place, isFocused) { caret = point }
            let errorRows = field.rows(width: place.width) - 1 - field.room
            var below = Rect(x: place.x, y: place.y + 1 + field.room, width: place.width, height: errorRows).intersection(rect)
            if !below.isEmpty {
                canvas.notice(Notice(.danger, ""), in: below)
                _ = below.takeLeft(2)
                canvas.wrapped(field.error, in: below, style: .danger)
            }
        }
        if let caret { canvas.cursor = caret }
        return caret
    }

    private func draw(_ field: Field, on canvas: inout Canvas, in place: Rect, _ isFocused: Bool) -> Point? {
        var caret: Point? = isFocused ? place.origin : nil
        var used = 0
        switch field.content {
        case .text(let text):
            // Without colours nothing but the brackets tells a hint from what somebody typed.
            let hint = field.hint.isEmpty ? "" : "(\(field.hint))"
            return text.draw(on: &canvas, in: place, focused: isFocused, selected: field.isSelected, placeholder: hint)
        case .fixed(let text):
            used = canvas.label(text, in: place)
        case .check(let isOn):
            canvas.write("[ ]", at: place.origin, style: isFocused ? .fieldFocused : .field, width: place.width)
            if isOn && place.width > 1 {
                canvas.set(canvas.glyphs.checked, at: Point(place.x + 1, place.y), style: isFocused ? .fieldFocused : .field)
            }
            used = 3
            if isFocused { caret = Point(min(place.x + 1, place.maxX - 1), place.y) }
        case .choice(let options, let selected):
            used = drawChoice(options, selected, on: &canvas, in: place, isFocused)
        }
        var hint = place
        _ = hint.takeLeft(used + 2)
        canvas.label(field.hint, in: hint, style: .hint)
        return caret
    }

    /// All options in a line when they fit, else `‹ the chosen one ›`.
    private func drawChoice(_ options: [String], _ selected: Int, on canvas: inout Canvas, in place: Rect, _ isFocused: Bool) -> Int
    {
        guard options.indices.contains(selected) else { return 0 }
        let all = options.reduce(0) { $0 + TextWidth.width(of: $1) + 3 }
        let chosen: Style = isFocused ? .fieldFocused : .field
        if all > place.width {
            canvas.fill(place, style: chosen)
            canvas.label(options[selected], in: place.inset(2, 0), style: chosen.bold)
            canvas.set(canvas.glyphs.hiddenLeft, at: place.origin, style: chosen)
            canvas.set(canvas.glyphs.hiddenRight, at: Point(place.maxX - 1, place.y), style: chosen)
            return place.width
        }
        var x = place.x
        for (index, option) in options.enumerated() {
            let isChosen = index == selected
            let width = TextWidth.width(of: option) + 2
            if isChosen { canvas.fill(Rect(x: x, y: place.y, width: width, height: 1), style: chosen) }
            canvas.write(isChosen ? "[\(option)]" : " \(option) ", at: Point(x, place.y), style: isChosen ? chosen.bold : .dim)
            x += width + 1
        }
        return x - place.x
    }

    private func labelColumns(width: Int) -> Int {
        let longest = fields.map { TextWidth.width(of: $0.label) }.max() ?? 0
        return min(width, min(labelWidth ?? longest, width * 2 / 5) + 2)
    }

    /// Rows hidden above: the focused field with its error is in sight, and one field more when there is room.
    private func offset(in rect: Rect) -> Int {
        let height = rect.height
        let rows = rows(width: rect.width)
        guard rows > height else { return 0 }
        let values = rect.width - labelColumns(width: rect.width)
        let above = fields.prefix(max(0, focused)).reduce(0) { $0 + $1.rows(width: values) }
        let own = fields.indices.contains(focused) ? fields[focused].rows(width: values) : 1
        let wanted = above + own + (height > 3 ? 1 : 0) - height
        return max(0, min(min(wanted, above), rows - height))
    }
}
