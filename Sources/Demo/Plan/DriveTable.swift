import Model

/// A drive of the demo before it has an identifier.
struct PlannedDrive: Sendable {
    var name: String
    var day: Day
    var hours: ClockSpan
    var place: Place
    /// The ward that holds it.
    var ward: OldWard?
    /// The institution that holds it, a place in ``Institution/all``.
    var host: Int?
    var organiser: String
    var campaign: String
    /// About how many bags, against the other drives of the month.
    var size: Int
    var state: Drive.State = .closed

    enum Place: Hashable, Sendable {
        case institution(Int)
        case wardOffice(OldWard)
        case communityHouse(OldWard)
        /// A stand in a blood-drive street.
        case street(OldWard)
        case districtHall
        case square
    }
}

/// The drives of a year: the campaigns of the district, two days of each ward, and those of schools, agencies, forces and companies.
enum DriveTable {
    /// The drives of that year up to its last day, in order of their days.
    static func drives(of plan: YearPlan, wards: [OldWard]) -> [PlannedDrive] {
        let ours = Set(wards)
        let isWard = WardEra(on: Day.last(of: plan.year)) == .era2025
        var drives = campaigns(of: plan.year)
        for ward in wards { drives += wardDays(of: ward, plan.year) }
        for (host, institution) in Institution.all.enumerated() where ours.contains(institution.ward) {
            for held in institution.drives { drives += [institutionDay(host, institution, held, plan.year)].compactMap { $0 } }
        }
        drives = drives.filter { $0.day <= plan.through }
        for place in drives.indices where isWard && WardEra(on: drives[place].day) == .era2025 { rename(&drives[place]) }
        if plan.year == 2020 { standStill(&drives) }
        return drives.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    }

    /// In the epidemic no drive was held from 1 to 22 April 2020; the day of 7 April was postponed.
    private static func standStill(_ drives: inout [PlannedDrive]) {
        guard let first = Day(year: 2020, month: 4, day: 1), let last = Day(year: 2020, month: 4, day: 22) else { return }
        for place in drives.indices where (first...last).contains(drives[place].day) {
            drives[place].state = .postponed
            drives[place].size = 0
        }
    }

    /// From July 2025 the district is gone and the ward holds what the district held.
    private static func rename(_ drive: inout PlannedDrive) {
        drive.organiser = drive.organiser.replacing("quận Thanh Xuân", with: "phường Thanh Xuân")
        if let ward = drive.ward, let name = WardAtlas.hanoi.ward(ward.key)?.name {
            drive.name = drive.name.replacing("phường \(name)", with: "phường Thanh Xuân – điểm \(name)")
            drive.organiser = "BCĐ vận động HMTN phường Thanh Xuân"
        }
    }

    private static let committee = "BCĐ vận động HMTN quận Thanh Xuân"

    private static func campaigns(of year: Int) -> [PlannedDrive] {
        let tet = RuleBook.vietnam.tet(of: year) ?? Day.first(of: year) + 35
        func planned(_ name: String, _ day: Day?, _ size: Int, _ campaign: String, _ place: PlannedDrive.Place) -> PlannedDrive? {
            day.map {
                PlannedDrive(
                    name: name, day: $0, hours: ClockSpan(450, 690), place: place, organiser: committee, campaign: campaign,
                    size: size)
            }
        }
        let spring = year == 2020 ? 190 : 280
        return [
            planned("Giọt hồng trao Tết", sunday(onOrBefore: tet - 9), 220, "Máu cho Tết", .districtHall),
            planned("Chủ nhật Đỏ Thanh Xuân", sunday(onOrBefore: tet + 34), 180, "Chủ nhật Đỏ", .districtHall),
            planned("Lễ hội Xuân hồng", sunday(onOrBefore: tet + 22), spring, "Lễ hội Xuân hồng", .square),
            planned("Một giọt máu cho đi", near(year, 3, 14, weekday: 6), 240, "", .square),
            planned(
                "Ngày toàn dân hiến máu tình nguyện", Day(year: year, month: 4, day: 7), 260, "Ngày toàn dân hiến máu tình nguyện",
                .districtHall),
            planned("Ngày hội Tháng Nhân đạo", near(year, 5, 10, weekday: 7), 200, "Tháng Nhân đạo", .square),
            planned(
                "Tôn vinh Ngày Quốc tế Người hiến máu", Day(year: year, month: 6, day: 14), 260, "Ngày Quốc tế Người hiến máu",
                .districtHall),
            planned("Những giọt máu hồng hè", near(year, 7, 5, weekday: 7), 200, "Hành trình Đỏ – Những giọt máu hồng hè", .square),
            planned("Giọt hồng tri ân", near(year, 7, 26, weekday: 7), 180, "Giọt hồng tri ân", .districtHall),
            planned("Trung thu hồng", near(year, 9, 27, weekday: 7), 150, "Tháng cao điểm mùa thu", .square),
            planned("Ngày hội hiến máu mùa thu", near(year, 10, 11, weekday: 7), 170, "Tháng cao điểm mùa thu", .districtHall),
            planned("Giọt hồng cuối năm", near(year, 12, 13, weekday: 7), 190, "Chủ nhật Đỏ", .square),
            planned("Khép lại năm hiến máu", near(year, 12, 27, weekday: 7), 110, "Chủ nhật Đỏ", .districtHall),
        ].compactMap { $0 }
    }

