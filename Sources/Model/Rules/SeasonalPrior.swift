/// How a year's giving is spread over its months when an office has no past year of its own. **An assumption**, and shown as one.
public struct SeasonalPrior: DatedRule, Hashable, Decodable, Sendable {
    /// Twelve shares in thousandths, January first; they sum to 1000.
    public let thousandths: [Int]
    /// No blood is given from so many days before the first day of Tết …
    public let restBeforeTet: Int
    /// … to so many days after it.
    public let restAfterTet: Int
    public let basis: RuleBasis

    /// The share of a month, 1…12, of the year.
    public func share(ofMonth month: Int) -> Double {
        thousandths.indices.contains(month - 1) ? Double(thousandths[month - 1]) / 1000 : 0
    }

    private enum Key: String, CodingKey { case thousandths, restBeforeTet, restAfterTet }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        thousandths = try container.decode([Int].self, forKey: .thousandths)
        restBeforeTet = try container.decode(Int.self, forKey: .restBeforeTet)
        restAfterTet = try container.decode(Int.self, forKey: .restAfterTet)
        guard thousandths.count == 12, thousandths.allSatisfy({ $0 >= 0 }), thousandths.reduce(0, +) == 1000 else {
            throw DecodingError.dataCorruptedError(forKey: .thousandths, in: container, debugDescription: "shares that sum to 1000")
        }
        basis = try RuleBasis(from: decoder)
    }

    // An even month has 83. Above it are the months of the year's campaigns: February and March (Xuân hồng, Chủ nhật Đỏ), April (the
    // highest: Ngày toàn dân hiến máu), June and July (14 June, Hành trình Đỏ), October (autumn peak). Below it are the seasons in
    // which students are away or the year's plan is met: January (before Tết), August and September, November and December.
    static let table = """
        thousandths = [75, 85, 95, 115, 80, 105, 95, 70, 75, 90, 55, 60]
        restBeforeTet = 2
        restAfterTet = 5
        source = "Giả định, dựng từ các tháng cao điểm của lịch chiến dịch; không phải số liệu"
        validFrom = "2015-01-01"
        verified = false
        """
}
