import Model
import Testing

@testable import Store

/// Random books, and beside each figure the sum of the same donations added up one by one.
@Suite("Tallies")
struct TallyTests {
    private struct Books {
        let fixture: Fixture
        var stretches: [Stretch] = []
        var groups: [Group] = []
        var blocs: [Bloc] = []
        var venues: [Venue] = []
        var drives: [Drive] = []
        var wards = [Fixture.nhanChinh, Fixture.khuongTrung, WardKey(.era2020, 346)]

        init(seed: UInt64) throws {
            var random = SeededGenerator(seed: seed)
            fixture = try Fixture(seed: seed)
            stretches = try fixture.street("Quan Nhân", wards: Array(wards.prefix(2))) + fixture.street("Chính Kinh")
            blocs = [try fixture.bloc("Cư dân"), try fixture.bloc("Học sinh, sinh viên")]
            groups = [
                try fixture.group("Tổ 10", ward: wards[0], bloc: blocs[0]), try fixture.group("Tổ 2", ward: wards[0]),
                try fixture.group("Tổ 10", ward: wards[1]),
            ]
            venues = [try fixture.venue("132 Quan Nhân"), try fixture.venue("", kind: .other, code: "TX20-07")]
            drives = [
                try fixture.drive("Lễ hội Xuân hồng", on: Day.first(of: 2020) + 60),
                try fixture.drive("Giọt hồng", on: Fixture.today + 3),
            ]
            let donors = try (0..<12).map { try fixture.donor("Người \($0)", ward: nil) }
            for _ in 0..<160 {
                let day = Day.first(of: 2019) + Int.random(in: 300..<750, using: &random)
                let ward = wards.randomElement(using: &random)
                try fixture.donation(
                    donors.randomElement(using: &random), on: day, [250, 350, 450][Int.random(in: 0..<3, using: &random)],
                    year: day.year + (day.month == 12 && Bool.random(using: &random) ? 1 : 0),
                    outcome: Int.random(in: 0..<9, using: &random) == 0 ? .failed : .collected,
                    venue: Bool.random(using: &random) ? venues.randomElement(using: &random) : nil,
                    drive: Int.random(in: 0..<4, using: &random) == 0 ? drives[0] : nil,
                    credit: Credit(
                        ward: Int.random(in: 0..<8, using: &random) == 0 ? nil : ward,
                        stretch: Bool.random(using: &random) ? stretches.randomElement(using: &random)?.id : nil,
                        group: Bool.random(using: &random) ? groups.randomElement(using: &random)?.id : nil,
                        bloc: Bool.random(using: &random) ? blocs.randomElement(using: &random)?.id : nil,
                        approximate: Int.random(in: 0..<30, using: &random) == 0))
            }
            for _ in 0..<8 {
                if let donation = fixture.donations.filter({ !$0.voided }).randomElement(using: &random) {
                    try fixture.void(donation)
                }
            }
        }
    }

    private static func unit(_ donation: Donation, _ kind: UnitKind) -> Unit? {
        switch kind {
        case .office: .office
        case .ward: donation.credit.ward.map { .ward($0) }
        case .stretch: donation.credit.stretch.map { .stretch($0) }
        case .group: donation.credit.group.map { .group($0) }
        case .bloc: donation.credit.bloc.map { .bloc($0) }
        case .drive: donation.drive.map { .drive($0) }
        case .venue: donation.venue.map { .venue($0) }
        }
    }

    @Test(
        "each unit's tally is the sum of its donations, and one row holds what is credited to none", arguments: UnitKind.allCases,
        [UInt64(3), 4])
    func units(kind: UnitKind, seed: UInt64) throws {
        let books = try Books(seed: seed)
        let cuts = [-400, -20, -1, 0, 30, 31, 180, 334, 335, 365, 366, 380].map { (2020, Day.first(of: 2020) + $0) }
        for (year, through) in cuts + [(2020, nil), (2021, nil), (2019, nil), (2021, Day.last(of: 2020) - 5)] as [(Int, Day?)] {
            let rows = try books.fixture.read { try $0.unitTallies(kind: kind, year: year, through: through) }
            let counted = books.fixture.donations.filter {
                !$0.voided && $0.campaignYear == year && $0.day <= through ?? Day.last(of: 9999)
            }
            let byUnit = Dictionary(grouping: counted) { Self.unit($0, kind) }
            #expect(Set(rows.map(\.unit)) == Set(byUnit.keys))
            #expect(rows.count == byUnit.count)
            for row in rows {
                let own = byUnit[row.unit] ?? []
                #expect(row.tally == own.reduce(.zero) { $0 + $1.tally })
                #expect(row.approximate == own.contains { $0.credit.approximate })
                #expect((row.name == nil) == (row.unit == nil))
            }
        }
    }

