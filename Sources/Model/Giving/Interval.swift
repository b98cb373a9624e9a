/// A person's last donation, as far as known: from what the next interval is counted.
public struct LastDonation: Hashable, Sendable {
    public var day: Day
    /// The component given last decides the interval (Thông tư 26/2013/TT-BYT, Điều 6 khoản 4).
    public var kind: Donation.Kind

    public init(day: Day, kind: Donation.Kind) {
        self.day = day
        self.kind = kind
    }
}

/// Whether the time since the last donation has passed. It never says that somebody may give: only the doctor on site does.
public enum IntervalAnswer: Hashable, Sendable {
    /// Đủ khoảng cách, as far as known.
    case passed
    /// Chưa đến ngày: not before this day.
    case notBefore(Day)
    /// Chưa rõ: no last donation is known.
    case unknown
}

/// An ``IntervalAnswer`` with what it rests on.
public struct IntervalReading: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// The interval after the last donation.
        case interval
        /// A deferral that lasts longer than the interval.
        case deferral
        /// Nothing is known that could decide.
        case nothingKnown
    }

    public var answer: IntervalAnswer
    public var reason: Reason
    /// The rule that was taken: the longest that is in force.
    public var rule: IntervalRule?
    /// All rules in force for the kind given last, the longest first, so that law and practice can both be shown.
    public var rules: [IntervalRule]
}
