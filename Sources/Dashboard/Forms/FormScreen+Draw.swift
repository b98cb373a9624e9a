import Canvas
import Model
import Phrases

extension FormScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        if isCovered(context) {
            canvas.wrapped(context.say(.showNamesFirst), in: area, style: .warning)
            if asksToLeave { drawButtons(on: &canvas, in: area.row(area.height - 1), context) }
            canvas.cursor = Point(area.x, area.maxY - 1)
            return
        }
        var rest = area
        for line in heading(context) {
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
        drawMatches(form, on: &canvas, in: place, context)
        if focus == fields.count { canvas.cursor = Point(area.x, area.maxY - 1) }
    }

    /// The field at that point of the screen.
    func field(at point: Point, _ context: Context) -> Int? {
        form(context).field(at: point, in: place(in: ProgramLayout(context.size).body.box(presentation).inset(2, 1), context))
    }

    /// Where the fields stand: under the heading, over the problem and the buttons.
    private func place(in area: Rect, _ context: Context) -> Rect {
        var rest = area
        for line in heading(context) {
            _ = rest.takeTop(WrappedText.lines(context.say(line.text), width: rest.width).count)
        }
        if rest.height > fields.count + 4 { _ = rest.takeTop(1) }
        _ = rest.takeBottom(1)
        if let problem { _ = rest.takeBottom(min(2, WrappedText.lines(context.say(problem), width: rest.width).count)) }
        return rest
    }

    /// Rows that the problems under the fields take, in the language that needs more: a box is as high in both.
    var problemRows: Int {
        guard fields.contains(where: { $0.problem != nil }) else { return 0 }
        // The frame and a column on each side.
        let rows = Language.allCases.map { form(in: $0, covered: false).rows(width: Self.width - 4) }
        return (rows.max() ?? 0) - fields.count
    }

    private func form(_ context: Context) -> Form { form(in: context.language, covered: context.hidesNames) }

    /// - Parameter covered: nobody is named in what is wrong.
    private func form(in language: Language, covered: Bool) -> Form {
        Form(
            fields.enumerated().map { index, field in
                let content: Form.Content =
                    switch field.kind {
                    case .text, .search: .text(field.input)
                    case .choice(let choices): .choice(choices.map { $0.label[language] }, selected: field.picked ?? 0)
                    }
                let problem = covered ? field.coveredProblem ?? field.problem : field.problem
                var shown = Form.Field(
                    field.label[language], content, error: problem?[language] ?? "", hint: field.hint[language],
                    isSelected: index == focus && isSelected)
                if index == focus, isSearching { shown.room = matchRows }
                return shown
            }, focused: focus)
    }

    /// The rows of the list under a search field: as many whatever is typed, so that the fields below stay where they are.
    private var matchRows: Int {
        guard focus < fields.count, case .search(let choices, _) = fields[focus].kind else { return 0 }
        return min(Self.shownMatches, max(1, choices.count))
    }

    /// The matches of a search field, in a list under it; the fields below make room.
    private func drawMatches(_ form: Form, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        guard isSearching, focus < fields.count, case .search(let choices, let free) = fields[focus].kind else { return }
        let place = form.places(in: rect)[focus]
        guard !place.isEmpty else { return }
        let matches = fields[focus].matches(limit: Self.shownMatches)
        let list = Rect(x: place.x, y: place.maxY, width: place.width, height: matchRows).intersection(rect)
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
                context.say(Self.leaveQuestion),
                in: row,
                style: .warning)
            return
        }
        let save = " " + context.say(purpose.saveTitle) + " "
        let used = canvas.write(
            "[" + save + "]", at: row.origin, style: focus == fields.count ? .fieldFocused.bold : .field, width: row.width)
        let hint =
            focus == fields.count
            ? Phrase("Enter ghi · Esc thôi", "Enter save · Esc cancel")
            : Phrase("Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi", "Enter next field · Ctrl-S save · Esc cancel")
        canvas.label(
            context.say(hint),
            in: Rect(x: row.x + used + 2, y: row.y, width: row.width - used - 2, height: 1), style: .hint)
    }
}