    @Test("days and months add up to the year, also with a December that counts for the next year")
    func daysAndMonths() throws {
        let books = try Books(seed: 5)
        for year in [2019, 2020, 2021] {
            for unit in [Unit.office, .ward(books.wards[0]), .stretch(books.stretches[0].id), .venue(books.venues[0].id)] {
                let own = books.fixture.donations.filter {
                    !$0.voided && $0.campaignYear == year && Self.unit($0, unit.unitKind) == unit
                }
                let days = try books.fixture.read { try $0.dailyTallies(unit: unit, year: year) }
                #expect(days.map(\.day) == Set(own.map(\.day)).sorted())
                for day in days { #expect(day.tally == own.filter { $0.day == day.day }.reduce(.zero) { $0 + $1.tally }) }
                let months = try books.fixture.read { try $0.monthTallies(unit: unit, year: year) }
                #expect(months.count == 12)
                for (month, tally) in months.enumerated() {
                    let inMonth = own.filter { ($0.day.year < year ? 1 : $0.day.month) == month + 1 }
                    #expect(tally == inMonth.reduce(.zero) { $0 + $1.tally })
                }
            }
        }
        #expect(try books.fixture.read { try $0.yearsWithData() } == [2019, 2020, 2021])
    }

    @Test("a street's row has its stretches beneath it, a group's name its wards")
    func names() throws {
        let books = try Books(seed: 6)
        let counted = books.fixture.donations.filter { !$0.voided && $0.campaignYear == 2020 }
        func sum(_ fits: (Donation) -> Bool) -> Tally { counted.filter(fits).reduce(.zero) { $0 + $1.tally } }
        let streets = try books.fixture.read { try $0.streetTallies(year: 2020) }
        #expect(streets.map(\.name) == ["Chính Kinh", "Quan Nhân", nil])
        let quanNhan = Set(books.stretches.prefix(2).map { Optional($0.id) })
        #expect(streets[1].tally == sum { quanNhan.contains($0.credit.stretch) })
        #expect(streets[1].parts.compactMap(\.name?.ward) == Array(books.wards.prefix(2)))
        #expect(streets[1].parts.reduce(.zero) { $0 + $1.tally } == streets[1].tally)
        #expect(streets[2].tally == sum { $0.credit.stretch == nil })
        #expect(streets[2].parts.isEmpty)
        let groups = try books.fixture.read { try $0.groupTallies(year: 2020) }
        #expect(groups.map(\.name) == ["Tổ 2", "Tổ 10", nil])
        #expect(groups[1].tally == sum { $0.credit.group == books.groups[0].id || $0.credit.group == books.groups[2].id })
        #expect(groups[1].parts.map(\.unit) == [.group(books.groups[0].id), .group(books.groups[2].id)])
    }

    @Test("the sums of all families are those of each, however often and how long people belonged", arguments: [UInt64(5), 6])
    func allFamilies(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let fixture = try Books(seed: seed).fixture
        let donors = try fixture.read { try $0.query("SELECT uuid FROM donor").all { try $0.identifier(0, of: Donor.self) } }
        let families = (0..<5).map { Family(id: fixture.identifier(), name: "Gia đình \($0)") }
        func day() -> Day? { Bool.random(using: &random) ? nil : Day.first(of: 2019) + Int.random(in: 300..<750, using: &random) }
        let wishes = (0..<60).map { _ in
            let (from, until) = (day(), day())
            return FamilyMembership(
                id: fixture.identifier(), family: families[.random(in: 0..<4, using: &random)].id,
                donor: donors[.random(in: 0..<donors.count, using: &random)], from: from,
                until: until.map { max($0, from ?? $0) })
        }
        try fixture.commit(.familyAdded, families.map { .adding(.family($0)) })
        // Nobody is in a family twice at a time.
        let ties = wishes.filter { (try? fixture.commit(.memberJoined, [.adding(.membership($0))])) != nil }
        #expect(ties.count > 15)
        for year in [nil, 2019, 2020, 2021] {
            let counted = families.compactMap { family -> FamilyTally? in
                let own = ties.filter { $0.family == family.id }
                let tally = fixture.recount { donation in
                    (year == nil || donation.campaignYear == year)
                        && own.contains {
                            $0.donor == donation.donor && $0.from ?? donation.day <= donation.day
                                && donation.day <= $0.until ?? donation.day
                        }
                }
                return tally == .zero ? nil : FamilyTally(family: family, tally: tally)
            }
            let all = try fixture.read { try $0.familyTallies(year: year) }
            let each = try fixture.read { try $0.familyTallies(year: year, families: families.map(\.id)) }
            #expect(
                Dictionary(uniqueKeysWithValues: all.map { ($0.family.id, $0.tally) })
                    == Dictionary(uniqueKeysWithValues: counted.map { ($0.family.id, $0.tally) }))
            #expect(all == each)
        }
    }

