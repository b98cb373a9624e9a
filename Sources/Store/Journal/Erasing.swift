import GRDB
import Model

extension Store {
    /// Takes a person out of the file for good (xoá dữ liệu cá nhân): out of the books, the lookup index and the journal's payloads.
    ///
    /// What they gave stays without a name, so that sums stay; the journal's chain still verifies, since it covers digests only.
    /// It cannot be undone. A family that has nobody else goes with its last member, since its name mostly is theirs.
    @discardableResult
    public func erase(donor: Identifier<Donor>, by signature: Signature) throws -> JournalEntry {
        let entry = try post { db in
            let reader = Reader(db)
            guard let person = try reader.record(Donor.self, donor) else {
                throw StoreError.invalid(.unknownReference(.donor, donor.erased()))
            }
            let posting = try Posting(self, db, kind: .erased, remark: "", by: signature)
            try Erasure(db, posting).erase(person)
            try db.execute(sql: "INSERT OR REPLACE INTO meta(key, value) VALUES ('scrub', 1)")
            return try posting.finish()
        }
        // The erasure stands; when the scrubbing of free pages is disturbed, the next opening takes it up again.
        try? scrub()
        return entry
    }

    /// Overwrites what the erased rows left in the index's old segments and in the log; in the file itself they are overwritten as they go.
    func scrub() throws {
        try connection.write { try $0.execute(sql: "INSERT INTO donor_words(donor_words) VALUES ('optimize')") }
        try connection.write { try $0.execute(sql: "DELETE FROM meta WHERE key = 'scrub'") }
        // In memory there is no log to cut.
        try checkpointer?.standingBack {
            try connection.writeWithoutTransaction { db in
                let isBusy = try Query(db, "PRAGMA wal_checkpoint(TRUNCATE)").first { $0.bool(0) } ?? false
                if isBusy { try db.execute(sql: "INSERT OR REPLACE INTO meta(key, value) VALUES ('scrub', 1)") }
            }
        }
    }

    func resumeScrubbing() throws {
        let isPending = try connection.read { try Query($0, "SELECT 1 FROM meta WHERE key = 'scrub'").first { _ in true } ?? false }
        if isPending { try? scrub() }
    }
}

/// The hand of an erasure: it changes the books by itself, since what it does must not stand in the journal.
struct Erasure {
    private let db: Database
    private let posting: Posting
    private let reader: Reader

    init(_ db: Database, _ posting: Posting) {
        self.db = db
        self.posting = posting
        reader = Reader(db)
    }

    func erase(_ donor: Donor) throws {
        let keeper = posting.bookkeeper
        let row = try keeper.keys.donor(donor.id)
        let donations = try records(Donation.self, of: row)
        let deferrals = try records(Deferral.self, of: row)
        let bookings = try records(Booking.self, of: row)
        let families = try records(FamilyMembership.self, of: row).map(\.family)

        try keeper.words.remove(donor, row: row)
        // A bag's number leads to the person in the blood centre's own files.
        try run("UPDATE donation SET donor = NULL, bag_number = '' WHERE donor = ?1", row)
        try run("UPDATE deferral SET donor = NULL, until = NULL WHERE donor = ?1", row)
        try run("UPDATE booking SET donor = NULL WHERE donor = ?1", row)
        try run("DELETE FROM consent WHERE donor = ?1", row)
        try run("DELETE FROM membership WHERE donor = ?1", row)
        try run("DELETE FROM call WHERE donor = ?1", row)
        try run("DELETE FROM donor WHERE id = ?1", row)
        // What stood under the records that were merged into this one is theirs too.
        for own in [donor.id] + donor.decisions.merged { try empty(own.erased()) }
        for family in Set(families) { keeper.families.touch(family: try keeper.keys.family(family)) }
        for family in Set(families) where try isEmpty(family) {
            try run("DELETE FROM family WHERE id = ?1", try keeper.keys.family(family))
            try empty(family.erased())
        }

        try posting.write(
            donations.map { donation in
                var nameless = donation
                nameless.donor = nil
                nameless.bagNumber = ""
                return .adding(.donation(nameless))
            })
        try posting.write(
            deferrals.map { deferral in
                var nameless = deferral
                nameless.donor = nil
                nameless.until = nil
                return .adding(.deferral(nameless))
            })
        try posting.write(
            bookings.map { booking in
                var nameless = booking
                nameless.donor = nil
                return .adding(.booking(nameless))
            })
    }

    private func records<Value: Kept>(_ type: Value.Type, of donor: Int) throws -> [Value] {
        let query = try Query(db, "SELECT \(Value.shown) FROM \(Value.table) WHERE donor = ?1 ORDER BY uuid")
        query.bind(1, donor)
        return try query.all { try Value(row: $0) }
    }

    private func isEmpty(_ family: Identifier<Family>) throws -> Bool {
        let query = try Query(db, "SELECT 1 FROM membership JOIN family ON family.id = membership.family WHERE family.uuid = ?1")
        query.bind(1, family)
        return try query.first { _ in true } == nil
    }

    private func run(_ sql: String, _ row: Int) throws {
        let query = try Query(db, sql)
        query.bind(1, row)
        try query.run()
    }

    /// The digest takes the content's place: the entry's hash covers it.
    private func empty(_ subject: Identifier<AnySubject>) throws {
        let query = try Query(db, "SELECT \(Payload.shown) FROM payload WHERE payload.subject = ?1 AND payload.content IS NOT NULL")
        query.bind(1, subject)
        for payload in try query.all({ try Payload(row: $0) }) {
            guard let salt = payload.salt, let content = payload.content else { continue }
            let update = try Query(db, "UPDATE payload SET salt = NULL, content = NULL, digest = ?2 WHERE place = ?1")
            update.bind(1, payload.place)
            update.bind(2, EntryHash.digest(salt: salt, subject: subject, content: content))
            try update.run()
        }
    }
}
