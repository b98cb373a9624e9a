import Model
import Testing

@testable import Store

@Suite struct CitizenRowsTests {
    private func books(people: Int) throws -> Store {
        let store = try Store.inMemory(clock: Clock(startingAt: Instant(Day(number: 20_780), minute: 600)), seed: 1)
        try store.commitBatch(.imported, remark: "", by: Samples.signature) { writer in
            for number in 0..<people {
                var donor = Samples.donor(store, "Nguyễn Văn An")
                donor.citizenID = number % 5 == 0 ? nil : Self.id(number)
                try writer.add([.adding(.donor(donor))])
            }
        }
        return store
    }

    /// Old and new numbers whose digits mostly agree.
    private static func id(_ number: Int) -> CitizenID {
        CitizenID(checked: (number % 2 == 0 ? "001" : "") + String(100_000_000 + number))
    }

    @Test(arguments: [1, 2, 3_000])
    func `Everybody with a citizen id is found in their row, and nobody else`(people: Int) throws {
        let store = try books(people: people)
        try store.read { reader in
            let rows = try #require(try CitizenRows(reader))
            for number in 0..<people where number % 5 != 0 {
                #expect(try rows[Self.id(number)] == reader.place(ofCitizenID: Self.id(number)))
            }
            #expect((people..<2 * people).allSatisfy { rows[Self.id($0)] == nil })
            #expect(rows[Self.id(0)] == nil)
        }
    }

    @Test func `Nobody is found in books without people, and more people than there is room for are not taken`() throws {
        #expect(try books(people: 0).read { try CitizenRows($0)?[Self.id(1)] } == nil)
        let store = try books(people: 20)
        #expect(try store.read { try CitizenRows($0, most: 20) } != nil)
        #expect(try store.read { try CitizenRows($0, most: 19) } == nil)
    }
}
