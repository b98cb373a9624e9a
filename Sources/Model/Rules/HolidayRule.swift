/// A holiday on which offices are closed (ngày nghỉ lễ, tết).
public struct HolidayRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public enum Timing: Hashable, Sendable {
        /// The same days every year.
        case fixed(from: CampaignRule.MonthDay, to: CampaignRule.MonthDay)
        /// Days from the first day of Tết.
        case aroundTet(from: Int, to: Int)
        /// Days that are found or announced for each year.
        case on(Set<Day>)
    }

    public let id: String
    public let name: String
    public let english: String
    public let timing: Timing
    public let basis: RuleBasis

    /// - Parameter tet: the first day of Tết of that day's year; `nil` when it is not known.
    func covers(_ day: Day, tet: Day?) -> Bool {
        guard basis.isInForce(on: day) else { return false }
        switch timing {
        case .fixed(let from, let to):
            let (_, month, date) = day.parts
            return (from.month, from.day) <= (month, date) && (month, date) <= (to.month, to.day)
        case .aroundTet(let from, let to): return tet.map { ($0 + from...$0 + to).contains(day) } ?? false
        case .on(let days): return days.contains(day)
        }
    }

    private enum Key: String, CodingKey { case id, name, english, from, to, fromTet, toTet, days }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        english = try container.decode(String.self, forKey: .english)
        if container.contains(.fromTet) {
            let from = try container.decode(Int.self, forKey: .fromTet)
            let to = try container.decode(Int.self, forKey: .toTet)
            guard from <= to else {
                throw DecodingError.dataCorruptedError(forKey: .toTet, in: container, debugDescription: "ends before it starts")
            }
            timing = .aroundTet(from: from, to: to)
        } else if container.contains(.days) {
            timing = .on(Set(try container.decode([Day].self, forKey: .days)))
        } else {
            timing = .fixed(
                from: try container.decode(CampaignRule.MonthDay.self, forKey: .from),
                to: try container.decode(CampaignRule.MonthDay.self, forKey: .to))
        }
        basis = try RuleBasis(from: decoder)
    }

    // Giỗ Tổ is the tenth day of the third lunar month, leap months counted as the calendar of Việt Nam has them.
    static let table = """
        [[holiday]]
        id = "new-year"
        name = "Tết Dương lịch"
        english = "New Year"
        from = "01-01"
        to = "01-01"
        source = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm a: 01 ngày"
        validFrom = "2013-05-01"
        verified = true

        [[holiday]]
        id = "tet"
        name = "Tết Nguyên đán"
        english = "Tết"
        fromTet = -1
        toTet = 3
        source = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b (trước 2021: Bộ luật 2012, Điều 115): 05 ngày. Chia trước, sau theo thông báo hằng năm; ở đây giả định một ngày trước, bốn ngày sau"
        validFrom = "2013-05-01"
        verified = false

        [[holiday]]
        id = "hung-kings"
        name = "Giỗ Tổ Hùng Vương"
        english = "Hùng Kings' Day"
        days = [
            "2015-04-28", "2016-04-16", "2017-04-06", "2018-04-25", "2019-04-14", "2020-04-02", "2021-04-21", "2022-04-10",
            "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16", "2028-04-04", "2029-04-23", "2030-04-12",
            "2031-04-01", "2032-04-19", "2033-04-09", "2034-04-28", "2035-04-17", "2036-04-06", "2037-04-24", "2038-04-13",
            "2039-04-03", "2040-04-20",
        ]
        source = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm e: mùng 10 tháng 3 âm lịch; ngày dương tính theo lịch Việt Nam (UTC+7)"
        validFrom = "2013-05-01"
        verified = true

        [[holiday]]
        id = "reunification"
        name = "Ngày Chiến thắng"
        english = "Reunification Day"
        from = "04-30"
        to = "04-30"
        source = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm c: ngày 30 tháng 4"
        validFrom = "2013-05-01"
        verified = true

        [[holiday]]
        id = "labour-day"
        name = "Quốc tế lao động"
        english = "Labour Day"
        from = "05-01"
        to = "05-01"
        source = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm d: ngày 01 tháng 5"
        validFrom = "2013-05-01"
        verified = true

        [[holiday]]
        id = "national-day"
        name = "Quốc khánh"
        english = "National Day"
        from = "09-02"
        to = "09-02"
        source = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ: ngày 02 tháng 9"
        validFrom = "2013-05-01"
        verified = true

        [[holiday]]
        id = "national-day-second"
        name = "Quốc khánh, ngày liền kề"
        english = "National Day, the day beside it"
        days = ["2021-09-03", "2022-09-01", "2023-09-01", "2024-09-03", "2025-09-01", "2026-09-01"]
        source = "Bộ luật Lao động 2019, Điều 112 khoản 1 điểm đ: thêm 01 ngày liền kề trước hoặc sau, theo thông báo hằng năm"
        validFrom = "2021-01-01"
        verified = false
        """
}

extension RuleBook {
    /// The holiday on that day; `nil` on a working day.
    public func holiday(on day: Day) -> HolidayRule? {
        let tet = tet(of: day.year)
        return holidays.first { $0.covers(day, tet: tet) }
    }
}
