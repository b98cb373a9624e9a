import Foundation
import GRDB
import Model
import Testing

@testable import Store

/// A file that the first released program left behind.
@Suite struct Version1Tests {
    private let office: TemporaryOffice

    init() throws {
        office = try TemporaryOffice()
        let queue = try DatabaseQueue(path: office.file.path)
        chmod(office.file.path, 0o600)
        try Schema.migrator.migrate(queue, upTo: "1")
        try queue.write { db in
            try db.execute(sql: Version1Rows.sql)
            // As that program had them.
            let people = """
                SELECT donor.id, donor.name, donor.ward, house, street.name FROM donor
                LEFT JOIN stretch ON stretch.id = donor.stretch LEFT JOIN street ON street.id = stretch.street
                """
            let words = try Query(db, people).all { row in
                (
                    row.int(0),
                    LookupWords.text(name: row.text(1), street: row.textIfAny(4), ward: row.wardIfAny(2), house: row.text(3))
                )
            }
            let insertion = try Query(db, "INSERT INTO donor_words(rowid, words) VALUES (?1, ?2)")
            for (row, text) in words {
                insertion.bind(1, row)
                insertion.bind(2, text)
                try insertion.run()
            }
        }
        try queue.close()
    }

    @Test func `It opens, is sound, and older programs refuse it from then on`() throws {
        let store = try office.open()
        #expect(try store.check() == [])
        #expect(try store.number("PRAGMA user_version") == Schema.version)
        #expect(try store.texts("SELECT kind || ' ' || failed FROM donation ORDER BY id") == ["0 0", "0 0", "2 1"])
        #expect(try store.texts("SELECT ifnull(last_kind, 'none') FROM donor ORDER BY id") == ["none", "0"])
        #expect(try store.number("SELECT count(*) FROM entry WHERE version = 1 AND units IS NULL") == 18)
        #expect(try store.number("SELECT count(*) FROM payload WHERE (digest IS NULL) <> (content IS NOT NULL)") == 0)
        #expect(try store.number("SELECT count(*) FROM payload WHERE content IS NULL AND salt IS NULL AND digest IS NOT NULL") == 2)
    }

    @Test func `Its journal tells the same life, and a replay gives the same tables`() throws {
        let store = try office.open()
        let kinds = try store.read { try $0.query("SELECT kind FROM entry ORDER BY seq").all { $0.text(0) } }
        #expect(kinds.suffix(3) == ["aidSet", "targetRemoved", "erased"])
        let seen = try store.read { reader in
            let payloads = PayloadReader(reader.db)
            return try reader.query("SELECT \(Payload.shown) FROM payload").all { try Payload(row: $0) }
                .flatMap { try payloads.revisions(of: $0) }.compactMap { ($0.after ?? $0.before)?.recordKind }
        }
        #expect(Set(seen) == Set(RecordKind.allCases).subtracting([.booking, .call]))
        let copy = try Store.inMemory(clock: store.clock, seed: 9)
        try store.replay(into: copy)
        #expect(try Dump.tables(copy) == Dump.tables(store))
        #expect(try Dump.words(copy) == Dump.words(store))
        #expect(try copy.check() == [])
    }

    @Test func `Old entries are taken back and made again, and new ones follow in the same chain`() throws {
        let store = try office.open()
        let tables = try Dump.tables(store)
        let set = try #require(try store.read { try History($0.db).entry(at: 15) })
        let redone = try #require(try store.read { try History($0.db).entry(at: 13) })
        for entry in [set, redone] {
            let undone = try store.undo(entry.id, by: Samples.signature, others: true)
            #expect(undone.deviceSequence > 18)
            #expect(try Dump.tables(store) != tables)
            try store.redo(undone.id, by: Samples.signature, others: true)
            #expect(try Dump.tables(store) == tables)
        }
        let donor = Samples.donor(store)
        try store.add(.donor(donor))
        try store.add(.donation(Samples.donation(store, donor, Day(number: 18_500))), kind: .donationRecorded)
        #expect(try store.number("SELECT count(*) FROM entry WHERE version = 2 AND units IS NOT NULL") == 6)
        #expect(try store.check() == [])
    }

    @Test func `A person of whom the old journal tells is erased from it`() throws {
        let store = try office.open()
        let person = try #require(try store.read { try $0.query("SELECT \(Donor.shown) FROM donor").first { try Donor(row: $0) } })
        try store.erase(donor: person.id, by: Samples.signature)
        #expect(try store.number("SELECT count(*) FROM payload WHERE content LIKE '%Nguyễn Thị Hoà%'") == 0)
        #expect(try store.check() == [])
    }

    @Test func `What was altered in it before is still found`() throws {
        let queue = try DatabaseQueue(path: office.file.path)
        try queue.write { db in
            try db.execute(sql: "UPDATE payload SET salt = NULL WHERE entry = 3 AND part = 1")
            try db.execute(sql: "UPDATE payload SET content = CAST(replace(content, '900', '901') AS BLOB) WHERE entry = 14")
        }
        try queue.close()
        let store = try office.open()
        let entries = try store.read { reader in try [3, 14].map { try #require(try History(reader.db).entry(at: $0)).id } }
        let found = try store.check()
        #expect(found.contains(.payloadAltered(entries[0], part: 1)))
        #expect(found.contains(.entryAltered(entries[1])))
    }

    @Test func `Bytes moved between the columns of an old payload are found, even to the lengths of a new one`() throws {
        let store = try office.open()
        let entry = try #require(try store.read { try History($0.db).entry(at: 15) })
        try store.recutPayload(entry: 15, salt: 16, subject: 16)
        #expect(try store.check() == [])
        try store.recutPayload(entry: 15, salt: 8, subject: 16)
        #expect(try store.check().contains(.payloadAltered(entry.id, part: 0)))
    }

    @Test func `Reading alone brings it up first, and says so when it cannot`() throws {
        chmod(office.file.path, 0o400)
        if geteuid() != 0 {
            #expect(throws: StoreError.olderSchema(found: 1, known: Schema.version)) {
                try Store.open(office.file, clock: .machine, access: .read)
            }
        }
        chmod(office.file.path, 0o600)
        let store = try Store.open(office.file, clock: .machine, access: .read)
        #expect(try store.number("PRAGMA user_version") == Schema.version)
        #expect(try store.number("SELECT count(*) FROM donor") == 2)
    }
}
