import Model
import Testing

@testable import Store

@Suite struct StreetTests {
    static let thuongDinh = WardKey(.era2020, 346)

    /// Quan Nhân in two wards, three people on it of whom two are one family, a venue of its own with two drives.
    struct Books {
        let fixture: Fixture
        let stretches: [Stretch]
        let people: [Donor]
        let street: Identifier<Street>

        init() throws {
            fixture = try Fixture()
            stretches = try fixture.street("Quan Nhân", wards: [Fixture.nhanChinh, thuongDinh])
            street = stretches[0].street
            people = [
                try fixture.donor("Nguyễn Văn An", stretch: stretches[0], house: "15 ngõ 52/3"),
                try fixture.donor("Nguyễn Thị Bình", stretch: stretches[0], house: "15 ngõ 52/3"),
                try fixture.donor("Trần Thị Cúc", ward: thuongDinh, stretch: stretches[1], house: "9"),
            ]
            let family = Family(id: fixture.identifier(), name: "Gia đình ông An", code: "")
            try fixture.commit(
                .familyAdded,
                [.adding(.family(family))]
                    + people.prefix(2).map {
                        .adding(
                            .membership(
                                FamilyMembership(id: fixture.identifier(), family: family.id, donor: $0.id)))
                    })
        }

        /// As the list of streets tells it.
        func counted() throws -> StreetPeople? {
            try fixture.read { try $0.streetFigures(street, year: 2020, today: Fixture.today) }?.people
        }
    }

    @Test func `a family counts once for its street however many stretches it lives on, and as long as one of it does`() throws {
        let books = try Books()
        let fixture = books.fixture
        func move(_ place: Int, to stretch: Stretch?) throws {
            let donor = try #require(try fixture.store.donor(books.people[place].id))
            var moved = donor
            moved.home.stretch = stretch?.id
            if let stretch { moved.home.ward = stretch.ward }
            try fixture.commit(.donorAltered, [.altering(.donor(donor), to: .donor(moved))])
        }
        try move(1, to: books.stretches[1])
        #expect(try books.counted() == StreetPeople(donors: 3, families: 1))
        try move(0, to: books.stretches[1])
        #expect(try books.counted() == StreetPeople(donors: 3, families: 1))
        try move(1, to: nil)
        #expect(try books.counted() == StreetPeople(donors: 2, families: 1))
        try move(0, to: nil)
        #expect(try books.counted() == StreetPeople(donors: 1, families: 0))
        #expect(try fixture.store.check() == [])
    }

    @Test func `a stretch that goes to another street takes its people along`() throws {
        let books = try Books()
        let fixture = books.fixture
        let other = Street(id: fixture.identifier(), name: "Hoàng Ngân")
        var moved = books.stretches[1]
        moved.street = other.id
        try fixture.commit(.streetAltered, [.adding(.street(other)), .altering(.stretch(books.stretches[1]), to: .stretch(moved))])
        let rows = try fixture.read { try $0.streetFigures(year: 2020, today: Fixture.today) }
        #expect(rows.map(\.street.name) == ["Hoàng Ngân", "Quan Nhân"])
        #expect(rows.map(\.people) == [StreetPeople(donors: 1, families: 0), StreetPeople(donors: 2, families: 1)])
        #expect(try fixture.store.check() == [])
    }

    @Test func `homes that are counted anew, as a program of the version before does, leave the streets as they were`() throws {
        let books = try Books()
        try books.fixture.store.connection.write { db in
            try db.execute(sql: "DELETE FROM street_home")
            #expect(try Query(db, "SELECT sum(donors) + sum(families) FROM street_people").first { $0.int(0) } == 0)
            for statement in Schema.homes { try db.execute(sql: statement) }
        }
        #expect(try books.counted() == StreetPeople(donors: 3, families: 1))
        #expect(try books.fixture.store.check() == [])
    }

    @Test func `a street whose people are counted wrong is found`() throws {
        let books = try Books()
        try books.fixture.store.connection.write { try $0.execute(sql: "UPDATE street_people SET families = families + 1") }
        #expect(try books.fixture.store.check() == [.streetPeopleWrong(streets: 1)])
    }

