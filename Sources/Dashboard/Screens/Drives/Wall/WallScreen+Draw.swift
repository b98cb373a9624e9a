import Canvas
import Model
import Phrases
import Store

extension WallScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        switch page {
        case nil: canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0).inset(1, 0), style: .hint)
        case .some(nil):
            canvas.wrapped(
                context.say(
                    Phrase(
                        "Đợt hiến máu này không còn trong sổ. Esc để về.", "This drive is no longer in the books. Esc goes back.")),
                in: area.inset(2, 1), style: .hint)
        case .some(let page?):
            let figures = WallFigures(page, since: seen, context)
            let hasGoal = figures.goal != nil && figures.takesPlace
            let layout = WallLayout(area, hasGoal: hasGoal, showsCounts: figures.takesPlace)
            drawHead(figures, layout, on: &canvas)
            if figures.takesPlace {
                drawNumber(figures, layout, on: &canvas, context)
                if hasGoal { drawGoal(figures, layout, on: &canvas, context) }
                drawCounts(figures, layout, on: &canvas, context)
                drawFacts(figures, layout, on: &canvas, context)
            } else {
                drawCalledOff(figures, in: layout.number, on: &canvas, context)
            }
        }
    }

    private func drawHead(_ figures: WallFigures, _ layout: WallLayout, on canvas: inout Canvas) {
        var line = layout.head
        canvas.label(figures.state, in: line.takeRight(figures.state.width))
        _ = line.takeRight(2)
        canvas.label(figures.drive.name, in: line, style: .title.bold)
        canvas.label(figures.place, in: layout.place, style: .dim)
    }

    /// What was taken; before the drive, when it begins.
    private func drawNumber(_ figures: WallFigures, _ layout: WallLayout, on canvas: inout Canvas, _ context: Context) {
        if figures.isAhead {
            let hour = figures.drive.hours.map { DateText.clock(minute: $0.start) }
            BigNumber(hour ?? DateText.dayMonth(figures.drive.day)).draw(on: &canvas, in: layout.number, style: .title)
            let words = hour == nil ? Phrase("ngày hiến máu", "the drive's day") : Phrase("giờ bắt đầu", "it begins at")
            return write([Span(context.say(words), .title.bold)], in: layout.caption, on: &canvas)
        }
        let reached = figures.figures.reached
        BigNumber(NumberText.amount(reached, context.language)).draw(on: &canvas, in: layout.number, style: .title)
        var caption = [Span(context.say(.measureLong(reached.measure)), .title.bold)]
        if let gain = figures.gain { caption.append(Span("  " + gain, .changed.bold)) }
        if figures.goal == nil { caption.append(Span(context.say(Phrase(" · chưa đặt mục tiêu", " · no goal is set")), .dim)) }
        write(caption, in: layout.caption, on: &canvas)
    }

    private func write(_ spans: [Span], in line: Rect, on canvas: inout Canvas) { canvas.label(spans, in: line, align: .centre) }

    /// The goal over the percentage, in digits of one size, and the bar under both.
    private func drawGoal(_ figures: WallFigures, _ layout: WallLayout, on canvas: inout Canvas, _ context: Context) {
        guard let goal = figures.goal, let percent = figures.percent, let amount = figures.figures.goal else { return }
        var column = layout.goal
        let forms = figures.reachedForms
        if !forms.isEmpty {
            let line = column.takeBottom(1)
            let text = forms.first { TextWidth.width(of: $0) <= line.width } ?? ""
            canvas.label(text, in: line, align: .centre, style: .good.bold)
        }
        let blocks = column.rows(.rest, .rest)
        let numbers = [BigNumber(goal), BigNumber(percent)]
        let places = blocks.map { $0.inset(1, 0) }
        let largest = zip(numbers, places).map { $0.unit(in: Size($1.width, $1.height - 1), canvas.glyphs) }.min() ?? 0
        let goals = [
            Phrase("mục tiêu · ", "goal · ") + .measure(amount.measure),
            Phrase("mục tiêu · ", "goal · ") + .measureShort(amount.measure),
            .measureShort(amount.measure),
        ].map { context.say($0) }
        let titles = [
            goals.first { TextWidth.width(of: $0) <= places[0].width } ?? goals[goals.count - 1],
            context.say(Phrase("so với mục tiêu", "of the goal")),
        ]
        let styles: [Style] = [.text, figures.gain == nil ? .accent : .title]
        for (place, number) in numbers.enumerated() {
            figure(number, titles[place], in: places[place], style: styles[place], largest: largest, on: &canvas)
        }
        let gauge = Gauge(percent: figures.figures.percent ?? 0)
        gauge.draw(on: &canvas, in: layout.gauge)
        gauge.nameMark(on: &canvas, in: layout.gaugeName, context)
    }

    /// A number under its name; beside each other on one row where there is no room for two.
    private func figure(
        _ number: BigNumber, _ title: String, in rect: Rect, style: Style, titleStyle: Style = .dim, largest: Int,
        on canvas: inout Canvas
    ) {
        var rest = rect
        guard rect.height > 1 else {
            canvas.label([Span(title + " ", titleStyle), Span(number.text, style.bold)], in: rect, align: .centre)
            return
        }
        // In the middle of its place with its name, and not far from it.
        let height = max(1, min(rest.height - 1, number.size(unit: min(largest, number.unit(in: rest.size, canvas.glyphs))).height))
        _ = rest.takeTop((rect.height - 1 - height) / 2)
        canvas.label(title, in: rest.takeTop(1), align: .centre, style: titleStyle)
        if largest > 0 {
            number.draw(on: &canvas, in: rest.takeTop(height), style: style, largest: largest)
        } else {
            canvas.label(number.text, in: rest.takeTop(1), align: .centre, style: style.bold)
        }
    }

    // MARK: Counts and the rest of the day

    private func drawCounts(_ figures: WallFigures, _ layout: WallLayout, on canvas: inout Canvas, _ context: Context) {
        canvas.fill(layout.countsRule, with: canvas.glyphs.horizontal, style: .border)
        let heading = " " + context.say(Phrase("số người", "people")) + " "
        canvas.label(heading, in: layout.countsRule.inset(2, 0), style: .dim)
        let all = WallCount.allCases
        let numbers = all.map { BigNumber(NumberText.whole($0.people(figures.page.counts), context.language)) }
        let places = layout.counts.columns([Part](repeating: .rest, count: all.count), gap: 1)
        let largest = zip(numbers, places).map { $0.unit(in: Size($1.width, $1.height - 1), canvas.glyphs) }.min() ?? 0
        for (place, count) in all.enumerated() {
            let isChanged = figures.changed.contains(count)
            // The name is marked; a line under large digits would be one in the middle of them.
            figure(
                numbers[place], context.say(count.title), in: places[place], style: isChanged ? .title : .text,
                titleStyle: isChanged ? .changed.bold : .dim, largest: largest, on: &canvas)
        }
    }

    private func drawFacts(_ figures: WallFigures, _ layout: WallLayout, on canvas: inout Canvas, _ context: Context) {
        let facts = figures.facts
        if layout.hasFactFigures, !facts.isEmpty {
            let places = layout.facts.columns([Part](repeating: .rest, count: facts.count), gap: 2)
            let numbers = facts.map { BigNumber($0.figure) }
            let largest = zip(numbers, places).map { $0.unit(in: Size($1.width, $1.height - 1), canvas.glyphs) }.min() ?? 0
            for (place, fact) in facts.enumerated() {
                figure(numbers[place], context.say(fact.name), in: places[place], style: fact.style, largest: largest, on: &canvas)
            }
        } else {
            canvas.pieces(facts.map { context.say($0.words) }, in: layout.facts)
        }
        canvas.pieces(figures.rates.map { [$0] }, in: layout.rates)
    }

    private func drawCalledOff(_ figures: WallFigures, in rect: Rect, on canvas: inout Canvas, _ context: Context) {
        let words = figures.calledOff
        var rest = rect.centred(Size(rect.width, words.count + 1))
        for (place, line) in words.enumerated() {
            canvas.label(line, in: rest.takeTop(1), align: .centre, style: place == 0 ? .title.bold : .text)
            if place == 0 { _ = rest.takeTop(1) }
        }
    }
}
