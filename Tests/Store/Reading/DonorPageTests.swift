import Model
import Testing

@testable import Store

@Suite("The donors' list")
struct DonorPageTests {
    private func fixture() throws -> (Fixture, [Donor], Stretch, Group) {
        var random = SeededGenerator(seed: 9)
        let fixture = try Fixture()
        let stretch = try fixture.street("Quan Nhân")[0]
        let group = try fixture.group("Tổ 5", ward: Fixture.nhanChinh)
        var donors: [Donor] = []
        for _ in 0..<45 {
            let name = ["Nguyễn", "Trần", "Đỗ"].randomElement(using: &random) ?? ""
            let given = ["An", "Ân", "Bình", "Đức", "Hòa"].randomElement(using: &random) ?? ""
            let donor = try fixture.donor(
                "\(name) \(given)", birth: [nil, 1970, 1980, 1990].randomElement(using: &random) ?? nil,
                ward: [nil, Fixture.nhanChinh, Fixture.khuongTrung].randomElement(using: &random) ?? nil,
                stretch: Int.random(in: 0..<3, using: &random) == 0 ? stretch : nil,
                group: Int.random(in: 0..<3, using: &random) == 0 ? group : nil)
            donors.append(donor)
            for time in 0..<Int.random(in: 0..<3, using: &random) {
                try fixture.donation(donor, on: Fixture.today - 100 * time - Int.random(in: 0..<20, using: &random))
            }
        }
        return (fixture, donors, stretch, group)
    }

    @Test("every page at every place is a piece of the one sorted list", arguments: DonorSort.allCases, [false, true])
    func pages(sort: DonorSort, descending: Bool) throws {
        let (fixture, donors, _, _) = try fixture()
        let whole = try fixture.read { try $0.donorPage(sort: sort, descending: descending, limit: 100) }
        #expect(whole.total == 45)
        #expect(Set(whole.rows.map(\.id)) == Set(donors.map(\.id)))
        let age = Dictionary(uniqueKeysWithValues: donors.enumerated().map { ($1.id, $0) })
        func comes(_ one: DonorRow, _ other: DonorRow) -> Bool {
            func key(_ row: DonorRow) -> [Int] {
                switch sort {
                case .name: VietnameseText.sortKey(row.name).map(Int.init)
                case .birthYear: [row.birthYear ?? 0]
                case .lastDonation: [row.last?.day.number ?? 0]
                case .donations: [row.donations]
                case .ward: [row.ward?.packed ?? 0] + VietnameseText.sortKey(row.name).map(Int.init)
                }
            }
            let (first, second) = (key(one), key(other))
            return first == second ? (age[one.id] ?? 0) < (age[other.id] ?? 0) : first.lexicographicallyPrecedes(second)
        }
        let expected = whole.rows.sorted { descending ? comes($1, $0) : comes($0, $1) }
        #expect(whole.rows.map(\.id) == expected.map(\.id))
        for offset in [0, 1, 10, 22, 23, 30, 38, 44] {
            let page = try fixture.read { try $0.donorPage(sort: sort, descending: descending, offset: offset, limit: 7) }
            #expect(page.rows.map(\.id) == whole.rows.dropFirst(offset).prefix(7).map(\.id))
            #expect(page.offset == offset)
        }
        for (place, row) in whole.rows.enumerated() {
            #expect(try fixture.read { try $0.position(of: row.id, sort: sort, descending: descending) } == place)
        }
        let beyond = try fixture.read { try $0.donorPage(sort: sort, descending: descending, offset: 1_000, limit: 7) }
        #expect(beyond.rows.map(\.id) == whole.rows.suffix(1).map(\.id))
    }