    @Test func `a street's year is that of its stretches together, with the year before to the same date`() throws {
        let books = try Books()
        let fixture = books.fixture
        try fixture.donation(books.people[0], on: Day(iso: "2020-03-10")!)
        try fixture.donation(books.people[2], on: Day(iso: "2020-06-10")!)
        try fixture.donation(books.people[2], on: Day(iso: "2019-06-10")!)
        try fixture.donation(books.people[1], on: Day(iso: "2019-12-20")!)
        let rows = try fixture.read { try $0.streetFigures(year: 2020, today: Day(iso: "2020-07-01")!) }
        #expect(rows.map(\.street.name) == ["Quan Nhân"])
        #expect(rows[0].tally.bags == Bags(2))
        #expect(rows[0].before.tally.bags == Bags(1))
        #expect(rows[0].people == StreetPeople(donors: 3, families: 1))
    }

    @Test func `the contact is that of the wards of today, else of those before`() {
        let street = Street(id: Identifier(high: 1, low: 1), name: "Quan Nhân")
        func figures(now contact: String) -> StreetFigures {
            let before = Stretch(
                id: Identifier(high: 1, low: 2), street: street.id, ward: Fixture.nhanChinh,
                bloodDriveStreetSince: Day(iso: "2019-01-01"), contact: "Bà Lan")
            let now = Stretch(id: Identifier(high: 1, low: 3), street: street.id, ward: WardKey(.era2025, 367), contact: contact)
            return StreetFigures(street: street, stretches: [before, now].map { StretchFigures(stretch: $0) })
        }
        #expect(figures(now: "Ông A").contact == "Ông A" && figures(now: "").contact == "Bà Lan")
    }

    @Test func `drives at the place called after a street are its own, the last and the next`() throws {
        let books = try Books()
        let fixture = books.fixture
        let venue = try fixture.venue("Phố Quan Nhân, phường Nhân Chính", kind: .street)
        let other = try fixture.venue("Quan Nhân Mới", kind: .street)
        let last = try fixture.drive("Đợt hè", on: Day(iso: "2020-06-01")!, state: .closed, venue: venue)
        try _ = fixture.drive("Đợt huỷ", on: Day(iso: "2020-06-20")!, state: .cancelled, venue: venue)
        try _ = fixture.drive("Nơi khác", on: Day(iso: "2020-06-25")!, venue: other)
        let next = try fixture.drive("Đợt thu", on: Day(iso: "2020-09-01")!, venue: venue)
        let figures = try fixture.read { try $0.streetFigures(books.street, year: 2020, today: Day(iso: "2020-07-01")!) }
        #expect(figures?.lastDrive?.drive.id == last.id)
        #expect(figures?.nextDrive?.drive.id == next.id)
    }

    @Test func `a street's page has everybody along it with whether they gave this campaign year`() throws {
        let books = try Books()
        try books.fixture.donation(books.people[0], on: Day(iso: "2019-12-28")!, year: 2020)
        try books.fixture.donation(books.people[2], on: Day(iso: "2019-12-28")!)
        let page = try #require(try books.fixture.read { try $0.streetPage(books.street, year: 2020, today: Fixture.today) })
        guard case .residents(let residents) = page.dwellers else { return #expect(Bool(false), "read by the houses") }
        #expect(residents.map(\.house).sorted() == ["15 ngõ 52/3", "15 ngõ 52/3", "9"])
        #expect(residents.filter(\.gaveThisYear).map(\.donor) == [books.people[0].id])
        #expect(Set(residents.compactMap(\.family)).count == 1)
        #expect(page.figures.people == StreetPeople(donors: 3, families: 1))
        let outline = try #require(try books.fixture.read { try $0.streetOutline(books.street, year: 2020, today: Fixture.today) })
        #expect(
            outline.dwellers
                == .houses([
                    StreetHouse(stretch: books.stretches[0].id, house: "15 ngõ 52/3", donors: 2),
                    StreetHouse(stretch: books.stretches[1].id, house: "9", donors: 1),
                ]))
        let people = try books.fixture.read { try $0.housePeople([books.people[1].id, books.people[2].id]) }
        #expect(people.map(\.families) == [["Gia đình ông An"], []])
    }

