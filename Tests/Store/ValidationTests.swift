import Model
import Testing

@testable import Store

@Suite struct ValidationTests {
    private let store: Store
    private let donor: Donor
    private let day = Day(number: 18_500)

    init() throws {
        store = try Store.inMemory(clock: .machine, seed: 1)
        var donor = Samples.donor(store)
        donor.citizenID = CitizenID(checked: "001190000001")
        self.donor = donor
        try store.add(.donor(donor))
    }

    private func refused(_ problem: ValidationProblem, _ record: Record, _ place: SourceLocation = #_sourceLocation) {
        #expect(throws: StoreError.invalid(problem), sourceLocation: place) { try store.add(record) }
    }

    @Test func `A donor has a name and a citizen id that nobody else has`() {
        var other = Samples.donor(store, " - ")
        refused(.donorWithoutName, .donor(other))
        other.name = "Lê Văn Tám"
        other.citizenID = donor.citizenID
        refused(.citizenIDTaken(by: donor.id), .donor(other))
    }

    @Test func `One donation a day, unless both bags have numbers that differ`() throws {
        let first = Samples.donation(store, donor, day, bag: "B1")
        try store.add(.donation(first))
        refused(.sameDonation(first.id), .donation(Samples.donation(store, donor, day)))
        refused(.bagTaken(by: first.id, on: day), .donation(Samples.donation(store, donor, day, bag: "B1")))
        try store.add(.donation(Samples.donation(store, donor, day, bag: "B2")))
        var voided = Samples.donation(store, donor, day)
        voided.voided = true
        try store.add(.donation(voided))
        #expect(try store.number("SELECT donations FROM donor") == 2)
    }

    @Test func `Donations that one change brings are compared with one another, whatever their order`() throws {
        let first = Samples.donation(store, donor, day)
        try store.add(.donation(first), .donation(Samples.donation(store, donor, day - 100)))
        let later = Samples.donation(store, donor, day + 100)
        for twice in [day, day - 100, day + 100] {
            #expect(throws: StoreError.self, "\(twice)") {
                try store.add(
                    .donation(later), .donation(Samples.donation(store, donor, day - 200)),
                    .donation(Samples.donation(store, donor, twice)))
            }
        }
        #expect(try store.number("SELECT donations FROM donor") == 2)
    }

    @Test(arguments: [0, 30, -350, 2_000]) func `A volume outside the rules is refused`(millilitres: Int) {
        refused(
            .volumeOutsideRules(Millilitres(millilitres)), .donation(Samples.donation(store, donor, day, millilitres: millilitres)))
    }

    @Test func `Nobody gives before being born`() throws {
        let early = Samples.donation(store, donor, Day.last(of: 1990))
        refused(.beforeBirth(.year(1990)), .donation(early))
        var baby = Samples.donor(store)
        baby.birth = .day(day + 1)
        try store.add(.donor(baby))
        refused(.beforeBirth(.day(day + 1)), .donation(Samples.donation(store, baby, day)))
        try store.add(.donation(Samples.donation(store, baby, day + 1)))
    }

    @Test func `A person is in a family once at a time`() throws {
        let family = Family(id: store.newIdentifier(), name: "Gia đình bà Hoà")
        let first = FamilyMembership(id: store.newIdentifier(), family: family.id, donor: donor.id, until: day)
        try store.add(.family(family), .membership(first))
        func membership(_ from: Day?, _ until: Day?) -> FamilyMembership {
            FamilyMembership(id: store.newIdentifier(), family: family.id, donor: donor.id, from: from, until: until)
        }
        refused(.membershipEndsBeforeItBegins, .membership(membership(day + 9, day + 8)))
        refused(.alreadyMember(first.id), .membership(membership(day, nil)))
        refused(.alreadyMember(first.id), .membership(membership(nil, nil)))
        try store.add(.membership(membership(day + 1, nil)))
    }

    @Test func `Nobody is in a family before being born`() throws {
        let family = Family(id: store.newIdentifier(), name: "Gia đình bà Hoà")
        let tie = FamilyMembership(id: store.newIdentifier(), family: family.id, donor: donor.id)
        try store.add(.family(family), .membership(tie))
        func altered(_ from: Day?, _ until: Day?) -> Change {
            var after = tie
            (after.from, after.until) = (from, until)
            return Change(.memberAltered, [.altering(.membership(tie), to: .membership(after))])
        }
        for (from, until) in [(nil, Day.first(of: 1901)), (Day.last(of: 1989), nil)] as [(Day?, Day?)] {
            #expect(throws: StoreError.invalid(.memberUnborn(.year(1990)))) {
                try store.commit(altered(from, until), by: Samples.signature)
            }
        }
        try store.commit(altered(Day.first(of: 1990), nil), by: Samples.signature)
    }

    @Test func `A target is positive and there is one of a unit, year and measure`() throws {
        func target(_ amount: Amount) -> Record {
            .target(Target(id: store.newIdentifier(), year: 2020, unit: .ward(Samples.ward), amount: amount))
        }
        refused(.targetNotPositive, target(Amount(.bags, 0)))
        try store.add(target(Amount(.bags, 100)))
        refused(.targetTaken, target(Amount(.bags, 200)))
        try store.add(target(Amount(.visits, 200)))
    }

    @Test func `What a record names must be there, and what is named stays`() throws {
        let missing = Identifier<Group>(high: 7, low: 7)
        var other = Samples.donor(store)
        other.group = missing
        refused(.unknownReference(.group, missing.erased()), .donor(other))

        let bloc = Bloc(id: store.newIdentifier(), name: "Học sinh")
        try store.add(
            .bloc(bloc), .target(Target(id: store.newIdentifier(), year: 2020, unit: .bloc(bloc.id), amount: Amount(.bags, 9))))
        #expect(throws: StoreError.invalid(.stillNeeded(.bloc, bloc.id.erased()))) {
            try store.commit(Change(.blocAltered, [.removing(.bloc(bloc))]), by: Samples.signature)
        }
    }

    @Test func `Names are not empty, years and stretches come once`() throws {
        refused(.emptyName(.street), .street(Street(id: store.newIdentifier(), name: " ")))
        refused(.emptyName(.venue), .venue(Venue(id: store.newIdentifier(), kind: .other, name: "")))
        try store.add(.aid(AidFigure(id: store.newIdentifier(), year: 2020, value: Dong(1))))
        refused(.yearTaken(2020), .aid(AidFigure(id: store.newIdentifier(), year: 2020, value: Dong(2))))
        let street = Street(id: store.newIdentifier(), name: "Quan Nhân")
        try store.add(.street(street), .stretch(Stretch(id: store.newIdentifier(), street: street.id, ward: Samples.ward)))
        refused(.stretchTaken, .stretch(Stretch(id: store.newIdentifier(), street: street.id, ward: Samples.ward)))
    }

    @Test func `A revision is about one record`() {
        #expect(throws: StoreError.invalid(.malformedRevision)) {
            try store.commit(
                Change(.donorAltered, [.altering(.donor(donor), to: .donor(Samples.donor(store)))]), by: Samples.signature)
        }
        #expect(throws: StoreError.invalid(.malformedRevision)) {
            try store.commit(Change(.donorAltered, [Revision(before: nil, after: nil)]), by: Samples.signature)
        }
    }
}