    @Test("a filter narrows the list, with its total", arguments: DonorSort.allCases)
    func filters(sort: DonorSort) throws {
        let (fixture, donors, stretch, group) = try fixture()
        func ids(_ filter: DonorFilter) throws -> Set<Identifier<Donor>> {
            let page = try fixture.read { try $0.donorPage(sort: sort, filter: filter, limit: 100) }
            #expect(page.total == page.rows.count)
            #expect(!page.cut)
            return Set(page.rows.map(\.id))
        }
        func expected(_ fits: (Donor) -> Bool) -> Set<Identifier<Donor>> { Set(donors.filter(fits).map(\.id)) }
        #expect(try ids(DonorFilter(ward: Fixture.nhanChinh)) == expected { $0.home.ward == Fixture.nhanChinh })
        #expect(try ids(DonorFilter(stretch: stretch.id)) == expected { $0.home.stretch == stretch.id })
        #expect(try ids(DonorFilter(group: group.id)) == expected { $0.group == group.id })
        #expect(
            try ids(DonorFilter(ward: Fixture.khuongTrung, group: group.id))
                == expected { $0.home.ward == Fixture.khuongTrung && $0.group == group.id })
        #expect(try ids(DonorFilter(text: "duc")) == expected { $0.name.hasSuffix("Đức") })
        #expect(
            try ids(DonorFilter(ward: Fixture.nhanChinh, text: "tran"))
                == expected { $0.home.ward == Fixture.nhanChinh && $0.name.hasPrefix("Trần") })
        #expect(try ids(DonorFilter(stretch: fixture.identifier())).isEmpty)
        let byText = try fixture.read {
            try $0.donorPage(sort: sort, filter: DonorFilter(text: "nguyen"), limit: 100).rows.map(\.id)
        }
        let whole = try fixture.read { try $0.donorPage(sort: sort, limit: 100).rows.map(\.id) }
        #expect(byText == whole.filter(byText.contains))
    }

    @Test("the ways of reading a large ward all give the same", arguments: DonorSort.allCases, [false, true])
    func largeWard(sort: DonorSort, descending: Bool) throws {
        let (fixture, donors, _, _) = try fixture()
        let filter = DonorFilter(ward: Fixture.nhanChinh)
        let count = donors.count { $0.home.ward == Fixture.nhanChinh }
        for offset in 0..<count {
            let pages = try fixture.read { reader in
                try [(1_000, 0), (0, 1_000), (0, 0)].map { limits in
                    try reader.donorPage(
                        sort: sort, descending: descending, filter: filter, offset: offset, limit: 4, sortedByHand: limits.0,
                        nearTheEnd: limits.1)
                }
            }
            #expect(pages[0].rows.count == min(4, count - offset))
            #expect(pages[1] == pages[0])
            #expect(pages[2] == pages[0])
        }
    }

    @Test("an empty list has a page")
    func empty() throws {
        let fixture = try Fixture()
        #expect(try fixture.read { try $0.donorPage(offset: 5, limit: 10) } == DonorPage(rows: [], offset: 0, total: 0))
        #expect(
            try fixture.read { try $0.donorPage(filter: DonorFilter(text: "an"), limit: 10) }
                == DonorPage(rows: [], offset: 0, total: 0))
    }

    @Test("the card holds what is known of a person")
    func card() throws {
        let fixture = try Fixture()
        let bloc = try fixture.bloc("Cư dân")
        let group = try fixture.group("Tổ 5", ward: Fixture.nhanChinh, bloc: bloc)
        let venue = try fixture.venue("132 Quan Nhân")
        let drive = try fixture.drive("Chủ nhật đỏ", on: Fixture.today - 90)
        let donor = try fixture.donor("Tạ Thị Sen", group: group, stated: StatedDonations(count: 4, on: Fixture.today))
        let family = Family(id: fixture.identifier(), name: "Gia đình bà Sen")
        let tie = FamilyMembership(id: fixture.identifier(), family: family.id, donor: donor.id, role: "Vợ")
        try fixture.commit(.familyAdded, [.adding(.family(family)), .adding(.membership(tie))])
        let consent = Consent(id: fixture.identifier(), donor: donor.id, purpose: .contact, given: Fixture.today, means: .paper)
        try fixture.commit(.consentGiven, [.adding(.consent(consent))])
        let first = try fixture.donation(donor, on: Fixture.today - 300, venue: venue)
        try fixture.donation(donor, on: Fixture.today - 90, drive: drive)
        try fixture.void(first)
        try fixture.deferral(donor, on: Fixture.today, venue: venue)
        let card = try #require(try fixture.read { try $0.donorCard(donor.id) })
        #expect(card.donor == donor)
        #expect(card.donations.map(\.donation.voided) == [false, true])
        #expect(card.donations.map(\.venueName) == [nil, "132 Quan Nhân"])
        #expect(card.donations.map(\.driveName) == ["Chủ nhật đỏ", nil])
        #expect(card.counted == 1)
        #expect(card.stated?.count == 4)
        #expect(card.deferrals.map(\.venueName) == ["132 Quan Nhân"])
        #expect(card.consents == [consent])
        #expect(card.families == [FamilyTie(membership: tie, family: family)])
        #expect(card.group == .group(name: "Tổ 5", kind: .residential, ward: Fixture.nhanChinh))
        #expect(card.bloc == .bloc(name: "Cư dân", abbreviation: ""))
        #expect(card.entries == 7)
        #expect(try fixture.read { try $0.donorCard(fixture.identifier()) } == nil)
    }
}
