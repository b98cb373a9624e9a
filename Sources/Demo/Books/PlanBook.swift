import Model

/// What the plans ask for, what others took in, and the year's aid.
struct PlanBook {
    private(set) var targets: [Target] = []
    private(set) var peers: [PeerFigure] = []
    private(set) var aid: [AidFigure] = []
    private var chance: Chance

    init(_ world: World, places: PlaceBook, drives: DriveBook) {
        chance = Chance("plan", world.demo.year)
        switch world.demo {
        case .thanhXuan2020: districtTargets(places, drives)
        case .thanhXuan2026: wardTargets(world, places, drives)
        }
        comparePeers(world.demo)
        helpGiven(world.demo)
        // The site's own, which no ward's target is made of.
        let (number, document, day) =
            world.demo == .thanhXuan2020 ? (2400, "15/KH-BCĐ", "2020-01-14") : (1300, "07/KH-UBND", "2026-01-26")
        set(world.demo.year, .venue(places.fixedSite), number, document, day)
    }

    // MARK: Targets

    private mutating func districtTargets(_ places: PlaceBook, _ drives: DriveBook) {
        oldWardTargets(OldWard.allCases)
        set(2019, .office, 2320, "09/KH-BCĐ", "2019-01-11")
        set(2020, .office, 2551, "02/KH-BCĐ", "2020-01-06")
        for ward in OldWard.allCases {
            let groups = places.residentialGroups(of: ward.key)
            let numbers = Apportionment.share(ward.target2020 * 3 / 5, by: groups.map { $0.headCount ?? 1 })
            for (group, number) in zip(groups, numbers) { set(2020, .group(group.id), number, "04/KH-UBND", "2020-02-10") }
        }
        common(2020, places, drives, document: "15/KH-BCĐ", on: "2020-01-14", scale: 1)
    }

    private mutating func wardTargets(_ world: World, _ places: PlaceBook, _ drives: DriveBook) {
        oldWardTargets(world.wards)
        for plan in YearPlan.ward {
            guard let target = plan.target else { continue }
            let document = plan.year == 2026 ? ("31/KH-BCĐ", "2026-01-12") : ("118/KH-BCĐ", "2025-07-21")
            set(plan.year, .office, target, document.0, document.1)
            set(plan.year, .ward(PlaceBook.newWard), target, document.0, document.1)
        }
        let groups = places.residentialGroups(of: PlaceBook.newWard)
        let numbers = Apportionment.share(1290, by: groups.map { $0.headCount ?? 1 })
        for (group, number) in zip(groups, numbers) { set(2026, .group(group.id), number, "07/KH-UBND", "2026-01-26") }
        common(2026, places, drives, document: "07/KH-UBND", on: "2026-01-26", scale: 2)
    }

    private mutating func oldWardTargets(_ wards: [OldWard]) {
        for ward in wards {
            set(2019, .ward(ward.key), ward.target2020 * 10 / 11, "21/KH-BCĐ", "2019-01-22")
            set(2020, .ward(ward.key), ward.target2020, "15/KH-BCĐ", "2020-01-14")
        }
    }

    /// Targets of blood-drive streets, blocs and drives; for half as many people the numbers are halved.
    private mutating func common(
        _ year: Int, _ places: PlaceBook, _ drives: DriveBook, document: String, on day: String, scale: Int
    ) {
        let ours = year == 2020 ? nil : Optional(PlaceBook.newWard)
        for stretch in places.stretches where stretch.bloodDriveStreetSince != nil && (ours == nil || stretch.ward == ours) {
            set(year, .stretch(stretch.id), 30 + 5 * chance.below(9), document, day)
        }
        for (bloc, number) in [("residents", 1400), ("students", 420), ("officials", 380), ("mass-organisations", 150)] {
            if let id = places.bloc(bloc) { set(year, .bloc(id), number / scale, document, day) }
        }
        // The armed forces are asked for people, not for bags.
        if let id = places.bloc("armed-forces") { set(year, .bloc(id), 120 / scale, document, day, measure: .visits) }
        for (drive, goal) in zip(drives.drives, drives.goals) where drive.campaignYear >= 2020 {
            if let goal { set(drive.campaignYear, .drive(drive.id), goal, "", nil) }
        }
    }

    private mutating func set(
        _ year: Int, _ unit: Unit, _ number: Int, _ document: String, _ day: String?, measure: Measure = .bags
    ) {
        let date = day.flatMap { Day(iso: $0) }
        let made = Instant(date ?? Day.first(of: year) + 12, minute: 10 * 60)
        targets.append(
            Target(
                id: Identifier(at: made, using: &chance), year: year, unit: unit, amount: Amount(measure, max(1, number)),
                document: document, documentDate: date))
    }

    // MARK: Others

    /// The other districts or wards with made-up figures; the district is the first of thirty in 2020.
    private mutating func comparePeers(_ demo: DemoOffice) {
        let names: [String] =
            switch demo {
            case .thanhXuan2020: WardAtlas.hanoi.districts(of: .era2020).filter { $0.code != 9 }.map(\.fullName)
            case .thanhXuan2026: WardAtlas.hanoi.wards(of: .era2025).filter { $0.key != PlaceBook.newWard }.map(\.fullName)
            }
        let most = demo == .thanhXuan2020 ? 352 : 229
        for name in names {
            let target = demo == .thanhXuan2020 ? 700 + 10 * chance.below(190) : 180 + 10 * chance.below(110)
            let percent = 84 + min(chance.below(most - 84), chance.below(most - 84))
            peers.append(
                PeerFigure(
                    id: Identifier(at: demo.start, using: &chance), year: demo.year, name: name,
                    amount: Amount(.bags, target * percent / 100), target: Amount(.bags, target), sample: true))
        }
    }

    private mutating func helpGiven(_ demo: DemoOffice) {
        // 2020 is 85.0 % above 2019, as the report says.
        let figures: [(Int, Int)] =
            switch demo {
            case .thanhXuan2020: [(2019, 12_940_540_541), (2020, 23_940_000_000)]
            case .thanhXuan2026: [(2025, 8_460_000_000), (2026, 9_725_500_000)]
            }
        for (year, value) in figures {
            aid.append(
                AidFigure(
                    id: Identifier(at: Instant(Day.first(of: year) + 300, minute: 600), using: &chance), year: year,
                    value: Dong(value),
                    source: "Báo cáo năm \(year) (số mẫu)"))
        }
    }
}
