import Model

/// What a year brings: how many bags, when, and what was asked for.
struct YearPlan: Sendable {
    /// A part of the year with its share of the bags; the shares of a year need not sum to anything.
    struct Period: Sendable {
        let until: Day
        let share: Int
    }

    let year: Int
    let bags: Int
    /// What the city asks of the office; `nil` when the year's plan was not kept.
    let target: Int?
    let periods: [Period]
    /// The last day with donations.
    let through: Day
    /// Days of which the number of bags by ward is fixed beforehand: those of "today".
    let fixed: [OldWard: Int]

    /// - Parameters:
    ///   - shares: by month; for 2020 March is two parts, since 100 % was reached in its middle.
    init(_ year: Int, bags: Int, target: Int?, shares: [Int], through: Day? = nil, fixed: [OldWard: Int] = [:]) {
        self.year = year
        self.bags = bags
        self.target = target
        let last = through ?? Day.last(of: year)
        var ends = (1...12).map { Day.first(of: year).adding(months: $0) - 1 }
        if shares.count == 13 { ends.insert(Day.first(of: year).adding(months: 2) + 13, at: 2) }
        periods = zip(ends, shares).map { Period(until: $0, share: $1) }
        self.through = last
        self.fixed = fixed
    }

    /// The bags of each ward.
    func quotas(of wards: [OldWard]) -> [Int] {
        if year == 2020 { return wards.map(\.bags2020) }
        // Some wards grew more than others: each year's weight leans a little another way.
        var chance = Chance("quota", year)
        return Apportionment.share(bags, by: wards.map { $0.bags2020 * (880 + chance.below(241)) })
    }

    /// The years that the old district has kept, with 2018 only in part.
    static let district: [YearPlan] = [
        YearPlan(2018, bags: 2140, target: nil, shares: [70, 70, 90, 110, 100, 120, 100, 70, 80, 90, 60, 70]),
        YearPlan(2019, bags: 6912, target: 2320, shares: [78, 92, 95, 104, 98, 112, 92, 66, 78, 84, 56, 72]),
        YearPlan(
            2020, bags: 9898, target: 2551,
            // The first two months and a half hold 2,591; April stood still in the epidemic.
            shares: [1040, 870, 681, 329, 480, 1000, 1110, 900, 640, 760, 820, 570, 698],
            fixed: [.nhanChinh: 4, .thanhXuanTrung: 2, .thuongDinh: 1, .khuongTrung: 1, .haDinh: 1]),
    ]

    /// The years after the district's: the five old wards, and from July 2025 the ward Thanh Xuân that took them over.
    static let ward: [YearPlan] = [
        YearPlan(2021, bags: 2610, target: nil, shares: [70, 80, 110, 115, 90, 100, 70, 20, 40, 95, 70, 80]),
        YearPlan(2022, bags: 2840, target: nil, shares: [80, 80, 85, 105, 98, 112, 96, 70, 84, 88, 60, 70]),
        YearPlan(2023, bags: 2985, target: nil, shares: [62, 96, 98, 106, 98, 114, 96, 68, 84, 90, 60, 72]),
        YearPlan(2024, bags: 3090, target: nil, shares: [74, 84, 104, 106, 98, 114, 94, 68, 84, 92, 62, 72]),
        YearPlan(2025, bags: 3164, target: 1180, shares: [76, 92, 98, 106, 98, 114, 94, 70, 86, 94, 64, 74]),
        YearPlan(
            2026, bags: 2948, target: 1260, shares: [82, 78, 110, 108, 100, 116, 96, 70, 88, 96, 52, 0],
            through: DemoOffice.thanhXuan2026.start.day, fixed: [.nhanChinh: 2, .thuongDinh: 1, .thanhXuanTrung: 1]),
    ]
}