    @Test func `two wards of one time cannot have the same houses of a street`() throws {
        let books = try Books()
        func with(_ place: Int, _ houses: String) -> [Revision] {
            var stretch = books.stretches[place]
            stretch.houses = houses
            return [.altering(.stretch(books.stretches[place]), to: .stretch(stretch))]
        }
        try books.fixture.commit(.streetAltered, with(0, "40–330"))
        #expect(throws: StoreError.invalid(.housesTaken("1–41 lẻ", by: Fixture.nhanChinh, "40–330"))) {
            try books.fixture.commit(.streetAltered, with(1, "1–41 lẻ"))
        }
        // The ward of another era covers the same ground.
        let later = Stretch(id: books.fixture.identifier(), street: books.street, ward: WardKey(.era2025, 367), houses: "1–330")
        try books.fixture.commit(.streetAdded, [.adding(.stretch(later))])
        try books.fixture.commit(.streetAltered, with(1, "1–39 lẻ"))
    }

    @Test func `who stands under an old ward is listed by street, moves in one change, and comes back by undo`() throws {
        let books = try Books()
        let store = books.fixture.store
        let nobody = try books.fixture.donor("Lê Văn Dũng", house: "7")
        let donation = try books.fixture.donation(books.people[0], on: Day(iso: "2020-03-10")!)
        let wards = [Fixture.nhanChinh, StreetTests.thuongDinh]
        func left() throws -> Int { try store.read { try $0.peopleUnder(wards) } }
        #expect(try left() == 4)
        let rows = try store.read { try $0.oldStreets(wards) }
        #expect(rows.map(\.people) == [2, 1, 1] && rows.last?.stretch == nil && rows.last?.ward == nobody.home.ward)
        let page = try store.read { try $0.oldStreet(Fixture.nhanChinh, stretch: books.stretches[0].id) }
        #expect(Set(page.people.map(\.id)) == Set(books.people.prefix(2).map(\.id)))
        let change = HomeMove(page.people, to: WardKey(.era2025, 367)).change(stretches: page.stretches) {
            books.fixture.identifier()
        }
        let entry = try books.fixture.commit(change.kind, change.revisions)
        #expect(try left() == 2)
        #expect(try books.counted() == StreetPeople(donors: 3, families: 1))
        #expect(try store.check() == [])
        // What was given stays where it was credited.
        #expect(try store.read { try $0.donation(donation.id) }?.donation.credit.ward == Fixture.nhanChinh)
        #expect(try store.read { try $0.streetPage(books.street, year: 2020, today: Fixture.today) }?.figures.people.donors == 3)
        try store.undo(entry.id, by: Signature(operatorName: "Chị Lan", desk: "Bàn 1"))
        #expect(try left() == 4)
    }

    @Test func `a target is set against what its own stretches were given, by its own measure`() throws {
        let books = try Books()
        try books.fixture.donation(books.people[0], on: Day(iso: "2020-03-10")!)
        try books.fixture.donation(books.people[2], on: Day(iso: "2020-06-10")!)
        try books.fixture.donation(books.people[2], on: Day(iso: "2020-12-10")!)
        try books.fixture.target(.stretch(books.stretches[0].id), Amount(.bags, 30))
        let figures = try #require(try books.fixture.read { try $0.streetFigures(year: 2020, today: Fixture.today) }.first)
        #expect(figures.tally.bags == Bags(3) && figures.target(.bags) == Amount(.bags, 30))
        #expect(figures.towardsTarget(.bags)?.tally.bags == Bags(1))
        #expect(figures.towardsTarget(.visits) == nil && figures.otherTarget(than: .visits) == Amount(.bags, 30))
        #expect(figures.otherTarget(than: .bags) == nil)
    }
}
