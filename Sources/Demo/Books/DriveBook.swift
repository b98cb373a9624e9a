import Model

/// The drives as records: those of the years past, and those that are announced.
struct DriveBook {
    /// By their places in the world's list, then the announced ones.
    private(set) var drives: [Drive] = []
    /// How many bags each drive aims at, by place; `nil` for those without a goal.
    private(set) var goals: [Int?] = []

    init(_ world: World, announced: [PlannedDrive], places: PlaceBook) {
        var taken = Array(repeating: 0, count: world.drives.count)
        for gift in world.gifts where !gift.failed {
            if case .drive(let place) = world.quotas[gift.year].occasions[gift.occasion].source { taken[place] += 1 }
        }
        let firstOfGoals = Day.first(of: 2020)
        for (place, planned) in (world.drives + announced).enumerated() {
            var chance = Chance("drive", planned.day.number * 100 + place % 100)
            let made = Instant(planned.day - 24, minute: 9 * 60 + chance.below(400))
            let ward = planned.ward.flatMap { WardAtlas.hanoi.credited(home: $0.key, on: planned.day).ward }
            drives.append(
                Drive(
                    id: Identifier(at: made, using: &chance), name: planned.name, day: planned.day, hours: planned.hours,
                    venue: places.venue(planned.place), ward: ward, organiser: planned.organiser, campaignYear: planned.day.year,
                    campaign: planned.campaign, state: planned.state))
            // Goals are round numbers that a drive mostly passes, and sometimes misses.
            let hoped = place < taken.count && taken[place] > 0 ? taken[place] * (70 + chance.below(45)) / 100 : planned.size
            goals.append(planned.day >= firstOfGoals && hoped > 0 ? max(20, (hoped + 5) / 10 * 10) : nil)
        }
    }

    /// What is announced for the weeks after the demo's day.
    static func announced(_ demo: DemoOffice) -> [PlannedDrive] {
        let committee = "BCĐ vận động HMTN"
        let list: [(Int, Int, Int, String, PlannedDrive.Place, OldWard?, String, Int)] =
            switch demo {
            case .thanhXuan2020:
                [
                    (2021, 1, 3, "Tuyến phố hiến máu Quan Nhân", .street(.nhanChinh), .nhanChinh, "Tuyến phố hiến máu", 80),
                    (2021, 1, 17, "Giọt hồng trao Tết", .districtHall, nil, "Máu cho Tết", 220),
                    (2021, 1, 23, "Ngày hội hiến máu phường Khương Mai", .wardOffice(.khuongMai), .khuongMai, "", 60),
                ]
            case .thanhXuan2026:
                [
                    (2026, 11, 29, "Tuyến phố hiến máu Quan Nhân", .street(.nhanChinh), .nhanChinh, "Tuyến phố hiến máu", 70),
                    (2026, 12, 13, "Giọt hồng cuối năm", .square, nil, "Chủ nhật Đỏ", 150),
                    (2027, 1, 17, "Giọt hồng trao Tết", .districtHall, nil, "Máu cho Tết", 180),
                ]
            }
        return list.compactMap { year, month, day, name, place, ward, campaign, size in
            Day(year: year, month: month, day: day).map {
                PlannedDrive(
                    name: name, day: $0, hours: ClockSpan(450, 690), place: place, ward: ward,
                    organiser: "\(committee) \(demo == .thanhXuan2020 ? "quận" : "phường") Thanh Xuân", campaign: campaign,
                    size: size,
                    state: .planned)
            }
        }
    }
}
