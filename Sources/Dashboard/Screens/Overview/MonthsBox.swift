import Canvas
import Model
import Phrases
import Store

/// Month columns of the year with the plan's line: the target spread over the months as the seasonal curve has it.
struct MonthsBox {
    let months: [Tally]
    let target: Amount?
    let pastYears: PastYears
    let year: Int

    /// - Parameter title: where the box is one of several in a place, their names.
    func draw(on canvas: inout Canvas, in rect: Rect, _ context: Context, title: [Span]? = nil, focused: Bool = false) {
        let measure = context.measure
        let note = context.say(.measure(measure)) + (target == nil ? "" : context.say(Phrase(" · ╌ chỉ tiêu", " · ╌ target")))
        let inside = canvas.box(
            rect, title: title ?? [Span(context.say(Phrase("Theo tháng", "By month")), .title)], note: [Span(note, .dim)],
            focused: focused
        ).inset(1, 0)
        let curve = SeasonalCurve.usual(pastYears: pastYears.whole, measure: measure, year: year)
        let columns = months.enumerated().map { index, tally in
            ColumnChart.Column(String(index + 1), tally.amount(measure).value, plan: plan(ofMonth: index + 1, curve))
        }
        ColumnChart(columns).draw(on: &canvas, in: inside) { NumberText.whole(Int($0.rounded()), context.language) }
    }

    private func plan(ofMonth month: Int, _ curve: SeasonalCurve) -> Double? {
        guard let target else { return nil }
        let first = Day.first(of: year).adding(months: month - 1)
        return target.value * (curve.share(by: first.adding(months: 1) - 1) - curve.share(by: first - 1))
    }
}