    @Test("a family's sum counts each donation once, while its giver was a member")
    func families() throws {
        let fixture = try Fixture()
        let (mother, son) = (try fixture.donor("Mẹ"), try fixture.donor("Con"))
        let family = Family(id: fixture.identifier(), name: "Gia đình bà Sen", code: "GD000001")
        let other = Family(id: fixture.identifier(), name: "Gia đình ông Bình")
        let ties = [
            FamilyMembership(id: fixture.identifier(), family: family.id, donor: mother.id),
            FamilyMembership(id: fixture.identifier(), family: family.id, donor: son.id, until: Fixture.today - 100),
            FamilyMembership(id: fixture.identifier(), family: other.id, donor: son.id, from: Fixture.today - 100),
        ]
        try fixture.commit(
            .familyAdded, [.adding(.family(family)), .adding(.family(other))] + ties.map { .adding(.membership($0)) })
        try fixture.donation(mother, on: Fixture.today - 400, 350)
        try fixture.donation(mother, on: Fixture.today - 5, 250)
        try fixture.donation(son, on: Fixture.today - 200, 450)
        try fixture.donation(son, on: Fixture.today - 100, 250)
        try fixture.donation(son, on: Fixture.today - 10, 350, outcome: .failed)
        try fixture.void(fixture.donation(mother, on: Fixture.today - 90, 450))
        func tally(_ bags: Int, _ volume: Int, _ visits: Int) -> Tally {
            Tally(bags: Bags(bags), volume: Millilitres(volume), visits: Visits(visits))
        }
        let all = try fixture.read { try $0.familyTallies() }
        #expect(all.map(\.family) == [family, other])
        #expect(all.map(\.tally) == [tally(4, 1300, 4), tally(1, 250, 2)])
        #expect(try fixture.read { try $0.familyTallies(year: 2020) }.map(\.tally) == [tally(3, 950, 3), tally(1, 250, 2)])
        #expect(
            try fixture.read { try $0.familyTallies(year: 2019, families: [other.id, family.id]) }.map(\.tally) == [
                tally(1, 350, 1)
            ])
        // A year's pictures tell the same, day by day, and who gave.
        let days = try fixture.read { try $0.dailyTallies(of: .family(family.id), year: 2020) }
        #expect(days.map(\.day) == [Fixture.today - 200, Fixture.today - 100, Fixture.today - 5])
        #expect(days.map(\.tally) == [tally(1, 450, 1), tally(1, 250, 1), tally(1, 250, 1)])
        var givers = GiverSums(scope: .family(family.id), year: 2020, days: Fixture.today - 200...Fixture.today)
        for _ in 0..<9 where !givers.isWhole { try fixture.read { try $0.gather(&givers, rows: 2) } }
        #expect(givers.visits == 3 && givers.volumes == [250: 2, 450: 1])
        let card = try #require(try fixture.read { try $0.familyCard(family.id) })
        #expect(card.tally == tally(4, 1300, 4))
        #expect(card.members.map(\.row.name) == ["Mẹ", "Con"])
        #expect(card.members.map(\.tally) == [tally(2, 600, 2), tally(2, 700, 2)])
    }

    @Test("the board's figures agree with the single verbs and with a recount")
    func board() throws {
        let books = try Books(seed: 7)
        let fixture = books.fixture
        try fixture.target(.office, Amount(.bags, 2551))
        try fixture.target(.ward(books.wards[1]), Amount(.bags, 312))
        try fixture.target(.ward(books.wards[1]), Amount(.visits, 400))
        let giver = try fixture.donor("Người đến", ward: nil)
        try fixture.donation(
            giver, on: Fixture.today, 350, year: 2021, venue: books.venues[0], credit: Credit(ward: books.wards[0]))
        try fixture.deferral(giver, on: Fixture.today, venue: books.venues[0])
        let empty = WardKey(.era2020, 349)
        let listed = [books.wards[0], books.wards[1], empty]
        let board = try fixture.read { try $0.board(year: 2020, today: Fixture.today, children: .wards(listed)) }
        let year = { (donation: Donation) in donation.campaignYear == 2020 }
        #expect(board.office.tally == fixture.recount(year))
        #expect(board.office.target(.bags) == Amount(.bags, 2551))
        #expect(board.days.reduce(.zero) { $0 + $1.tally } == board.office.tally)
        #expect(board.months.reduce(.zero, +) == board.office.tally)
        #expect(board.months == (try fixture.read { try $0.monthTallies(unit: .office, year: 2020) }))
        #expect(board.children.map(\.unit) == listed.map { .ward($0) })
        for (place, child) in board.children.enumerated() {
            #expect(child.tally == fixture.recount { year($0) && $0.credit.ward == listed[place] })
            #expect(child.months == (try fixture.read { try $0.monthTallies(unit: child.unit, year: 2020) }))
            for (day, tally) in child.lastDays.enumerated() {
                #expect(tally == fixture.recount { $0.day == Fixture.today - 6 + day && $0.credit.ward == listed[place] })
            }
        }
        #expect(board.children[1].target(.bags) == Amount(.bags, 312))
        #expect(board.children[1].target(.visits) == Amount(.visits, 400))
        #expect(board.children[2].tally == .zero)
        #expect(board.elsewhere == fixture.recount { year($0) && ($0.credit.ward == nil || $0.credit.ward == books.wards[2]) })
        let site = try #require(board.now.sites.first)
        #expect(board.now.sites.count == 1)
        #expect(site.tally == fixture.recount { $0.day == Fixture.today && $0.venue == books.venues[0].id })
        #expect(site.deferred == 1)
        #expect(site.came == site.tally.visits.count + 1)
        #expect(board.now.nextDrives.map(\.drive.name) == ["Giọt hồng"])
        #expect(board.now.tally == fixture.recount { $0.day == Fixture.today })
        let groups = try fixture.read { try $0.board(year: 2020, today: Fixture.today, children: .units(.group)) }
        #expect(Set(groups.children.map(\.unit)) == Set(books.groups.map { .group($0.id) }))
        #expect(groups.elsewhere == fixture.recount { year($0) && $0.credit.group == nil })
    }

    @Test("a unit that has a target and nothing else has a row, and a donation taken back leaves none")
    func emptyRows() throws {
        let fixture = try Fixture()
        try fixture.target(.ward(Fixture.nhanChinh), Amount(.bags, 410))
        let donor = try fixture.donor("An", ward: Fixture.khuongTrung)
        let donation = try fixture.donation(donor, on: Fixture.today)
        #expect(try fixture.read { try $0.unitTallies(kind: .ward, year: 2020).count } == 2)
        try fixture.void(donation)
        let rows = try fixture.read { try $0.unitTallies(kind: .ward, year: 2020, lastDaysTo: Fixture.today) }
        #expect(rows.map(\.unit) == [.ward(Fixture.nhanChinh)])
        #expect(rows.map(\.tally) == [.zero])
        #expect(rows[0].lastDays.count == 7)
        #expect(try fixture.read { try $0.dailyTallies(unit: .office, year: 2020).isEmpty })
        let stretch = try fixture.street("Quan Nhân")[0]
        #expect(
            try fixture.read { try $0.unitTallies(kind: .stretch, year: 2020, everyUnit: true).map(\.unit) } == [
                .stretch(stretch.id)
            ])
    }

    @Test("recent donations of a unit are its newest ones", arguments: [1, 7, 500])
    func recent(limit: Int) throws {
        let books = try Books(seed: 8)
        for unit in [
            Unit.office, .ward(books.wards[0]), .group(books.groups[0].id), .drive(books.drives[0].id), .bloc(books.blocs[0].id),
        ] {
            let rows = try books.fixture.read { try $0.recentDonations(unit: unit, limit: limit) }
            let own = books.fixture.donations.filter { !$0.voided && Self.unit($0, unit.unitKind) == unit }
            #expect(rows.count == min(limit, own.count))
            #expect(rows.map(\.donation.day) == own.map(\.day).sorted(by: >).prefix(limit).map { $0 })
            #expect(rows.allSatisfy { own.contains($0.donation) && $0.donorName != nil })
        }
    }
}
