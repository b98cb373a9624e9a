/// This year against the last (tăng trưởng so với cùng kỳ): 0.85 is +85 %.
public enum Growth {
    /// `now / before - 1`; `nil` when there was nothing before, or the measures differ.
    public static func share(now: Amount, before: Amount) -> Double? {
        guard now.measure == before.measure else { return nil }
        return share(now: now.tenths, before: before.tenths)
    }

    /// The same for plain figures, such as đồng.
    public static func share(now: Int, before: Int) -> Double? {
        before > 0 ? Double(now) / Double(before) - 1 : nil
    }

    /// This year's days up to `today` against the last year's up to the same date (29 February against the 28th).
    /// - Returns: `nil` when nothing had been given by that date last year.
    public static func share(now: [Day: Tally], before: [Day: Tally], through today: Day, measure: Measure) -> Double? {
        share(
            now: total(of: now, through: today).amount(measure),
            before: total(of: before, through: today.adding(months: -12)).amount(measure))
    }

    private static func total(of daily: [Day: Tally], through day: Day) -> Tally {
        daily.reduce(into: .zero) { sum, entry in if entry.key <= day { sum += entry.value } }
    }
}
