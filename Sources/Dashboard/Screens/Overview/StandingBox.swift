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
        if let percent = standing.percent {
            canvas.label(
                [Span(NumberText.percent(percent, context.language), isChanged ? .changed.bold : .accent.bold)], in: line,
                align: .right)
            let gauge = Gauge(percent: percent)
            let bar = inside.takeTop(1)
            gauge.draw(on: &canvas, in: bar)
            if inside.height > 2 { gauge.nameMark(on: &canvas, in: inside.takeTop(1), context) }
        } else {
            canvas.wrapped(context.say(noTarget(context)), in: inside.takeTop(2), style: .hint)
        }
        if inside.height > 3 { _ = inside.takeTop(1) }
        canvas.wrapped(context.say(facts), in: inside)
    }

    private func noTarget(_ context: Context) -> Phrase {
        if let other = standing.otherTarget {
            return Phrase { language in
                let text = NumberText.amount(other, language) + " " + Phrase.unit(other.measure)[language]
                return language == .vietnamese
                    ? "Chỉ tiêu được giao theo đơn vị khác: \(text). Bấm m để đổi."
                    : "The target is set in another measure: \(text). Press m to switch."
            }
        }
        return Phrase("Chưa đặt chỉ tiêu năm này. Bấm c để đặt.", "No target is set for this year. Press c to set one.")
    }

    /// Rank, the day it was reached, growth, projection, need: those that are known, in one sentence.
    private var facts: Phrase {
        Phrase { language in
            var parts: [String] = []
            let vietnamese = language == .vietnamese
            if let place = standing.rankPlace {
                parts.append(
                    (vietnamese ? "hạng " : "rank ") + "\(place)/\(standing.rankCount)"
                        + (standing.rankIsSample ? (vietnamese ? " (mẫu)" : " (sample)") : ""))
            }
            if let day = standing.reached { parts.append((vietnamese ? "đạt 100 % từ " : "100% since ") + DateText.dayMonth(day)) }
            if let growth = standing.growth { parts.append(GrowthText.fact(growth)[language]) }
            if !standing.isYearOver, let projection = standing.pace.projection, projection != standing.amount {
                parts.append(
                    (vietnamese ? "dự báo cả năm " : "projected ") + NumberText.amount(projection, language) + " "
                        + Phrase.unit(projection.measure)[language])
            }
            if !standing.isYearOver, standing.reached == nil, let needed = standing.pace.neededPerWeek {
                let figure = NumberText.amount(needed, language) + " " + Phrase.unit(needed.measure)[language]
                parts.append(vietnamese ? "cần \(figure)/tuần đến 31/12" : "needs \(figure) a week until 31/12")
            }
            return parts.joined(separator: " · ")
        }
    }
}
