import Model
import Testing

@testable import Store

/// Two records of one stretch become one; the old street's name still finds its people.
@Suite struct StretchJoinTests {
    private let office: TemporaryOffice
    private let store: Store
    private let kept: Street
    private let wrong: Street
    private let keep: Stretch
    private let gone: Stretch

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
        kept = Street(id: store.newIdentifier(), name: "Quan Nhân")
        wrong = Street(id: store.newIdentifier(), name: "Hẻm Giếng")
        keep = Stretch(id: store.newIdentifier(), street: kept.id, ward: Samples.ward, houses: "1–99 lẻ")
        gone = Stretch(
            id: store.newIdentifier(), street: wrong.id, ward: Samples.ward, houses: "2–80 chẵn",
            bloodDriveStreetSince: Samples.noon.day - 90)
        try store.commit(
            Change(
                .streetAdded,
                [.adding(.street(kept)), .adding(.street(wrong)), .adding(.stretch(keep)), .adding(.stretch(gone))]),
            by: Samples.signature)
    }

    private func target(_ stretch: Stretch, year: Int, _ number: Int) throws -> Target {
        let target = Target(
            id: store.newIdentifier(), year: year, unit: .stretch(stretch.id), amount: Amount(.bags, number), document: "")
        try store.add(.target(target), kind: .targetSet)
        return target
    }

    private func names(_ text: String) throws -> [String] {
        try store.read { try $0.lookup(text, home: [], limit: 10) }.rows.map(\.name)
    }

    @Test func `People, donations and targets go over in one change, and all of it comes back`() throws {
        var donor = Samples.donor(store, "Đặng Thị Mai", ward: Samples.ward)
        donor.home.stretch = gone.id
        try store.add(.donor(donor))
        var donation = Samples.donation(store, donor, Samples.noon.day - 10)
        donation.credit.stretch = gone.id
        try store.add(.donation(donation), kind: .donationRecorded)
        let taken = try target(gone, year: 2020, 30)
        let spare = try target(gone, year: 2019, 20)
        let own = try target(keep, year: 2019, 25)
        let join = try #require(try store.read { try $0.stretchJoin(gone.id, into: keep.id) })
        #expect(join.people.map(\.id) == [donor.id] && join.donations.map(\.id) == [donation.id])
        #expect(join.targets == [taken] && join.spareTargets == [spare])
        #expect(join.joined.houses == "1–99 lẻ, 2–80 chẵn" && join.joined.bloodDriveStreetSince == gone.bloodDriveStreetSince)
        let change = Change(
            .streetsJoined, join.revisions + [.removing(.street(wrong)), .altering(.street(kept), to: .street(kept.taking(wrong)))])
        #expect(try names("quan nhan").isEmpty)
        let entry = try store.commit(change, by: Samples.signature)
        #expect(try store.read { try $0.streets() }.map(\.street) == [kept.taking(wrong)])
        #expect(try store.read { try $0.unitTally(.stretch(keep.id), year: donation.campaignYear) }.tally.bags == Bags(1))
        #expect(try Set(store.read { try $0.targets(year: 2019) }.map(\.target)) == [own])
        // By the name that the street has, and by the one that it had.
        #expect(try names("quan nhan") == ["Đặng Thị Mai"] && names("hem gieng") == ["Đặng Thị Mai"])
        #expect(try names("hẻm giếng") == ["Đặng Thị Mai"])
        #expect(try store.check() == [])
        try store.undo(entry.id, by: Samples.signature)
        #expect(try names("quan nhan").isEmpty && names("hem gieng") == ["Đặng Thị Mai"])
        #expect(try store.read { try $0.unitTally(.stretch(gone.id), year: donation.campaignYear) }.tally.bags == Bags(1))
        #expect(try store.check() == [])
    }

    @Test func `Who lives on a stretch that goes to another street is found by the old name, until that is taken back`() throws {
        var stays = gone
        (stays.id, stays.ward, stays.houses) = (store.newIdentifier(), WardKey(.era2020, 349), "82–99 chẵn")
        try store.add(.stretch(stays), kind: .streetAdded)
        var donor = Samples.donor(store, "Đặng Thị Mai", ward: Samples.ward)
        donor.home.stretch = gone.id
        try store.add(.donor(donor))
        let join = try #require(try store.read { try $0.stretchJoin(gone.id, into: keep.id) })
        let change = Change(.streetsJoined, join.revisions + [.altering(.street(kept), to: .street(kept.taking(wrong)))])
        let entry = try store.commit(change, by: Samples.signature)
        #expect(try names("hem gieng") == ["Đặng Thị Mai"] && names("quan nhan") == ["Đặng Thị Mai"])
        try store.undo(entry.id, by: Samples.signature)
        #expect(try names("hem gieng") == ["Đặng Thị Mai"] && names("quan nhan").isEmpty)
        #expect(try store.check() == [])
    }

    @Test func `A join is told by the street that stays and the one that went, however many people come before them`() throws {
        let people = (0..<12).map { number in
            var donor = Samples.donor(store, "Người \(number)", ward: Samples.ward)
            donor.home.stretch = gone.id
            return donor
        }
        try store.commit(Change(.imported, people.map { .adding(.donor($0)) }), by: Samples.signature)
        let join = try #require(try store.read { try $0.stretchJoin(gone.id, into: keep.id) })
        let change = Change(
            .streetsJoined, join.revisions + [.removing(.street(wrong)), .altering(.street(kept), to: .street(kept.taking(wrong)))])
        let entry = try store.commit(change, by: Samples.signature)
        let row = try #require(try store.read { try $0.journalPage(limit: 1) }.first)
        #expect(row.subjectName == "Quan Nhân")
        #expect(row.revisions.first == .altering(.street(kept), to: .street(kept.taking(wrong))))
        // Whose home was on the stretch that is gone.
        let names = try store.read { try $0.entryContent(entry.id) }.names
        #expect(names[gone.id.erased()] == "Hẻm Giếng" && names[keep.id.erased()] == "Quan Nhân")
    }

    @Test func `A street of which a newer ward's stretch went to another has no year before to be set against`() throws {
        let old = Stretch(id: store.newIdentifier(), street: wrong.id, ward: WardKey(.era2020, 343))
        let new = Stretch(id: store.newIdentifier(), street: wrong.id, ward: WardKey(.era2025, 367))
        try store.commit(Change(.streetAdded, [.adding(.stretch(old)), .adding(.stretch(new))]), by: Samples.signature)
        var donor = Samples.donor(store, "Đặng Thị Mai", ward: Samples.ward)
        donor.home.stretch = old.id
        try store.add(.donor(donor))
        let today = Samples.noon.day
        for month in 0..<8 {
            let day = Day.first(of: today.year - 1).adding(months: month)
            try store.add(.donation(Samples.donation(store, donor, day)), kind: .donationRecorded)
        }
        func isWhole() throws -> Bool? {
            try store.read { try $0.streetFigures(wrong.id, year: today.year, today: Day.last(of: today.year)) }?.before.isWhole
        }
        #expect(try isWhole() == true)
        let apart = Street(id: store.newIdentifier(), name: "Tân Lập").taking(wrong)
        var moved = new
        moved.street = apart.id
        try store.commit(
            Change(.streetAltered, [.adding(.street(apart)), .altering(.stretch(new), to: .stretch(moved))]), by: Samples.signature)
        #expect(try isWhole() == false)
    }

    @Test func `An older change that goes back to a stretch that was joined away names the join`() throws {
        var donor = Samples.donor(store, "Đặng Thị Mai", ward: Samples.ward)
        donor.home.stretch = gone.id
        try store.add(.donor(donor))
        var moved = donor
        moved.home.stretch = nil
        let moving = try store.commit(
            Change(.donorAltered, [.altering(.donor(donor), to: .donor(moved))]), by: Samples.signature)
        let join = try #require(try store.read { try $0.stretchJoin(gone.id, into: keep.id) })
        let joining = try store.commit(
            Change(
                .streetsJoined,
                join.revisions + [.removing(.street(wrong)), .altering(.street(kept), to: .street(kept.taking(wrong)))]),
            by: Samples.signature)
        #expect(throws: StoreError.dependents([joining])) { try store.undo(moving.id, by: Samples.signature) }
        // The journal calls the join by the street, not by the first person.
        let row = try #require(try store.read { try $0.journalPage(limit: 1) }.first)
        #expect(row.entry.id == joining.id && row.subjectName == "Quan Nhân" && !row.isPersonal)
        try store.undo(joining.id, by: Samples.signature)
        try store.undo(moving.id, by: Samples.signature)
        #expect(try store.check() == [])
    }

    @Test func `Names are kept once, and not those that a search takes for the name itself`() {
        let street = Street(id: kept.id, name: "Quan Nhan", earlierNames: ["Đường Làng"])
        #expect(street.renamed("Quan Nhân").earlierNames == ["Đường Làng"])
        #expect(street.renamed("Đường Làng").earlierNames == ["Quan Nhan"])
        #expect(
            street.taking(Street(id: wrong.id, name: "duong lang", earlierNames: ["Chợ Cũ"])).earlierNames == [
                "Đường Làng", "Chợ Cũ",
            ])
    }
}
