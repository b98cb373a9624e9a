/// A share of observed cases (tỷ lệ), which never goes without its counts: 17 of 20.
public struct Rate: Hashable, Sendable {
    /// Below so many observations it says little and is shown so: a drive of a ward has 40 to 250 people.
    public static let fewest = 20

    public let cases: Int
    public let total: Int

    /// Counts that do not fit, from a drive half entered, are brought into 0…total.
    public init(_ cases: Int, of total: Int) {
        self.total = max(0, total)
        self.cases = min(max(0, cases), self.total)
    }

    /// 0…1; `nil` when nothing was observed.
    public var value: Double? { total > 0 ? Double(cases) / Double(total) : nil }

    public var isFew: Bool { total < Self.fewest }
}
