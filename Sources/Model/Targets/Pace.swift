/// Where a unit stands in its year (tiến độ): what should be done by now, where it will end, what it still needs.
///
/// Nothing is capped at 100 %: two to four times a plan is usual.
public struct Pace: Hashable, Sendable {
    public let done: Amount
    /// `nil` when there is none of the same measure.
    public let target: Amount?
    /// The share of the year's giving that is usual by the end of today, 0…1.
    public let shareByNow: Double
    /// The target's part that is usual by the end of today.
    public let expectedByNow: Amount?
    /// What is done beyond the expected (đang vượt); below zero when behind (đang chậm).
    public let lead: Amount?
    /// Where the year ends if it goes on as usual; `nil` while less than a hundredth of the year's giving is usual, since a guess
    /// from one drive in January would be noise.
    public let projection: Amount?
    /// How much a week is needed until 31/12, today's week included, to reach the target; zero once it is reached, `nil` without a
    /// target or when the year is over.
    public let neededPerWeek: Amount?
    /// The curve is an assumption, and with it all that was told from it.
    public let isAssumption: Bool

    public init(done: Amount, target: Amount?, curve: SeasonalCurve, year: Int, today: Day) {
        let target = target.flatMap { $0.measure == done.measure && $0.tenths > 0 ? $0 : nil }
        let share = curve.share(by: today)
        self.done = done
        self.target = target
        shareByNow = share
        isAssumption = curve.isAssumption
        expectedByNow = target.map { Self.rounded($0.value * share, done.measure) }
        lead = expectedByNow.map { Amount(measure: done.measure, tenths: done.tenths - $0.tenths) }
        projection = share >= 0.01 ? Self.rounded(done.value / share, done.measure) : nil
        neededPerWeek = target.flatMap { Self.needed(of: $0, done: done, year: year, today: today) }
    }

    /// The done as a percentage of the target, never capped.
    public var percent: Double? { done.percent(of: target) }

    /// The projection as a percentage of the target, never capped.
    public var projectedPercent: Double? { projection?.percent(of: target) }

    public var isReached: Bool { target.map { done.tenths >= $0.tenths } ?? false }

    /// The first day on which the running total reached the target; `nil` when it did not, or when the measures have no such target.
    public static func reachedDay(target: Amount, daily: [Day: Tally]) -> Day? {
        guard target.tenths > 0 else { return nil }
        var total = Tally.zero
        for (day, tally) in daily.sorted(by: { $0.key < $1.key }) {
            total += tally
            if total.amount(target.measure).tenths >= target.tenths { return day }
        }
        return nil
    }

    private static func needed(of target: Amount, done: Amount, year: Int, today: Day) -> Amount? {
        let last = Day.last(of: year)
        guard today <= last else { return nil }
        let missing = target.tenths - done.tenths
        guard missing > 0 else { return Amount(measure: done.measure, tenths: 0) }
        // In the last week what is missing is needed, not a multiple of it.
        let days = max(7, last - max(today, Day.first(of: year)) + 1)
        let step = done.measure == .equivalents ? 1 : 10
        let tenths = (missing * 7 + days - 1) / days
        return Amount(measure: done.measure, tenths: (tenths + step - 1) / step * step)
    }

    /// To the whole, or to the tenth of an equivalent.
    private static func rounded(_ value: Double, _ measure: Measure) -> Amount {
        measure == .equivalents
            ? Amount(measure: measure, tenths: Int((value * 10).rounded())) : Amount(measure, Int(value.rounded()))
    }
}
