import Model

/// What the lookup found.
public struct LookupAnswer: Hashable, Sendable {
    public var rows: [DonorRow]
    /// There are more than these.
    public var more: Bool

    public init(rows: [DonorRow], more: Bool) {
        self.rows = rows
        self.more = more
    }
}

/// How many were found, counted no further than was asked for: "40+".
public struct LookupCount: Hashable, Sendable {
    public var count: Int
    /// There are more than `count`.
    public var capped: Bool

    public init(count: Int, capped: Bool) {
        self.count = count
        self.capped = capped
    }
}
