import Canvas
import Phrases

extension FormScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        for line in purpose.heading(values, context) {
            let style: Style =
                switch line.tone {
                case .plain: .text
                case .good: .good
                case .warning: .warning
                }
            let used = canvas.wrapped(context.say(line.text), in: rest, style: style)
            _ = rest.takeTop(used)
        }
        let place = place(in: area, context)
        drawButtons(on: &canvas, in: area.row(area.height - 1), context)
        if let problem {
            canvas.wrapped(
                context.say(problem), in: Rect(x: area.x, y: place.maxY, width: area.width, height: area.maxY - 1 - place.maxY),
                style: .danger)
        }
        let form = form(context)
        form.draw(on: &canvas, in: place)
        drawMatches(form, on: &canvas, in: place, area: area, context)
        if focus == fields.count { canvas.cursor = Point(area.x, area.maxY - 1) }
    }

    /// The field at that point of the screen.
    func field(at point: Point, _ context: Context) -> Int? {
        form(context).field(at: point, in: place(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1), context))
    }

    /// Where the fields stand: under the heading, over the problem and the buttons.
    private func place(in area: Rect, _ context: Context) -> Rect {
        var rest = area
        for line in purpose.heading(values, context) {
            _ = rest.takeTop(WrappedText.lines(context.say(line.text), width: rest.width).count)
        }
        if rest.height > fields.count + 4 { _ = rest.takeTop(1) }
        _ = rest.takeBottom(1)
        if let problem { _ = rest.takeBottom(min(2, WrappedText.lines(context.say(problem), width: rest.width).count)) }
        return rest
    }

    private func form(_ context: Context) -> Form {
        Form(
            fields.map { field in
                let content: Form.Content =
                    switch field.kind {
                    case .text, .search: .text(field.input)
                    case .choice(let choices): .choice(choices.map { context.say($0.label) }, selected: field.picked ?? 0)
                    }
                return Form.Field(
                    context.say(field.label), content, error: field.problem.map { context.say($0) } ?? "",
                    hint: context.say(field.hint))
            }, focused: focus)
    }

    /// The matches of a search field, in a list under it (over it where there is no room below).
    private func drawMatches(_ form: Form, on canvas: inout Canvas, in rect: Rect, area: Rect, _ context: Context) {
        guard isSearching, focus < fields.count, case .search(let choices, let free) = fields[focus].kind else { return }
        let place = form.places(in: rect)[focus]
        guard !place.isEmpty else { return }
        let matches = fields[focus].matches(limit: Self.shownMatches)
        let height = max(1, matches.count)
        let below = canvas.area.maxY - place.maxY - 1
        let y = below >= height ? place.maxY : max(0, place.y - height)
        let list = Rect(x: place.x, y: y, width: place.width, height: height)
        canvas.clear(list, on: .bar)
        if matches.isEmpty {
            canvas.label(
                context.say(free ? Phrase("(tên mới)", "(a new name)") : Phrase("(không có dòng nào khớp)", "(nothing matches)")),
                in: list.row(0),
                style: .hint)
        }
        for (index, match) in matches.enumerated() {
            let row = list.row(index)
            if index == marked { canvas.clear(row, on: .selected) }
            let detail = context.say(choices[match].detail)
            canvas.label(
                [
                    Span(" " + context.say(choices[match].label), index == marked ? .selected : .text),
                    Span(detail.isEmpty ? "" : "  " + detail, .dim),
                ],
                in: row)
        }
    }

    private func drawButtons(on canvas: inout Canvas, in row: Rect, _ context: Context) {
        if asksToLeave {
            canvas.label(
                context.say(Phrase("Bỏ phần đã nhập? Esc ở lại · Enter bỏ", "Drop what was entered? Esc stay · Enter drop")),
                in: row,
                style: .warning)
            return
        }
        let save = " " + context.say(Phrase("Ghi", "Save")) + " "
        let used = canvas.write(
            "[" + save + "]", at: row.origin, style: focus == fields.count ? .fieldFocused.bold : .field, width: row.width)
        canvas.label(
            context.say(Phrase("Tab ô tiếp · Enter ghi · Esc thôi", "Tab next · Enter save · Esc cancel")),
            in: Rect(x: row.x + used + 2, y: row.y, width: row.width - used - 2, height: 1), style: .hint)
    }
}
