import Canvas
import Model
import Store

/// A unit's year by one measure, ready to draw: worked out when figures or measure change and not at each frame.
struct YearPicture: Hashable, Sendable {
    let year: Int
    let measure: Measure
    let target: Amount?
    /// Twelve, January first, as ``Reader/monthTallies(unit:year:)`` counts them.
    let months: [Amount]
    /// What the plan asks of each month; empty without a target.
    let monthPlans: [Double]
    let curve: YearCurve
    let heat: YearHeatmap
    let peakMonths: Set<Int>
    let drives: [Day: Int]
    private let amounts: [Amount]
    let lastDay: Day

    init(_ figures: PictureFigures, _ context: Context) {
        let (year, measure) = (figures.year, context.measure)
        self.year = year
        self.measure = measure
        target = figures.target(measure)
        drives = figures.drives
        lastDay = min(context.today, Day.last(of: year))
        peakMonths = context.rules.peakMonths(of: year)
        let first = Day.first(of: year)
        let length = Day.last(of: year) - first + 1
        // What was given outside the calendar year for its plan stands at its nearest day.
        var days = [Tally](repeating: .zero, count: length)
        for (day, tally) in figures.days { days[max(0, min(length - 1, day - first))] += tally }
        amounts = days.map { $0.amount(measure) }
        var months = [Tally](repeating: .zero, count: 12)
        for (place, tally) in days.enumerated() where tally != .zero { months[(first + place).month - 1] += tally }
        self.months = months.map { $0.amount(measure) }
        let usual = SeasonalCurve.usual(pastYears: figures.pastYears.whole, measure: measure, year: year)
        monthPlans =
            target.map { target in
                (0..<12).map { month in
                    let start = first.adding(months: month)
                    return target.value * (usual.share(by: start.adding(months: 1) - 1) - usual.share(by: start - 1))
                }
            } ?? []
        curve = YearCurve(
            daily: figures.days, pastYears: figures.pastYears.whole, target: target, measure: measure, year: year, today: lastDay)
        let peaks = peakMonths
        let last = lastDay
        heat = YearHeatmap(
            amounts.enumerated().map { first + $0.offset <= last || $0.element.tenths > 0 ? $0.element.value : nil },
            months: (0..<12).map { month in
                YearHeatmap.Month(
                    String(month + 1), first: first.adding(months: month) - first, isPeak: peaks.contains(month + 1))
            },
            weekdays: OpeningText.names(context.language), firstWeekday: first.weekday - 1)
    }

    var firstDay: Day { Day.first(of: year) }
    var isEmpty: Bool { months.allSatisfy { $0.tenths == 0 } }

    func place(of day: Day) -> Int { max(0, min(amounts.count - 1, day - firstDay)) }
    func amount(on day: Day) -> Amount { amounts[place(of: day)] }

    func drives(inMonth month: Int) -> Int { drives.reduce(0) { $1.key.month == month ? $0 + $1.value : $0 } }
}
