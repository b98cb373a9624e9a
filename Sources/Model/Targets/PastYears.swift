/// What was given in the years before the one that is shown (các năm trước).
///
/// Growth, the seasonal curve and the forecast rest only on years that the books hold **whole**, by one rule: the office's books have
/// figures in most of the year's months from its beginning on (``isWhole(months:)``), and the unit's own history begins no later
/// (``isWhole(_:since:)``). A ward or group that was made in July has no year before until the one after the next.
public struct PastYears: Hashable, Sendable {
    /// By campaign year, what was given on each day of those that are held whole.
    public let whole: [Int: [Day: Tally]]
    private let partial: [Int: [Day: Tally]]
    /// The years in which something was given under a ward that was split (≈).
    private let approximate: Set<Int>
    /// The unit did not stand all through the year that is shown: there is nothing to set against a year before.
    public var isShownInPart = false

    public init() { self.init([:], held: [], since: nil) }

    /// The office's own.
    public init(office years: [Int: [Day: Tally]]) {
        let held = years.filter { year, days in Self.isWhole(months: MonthlyTallies(daily: days, of: year).months) }
        self.init(years, held: Set(held.keys), since: nil)
    }

    /// - Parameters:
    ///   - held: the years that the office's books hold whole.
    ///   - first: the first day on which the unit, or one in the place of which it came, was given anything; `nil` where that does not matter.
    public init(_ years: [Int: [Day: Tally]], held: Set<Int>, since first: Day?, approximate: Set<Int> = []) {
        let given = years.filter { !$0.value.isEmpty }
        func isWhole(_ year: Int) -> Bool { held.contains(year) && (first.map { Self.isWhole(year, since: $0) } ?? true) }
        whole = given.filter { isWhole($0.key) }
        partial = given.filter { !isWhole($0.key) }
        self.approximate = approximate
    }

    /// The year before `year` up to the same date as `today` (29 February against the 28th).
    public func yearAgo(_ year: Int, through today: Day) -> YearAgo {
        let last = today.adding(months: -12)
        let days = whole[year - 1] ?? partial[year - 1] ?? [:]
        return YearAgo(
            days.reduce(.zero) { $1.key <= last ? $0 + $1.value : $0 }, isWhole: whole[year - 1] != nil && !isShownInPart,
            approximate: approximate.contains(year - 1))
    }

    // MARK: The rule

    /// With figures in fewer months it is no year to go by.
    private static let leastMonths = 6
    /// What begins after this month holds only a part of the year.
    private static let lastFirstMonth = 3

    /// Whether the office's books hold that year whole.
    public static func isWhole(months: [Tally]) -> Bool {
        let given = months.indices.filter { months[$0] != .zero }
        return given.count >= leastMonths && given[0] < lastFirstMonth
    }

    /// Whether a unit's history holds that year whole, from the first day on which it was given anything.
    public static func isWhole(_ year: Int, since first: Day) -> Bool { first < Day.first(of: year).adding(months: lastFirstMonth) }
}
