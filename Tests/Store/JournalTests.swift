import Model
import Testing

@testable import Store

@Suite struct JournalTests {
    @Test func `The journal goes on where it was when the file is opened again`() throws {
        let office = try TemporaryOffice()
        var entries: [JournalEntry] = []
        for seed: UInt64 in 1...3 {
            let store = try office.open(seed: seed)
            entries.append(try store.add(.donor(Samples.donor(store))))
        }
        #expect(entries.map(\.deviceSequence) == [1, 2, 3])
        #expect(Set(entries.map(\.device)).count == 1)
        #expect(Set(entries.map(\.session)).count == 3)
        let store = try office.open()
        #expect(try store.check() == [])
        #expect(try store.number("SELECT count(*) FROM donor") == 3)
    }

    @Test func `A clock set back does not put an entry before the last one`() throws {
        let office = try TemporaryOffice()
        let first = try office.open().add(.bloc(Bloc(id: Identifier(high: 1, low: 1), name: "Học sinh")), kind: .blocAdded)
        let late = try office.open(seed: 2, clock: Clock(startingAt: Samples.noon.adding(milliseconds: -86_400_000)))
        let second = try late.add(.bloc(Bloc(id: Identifier(high: 1, low: 2), name: "Công chức")), kind: .blocAdded)
        #expect(second.time >= first.time)
        #expect(second.time.day == Samples.noon.day)
    }

    @Test func `Two stores on one file take turns in one chain`() throws {
        let office = try TemporaryOffice()
        let one = try office.open(seed: 1)
        let other = try office.open(seed: 2)
        let donor = Samples.donor(one)
        try one.add(.donor(donor))
        #expect(try other.donor(donor.id) == donor)
        try other.add(.donation(Samples.donation(other, donor, Day(number: 18_500))), kind: .donationRecorded)
        try one.add(.donation(Samples.donation(one, donor, Day(number: 18_600))), kind: .donationRecorded)
        #expect(try other.number("SELECT donations FROM donor") == 2)
        #expect(try other.check() == [])
    }

    @Test func `A change that starts from an older record is refused and names the newer`() throws {
        let store = try Store.inMemory(clock: .machine, seed: 1)
        let donor = Samples.donor(store)
        try store.add(.donor(donor))
        var mine = donor
        mine.house("12")
        var theirs = donor
        theirs.house("99")
        try store.commit(Change(.donorAltered, [.altering(.donor(donor), to: .donor(theirs))]), by: Samples.signature)
        #expect(throws: StoreError.conflict(.donor(theirs))) {
            try store.commit(Change(.donorAltered, [.altering(.donor(donor), to: .donor(mine))]), by: Samples.signature)
        }
        #expect(throws: StoreError.conflict(.donor(theirs))) { try store.add(.donor(donor)) }
    }

    @Test func `A batch that throws has not happened`() throws {
        struct Cancelled: Error {}
        let store = try Store.inMemory(clock: .machine, seed: 1)
        #expect(throws: Cancelled.self) {
            try store.commitBatch(.imported, remark: "", by: Samples.signature) { writer in
                try writer.add([.adding(.donor(Samples.donor(store)))])
                throw Cancelled()
            }
        }
        #expect(try store.number("SELECT count(*) FROM donor") == 0)
        #expect(try Dump.words(store).isEmpty)
        #expect(try store.position() == JournalPosition(sequence: 0))
    }

    @Test func `A batch is one entry with a payload for each person`() throws {
        let store = try Store.inMemory(clock: .machine, seed: 1)
        let entry = try store.commitBatch(.imported, remark: "a.csv", by: Samples.signature) { writer in
            for _ in 0..<3 {
                let donor = Samples.donor(store)
                try writer.add([.adding(.donor(donor)), .adding(.donation(Samples.donation(store, donor, Day(number: 18_500))))])
            }
        }
        #expect(entry.parts == 3)
        #expect(try store.number("SELECT bags FROM summary WHERE unit_kind = 0") == 3)
        #expect(try store.check() == [])
    }

    @Test func `A renamed street is found by its new name and no more by its old one`() throws {
        let store = try Store.inMemory(clock: .machine, seed: 1)
        let street = Street(id: store.newIdentifier(), name: "Quan Nhân")
        let stretch = Stretch(id: store.newIdentifier(), street: street.id, ward: Samples.ward)
        var donor = Samples.donor(store)
        donor.home.stretch = stretch.id
        try store.add(.street(street), .stretch(stretch), .donor(donor))
        func found(_ words: String) throws -> Int {
            try store.number("SELECT count(*) FROM donor_words WHERE donor_words MATCH '\(words)'")
        }
        #expect(try found("quan") == 1)
        #expect(try found("hòa") == 1)
        #expect(try found("hoa w352") == 1)
        let renamed = Street(id: street.id, name: "Cự Lộc")
        try store.commit(Change(.streetAltered, [.altering(.street(street), to: .street(renamed))]), by: Samples.signature)
        #expect(try found("quan") == 0)
        #expect(try found("loc") == 1)
    }
}

extension Donor {
    fileprivate mutating func house(_ number: String) { home.house = number }
}
