/// The figures of one drive, while it runs and after (chỉ số đợt hiến máu).
public struct DriveFigures: Hashable, Sendable {
    /// What was taken, by all measures.
    public let taken: Tally
    /// What was to be reached, with its measure.
    public let goal: Amount?
    /// Bookings that came, of those not taken back whose time has come: all of them once the drive is closed.
    public let showRate: Rate
    /// Deferred, of those on whom the doctor has decided or who went before it; of everybody who came once the drive is over.
    public let deferralRate: Rate
    /// Failed bleeds, of everybody of whom it is known how it ended: who gives right now is neither a failure nor a success.
    public let failureRate: Rate
    /// Usable bags, of the same.
    public let successRate: Rate
    /// Without a booking, of everybody who came.
    public let walkInShare: Rate
    /// People who had never given, of those from whom blood was drawn.
    public let firstTimeShare: Rate
    /// Bags of 350 ml and more, of all bags.
    public let largeShare: Rate
    /// Usable bags, of all bookings that were ever made.
    public let bookingYield: Rate
    /// Bags an hour since the drive opened; `nil` in its first minute.
    public let bagsPerHour: Double?
    public let wait: MedianWait?

    /// - Parameter minutes: how long the drive has been open.
    public init(_ counts: DriveCounts, goal: Amount?, minutes: Int) {
        taken = counts.taken
        self.goal = goal.flatMap { $0.tenths > 0 ? $0 : nil }
        showRate = Rate(counts.dueCame, of: min(counts.due, counts.bookings))
        deferralRate = Rate(counts.deferred, of: counts.screened)
        failureRate = Rate(counts.failed, of: counts.through)
        successRate = Rate(counts.done, of: counts.through)
        walkInShare = Rate(counts.walkIns, of: counts.presented)
        firstTimeShare = Rate(counts.firstTimers, of: counts.done + counts.failed)
        largeShare = Rate(counts.largeBags, of: counts.done)
        bookingYield = Rate(counts.done, of: counts.booked)
        bagsPerHour = minutes > 0 ? Double(counts.done) * 60 / Double(minutes) : nil
        wait = MedianWait(counts.waits)
    }

    /// What was taken, by the goal's measure; bags without one.
    public var reached: Amount { taken.amount(goal?.measure ?? .bags) }

    /// That as a percentage of the goal, never capped; `nil` without a goal.
    public var percent: Double? { reached.percent(of: goal) }

    public var isReached: Bool { goal.map { reached.tenths >= $0.tenths } ?? false }
}

/// How long half of the people waited at most (thời gian chờ trung vị).
public struct MedianWait: Hashable, Sendable {
    public let seconds: Int
    /// People it was taken from.
    public let count: Int

    /// `nil` without anybody. Between the two in the middle it is their mean, rounded down.
    public init?(_ waits: [Int]) {
        guard !waits.isEmpty else { return nil }
        let sorted = waits.sorted()
        let middle = sorted.count / 2
        seconds = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        count = sorted.count
    }

    public var isFew: Bool { count < Rate.fewest }

    /// Rounded, as every screen says it.
    public var minutes: Int { (seconds + 30) / 60 }
}
