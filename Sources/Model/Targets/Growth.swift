/// This year against the last up to the same date (tăng trưởng so với cùng kỳ).
public enum Growth: Hashable, Sendable {
    /// 85 is +85 %; approximate (≈) where some of last year's was given under a ward that was split.
    case percent(Double, approximate: Bool = false)
    /// Something was given last year, but the books do not hold both spans whole (chưa đủ số liệu): a rate would mislead.
    case notEnoughHistory

    /// What lists are sorted by; without a rate it stands last.
    public var order: Double { if case .percent(let value, _) = self { value } else { -.infinity } }
}

/// What a unit had been given a year ago up to the same date (cùng kỳ năm trước).
public struct YearAgo: Hashable, Sendable {
    public var tally: Tally
    /// The books hold the unit's year before whole, and it stood all through the year that is shown.
    public var isWhole: Bool
    /// Some of it was given under a ward that was split.
    public var approximate: Bool

    public init(_ tally: Tally = .zero, isWhole: Bool = true, approximate: Bool = false) {
        self.tally = tally
        self.isWhole = isWhole
        self.approximate = approximate
    }

    /// `nil` when there was nothing to grow on, or the measures differ.
    ///
    /// - Parameter isGuess: some of what is set against it was credited by a guess (≈), and so the rate is one.
    public func growth(to now: Amount, isGuess: Bool = false) -> Growth? {
        let before = tally.amount(now.measure)
        guard before.tenths > 0 else { return nil }
        guard isWhole else { return .notEnoughHistory }
        return .percent(Double(now.tenths - before.tenths) * 100 / Double(before.tenths), approximate: approximate || isGuess)
    }

    /// Of units that are shown as one: it is as old as the oldest of them.
    public static func + (one: YearAgo, other: YearAgo) -> YearAgo {
        YearAgo(
            one.tally + other.tally, isWhole: one.isWhole || other.isWhole, approximate: one.approximate || other.approximate)
    }
}
