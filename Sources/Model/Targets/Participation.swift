/// How many of a group's people gave in a year (tỷ lệ tham gia): 17/20. Above the head count it is not cut: then that is out of date.
public struct Participation: Hashable, Sendable {
    /// Members who gave at least once.
    public let gave: Int
    public let heads: Int

    /// `nil` where nobody knows how many belong to it.
    public init?(gave: Int, of heads: Int?) {
        guard let heads, heads > 0 else { return nil }
        self.gave = gave
        self.heads = heads
    }

    public var percent: Double { Double(gave) * 100 / Double(heads) }
    /// Of so few people a share says little.
    public var isFew: Bool { heads < Rate.fewest }
}
