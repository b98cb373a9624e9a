import Model
import Testing

@testable import Store

/// Batches that say that they are large, and so are written in a way of their own.
@Suite struct LargeBatchTests {
    private let office: TemporaryOffice
    private let store: Store
    /// Enough for the indexes to rest.
    private let many = RestingIndexes.fewest + 100

    init() throws {
        office = try TemporaryOffice()
        store = try office.open()
    }

    private var schema: [String] {
        get throws { try store.texts("SELECT name || ifnull(sql, '') FROM sqlite_schema ORDER BY name") }
    }

    private var settings: [String] {
        get throws { try store.texts("SELECT k || ' ' || v FROM donor_words_config ORDER BY k") }
    }

    private func donor(_ number: Int) -> Donor {
        var donor = Samples.donor(store, "Nguyễn Văn \(["An", "Bình", "Chi"][number % 3])")
        donor.citizenID = CitizenID(checked: String(1_090_000_000 + number))
        donor.phone = Phone(checked: "09\(12_345_678 + number)")
        return donor
    }

    private func write(_ donors: [Donor], expecting load: BatchLoad) throws {
        try store.commitBatch(.imported, remark: "a.csv", by: Samples.signature, expecting: load) { writer in
            for donor in donors { try writer.add([.adding(.donor(donor))]) }
        }
    }

    @Test(arguments: [BatchLoad.unknown, .donors(10_000), .visits(10_000)])
    func `Whatever a batch expects, the indexes stand again after it and everybody is found`(load: BatchLoad) throws {
        let (before, settingsBefore) = (try schema, try settings)
        let donors = (0..<many).map(donor)
        try write(donors, expecting: load)
        try store.commitBatch(.imported, remark: "b.csv", by: Samples.signature, expecting: load) { writer in
            for donor in donors { try writer.add([.adding(.donation(Samples.donation(store, donor, Day(number: 18_500))))]) }
        }
        #expect(try schema == before)
        #expect(Set(settingsBefore).isSubset(of: try settings))
        #expect(try store.check() == [])
        #expect(try store.number("SELECT count(*) FROM donor_words WHERE donor_words MATCH 'binh'") == many / 3)
        #expect(try store.number("SELECT count(*) FROM donor INDEXED BY donor_citizen WHERE citizen_id = '1090000007'") == 1)
        #expect(try store.number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") == 0)
    }

    @Test func `A large batch that gives one citizen id to two people is refused as a whole`() throws {
        let before = try schema
        var twin = donor(9)
        twin.citizenID = donor(4).citizenID
        #expect(throws: StoreError.self) { try write((0..<many).map(donor) + [twin], expecting: .donors(10_000)) }
        #expect(try schema == before)
        #expect(try store.number("SELECT count(*) FROM donor") == 0)
        #expect(try store.check() == [])
    }

