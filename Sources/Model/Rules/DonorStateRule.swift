/// The thresholds of ``DonorState`` (ngưỡng phân loại người hiến).
public struct DonorStateRule: DatedRule, Hashable, Decodable, Sendable {
    /// So many donations make a regular donor.
    public let regularCount: Int
    /// Months since the last donation up to which somebody is active.
    public let activeMonths: Int
    /// Months since the last donation up to which somebody is lapsed; after that inactive.
    public let lapsedMonths: Int
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case regularCount, activeMonths, lapsedMonths }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        regularCount = try container.decode(Int.self, forKey: .regularCount)
        activeMonths = try container.decode(Int.self, forKey: .activeMonths)
        lapsedMonths = try container.decode(Int.self, forKey: .lapsedMonths)
        basis = try RuleBasis(from: decoder)
    }

    /// The state on a day of somebody with that many donations, the last on `last`.
    public func state(donations: Int, last: Day?, on day: Day) -> DonorState {
        guard donations > 0, let last else { return .new }
        if day <= last.adding(months: activeMonths) { return donations >= regularCount ? .regular : .firstTime }
        return day <= last.adding(months: lapsedMonths) ? .lapsed : .inactive
    }

    static let table = """
        regularCount = 2
        activeMonths = 12
        lapsedMonths = 24
        source = "Cách phân loại theo WHO và DOMAINE; ngưỡng chưa kiểm chứng"
        validFrom = "2012-01-01"
        verified = false
        """
}
