/// A campaign that returns every year (chiến dịch trong năm).
public struct CampaignRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public enum Timing: Hashable, Sendable {
        /// The same days every year; when the end comes before the start, it begins in the year before.
        case fixed(from: MonthDay, to: MonthDay)
        /// Days from the first day of Tết: -30 is a month before, 0 the day itself.
        case aroundTet(from: Int, to: Int)
    }

    public struct MonthDay: Hashable, Sendable {
        public let month: Int
        public let day: Int
    }

    public let id: String
    /// As it is called: "Lễ hội Xuân hồng".
    public let name: String
    public let english: String
    public let timing: Timing
    /// Much more blood than usual is given in it.
    public let isPeak: Bool
    public let basis: RuleBasis

    /// Its days in the campaign year; `nil` when the year's Tết is not in the table.
    public func days(of year: Int, tet: Day?) -> ClosedRange<Day>? {
        switch timing {
        case .fixed(let from, let to):
            guard let last = Day(year: year, month: to.month, day: to.day),
                let first = Day(
                    year: (from.month, from.day) > (to.month, to.day) ? year - 1 : year, month: from.month, day: from.day)
            else { return nil }
            return first...last
        case .aroundTet(let from, let to):
            return tet.map { $0 + from...$0 + to }
        }
    }

    private enum Key: String, CodingKey { case id, name, english, from, to, fromTet, toTet, peak }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        english = try container.decode(String.self, forKey: .english)
        isPeak = try container.decode(Bool.self, forKey: .peak)
        if container.contains(.fromTet) {
            let from = try container.decode(Int.self, forKey: .fromTet)
            let to = try container.decode(Int.self, forKey: .toTet)
            guard from <= to else {
                throw DecodingError.dataCorruptedError(forKey: .toTet, in: container, debugDescription: "ends before it starts")
            }
            timing = .aroundTet(from: from, to: to)
        } else {
            timing = .fixed(
                from: try container.decode(MonthDay.self, forKey: .from), to: try container.decode(MonthDay.self, forKey: .to))
        }
        basis = try RuleBasis(from: decoder)
    }

}

extension CampaignRule.MonthDay: Decodable {
    /// Reads "04-07".
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let parts = try container.decode(String.self).split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, Day(year: 2001, month: parts[0], day: parts[1]) != nil else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a month and a day")
        }
        (month, day) = (parts[0], parts[1])
    }
}

/// A campaign in one year.
public struct CampaignSpan: Hashable, Sendable {
    public let campaign: CampaignRule
    public let days: ClosedRange<Day>
}

extension RuleBook {
    /// The first day of Tết; `nil` outside 2015–2040.
    public func tet(of year: Int) -> Day? { lunarNewYears.firstDay(of: year) }

    /// The campaigns of a year in order of their first days. Those around Tết are left out when the year's Tết is not known.
    public func campaigns(of year: Int) -> [CampaignSpan] {
        let tet = tet(of: year)
        return campaigns.compactMap { rule in rule.days(of: year, tet: tet).map { CampaignSpan(campaign: rule, days: $0) } }
            .sorted { ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound) }
    }

    /// The campaigns that run on a day.
    public func campaigns(on day: Day) -> [CampaignRule] {
        (campaigns(of: day.year) + campaigns(of: day.year + 1)).filter { $0.days.contains(day) }.map(\.campaign)
    }

    /// The months of a year in which a peak campaign runs for at least a week.
    public func peakMonths(of year: Int) -> Set<Int> {
        Set(
            (1...12).filter { month in
                let first = Day.first(of: year).adding(months: month - 1)
                let last = first.adding(months: 1) - 1
                return (campaigns(of: year) + campaigns(of: year + 1)).contains { span in
                    span.campaign.isPeak && min(span.days.upperBound, last) - max(span.days.lowerBound, first) >= 6
                }
            })
    }
}
