/// How much of a year's giving is done by each of its days (đường tích luỹ trong năm).
///
/// Made of the unit's own past years, or of the ``SeasonalPrior`` when there are none. It rises from 0 to 1.
public struct SeasonalCurve: Hashable, Sendable {
    public let year: Int
    /// No own past year stands behind it: it is an assumption and is shown as one.
    public let isAssumption: Bool
    /// The past years that went into it, oldest first.
    public let basedOn: [Int]
    /// What is done when each day of the year ends; 365 or 366 numbers.
    private let cumulative: [Double]

    /// The prior: the shares of the months, even within a month but for the days around Tết, on which nobody gives.
    public init(priorFor year: Int, rules: RuleBook = .vietnam) {
        let prior = rules.seasonalPrior
        let rest = rules.tet(of: year).map { $0 - prior.restBeforeTet...$0 + prior.restAfterTet }
        var weights = [Double](repeating: 0, count: Self.length(of: year))
        for month in 1...12 {
            let first = Day.first(of: year).adding(months: month - 1)
            let days = (0..<Day.days(inMonth: month, of: year)).map { first + $0 }.filter { rest?.contains($0) != true }
            for day in days { weights[day.dayOfYear - 1] = prior.share(ofMonth: month) / Double(days.count) }
        }
        self.init(year: year, weights: weights, isAssumption: true, basedOn: [])
    }

    /// The mean of past campaign years, each by its own daily shares so that a large year does not outweigh a small one, and each day
    /// spread evenly over the seven days before and after it, since a drive does not return on the same date.
    ///
    /// A donation of a December before its campaign year counts on 1 January. `nil` when no past year has anything by that measure.
    /// - Parameter pastYears: by campaign year, what was given on each day. The year itself is passed over.
    public init?(pastYears: [Int: [Day: Tally]], measure: Measure, year: Int) {
        let length = Self.length(of: year)
        var sum = [Double](repeating: 0, count: length)
        var used: [Int] = []
        for (past, daily) in pastYears.sorted(by: { $0.key < $1.key }) where past != year {
            var weights = [Double](repeating: 0, count: length)
            for (day, tally) in daily { weights[Self.place(of: day, from: past, in: year)] += Double(tally.parts(measure)) }
            let total = weights.reduce(0, +)
            guard total > 0 else { continue }
            used.append(past)
            for index in 0..<length { sum[index] += weights[index] / total }
        }
        guard !used.isEmpty else { return nil }
        self.init(year: year, weights: Self.smoothed(sum), isAssumption: false, basedOn: used)
    }

    /// The unit's own curve, or the prior when it has no past.
    public static func usual(
        pastYears: [Int: [Day: Tally]], measure: Measure, year: Int, rules: RuleBook = .vietnam
    ) -> SeasonalCurve {
        SeasonalCurve(pastYears: pastYears, measure: measure, year: year) ?? SeasonalCurve(priorFor: year, rules: rules)
    }

    private init(year: Int, weights: [Double], isAssumption: Bool, basedOn: [Int]) {
        self.year = year
        self.isAssumption = isAssumption
        self.basedOn = basedOn
        let total = weights.reduce(0, +)
        var done = 0.0
        var cumulative = weights.map { weight in
            done += weight
            return total > 0 ? min(1, done / total) : 0
        }
        cumulative[cumulative.count - 1] = 1
        self.cumulative = cumulative
    }

    /// The share of the year that is done when `day` ends, 0…1.
    public func share(by day: Day) -> Double {
        let place = day - Day.first(of: year)
        if place < 0 { return 0 }
        return place < cumulative.count ? cumulative[place] : 1
    }

    private static func length(of year: Int) -> Int { Day.isLeap(year) ? 366 : 365 }

    /// The same day of the month in another year: 29 February stands on the 28th where it lacks.
    static func place(of day: Day, from past: Int, in year: Int) -> Int {
        let (own, month, date) = day.parts
        if own < past { return 0 }
        if own > past { return length(of: year) - 1 }
        let first = Day.first(of: year).adding(months: month - 1)
        return first.dayOfYear - 1 + min(date, Day.days(inMonth: month, of: year)) - 1
    }

    /// Each day's weight spread evenly over those of the fifteen days around it that lie in the year, so that none is lost.
    private static func smoothed(_ weights: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: weights.count)
        for (index, weight) in weights.enumerated() where weight > 0 {
            let window = max(0, index - 7)...min(weights.count - 1, index + 7)
            for place in window { result[place] += weight / Double(window.count) }
        }
        return result
    }
}

extension Tally {
    /// What can be added up by that measure without rounding: bags, millilitres or visits.
    func parts(_ measure: Measure) -> Int {
        switch measure {
        case .bags: bags.count
        case .equivalents: volume.count
        case .visits: visits.count
        }
    }
}
