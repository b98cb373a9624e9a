/// A year as running totals (đường luỹ kế): what was done by each day, what the plan asks for by then, what the year before had, and the
/// range in which the year may end.
public struct YearCurve: Hashable, Sendable {
    public let year: Int
    public let measure: Measure
    /// One a day, up to today.
    public let done: [Double]
    /// The target spread over the year as it is usual; `nil` without a target of that measure.
    public let plan: [Double]?
    /// The running totals of the year before on the same dates; `nil` when nothing is known of it.
    public let before: [Double]?
    /// From today on, between the least and the most that the years before make of it; empty where fewer than two are known, or too little
    /// of the year is over to tell.
    public let range: [ClosedRange<Double>?]
    /// The years that the range rests on.
    public let basedOn: [Int]

    /// - Parameters:
    ///   - daily: what was given on each day for that year.
    ///   - today: no later day is counted.
    public init(
        daily: [Day: Tally], pastYears: [Int: [Day: Tally]], target: Amount?, measure: Measure, year: Int, today: Day
    ) {
        self.year = year
        self.measure = measure
        let first = Day.first(of: year)
        let length = Day.last(of: year) - first + 1
        let past = max(0, min(length, today - first + 1))
        done = Array(Self.runningTotals(daily, from: year, in: year, measure).prefix(past))
        let usual = SeasonalCurve.usual(pastYears: pastYears, measure: measure, year: year)
        plan = target.flatMap { target in
            target.measure == measure ? (0..<length).map { target.value * usual.share(by: first + $0) } : nil
        }
        before = pastYears[year - 1].flatMap { days in
            days.isEmpty ? nil : Self.runningTotals(days, from: year - 1, in: year, measure)
        }
        // Each year on its own: how much of it was done by this date, and how it went on from there.
        let curves = pastYears.keys.filter { $0 != year }.sorted().compactMap { past in
            SeasonalCurve(pastYears: [past: pastYears[past] ?? [:]], measure: measure, year: year)
        }.filter { $0.share(by: first + past - 1) >= 0.05 }
        guard curves.count > 1, past > 0, past < length, let total = done.last, total > 0 else {
            range = []
            basedOn = []
            return
        }
        basedOn = curves.flatMap(\.basedOn)
        range = (0..<length).map { place in
            guard place >= past - 1 else { return nil }
            let ends = curves.map { total * $0.share(by: first + place) / $0.share(by: first + past - 1) }
            guard let low = ends.min(), let high = ends.max() else { return nil }
            return low...high
        }
    }

    /// Where the year may end; `nil` while that cannot be told.
    public var projection: ClosedRange<Double>? { range.last.flatMap { $0 } }

    /// By the day of `year`; days outside the campaign year stand at its nearest end.
    static func runningTotals(_ daily: [Day: Tally], from past: Int, in year: Int, _ measure: Measure) -> [Double] {
        var parts = [Int](repeating: 0, count: Day.isLeap(year) ? 366 : 365)
        for (day, tally) in daily { parts[SeasonalCurve.place(of: day, from: past, in: year)] += tally.parts(measure) }
        var sum = 0
        return parts.map { part in
            sum += part
            return measure == .equivalents ? Millilitres(sum).equivalents.value : Double(sum)
        }
    }
}
