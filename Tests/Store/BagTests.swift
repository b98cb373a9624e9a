import Model
import Testing

@testable import Store

/// A bag holds the blood of one person (mã túi).
@Suite struct BagTests {
    private let office: TemporaryOffice
    private let store: Store
    private let day = Day(number: 18_500)
    /// By ISBT 128, which gives a number once in a hundred years.
    private let unique = "G123417654321"
    private let plain = "TX20-0017"

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
    }

    /// Of somebody who is in no other test.
    private func donation(_ bag: String, on day: Day) throws -> Donation {
        let donor = Samples.donor(store)
        try store.add(.donor(donor))
        return Samples.donation(store, donor, day, bag: bag)
    }

    private func taken(_ donation: Donation) -> StoreError { .invalid(.bagTaken(by: donation.id, on: donation.day)) }

    private func voided(_ donation: Donation) -> Change {
        var voided = donation
        voided.voided = true
        return Change(.donationVoided, [.altering(.donation(donation), to: .donation(voided))])
    }

    @Test func `A number by ISBT 128 is refused on any day, a plain one on its own day only`() throws {
        for bag in [unique, plain] {
            let first = try donation(bag, on: day)
            try store.add(.donation(first))
            let (sameDay, later) = (try donation(bag, on: day), try donation(bag, on: day + 300))
            #expect(throws: taken(first)) { try store.add(.donation(sameDay)) }
            if bag == unique {
                #expect(throws: taken(first)) { try store.add(.donation(later)) }
            } else {
                try store.add(.donation(later))
            }
        }
        #expect(try store.number("SELECT count(*) FROM donation") == 3)
        #expect(try store.check() == [])
    }

    @Test func `Without a number any number of bags is taken`() throws {
        for _ in 0..<3 { try store.add(.donation(try donation("", on: day))) }
        #expect(try store.number("SELECT count(*) FROM donation") == 3)
    }

    @Test func `A number that is put in later is asked for too, and one that stays is not`() throws {
        let first = try donation(unique, on: day)
        let second = try donation("", on: day + 1)
        try store.add(.donation(first))
        try store.add(.donation(second))
        var numbered = second
        numbered.bagNumber = unique
        #expect(throws: taken(first)) {
            try store.commit(
                Change(.donationAltered, [.altering(.donation(second), to: .donation(numbered))]), by: Samples.signature)
        }
        var larger = first
        larger.volume = Millilitres(450)
        try store.commit(Change(.donationAltered, [.altering(.donation(first), to: .donation(larger))]), by: Samples.signature)
    }

    @Test func `A donation that is voided frees its bag, and the voiding is not taken back once somebody else has it`() throws {
        let first = try donation(unique, on: day)
        try store.add(.donation(first))
        let voiding = try store.commit(voided(first), by: Samples.signature)
        let second = try donation(unique, on: day)
        try store.add(.donation(second))
        #expect(throws: taken(second)) { try store.undo(voiding.id, by: Samples.signature) }
        #expect(try store.number("SELECT count(*) FROM donation WHERE voided = 0") == 1)

        try store.commit(voided(second), by: Samples.signature)
        try store.undo(voiding.id, by: Samples.signature)
        #expect(try store.read { try $0.record(Donation.self, first.id) } == first)
        #expect(try store.check() == [])
    }

    @Test func `A list of old donations is taken as it is written`() throws {
        let donations = [try donation(unique, on: day), try donation(unique, on: day)]
        try store.commitBatch(.imported, remark: "danh sách.csv", by: Samples.signature) { writer in
            for donation in donations { try writer.add([.adding(.donation(donation))]) }
        }
        #expect(try store.number("SELECT count(*) FROM donation WHERE bag_number = '\(unique)'") == 2)
        #expect(try store.check() == [])
    }
}
