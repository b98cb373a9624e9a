/// Where a drive will end (dự báo của đợt): a range, since nobody knows who will still come.
///
/// Those who give now, those who wait, the bookings whose time is ahead and the walk-ins of the hours that are left, each by its chance
/// to end in a bag. The chances are those of past drives, corrected by what was seen today.
public struct DriveForecast: Hashable, Sendable {
    /// By which measure: the goal's, bags without one.
    public let measure: Measure
    /// The mean.
    public let expected: Double
    /// Four of five drives like this one end within it, both ends included. It always holds the mean and is never below what is done.
    public let low: Amount
    public let high: Amount
    /// The bookings that are needed on top of those there are; zero when the goal is expected to be reached, `nil` without one, or when the
    /// hours are over.
    public let bookingsNeeded: Int?
    /// Nothing but rules and today stands behind it.
    public let isAssumption: Bool

    /// - Parameters:
    ///   - rates: what was expected before the drive.
    ///   - elapsed: how much of its hours is over, 0…1; 1 when it is closed.
    public init(_ counts: DriveCounts, rates: DriveRates, goal: Amount?, elapsed: Double) {
        let goal = goal.flatMap { $0.tenths > 0 ? $0 : nil }
        let elapsed = min(1, max(0, elapsed))
        let measure = goal?.measure ?? .bags
        let today = rates.updated(with: counts, elapsed: elapsed)
        let isOver = elapsed >= 1
        let walkIns = isOver ? 0 : today.walkIns * (1 - elapsed)
        let rest = Rest(
            giving: Double(counts.giving), queue: Double(counts.waiting + counts.withDoctor),
            bookings: isOver ? 0 : Double(counts.expected), walkIns: walkIns,
            // The rate of walk-ins is itself known from a drive and the part of one.
            walkInVariance: walkIns + walkIns * (1 - elapsed) / (1 + elapsed), rates: today, isVisits: measure == .visits)
        // A bag that is still to come counts for its usual volume.
        let unit = measure == .equivalents ? today.bagVolume / 250 : 1
        let done = counts.taken.amount(measure).value
        let mean = done + unit * rest.mean
        let spread = unit * Self.width * rest.variance.squareRoot()
        let most = rest.most.map { done + unit * $0 } ?? .infinity
        self.measure = measure
        expected = mean
        low = Self.rounded(max(done, mean - spread), measure, .down)
        high = Self.rounded(max(mean, min(most, mean + spread)), measure, .up)
        bookingsNeeded = goal.flatMap { goal in
            isOver ? nil : DriveRates.bookings(missing: goal.value - mean, each: today.show.mean * today.yield(measure))
        }
        isAssumption = rates.isAssumption
    }

    /// Standard deviations to each side that hold four of five.
    private static let width = 1.2816

    /// To the whole, or to the tenth of an equivalent.
    private static func rounded(_ value: Double, _ measure: Measure, _ rule: FloatingPointRoundingRule) -> Amount {
        // What is a whole number but for the last bits stays one.
        let slack = rule == .up ? -1e-9 : 1e-9
        return measure == .equivalents
            ? Amount(measure: measure, tenths: Int((value * 10 + slack).rounded(rule)))
            : Amount(measure, Int((value + slack).rounded(rule)))
    }
}

/// What is still to come, as a sum of chances that share their rates: its mean and variance are exact, whatever their distributions.
private struct Rest {
    /// Accepted already.
    var giving: Double
    /// Came, and nothing is decided.
    var queue: Double
    var bookings: Double
    var walkIns: Double
    var walkInVariance: Double
    var rates: DriveRates
    /// A failed bleed counts too.
    var isVisits: Bool

    private var usable: (mean: Double, square: Double) {
        let rate = rates.failure.opposite
        return isVisits ? (1, 1) : (rate.mean, rate.meanSquare)
    }

    private var accepted: BetaRate { rates.deferral.opposite }

    /// People who will have come to the doctor.
    private var people: Double { queue + bookings * rates.show.mean + walkIns }

    var mean: Double { usable.mean * (giving + accepted.mean * people) }

    /// The most it can be; `nil` when walk-ins have no bound.
    var most: Double? { walkIns > 0 ? nil : giving + queue + bookings }

    var variance: Double {
        let (g, g2) = usable
        let (c, c2) = (accepted.mean, accepted.meanSquare)
        let (s, s2) = (rates.show.mean, rates.show.meanSquare)
        // Each person's own luck, the rates being given, and its mean over the rates.
        let luck =
            giving * (g - g2) + queue * (c * g - c2 * g2) + bookings * (s * c * g - s2 * c2 * g2) + walkIns * (c * g - c2 * g2)
            + walkInVariance * c2 * g2
        // The rates themselves: E[m²] − E[m]², m = g·(giving + c·(queue + walkIns + bookings·s)).
        let sure = queue + walkIns
        let peopleSquare = sure * sure + 2 * sure * bookings * s + bookings * bookings * s2
        let square = g2 * (giving * giving + 2 * giving * c * people + c2 * peopleSquare)
        return max(0, luck + square - mean * mean)
    }
}
