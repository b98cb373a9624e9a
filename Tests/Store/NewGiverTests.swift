import Model
import Testing

@testable import Store

/// What an import says of people whose first visits it brings.
@Suite struct NewGiverTests {
    private let office: TemporaryOffice
    private let store: Store
    private let donor: Donor

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
        var donor = Samples.donor(store)
        donor.citizenID = CitizenID(checked: "001190000001")
        self.donor = donor
        try store.add(.donor(donor))
    }

    private func write(_ days: [Int]) throws {
        let home = try #require(
            try store.read {
                try $0.home(
                    ofCitizenID: CitizenID(checked: "001190000001"),
                    at: $0.place(ofCitizenID: CitizenID(checked: "001190000001")) ?? 0)
            })
        try store.commitBatch(.imported, remark: "a.csv", by: Samples.signature, expecting: .visits(days.count)) { writer in
            let donations = days.map { Samples.donation(store, donor, Day(number: $0)) }
            try writer.add(donations.map { .adding(.donation($0)) }, newGiver: home)
        }
    }

    @Test func `Their visits stand in the books as if nothing had been said`() throws {
        try write([18_000, 18_500, 18_200])
        #expect(try store.check() == [])
        #expect(try store.texts("SELECT donations || ' ' || last_day FROM donor") == ["3 18500"])
    }

    @Test func `Two of their visits on one day are still refused, and so is one before they were born`() throws {
        #expect(throws: StoreError.self) { try write([18_000, 18_000]) }
        #expect(throws: StoreError.invalid(.beforeBirth(.year(1990)))) { try write([7_000]) }
        #expect(try store.number("SELECT count(*) FROM donation") == 0)
    }
}
