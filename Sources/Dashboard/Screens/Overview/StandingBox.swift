import Canvas
import Model
import Phrases

/// The office against the city's target: the figure, the bar with its mark at 100 %, rank, the day it was reached, what is needed.
struct StandingBox {
    let standing: Standing
    let isChanged: Bool

    func draw(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let title = context.say(Phrase("Chỉ tiêu thành phố giao", "The city's target"))
        var inside = canvas.box(
            rect, title: title, note: standing.pace.isAssumption ? context.say(Phrase("nhịp năm: giả định", "curve: assumed")) : ""
        )
        .inset(1, 0)
        let big: Style = isChanged ? .changed.bold : .title.bold
        let line = inside.takeTop(1)
        var figure = [Span((standing.approximate ? "≈ " : "") + NumberText.amount(standing.amount, context.language), big)]
        if let target = standing.target { figure.append(Span(" / " + NumberText.amount(target, context.language), .text)) }
        figure.append(Span(" " + context.say(.unit(standing.amount.measure)), .dim))
        canvas.label(figure, in: line)
        if inside.height >= 12 {
            _ = inside.takeTop(1)
            BigNumber(NumberText.amount(standing.amount, context.language)).draw(on: &canvas, in: inside.takeTop(5), style: big)
            _ = inside.takeTop(1)
        }
        let facts = facts.map { context.say($0) }.filter { !$0.isEmpty }
        if let percent = standing.percent {
            canvas.label(
                [Span(NumberText.percent(percent, context.language), isChanged ? .changed.bold : .accent.bold)], in: line,
                align: .right)
            let gauge = Gauge(percent: percent)
            let bar = inside.takeTop(1)
            gauge.draw(on: &canvas, in: bar)
            if inside.height > (standing.area == nil ? 2 : 3) { gauge.nameMark(on: &canvas, in: inside.takeTop(1), context) }
        } else {
            canvas.wrapped(context.say(noTarget(context)), in: inside.takeTop(2), style: .hint)
        }
        // Where there is room each fact has a line of its own, else all of them run on in one sentence: the most important come first.
        if facts.count < inside.height {
            if inside.height > 3 { _ = inside.takeTop(1) }
            for fact in facts { _ = inside.takeTop(canvas.wrapped(fact, in: inside)) }
            guard standing.tally != .zero else { return }
            canvas.wrapped(
                context.say(.measures(standing.tally, approximate: standing.approximate)), in: inside, style: .dim)
        } else {
            if inside.height > 3 { _ = inside.takeTop(1) }
            canvas.wrapped(facts.joined(separator: " · "), in: inside)
        }
    }

    private func noTarget(_ context: Context) -> Phrase {
        if let other = standing.otherTarget {
            return Phrase { language in
                let text = NumberText.amount(other, language) + " " + Phrase.unit(other.measure)[language]
                return language == .vietnamese
                    ? "Chỉ tiêu được giao theo đơn vị đo khác: \(text). Bấm m để đổi."
                    : "The target is set in another measure: \(text). Press m to switch."
            }
        }
        return Phrase("Chưa đặt chỉ tiêu năm này. Bấm c để đặt.", "No target is set for this year. Press c to set one.")
    }

    /// What is not the area's own, rank, the day it was reached, growth, pace, projection, need, the other measures: those that are known.
    private var facts: [Phrase] {
        let isRunning = !standing.isYearOver
        var parts: [Phrase] = []
        parts += standing.area?.facts ?? []
        if let place = standing.rankPlace {
            parts.append(
                Phrase("hạng ", "rank ") + Phrase(both: "\(place)/\(standing.rankCount)")
                    + (standing.rankIsSample ? Phrase(" (mẫu)", " (sample)") : Phrase(both: "")))
        }
        if let day = standing.reached {
            parts.append(Phrase("đạt 100 % từ ", "100% since ") + Phrase(both: DateText.dayMonth(day)))
        }
        if let growth = standing.growth { parts.append(GrowthText.fact(growth)) }
        if isRunning, let projection = standing.pace.projection, projection != standing.amount {
            parts.append(Phrase("dự báo cả năm ", "forecast ") + .figure(projection))
        }
        if isRunning, standing.reached == nil, let needed = standing.pace.neededPerWeek {
            let figure = Phrase.figure(needed)
            parts.append(Phrase("cần ", "needs ") + figure + Phrase("/tuần đến 31/12", " a week until 31/12"))
        }
        if standing.hasPace, let lead = standing.pace.lead {
            let figure = Phrase.figure(Amount(measure: lead.measure, tenths: abs(lead.tenths)))
            parts.append(
                lead.tenths >= 0
                    ? Phrase("vượt nhịp năm ", "") + figure + Phrase("", " ahead of pace")
                    : Phrase("chậm nhịp năm ", "") + figure + Phrase("", " behind pace"))
        }
        return parts
    }
}
