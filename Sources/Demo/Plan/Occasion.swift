import Model

/// A day and a place at which blood is given.
struct Occasion: Sendable {
    enum Source: Hashable, Sendable {
        /// A place in the plan's list of drives.
        case drive(Int)
        case fixedSite
        /// The Institute on Phạm Văn Bạch; platelets are given only there.
        case institute
    }

    let day: Day
    let source: Source
    let size: Int
    let ward: OldWard?
    let host: Int?
    /// The minutes of the day between which people came.
    let minutes: ClosedRange<Int>
    var campaignYear: Int { day.year }

    /// How strongly it draws people of a ward, against other occasions of the same size.
    func draw(on other: OldWard) -> Int {
        switch source {
        case .institute: 10
        case .fixedSite:
            switch other {
            case .nhanChinh: 22
            case .thanhXuanTrung, .thuongDinh: 14
            case .thanhXuanBac: 10
            case .khuongTrung, .thanhXuanNam: 9
            default: 6
            }
        case .drive:
            if let ward { ward == other ? 65 : 3 } else if host != nil { 8 } else { 10 }
        }
    }
}

/// All occasions of a year with the number of bags of each ward.
struct YearQuota: Sendable {
    let plan: YearPlan
    let occasions: [Occasion]
    /// By ward, in the order of the wards given: by occasion, how many bags.
    let bags: [[Int]]
    /// The last day is "today": its figures are fixed, and nobody is turned away but those named.
    func isToday(_ occasion: Occasion) -> Bool { !plan.fixed.isEmpty && occasion.day == plan.through }

    init(_ plan: YearPlan, drives: [PlannedDrive], from first: Int, wards: [OldWard]) {
        self.plan = plan
        var occasions: [Occasion] = drives.enumerated().compactMap { place, drive in
            guard drive.size > 0 else { return nil }
            return Occasion(
                day: drive.day, source: .drive(first + place), size: drive.size, ward: drive.ward, host: drive.host,
                minutes: drive.hours.start...drive.hours.end)
        }
        var chance = Chance("fixed site", plan.year)
        var day = Day.first(of: plan.year)
        while day <= plan.through {
            if FixedSite.isOpen(on: day) {
                occasions.append(
                    Occasion(
                        day: day, source: .fixedSite, size: (day.weekday >= 6 ? 10 : 6) + chance.below(4), ward: nil, host: nil,
                        minutes: 485...960))
            }
            if day.weekday == 2 || day.weekday == 5 {
                occasions.append(Occasion(day: day, source: .institute, size: 5, ward: nil, host: nil, minutes: 450...1020))
            }
            day = day + 1
        }
        occasions.sort { ($0.day, $0.order) < ($1.day, $1.order) }
        self.occasions = occasions
        let quotas = plan.quotas(of: wards)
        bags = zip(wards, quotas).map { ward, quota in Self.share(quota, of: ward, occasions, plan) }
    }

    /// Shares a ward's bags over the occasions: each part of the year gets its share, whatever lies in it.
    private static func share(_ quota: Int, of ward: OldWard, _ occasions: [Occasion], _ plan: YearPlan) -> [Int] {
        let today = plan.fixed.isEmpty ? nil : Optional(plan.through)
        var chance = Chance("quota of a ward", plan.year * 1000 + ward.rawValue)
        var weights = occasions.map { occasion in
            occasion.day == today ? 0 : occasion.size * occasion.draw(on: ward) * (750 + chance.below(501))
        }
        var start = 0
        for period in plan.periods {
            let end = occasions[start...].firstIndex { $0.day > period.until } ?? occasions.endIndex
            let sum = weights[start..<end].reduce(0, +)
            let share = period.share * (940 + chance.below(121))
            if sum > 0 {
                for place in start..<end {
                    weights[place] = weights[place] * share / sum * 16 + weights[place] * share % sum * 16 / sum
                }
            }
            start = end
        }
        let fixed = plan.fixed[ward] ?? 0
        var parts = Apportionment.spread(quota - fixed, over: weights, phase: chance.below(max(1, weights.reduce(0, +))))
        if fixed > 0, let place = occasions.lastIndex(where: { $0.day == today && $0.source == .fixedSite }) {
            parts[place] += fixed
        }
        return parts
    }
}

extension Occasion {
    /// The order of a day's occasions.
    fileprivate var order: Int {
        switch source {
        case .drive(let place): place
        case .fixedSite: 1_000_000
        case .institute: 1_000_001
        }
    }
}
