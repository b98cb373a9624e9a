import Foundation
import Model
import Testing

@testable import Store

@Suite struct ErasureTests {
    private let office: TemporaryOffice
    private let store: Store
    private let erased: Donor
    private let entry: JournalEntry
    private let day = Day(number: 18_500)

    /// One person with everything, in the middle of a batch.
    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
        var person = Samples.donor(store, "Zùng Xưa Quýnh")
        person.phone = Phone(checked: "0977123987")
        erased = person
        let (store, signature) = (store, Samples.signature)
        // The letter after the bag's number: the byte that follows a row in the file may be a digit.
        entry = try store.commitBatch(.imported, remark: "a.csv", by: signature) { [day] writer in
            for index in 0..<40 {
                let donor = index == 20 ? person : Samples.donor(store)
                try writer.add([
                    .adding(.donor(donor)), .adding(.donation(Samples.donation(store, donor, day, bag: "QX77\(index)Z"))),
                ])
            }
        }
        let family = Family(id: store.newIdentifier(), name: "Gia đình Zùng")
        try store.add(
            .family(family), .membership(FamilyMembership(id: store.newIdentifier(), family: family.id, donor: person.id)),
            .consent(Consent(id: store.newIdentifier(), donor: person.id, purpose: .contact, given: day, means: .paper)),
            .deferral(Deferral(id: store.newIdentifier(), donor: person.id, day: day, code: .temporary, until: day + 9)))
        var renamed = person
        renamed.name = "Zùng Xưa Quỳnh"
        try store.commit(Change(.donorAltered, [.altering(.donor(person), to: .donor(renamed))]), by: signature)
    }

    @Test func `The person is gone, the sums stay, the chain holds, a replay agrees`() throws {
        let sums = try store.texts("SELECT format('%d %d %d %d %d %d', unit_kind, unit, day, bags, ml, visits) FROM summary")
        try store.erase(donor: erased.id, by: Samples.signature)
        #expect(try store.donor(erased.id) == nil)
        for table in ["consent", "membership", "family"] { #expect(try store.number("SELECT count(*) FROM \(table)") == 0) }
        #expect(try store.number("SELECT count(*) FROM donation WHERE donor IS NULL AND bag_number = ''") == 1)
        #expect(
            try store.number("SELECT count(*) FROM payload WHERE content IS NULL AND salt IS NULL AND length(digest) = 32") == 4)
        #expect(try store.number("SELECT count(*) FROM payload WHERE content IS NOT NULL AND digest IS NULL") > 40)
        #expect(try store.texts("SELECT format('%d %d %d %d %d %d', unit_kind, unit, day, bags, ml, visits) FROM summary") == sums)
        #expect(try store.check() == [])
        let copy = try Store.inMemory(clock: store.clock, seed: 9)
        try store.replay(into: copy)
        #expect(try Dump.tables(copy) == Dump.tables(store))
        #expect(try Dump.words(copy) == Dump.words(store))
        #expect(try copy.check() == [])
    }

    /// Those of the words that stand in the bytes of the file or its log.
    private func found(_ words: [String]) throws -> [String] {
        let bytes = try [office.file.path, office.file.walPath].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        return words.filter { word in bytes.contains { $0.range(of: Data(word.utf8)) != nil } }
    }

    @Test func `Nothing of the person is left in the bytes of the file or its log`() throws {
        let words = ["Zùng", "zung", "Quýnh", "0977123987", "789321", "QX7720Z"]
        #expect(try found(words) == words)
        try store.erase(donor: erased.id, by: Samples.signature)
        #expect(try found(words) == [])
        #expect(try store.number("SELECT count(*) FROM meta WHERE key = 'scrub'") == 0)
    }

    /// SQLite itself decides by how it was built whether it does so.
    @Test(arguments: [false, true])
    func `Nothing is left of what stood of them before a change either, also after another erasure`(afterAnother: Bool) throws {
        if afterAnother {
            let other = Samples.donor(store, "Lê Thị Hoa")
            try store.add(.donor(other))
            try store.erase(donor: other.id, by: Samples.signature)
        }
        var before = try #require(try store.donor(erased.id))
        // A row that grows is moved, and what it was lies where it stood.
        for length in [40, 300, 700, 1] {
            var after = before
            after.note = String(repeating: "Ghi\u{E1}m", count: length)
            after.phone = Phone(checked: "09\(71_000_000 + length)")
            try store.commit(Change(.donorAltered, [.altering(.donor(before), to: .donor(after))]), by: Samples.signature)
            before = after
        }
        try store.erase(donor: erased.id, by: Samples.signature)
        #expect(try found(["0971000040", "0971000300", "0971000700", "0971000001", "Ghiám"]) == [])
        #expect(try store.number("PRAGMA secure_delete") == 1)
    }

    @Test func `An erasure is not undone, and what it emptied is not taken back`() throws {
        let erasing = try store.erase(donor: erased.id, by: Samples.signature)
        #expect(throws: StoreError.notUndoable(erasing)) { try store.undo(erasing.id, by: Samples.signature) }
        #expect(throws: StoreError.dependents([erasing])) { try store.undo(entry.id, by: Samples.signature) }
        #expect(throws: StoreError.invalid(.unknownReference(.donor, erased.id.erased()))) {
            try store.erase(donor: erased.id, by: Samples.signature)
        }
    }

    @Test func `A membership taken back before the family went does not hinder a replay`() throws {
        let store = try Store.inMemory(clock: store.clock, seed: 4)
        let (one, other) = (Samples.donor(store), Samples.donor(store))
        let family = Family(id: store.newIdentifier(), name: "Gia đình bà Hoà")
        let membership = FamilyMembership(id: store.newIdentifier(), family: family.id, donor: other.id)
        try store.add(.donor(one), .donor(other), .family(family))
        try store.add(.membership(FamilyMembership(id: store.newIdentifier(), family: family.id, donor: one.id)))
        let joined = try store.add(.membership(membership), kind: .memberJoined)
        try store.undo(joined.id, by: Samples.signature)
        try store.erase(donor: one.id, by: Samples.signature)
        let copy = try Store.inMemory(clock: store.clock, seed: 5)
        try store.replay(into: copy)
        #expect(try Dump.tables(copy) == Dump.tables(store))
    }
}
