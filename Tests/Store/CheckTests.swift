import Foundation
import GRDB
import Model
import Testing

@testable import Store

@Suite struct CheckTests {
    private let store: Store
    private let donor: Donor
    private let donation: Donation
    private let entry: JournalEntry

    init() throws {
        store = try Store.inMemory(clock: Clock(startingAt: Samples.noon), seed: 1)
        donor = Samples.donor(store)
        donation = Samples.donation(store, donor, Day(number: 18_500))
        try store.add(.donor(donor))
        entry = try store.add(.donation(donation), kind: .donationRecorded)
        try store.add(.donor(Samples.donor(store)))
    }

    private let entryTwo = "place >> 32 = 2"

    private func findings(after sql: String) throws -> Set<Finding> {
        #expect(try store.check() == [])
        try store.connection.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: sql)
        }
        return Set(try store.check())
    }

    @Test func `A donation altered by hand is found, in the books and in the sums`() throws {
        let found = try findings(after: "UPDATE donation SET ml = 450")
        #expect(found == [.recordAltered(.donation, donation.id.erased()), .summaryWrong(cells: 4)])
    }

    @Test func `A name altered by hand is found`() throws {
        let found = try findings(after: "UPDATE donor SET name = 'Ai Đó' WHERE donations = 1")
        #expect(found == [.recordAltered(.donor, donor.id.erased())])
    }

    @Test func `A row that cannot be read is found and does not end the check`() throws {
        let found = try findings(after: "UPDATE donation SET kind = 77")
        #expect(found.contains(.recordAltered(.donation, donation.id.erased())))
    }

    @Test func `Rows taken away or slipped in are found`() throws {
        let found = try findings(
            after: "DELETE FROM donation; INSERT INTO bloc(uuid, name, abbreviation) VALUES (randomblob(16), 'x', '')")
        #expect(found.contains(.recordMissing(.donation, donation.id.erased())))
        #expect(found.contains(.recordsWithoutJournal(.bloc, count: 1)))
        #expect(found.contains(.donorCountsWrong(donors: 1)))
    }

    @Test func `An entry altered by hand is found`() throws {
        #expect(try findings(after: "UPDATE entry SET operator = 'Ai đó' WHERE seq = 2") == [.entryAltered(entry.id)])
    }

    @Test func `A payload altered by hand is found`() throws {
        // 350 and 450 millilitres, as the codec writes them.
        let content = try #require(try store.texts("SELECT hex(content) FROM payload WHERE \(entryTwo)").first)
        let altered = content.replacingOccurrences(of: "BC05", with: "8407")
        #expect(altered != content)
        let found = try findings(after: "UPDATE payload SET content = x'\(altered)' WHERE \(entryTwo)")
        #expect(found == [.entryAltered(entry.id), .recordAltered(.donation, donation.id.erased())])
    }

    @Test func `A unit altered behind the program's back is found`() throws {
        let (one, other) = (
            Venue(id: store.newIdentifier(), kind: .school, name: "Một"),
            Venue(id: store.newIdentifier(), kind: .school, name: "Hai")
        )
        var placed = Samples.donation(store, donor, Day(number: 18_400))
        placed.venue = one.id
        try store.add(.venue(one), .venue(other))
        let entry = try store.add(.donation(placed), kind: .donationRecorded)
        let found = try findings(
            after: "UPDATE entry SET units = (SELECT uuid FROM venue WHERE name = 'Hai') WHERE seq = \(entry.position)")
        #expect(found == [.entryAltered(entry.id), .recordAltered(.donation, placed.id.erased())])
        #expect(
            try findings2(after: "UPDATE entry SET units = x'0102' WHERE seq = \(entry.position)").contains(.entryAltered(entry.id))
        )
        #expect(
            try findings2(after: "UPDATE entry SET units = NULL WHERE seq = \(entry.position)").contains(.entryAltered(entry.id)))
    }

    @Test func `A payload emptied in part, or moved to somebody else, is found`() throws {
        #expect(
            try findings(after: "UPDATE payload SET salt = NULL WHERE \(entryTwo)").contains(.payloadAltered(entry.id, part: 0)))
        let found = try findings2(after: "UPDATE payload SET subject = randomblob(16) WHERE place >> 32 = 3")
        #expect(found.count { if case .entryAltered = $0 { true } else { false } } == 2)
    }

    @Test(arguments: [(9, 16), (7, 16), (8, 17), (7, 17), (16, 16), (24, 16), (0, 16), (8, 0)])
    func `Bytes of a payload moved from one column to the next are found`(salt: Int, subject: Int) throws {
        #expect(try store.check() == [])
        try store.recutPayload(entry: 2, salt: 8, subject: 16)
        #expect(try store.check() == [])
        try store.recutPayload(entry: 2, salt: salt, subject: subject)
        #expect(try store.check().contains(.payloadAltered(entry.id, part: 0)))
    }

    @Test func `A byte of a kept digest moved to the next is found`() throws {
        let person = Samples.donor(store)
        let family = Family(id: store.newIdentifier(), name: "Gia đình")
        let tie = FamilyMembership(id: store.newIdentifier(), family: family.id, donor: person.id)
        let entry = try store.add(.donor(person), .family(family), .membership(tie))
        try store.erase(donor: person.id, by: Samples.signature)
        let place = Payload.place(entry: entry.position, part: 0)
        let kept = try store.texts("SELECT hex(digest) FROM payload WHERE place >= \(place) AND content IS NULL ORDER BY place")
        #expect(kept.count == 3)
        let found = try findings(
            after: """
                UPDATE payload SET digest = x'\(kept[0].dropLast(2))' WHERE place = \(place);
                UPDATE payload SET digest = x'\(kept[0].suffix(2) + kept[1])' WHERE place = \(place + 1)
                """)
        #expect(found.isSuperset(of: [.payloadAltered(entry.id, part: 0), .payloadAltered(entry.id, part: 1)]))
    }

    @Test func `An entry taken away is found`() throws {
        let found = try findings(after: "DELETE FROM entry WHERE seq = 2; DELETE FROM payload WHERE \(entryTwo)")
        #expect(found.contains(.chainBroken(device: entry.device, sequence: 3)))
        #expect(found.contains(.recordsWithoutJournal(.donation, count: 1)))
    }

    @Test func `A payload taken away is found`() throws {
        let found = try findings(after: "DELETE FROM payload WHERE \(entryTwo)")
        #expect(found.contains(.partsWrong(entry.id, said: 1, found: 0)))
        #expect(found.contains(.entryAltered(entry.id)))
    }

    @Test func `Sums, counts and words that are wrong are found`() throws {
        let found = try findings(
            after: """
                UPDATE summary SET bags = 7 WHERE unit_kind = 1; UPDATE donor SET donations = 4;
                INSERT INTO donor_words(rowid, words) VALUES (77, 'ma')
                """)
        #expect(found == [.summaryWrong(cells: 1), .donorCountsWrong(donors: 2), .lookupWrong(donors: 2, indexed: 3)])
    }

    @Test func `A month's sums that are wrong, missing or of nobody are found`() throws {
        let kept = "SELECT format('%d %d %d %d', unit_kind, unit, year, month) FROM summary_month"
        #expect(try store.texts(kept) == ["0 0 2020 7", "1 \(Samples.ward.packed) 2020 7"])
        #expect(try findings(after: "UPDATE summary_month SET ml = ml + 1 WHERE unit_kind = 0") == [.summaryWrong(cells: 1)])
        #expect(try findings2(after: "DELETE FROM summary_month WHERE unit_kind = 1") == [.summaryWrong(cells: 2)])
        #expect(
            try findings2(after: "INSERT INTO summary_month VALUES (3, 9, 2020, 7, 1, 250, 1, 0)") == [.summaryWrong(cells: 3)])
    }

    @Test func `Numbers beyond any that a program writes are found and do not end the check`() throws {
        for column in ["campaign_year", "day", "ml", "approximate", "ward", "failed"] {
            for value in [Int.min, -1, 1 << 40, Int.max] {
                let was = try #require(try store.texts("SELECT \(column) FROM donation").first)
                #expect(
                    try findings2(after: "UPDATE donation SET \(column) = \(value)")
                        .contains(.recordAltered(.donation, donation.id.erased())), "\(column) \(value)")
                try store.execute("UPDATE donation SET \(column) = \(was)")
            }
        }
        #expect(try store.check() == [])
    }

    @Test func `A check can be stopped`() {
        struct Stop: Error {}
        #expect(throws: Stop.self) { try store.check { _ in throw Stop() } }
    }

    @Test func `Only an empty store takes a replay`() throws {
        let other = try Store.inMemory(clock: store.clock, seed: 2)
        try other.add(.donor(Samples.donor(other)))
        #expect(throws: StoreError.notADatabase(path: ":memory:")) { try store.replay(into: other) }
    }

    private func findings2(after sql: String) throws -> Set<Finding> {
        try store.connection.writeWithoutTransaction { try $0.execute(sql: sql) }
        return Set(try store.check())
    }
}
