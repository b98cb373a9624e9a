/// The first day of Tết by year (mồng một Tết), after the calendar of Việt Nam (UTC+7).
public struct LunarNewYears: DatedRule, Hashable, Decodable, Sendable {
    private let days: [Day]
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case days }

    public init(from decoder: any Decoder) throws {
        days = try decoder.container(keyedBy: Key.self).decode([Day].self, forKey: .days)
        basis = try RuleBasis(from: decoder)
    }

    /// The years that the table knows.
    public var years: ClosedRange<Int>? {
        guard let first = days.first, let last = days.last else { return nil }
        return first.year...last.year
    }

    /// The first day of the lunar year that begins in `year`; `nil` outside the table.
    public func firstDay(of year: Int) -> Day? { days.first { $0.year == year } }

    // In 2030 the new moon falls at 23:07 on 2 February in Việt Nam, after midnight in China: Tết is a day earlier there.
    static let table = """
        days = [
            "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01",
            "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02",
            "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08", "2036-01-28", "2037-02-15", "2038-02-04",
            "2039-01-24", "2040-02-12",
        ]
        source = "Tính theo ngày sóc và trung khí ở múi giờ UTC+7 (Quyết định 121-CP năm 1967)"
        validFrom = "1968-01-01"
        verified = true
        """
}