    @Test func `A large batch into books that have people still finds who is there`() throws {
        try write((0..<10).map(donor), expecting: .unknown)
        let twin = donor(4)
        #expect(throws: StoreError.invalid(.citizenIDTaken(by: try person(twin.citizenID)))) {
            try write([twin], expecting: .donors(10_000))
        }
        try store.commitBatch(.imported, remark: "", by: Samples.signature, expecting: .donors(10_000)) { writer in
            for number in 10..<many { try writer.add([.adding(.donor(donor(number)))]) }
            let new = donor(many)
            try writer.add([.adding(.donor(new))])
            #expect(try writer.reader.records(named: new.name, orPhone: new.phone).contains { $0.id == new.id })
        }
        #expect(try store.check() == [])
    }

    @Test func `A large first batch makes the same lookup index as one that does not say it is large`() throws {
        let other = try TemporaryOffice()
        let usual = try other.open()
        let donors = (0..<many).map(donor)
        try write(donors, expecting: .donors(10_000))
        try usual.commitBatch(.imported, remark: "a.csv", by: Samples.signature) { writer in
            for donor in donors { try writer.add([.adding(.donor(donor))]) }
        }
        for word in ["nguyen", "ng*", "n*", "bình", "binh", "b*", "chi", "x*"] {
            let sql = "SELECT rowid FROM donor_words WHERE donor_words MATCH '\(word)' ORDER BY rowid"
            #expect(try store.texts(sql) == usual.texts(sql), "\(word)")
        }
        for sql in [
            "SELECT id || ' ' || hex(sz) FROM donor_words_docsize ORDER BY id",
            "SELECT hex(block) FROM donor_words_data WHERE id = 1",
        ] {
            #expect(try store.texts(sql) == usual.texts(sql))
        }
        try store.execute("INSERT INTO donor_words(donor_words) VALUES ('integrity-check')")
    }

    @Test func `Who is renamed within a large first batch is found by the new name alone, and who comes after them too`() throws {
        let donors = (0..<many).map(donor)
        var renamed = donors[3]
        renamed.name = "Trần Thị Xuyến"
        try store.commitBatch(.imported, remark: "a.csv", by: Samples.signature, expecting: .donors(10_000)) { writer in
            for donor in donors { try writer.add([.adding(.donor(donor))]) }
            try writer.add([.altering(.donor(donors[3]), to: .donor(renamed))])
            try writer.add([.adding(.donor(donor(many)))])
        }
        func found(_ word: String) throws -> Int {
            try store.number("SELECT count(*) FROM donor_words WHERE donor_words MATCH '\(word)'")
        }
        #expect(try found("xuyen") == 1)
        #expect(try found("nguyen") == many)
        try store.execute("INSERT INTO donor_words(donor_words) VALUES ('integrity-check')")
        #expect(try store.check() == [])
    }

    @Test func `A large first batch that fails leaves the lookup index empty and the store ready for the next`() throws {
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            try store.commitBatch(.imported, remark: "a.csv", by: Samples.signature, expecting: .donors(10_000)) { writer in
                for number in 0..<many { try writer.add([.adding(.donor(donor(number)))]) }
                throw Enough()
            }
        }
        #expect(try store.number("SELECT count(*) FROM donor_words WHERE donor_words MATCH 'nguyen'") == 0)
        try write((0..<many).map(donor), expecting: .donors(10_000))
        #expect(try store.number("SELECT count(*) FROM donor_words WHERE donor_words MATCH 'nguyen'") == many)
        #expect(try store.check() == [])
    }

    private func person(_ citizenID: CitizenID?) throws -> Identifier<Donor> {
        try #require(try citizenID.flatMap { id in try store.read { try $0.record(ofCitizenID: id)?.id } })
    }

    @Test func `Counts that a batch adds up equal a recount, whatever the order of the visits`() throws {
        let donor = donor(1)
        func day(_ number: Int) -> Day { Day(number: number) }
        func deferral(_ until: Day?) -> Record {
            .deferral(Deferral(id: store.newIdentifier(), donor: donor.id, day: day(18_000), code: .other, until: until))
        }
        try write([donor], expecting: .donors(10_000))
        var platelets = Samples.donation(store, donor, day(18_400), bag: "B2")
        platelets.kind = .platelets
        // Of two on one day the later identifier is the last.
        platelets.id = Identifier(high: .max, low: 0)
        let batches: [[Record]] = [
            [.donation(Samples.donation(store, donor, day(18_400), bag: "B1")), deferral(day(18_100))],
            [.donation(platelets), .donation(Samples.donation(store, donor, day(18_200))), deferral(nil), deferral(day(18_050))],
        ]
        for records in batches {
            try store.commitBatch(.imported, remark: "", by: Samples.signature, expecting: .visits(10_000)) { writer in
                for record in records { try writer.add([.adding(record)]) }
            }
        }
        #expect(try store.check() == [])
        #expect(
            try store.texts("SELECT donations || ' ' || last_day || ' ' || last_kind || ' ' || deferred_until FROM donor")
                == ["3 18400 2 18100"])
    }
}
