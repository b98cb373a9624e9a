import Model
import Testing

@testable import Store

@Suite struct UndoTests {
    private let office: TemporaryOffice
    private let store: Store
    private let donor: Donor
    private let added: JournalEntry
    private let day = Day(number: 18_500)

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
        donor = Samples.donor(store)
        added = try store.add(.donor(donor))
    }

    @Test func `Undo and redo walk back and forth, and new work ends what could be made again`() throws {
        let given = try store.add(.donation(Samples.donation(store, donor, day)), kind: .donationRecorded)
        #expect(try store.lastUndoable() == given)
        let undoing = try store.undo(given.id, by: Samples.signature)
        #expect(undoing.kind == .undone)
        #expect(undoing.reverses == given.id)
        #expect(try store.number("SELECT count(*) FROM summary") == 0)
        #expect(try store.lastUndoable()?.id == added.id)
        #expect(try store.lastRedoable()?.id == given.id)

        try store.redo(given.id, by: Samples.signature)
        #expect(try store.number("SELECT bags FROM summary WHERE unit_kind = 0") == 1)
        #expect(try store.lastUndoable()?.id == given.id)
        #expect(try store.lastRedoable() == nil)

        try store.undo(given.id, by: Samples.signature)
        try store.add(.donor(Samples.donor(store)))
        #expect(try store.lastRedoable() == nil)
        #expect(throws: StoreError.self) { try store.undo(given.id, by: Samples.signature) }
        #expect(try store.check() == [])
    }

    @Test func `What later work builds on is not taken back, and that work is named`() throws {
        let given = try store.add(.donation(Samples.donation(store, donor, day)), kind: .donationRecorded)
        #expect(throws: StoreError.dependents([given])) { try store.undo(added.id, by: Samples.signature) }
        try store.undo(given.id, by: Samples.signature)
        try store.undo(added.id, by: Samples.signature)
        #expect(try store.donor(donor.id) == nil)
    }

    @Test func `Another change of the same person does not stand in the way`() throws {
        let given = try store.add(.donation(Samples.donation(store, donor, day)), kind: .donationRecorded)
        var altered = donor
        altered.note = "Gọi buổi tối"
        try store.commit(Change(.donorAltered, [.altering(.donor(donor), to: .donor(altered))]), by: Samples.signature)
        try store.undo(given.id, by: Samples.signature)
        #expect(try store.donor(donor.id) == altered)
    }

    @Test func `What names a thing from afar is named as well`() throws {
        let venue = Venue(id: store.newIdentifier(), kind: .school, name: "Trường Nhân Chính")
        let founding = try store.add(.venue(venue), kind: .venueAdded)
        var donation = Samples.donation(store, donor, day)
        donation.venue = venue.id
        let given = try store.add(.donation(donation), kind: .donationRecorded)
        #expect(throws: StoreError.dependents([given])) { try store.undo(founding.id, by: Samples.signature) }
    }

    @Test func `A join of families is called by the family that stays, and stands in the way of what was done in the other`() throws
    {
        let (stays, goes) = (
            Family(id: store.newIdentifier(), name: "Gia đình bà Mai"), Family(id: store.newIdentifier(), name: "Gia đình ông Bình")
        )
        for family in [stays, goes] { try store.add(.family(family), kind: .familyAdded) }
        let tie = FamilyMembership(id: store.newIdentifier(), family: goes.id, donor: donor.id)
        let joined = try store.add(.membership(tie), kind: .memberJoined)
        let left = try store.commit(
            Change(.memberLeft, [.altering(.membership(tie), to: .membership(with(tie, until: day)))]), by: Samples.signature)
        let change = try stays.take(goes, ties: [with(tie, until: day)], own: [])
        let join = try store.commit(change, by: Samples.signature)
        let row = try #require(try store.read { try $0.journalPage(limit: 1) }.first)
        #expect(row.entry.id == join.id && row.subjectName == "Gia đình bà Mai" && row.isPersonal && row.donor == nil)
        #expect(throws: StoreError.dependents([join])) { try store.undo(left.id, by: Samples.signature) }
        for entry in [join, left, joined] { try store.undo(entry.id, by: Samples.signature) }
        #expect(try store.check() == [])
    }

    private func with(_ tie: FamilyMembership, until day: Day) -> FamilyMembership {
        var tie = tie
        tie.until = day
        return tie
    }

    @Test func `Somebody else's work is taken back only when asked for by name`() throws {
        let other = try office.open(seed: 2)
        #expect(try other.lastUndoable() == nil)
        #expect(throws: StoreError.notYours(added)) { try other.undo(added.id, by: Samples.signature) }
        try other.undo(added.id, by: Samples.signature, others: true)
        #expect(try store.donor(donor.id) == nil)
        #expect(throws: StoreError.self) { try store.undo(added.id, by: Samples.signature) }
        let missing = Identifier<Entry>(high: 1, low: 1)
        #expect(throws: StoreError.noSuchEntry(missing)) { try store.undo(missing, by: Samples.signature) }
    }

    @Test func `An import is taken back whole, unless somebody in it was changed since`() throws {
        var donors: [Donor] = []
        let entry = try store.commitBatch(.imported, remark: "a.csv", by: Samples.signature) { writer in
            for _ in 0..<1_200 {
                let donor = Samples.donor(store)
                donors.append(donor)
                try writer.add([.adding(.donor(donor)), .adding(.donation(Samples.donation(store, donor, day)))])
            }
        }
        let given = try store.add(.donation(Samples.donation(store, donors[700], day + 100)), kind: .donationRecorded)
        #expect(throws: StoreError.dependents([given])) { try store.undo(entry.id, by: Samples.signature) }
        try store.undo(given.id, by: Samples.signature)
        try store.undo(entry.id, by: Samples.signature)
        #expect(try store.number("SELECT count(*) FROM donor") == 1)
        #expect(try store.number("SELECT count(*) FROM summary") == 0)
        try store.redo(entry.id, by: Samples.signature)
        #expect(try store.number("SELECT count(*) FROM donation") == 1_200)
        #expect(try store.check() == [])
    }
}
