/// How a donor stands with giving (tình trạng người hiến). The thresholds are in ``DonorStateRule``.
public enum DonorState: String, Codable, CaseIterable, Sendable {
    /// Never gave, as far as known.
    case new
    /// Gave once, not long ago.
    case firstTime
    /// Gave at least twice, the last time not long ago.
    case regular
    /// Gave, but not for a year.
    case lapsed
    /// Has not given for more than two years.
    case inactive
}
