import Model
import Testing

@testable import Store

@Suite("The donors' list")
struct DonorPageTests {
    private func fixture() throws -> (Fixture, [Donor]) {
        var random = SeededGenerator(seed: 9)
        let fixture = try Fixture()
        var donors: [Donor] = []
        for _ in 0..<45 {
            let name = ["Nguyễn", "Trần", "Đỗ"].randomElement(using: &random) ?? ""
            let given = ["An", "Ân", "Bình", "Đức", "Hòa"].randomElement(using: &random) ?? ""
            let donor = try fixture.donor(
                "\(name) \(given)", birth: [nil, 1970, 1980, 1990].randomElement(using: &random) ?? nil,
                ward: [nil, Fixture.nhanChinh, Fixture.khuongTrung].randomElement(using: &random) ?? nil)
            donors.append(donor)
            for time in 0..<Int.random(in: 0..<3, using: &random) {
                try fixture.donation(donor, on: Fixture.today - 100 * time - Int.random(in: 0..<20, using: &random))
            }
        }
        return (fixture, donors)
    }

    @Test("every page at every place is a piece of the one sorted list", arguments: DonorSort.allCases, [false, true])
    func pages(sort: DonorSort, descending: Bool) throws {
        let (fixture, donors) = try fixture()
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
        let (fixture, donors) = try fixture()
        func ids(_ filter: DonorFilter) throws -> Set<Identifier<Donor>> {
            let page = try fixture.read { try $0.donorPage(sort: sort, filter: filter, limit: 100) }
            #expect(page.total == page.rows.count)
            #expect(!page.cut)
            return Set(page.rows.map(\.id))
        }
        func expected(_ fits: (Donor) -> Bool) -> Set<Identifier<Donor>> { Set(donors.filter(fits).map(\.id)) }
        #expect(try ids(DonorFilter(ward: Fixture.nhanChinh)) == expected { $0.home.ward == Fixture.nhanChinh })
        #expect(try ids(DonorFilter(text: "duc")) == expected { $0.name.hasSuffix("Đức") })
        #expect(
            try ids(DonorFilter(ward: Fixture.nhanChinh, text: "tran"))
                == expected { $0.home.ward == Fixture.nhanChinh && $0.name.hasPrefix("Trần") })
        #expect(try ids(DonorFilter(ward: WardKey(.era2020, 346))).isEmpty)
        let byText = try fixture.read {
            try $0.donorPage(sort: sort, filter: DonorFilter(text: "nguyen"), limit: 100).rows.map(\.id)
        }
        let whole = try fixture.read { try $0.donorPage(sort: sort, limit: 100).rows.map(\.id) }
        #expect(byText == whole.filter(byText.contains))
    }

    @Test(
        "from any page any other is reached, in the whole list and in a ward's", arguments: DonorSort.allCases, [false, true])
    func landmarks(sort: DonorSort, descending: Bool) throws {
        let (fixture, _) = try fixture()
        for filter in [DonorFilter.none, DonorFilter(ward: Fixture.nhanChinh)] {
            try fixture.read { reader in
                let whole = try reader.donorPage(sort: sort, descending: descending, filter: filter, limit: 100)
                for start in 0..<whole.total {
                    let from = try reader.donorPage(sort: sort, descending: descending, filter: filter, offset: start, limit: 4)
                    for offset in 0..<whole.total {
                        let page = try reader.donorPage(
                            sort: sort, descending: descending, filter: filter, offset: offset, limit: 4, near: from.landmarks,
                            steppedOver: -1)
                        #expect(page.rows.map(\.id) == whole.rows.dropFirst(offset).prefix(4).map(\.id))
                    }
                }
                for (place, row) in whole.rows.enumerated() {
                    #expect(try reader.position(of: row.id, sort: sort, descending: descending, filter: filter) == place)
                }
            }
        }
    }

    @Test(
        "every piece of every order is a stretch of an index: nothing is scanned, nothing sorted", arguments: DonorSort.allCases)
    func plans(sort: DonorSort) throws {
        let (fixture, _) = try fixture()
        for descending in [false, true] {
            for ward in [nil, Fixture.nhanChinh] {
                let list = DonorOrder(sort, descending: descending, ward: ward)
                // A name and a count are always known.
                for key: [Bound] in sort == .name || sort == .donations ? [["a", 1]] : [[1, "a", 1], [.none, .none, 1]] {
                    for segment in list.segments(from: Array(key.suffix(list.columns.count)), backwards: false) {
                        let plan = try plan(fixture, "\(segment.selection) ORDER BY \(list.order(backwards: false)) LIMIT 5")
                        #expect(plan.hasPrefix("SEARCH donor USING COVERING INDEX") && !plan.contains("TEMP B-TREE"), "\(plan)")
                    }
                }
                let plan = try plan(fixture, "\(list.selection) ORDER BY \(list.order(backwards: true)) LIMIT 5")
                #expect(plan.contains("COVERING INDEX") && !plan.contains("TEMP B-TREE"), "\(plan)")
            }
        }
    }

    private func plan(_ fixture: Fixture, _ sql: String) throws -> String {
        try fixture.read { try $0.all("EXPLAIN QUERY PLAN " + sql) { $0.text(3) }.joined(separator: "\n") }
    }

    @Test("landmarks of a list that has become shorter lead to what is left")
    func shorter() throws {
        let (fixture, donors) = try fixture()
        let end = try fixture.read { try $0.donorPage(sort: .donations, offset: 30, limit: 15) }
        let leaving = donors.filter { donor in end.rows.suffix(6).contains { $0.id == donor.id } && end.rows.last?.donations != 0 }
        for donor in leaving {
            for donation in fixture.donations where donation.donor == donor.id { try fixture.void(donation) }
        }
        let page = try fixture.read {
            try $0.donorPage(
                sort: .donations, descending: false, filter: .none, offset: 33, limit: 15, near: end.landmarks?.recounted,
                steppedOver: -1)
        }
        let whole = try fixture.read { try $0.donorPage(sort: .donations, limit: 100) }
        #expect(page.rows.map(\.id) == whole.rows.suffix(12).map(\.id) && page.total == 45)
    }

    @Test("people are counted as they come, move and go")
    func people() throws {
        let (fixture, donors) = try fixture()
        func count(_ ward: WardKey) throws -> Int { try fixture.read { try $0.donorCount(ward: ward) } }
        let before = try (count(Fixture.nhanChinh), count(Fixture.khuongTrung))
        #expect(before.0 == donors.count { $0.home.ward == Fixture.nhanChinh })
        let donor = try #require(donors.first { $0.home.ward == Fixture.nhanChinh })
        var moved = donor
        moved.home.ward = Fixture.khuongTrung
        try fixture.commit(.donorAltered, [.altering(.donor(donor), to: .donor(moved))])
        #expect(try count(Fixture.nhanChinh) == before.0 - 1 && count(Fixture.khuongTrung) == before.1 + 1)
        try fixture.donor("Đỗ Ân", ward: nil)
        #expect(try fixture.read { try $0.donorPage(limit: 1).total } == donors.count + 1)
        let entry = try #require(fixture.entries.last)
        try fixture.store.undo(entry.id, by: Signature(operatorName: "Chị Lan", desk: "Bàn 1"))
        #expect(try fixture.read { try $0.donorPage(limit: 1).total } == donors.count)
        #expect(try fixture.store.check().isEmpty)
    }

    @Test("a filter of signs alone lists nobody", arguments: ["%", "*", "_%", "\""])
    func signs(text: String) throws {
        let (fixture, _) = try fixture()
        #expect(try fixture.read { try $0.donorPage(filter: DonorFilter(text: text), limit: 9) } == .empty)
    }

    @Test("a list found by a text is paged without being searched again")
    func pagesByText() throws {
        let (fixture, _) = try fixture()
        let filter = DonorFilter(text: "nguyen")
        try fixture.read { reader in
            let whole = try reader.donorPage(filter: filter, limit: 100)
            let first = try reader.donorPage(filter: filter, limit: 3)
            let next = try reader.donorPage(filter: filter, offset: 3, limit: 3, near: first.landmarks)
            #expect(next.rows.map(\.id) == whole.rows.dropFirst(3).prefix(3).map(\.id) && next.total == whole.total)
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
