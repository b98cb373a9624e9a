import Model
import Testing

@testable import Store

@Suite struct MergeTests {
    /// Whatever hangs on two people: a merge loses nothing, undo takes it back exactly, and the journal alone gives the same books.
    @Test(arguments: 41...46) func `After any life two records become one, and two again`(seed: UInt64) throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: seed)
        var life = try RandomLife(store, seed: seed)
        for _ in 0..<150 { try life.step() }
        let people = try store.read { try $0.records(Donor.self, "ORDER BY name, uuid") }
        var merged = 0
        for (one, other) in zip(people, people.dropFirst()) where merged < 6 {
            guard let keep = try store.read({ try $0.donorHistory(one.id) }),
                let gone = try store.read({ try $0.donorHistory(other.id) }),
                let merge = try? DonorMerge(keeping: keep, and: gone)
            else { continue }
            let before = try Dump.tables(store)
            let words = try Dump.words(store)
            let entry: JournalEntry
            do {
                entry = try store.commit(merge.change, by: Samples.signature)
            } catch StoreError.invalid(.beforeBirth) {
                continue
            }
            merged += 1
            let after = try #require(try store.read { try $0.donorHistory(one.id) })
            #expect(Set(after.donations.map(\.id)) == Set((keep.donations + gone.donations).map(\.id)))
            #expect(Set(after.deferrals.map(\.id)) == Set((keep.deferrals + gone.deferrals).map(\.id)))
            #expect(Set(after.consents.map(\.id)) == Set((keep.consents + gone.consents).map(\.id)))
            #expect(Set(after.calls.map(\.id)) == Set((keep.calls + gone.calls).map(\.id)))
            #expect(after.bookings.count == keep.bookings.count + gone.bookings.count - merge.spare.count)
            #expect(try store.donor(other.id) == nil)
            #expect(try store.check() == [])
            let tables = try Dump.tables(store)
            try store.undo(entry.id, by: Samples.signature)
            #expect(try Dump.tables(store) == before && Dump.words(store) == words)
            try store.redo(entry.id, by: Samples.signature)
            #expect(try Dump.tables(store) == tables)
        }
        #expect(merged > 0)
        let copy = try Store.inMemory(clock: store.clock, seed: seed + 100)
        try store.replay(into: copy)
        #expect(try Dump.tables(copy) == Dump.tables(store))
        #expect(try copy.check() == [])
    }

    @Test func `A merged person is erased with all that stood under the record that went`() throws {
        let store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: 3)
        let keep = Samples.donor(store, "Nguyễn Thị Hoà"), gone = Samples.donor(store, "Ngọc Lan Hiếm Có")
        try store.add(.donor(keep), .donor(gone))
        try store.add(.donation(Samples.donation(store, gone, Day(number: 18_500))), kind: .donationRecorded)
        let merge = try store.read {
            try DonorMerge(keeping: #require(try $0.donorHistory(keep.id)), and: #require(try $0.donorHistory(gone.id)))
        }
        try store.commit(merge.change, by: Samples.signature)
        try store.erase(donor: keep.id, by: Samples.signature)
        let left = try store.number(
            "SELECT count(*) FROM payload WHERE content IS NOT NULL AND instr(content, CAST('Hiếm Có' AS BLOB)) > 0")
        #expect(left == 0)
        #expect(try store.check() == [])
        #expect(try store.number("SELECT count(*) FROM donation WHERE donor IS NULL") == 1)
    }

    @Test func `People who look alike are found, the likeliest first, until somebody decides`() throws {
        let fixture = try Fixture()
        let street = try fixture.street("Quan Nhân")[0]
        let one = try fixture.donor("Nguyễn Thị Hoà", birth: 1985, stretch: street, house: "15 ngõ 52", phone: "0912000678")
        let other = try fixture.donor("NGUYEN THI HOA", birth: 1985, stretch: street, house: "15, ngõ 52", phone: "0988000678")
        let husband = try fixture.donor("Trần Văn Bình", birth: 1983, stretch: street, house: "15 ngõ 52")
        try fixture.donor("Nguyễn Thị Hoà", birth: 1986, phone: "0912000678")
        let list = try fixture.read { try $0.twins() }
        #expect(list.pairs.map(\.id) == [[one.id, other.id]] && !list.cut)
        #expect(list.pairs.first?.signs == [.phoneEnd, .address])
        #expect(try fixture.read { try $0.twins(of: other.id) }.pairs.map(\.other.id) == [one.id])
        // Whoever is there twice is one of the household.
        let offers = try fixture.read { try $0.familyOffers(on: Fixture.today) }.offers
        #expect(offers.map(\.id) == [[one.id, husband.id]])
        let change = Donor.declineFamily(offers[0].people)
        try fixture.commit(change.kind, change.revisions)
        #expect(try fixture.read { try $0.familyOffers(on: Fixture.today) }.offers.isEmpty)
        let people = try fixture.read { reader in try [one.id, other.id].compactMap { try reader.donor($0) } }
        let noted = Donor.distinguish(people[0], people[1])
        let entry = try fixture.commit(noted.kind, noted.revisions)
        #expect(try fixture.read { try $0.twins() }.pairs.isEmpty && fixture.read { try $0.twins(of: one.id) }.pairs.isEmpty)
        try fixture.store.undo(entry.id, by: Samples.signature)
        #expect(try fixture.read { try $0.twins() }.pairs.count == 1)
    }

    @Test func `Offers stand in the order of the streets, and of the houses along each`() throws {
        let fixture = try Fixture()
        let far = try fixture.street("Vũ Tông Phan")[0]
        let near = try fixture.street("Quan Nhân")[0]
        for (street, house) in [(far, "3"), (near, "137"), (near, "57 ngõ 76"), (near, "200"), (near, "53"), (near, "68")] {
            for name in ["Trần Văn Bình", "Lê Thị Sen"] { try fixture.donor(name, stretch: street, house: house) }
        }
        let offers = try fixture.read { try $0.familyOffers(on: Fixture.today) }.offers
        #expect(offers.map(\.house) == ["53", "68", "57 ngõ 76", "137", "200", "3"])
        #expect(try fixture.read { try $0.familyOffers(on: Fixture.today, limit: 2) }.offers.map(\.house) == ["53", "68"])
    }

    @Test func `Who is in a family is not offered another`() throws {
        let fixture = try Fixture()
        let street = try fixture.street("Quan Nhân")[0]
        let people = try ["Trần Văn Bình", "Lê Thị Sen"].map { try fixture.donor($0, stretch: street, house: "7") }
        #expect(try fixture.read { try $0.familyOffers(on: Fixture.today) }.offers.count == 1)
        let family = Family(id: fixture.identifier(), name: "Gia đình bà Sen")
        try fixture.commit(
            .familyAdded,
            [
                .adding(.family(family)),
                .adding(.membership(FamilyMembership(id: fixture.identifier(), family: family.id, donor: people[1].id))),
            ])
        #expect(try fixture.read { try $0.familyOffers(on: Fixture.today) }.offers.isEmpty)
        // Nine at one number are a building.
        for number in 0..<9 { try fixture.donor("Người \(number)", stretch: street, house: "9") }
        #expect(try fixture.read { try $0.familyOffers(on: Fixture.today) }.offers.isEmpty)
    }
}
