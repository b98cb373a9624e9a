/// A year's giving by month (theo tháng). A donation stands in the month of its day, also one of the December before its campaign year,
/// unless the year is told: then it is that year's January.
public struct MonthlyTallies: Hashable, Sendable {
    /// Twelve, January first.
    public private(set) var months: [Tally]

    public init(daily: [Day: Tally]) {
        months = [Tally](repeating: .zero, count: 12)
        for (day, tally) in daily { months[day.month - 1] += tally }
    }

    /// What was given outside the calendar year for its plan stands in the nearest month of it.
    public init(daily: [Day: Tally], of year: Int) {
        months = [Tally](repeating: .zero, count: 12)
        for (day, tally) in daily { months[day.year < year ? 0 : day.year > year ? 11 : day.month - 1] += tally }
    }

    /// Of a month, 1…12; zero for any other number.
    public subscript(month: Int) -> Tally { months.indices.contains(month - 1) ? months[month - 1] : .zero }

    public var total: Tally { months.reduce(.zero, +) }

    /// The running totals at the end of each month.
    public var cumulative: [Tally] {
        var sum = Tally.zero
        return months.map { month in
            sum += month
            return sum
        }
    }

    /// The month with the most by that measure, the earlier of equal ones; `nil` when nothing was given.
    public func peak(_ measure: Measure) -> Int? {
        let figures = months.map { $0.parts(measure) }
        guard let most = figures.max(), most > 0 else { return nil }
        return figures.firstIndex(of: most).map { $0 + 1 }
    }
}