    /// A ward's spring and autumn day, always about the same date.
    private static func wardDays(of ward: OldWard, _ year: Int) -> [PlannedDrive] {
        let dates: [(Int, Int)] =
            switch ward {
            case .nhanChinh: [(3, 7), (8, 8), (11, 14)]
            case .khuongTrung: [(5, 16), (9, 12)]
            case .thanhXuanBac: [(5, 23), (10, 3)]
            case .thanhXuanTrung: [(6, 6), (9, 19)]
            case .khuongDinh: [(4, 25), (8, 22)]
            case .khuongMai: [(2, 29), (9, 26)]
            case .phuongLiet: [(5, 9), (10, 10)]
            case .thuongDinh: [(6, 20), (10, 17)]
            case .haDinh: [(5, 30), (8, 29)]
            case .thanhXuanNam: [(7, 4), (10, 24)]
            case .kimGiang: [(7, 11), (11, 7)]
            }
        let name = WardAtlas.hanoi.ward(ward.key)?.name ?? ""
        let street = StreetTable.parts.first { $0.ward == ward && $0.enrolled != nil }
        return dates.enumerated().compactMap { order, date -> PlannedDrive? in
            guard let day = near(year, date.0, date.1, weekday: 6) else { return nil }
            var drive = PlannedDrive(
                name: "Ngày hội hiến máu phường \(name)", day: day, hours: ClockSpan(450, 690),
                place: order == 0 ? .wardOffice(ward) : .communityHouse(ward), ward: ward,
                organiser: "BCĐ vận động HMTN phường \(name)",
                campaign: "", size: 100)
            if order == 1, let street, let since = street.enrolled, since <= day {
                drive.name = "Tuyến phố hiến máu \(street.name)"
                drive.place = .street(ward)
                drive.campaign = "Tuyến phố hiến máu"
            }
            return drive
        }
    }

    private static func institutionDay(
        _ host: Int, _ institution: Institution, _ held: Institution.DriveDay, _ year: Int
    ) -> PlannedDrive? {
        guard let day = Day(year: year, month: held.month, day: held.day) else { return nil }
        // Never on a Sunday, so that it does not meet the district's campaigns.
        let moved = day.weekday == 7 ? day + 1 : day
        return PlannedDrive(
            name: "Hiến máu tại \(institution.name)", day: moved, hours: ClockSpan(480, 690), place: .institution(host), host: host,
            organiser: institution.name, campaign: held.month <= 3 && institution.kind == .school ? "Chủ nhật Đỏ" : "",
            size: held.size)
    }

    /// The day with that weekday (1 = Monday) nearest to a date; the 29 February of other years is the 28th.
    private static func near(_ year: Int, _ month: Int, _ day: Int, weekday: Int) -> Day? {
        guard let date = Day(year: year, month: month, day: min(day, Day.days(inMonth: month, of: year))) else { return nil }
        let ahead = (weekday - date.weekday + 7) % 7
        return date + (ahead > 3 ? ahead - 7 : ahead)
    }

    private static func sunday(onOrBefore day: Day) -> Day { day - day.weekday % 7 }
}
