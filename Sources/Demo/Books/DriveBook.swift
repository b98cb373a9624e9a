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
                    venue: places.venue(planned.place), ward: ward, organiser: planned.organiser,
                    collectingCentre: Self.collectingCentre, campaignYear: planned.day.year,
                    campaign: planned.campaign, state: planned.state,
                    slots: place < world.drives.count - 1 ? [] : Self.slots(planned, places)))
            // Goals are round numbers that a drive mostly passes, and sometimes misses.
            let hoped = place < taken.count && taken[place] > 0 ? taken[place] * (70 + chance.below(45)) / 100 : planned.size
            goals.append(planned.day >= firstOfGoals && hoped > 0 ? max(20, (hoped + 5) / 10 * 10) : nil)
        }
    }

    /// Who takes the blood in, at every drive.
    private static let collectingCentre = "Viện Huyết học – Truyền máu Trung ương"

    /// An hour each; in the second some places are kept for a residential group of the ward that holds the drive, or for the students.
    private static func slots(_ drive: PlannedDrive, _ places: PlaceBook) -> [DriveSlot] {
        let length = 60
        let count = (drive.hours.end - drive.hours.start) / length
        guard count > 0 else { return [] }
        // A quarter more places than bags are hoped for, since not everybody comes.
        let capacity = (drive.size * 5 / 4 / count + 4) / 5 * 5
        var slots = (0..<count).map { place in
            let start = drive.hours.start + place * length
            return DriveSlot(start, start + length, capacity: capacity)
        }
        let kept: DriveSlot.Audience? =
            if let group = keptGroup(drive, places) { .group(group.id) } else { places.bloc("students").map { .bloc($0) } }
        if slots.count > 1, capacity >= 10, let kept {
            slots[1].capacity -= capacity / 5 * 2
            slots.insert(DriveSlot(slots[1].span.start, slots[1].span.end, capacity: capacity / 5 * 2, audience: kept), at: 2)
        }
        return slots
    }

    /// The group for which a ward's drive keeps places.
    private static func keptGroup(_ drive: PlannedDrive, _ places: PlaceBook) -> Group? {
        guard let ward = drive.ward else { return nil }
        if WardEra(on: drive.day) == .era2025 { return places.successor(of: 5, in: ward) }
        return places.residential(5, of: ward.key)
    }

    /// What is announced for the weeks after the demo's day, and last what is held on the day itself.
    static func announced(_ demo: DemoOffice) -> [PlannedDrive] { ahead(demo) + [today(demo)] }

    /// The drive at which people stand in the queue while the demo is looked at.
    private static func today(_ demo: DemoOffice) -> PlannedDrive {
        var drive = PlannedDrive(
            name: "Chuyến xe hiến máu cuối năm", day: demo.start.day, hours: ClockSpan(780, 960), place: .districtHall,
            organiser: "BCĐ vận động HMTN quận Thanh Xuân", campaign: "Chủ nhật Đỏ", size: 40, state: .planned)
        if demo == .thanhXuan2026 {
            drive.name = "Ngày hội hiến máu phường Thanh Xuân"
            drive.hours = ClockSpan(450, 690)
            drive.organiser = "BCĐ vận động HMTN phường Thanh Xuân"
            drive.campaign = ""
            drive.size = 60
        }
        return drive
    }

    private static func ahead(_ demo: DemoOffice) -> [PlannedDrive] {
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
