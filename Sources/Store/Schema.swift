import GRDB

/// The tables. Each version of the program may add a migration at the end; none is ever altered once released.
enum Schema {
    /// The version that this program writes; a file with a higher one is refused, since a newer program made it.
    static let version = 8
    /// Tells our files from other programs' ("GHon").
    static let applicationID = 0x4748_6F6E
    /// Bytes of a page in files that this program makes; those of its older versions have twice as many and keep them. A commit touches
    /// some twenty-five pages in as many places, and what it writes, sums up and waits for on the disk goes by their size.
    static let pageSize = 2_048

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: journal)
            try db.execute(sql: books)
            try db.execute(sql: derived)
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        // No row that another points to is touched, so there is nothing to check again.
        migrator.registerMigration("2", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: compactJournal + compactDonations)
            for statement in lists { try db.execute(sql: statement) }
            try db.execute(sql: "PRAGMA user_version = 2")
        }
        migrator.registerMigration("3", foreignKeyChecks: .immediate) { db in
            for statement in months { try db.execute(sql: statement) }
            try db.execute(sql: "PRAGMA user_version = 3")
        }
        migrator.registerMigration("4", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: driveDay)
            try db.execute(sql: "PRAGMA user_version = 4")
        }
        migrator.registerMigration("5", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: decisions)
            try addFamilySums(db)
            for statement in streets { try db.execute(sql: statement) }
            for statement in calls { try db.execute(sql: statement) }
            try db.execute(sql: "PRAGMA user_version = 5")
        }
        migrator.registerMigration("6", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: smaller)
            try db.execute(sql: "PRAGMA user_version = 6")
        }
        migrator.registerMigration("7", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: earlierNames)
            try db.execute(sql: "PRAGMA user_version = 7")
        }
        migrator.registerMigration("8", foreignKeyChecks: .immediate) { db in
            for statement in streetPeople { try db.execute(sql: statement) }
            try db.execute(sql: "PRAGMA user_version = 8")
        }
        return migrator
    }

    /// Version 2 of the payloads. `units` are the streets, stretches, venues, blocs, groups and drives that an entry's payloads name
    /// (``UnitNumbers``). `place` is entry × 2³² + part, so that payloads are added at the end of a table without gaps; a digest is kept
    /// of emptied payloads only.
    private static let compactJournal = """
        ALTER TABLE entry ADD COLUMN units BLOB;
        CREATE TABLE part (place INTEGER PRIMARY KEY, subject BLOB NOT NULL, salt BLOB, content BLOB, digest BLOB);
        INSERT INTO part SELECT entry << 32 | part, subject, salt, content,
            CASE WHEN salt IS NULL OR content IS NULL THEN digest END FROM payload ORDER BY entry, part;
        DROP TABLE payload;
        ALTER TABLE part RENAME TO payload;
        CREATE INDEX payload_subject ON payload(subject);
        """

    /// A donation's kind by its number (``Numbered``) instead of its word, and whether it failed instead of its outcome's: there are
    /// millions, and nearly all are whole blood collected, which costs nothing. A word that no program wrote gets no kind's number.
    private static let compactDonations = """
        ALTER TABLE donation RENAME COLUMN kind TO word;
        ALTER TABLE donation ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE donation ADD COLUMN failed INTEGER NOT NULL DEFAULT 0;
        UPDATE donation SET kind = \(number(ofKind: "word")), failed = outcome <> 'collected'
            WHERE word <> 'wholeBlood' OR outcome <> 'collected';
        ALTER TABLE donation DROP COLUMN word;
        ALTER TABLE donation DROP COLUMN outcome;
        ALTER TABLE donor RENAME COLUMN last_kind TO word;
        ALTER TABLE donor ADD COLUMN last_kind INTEGER;
        UPDATE donor SET last_kind = \(number(ofKind: "word")) WHERE word IS NOT NULL;
        ALTER TABLE donor DROP COLUMN word;
        """

    /// The words of version 1 stand here as they were written then.
    private static func number(ofKind word: String) -> String {
        "CASE \(word) WHEN 'wholeBlood' THEN 0 WHEN 'redCells' THEN 1 WHEN 'platelets' THEN 2 WHEN 'plasma' THEN 3 WHEN 'granulocytes' THEN 4 ELSE -1 END"
    }

    /// The truth: who changed what, when. `payload` holds one part per subject and entry, salted, so that one person's
    /// parts can be emptied while the chain of hashes still verifies.
    private static let journal = """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE entry (
            seq INTEGER PRIMARY KEY,
            uuid BLOB NOT NULL UNIQUE,
            device BLOB NOT NULL,
            device_seq INTEGER NOT NULL,
            session BLOB NOT NULL,
            time INTEGER NOT NULL,
            kind TEXT NOT NULL,
            version INTEGER NOT NULL,
            operator TEXT NOT NULL,
            desk TEXT NOT NULL,
            remark TEXT NOT NULL,
            reverses BLOB,
            parts INTEGER NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL,
            UNIQUE (device, device_seq)
        );
        CREATE INDEX entry_reverses ON entry(reverses) WHERE reverses IS NOT NULL;
        CREATE TABLE payload (
            entry INTEGER NOT NULL,
            part INTEGER NOT NULL,
            subject BLOB NOT NULL,
            salt BLOB,
            content BLOB,
            digest BLOB NOT NULL,
            PRIMARY KEY (entry, part)
        ) WITHOUT ROWID;
        CREATE INDEX payload_subject ON payload(subject);
        """

    /// The books: one table a kind of record. `id` is local; `uuid` is the identity. Days are days since 1970, wards are
    /// era × 100000 + code (``WardKey/packed``), names are NFC.
    private static let books = """
        CREATE TABLE office (id INTEGER PRIMARY KEY CHECK (id = 1), record TEXT NOT NULL);
        CREATE TABLE street (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, folded TEXT NOT NULL);
        CREATE INDEX street_folded ON street(folded);
        CREATE TABLE stretch (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
            street INTEGER NOT NULL REFERENCES street(id), ward INTEGER NOT NULL,
            houses TEXT NOT NULL, drive_street_since INTEGER, contact TEXT NOT NULL,
            UNIQUE (street, ward)
        );
        CREATE INDEX stretch_ward ON stretch(ward);
        CREATE TABLE venue (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, address TEXT NOT NULL,
            ward INTEGER, code TEXT NOT NULL, hours TEXT NOT NULL
        );
        CREATE INDEX venue_code ON venue(code) WHERE code <> '';
        CREATE TABLE bloc (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, abbreviation TEXT NOT NULL);
        CREATE TABLE "group" (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
            ward INTEGER, bloc INTEGER REFERENCES bloc(id), head_count INTEGER, contact TEXT NOT NULL
        );
        CREATE INDEX group_ward ON "group"(ward, folded);
        CREATE TABLE donor (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
            name TEXT NOT NULL, sort_key BLOB NOT NULL,
            birth_year INTEGER, birth_day INTEGER, sex TEXT,
            citizen_id TEXT, citizen_id_reversed TEXT, phone TEXT, phone_reversed TEXT, blood_group TEXT,
            ward INTEGER, stretch INTEGER REFERENCES stretch(id), house TEXT NOT NULL,
            "group" INTEGER REFERENCES "group"(id),
            stated_count INTEGER, stated_on INTEGER, do_not_invite INTEGER NOT NULL, note TEXT NOT NULL,
            -- derived from donations and deferrals, kept in the same transaction; `giothong check` recounts them
            donations INTEGER NOT NULL DEFAULT 0, last_day INTEGER, last_kind TEXT, deferred_until INTEGER
        );
        CREATE INDEX donor_name ON donor(sort_key);
        CREATE INDEX donor_birth ON donor(birth_year);
        CREATE INDEX donor_last ON donor(last_day);
        CREATE INDEX donor_count ON donor(donations);
        CREATE INDEX donor_ward ON donor(ward, sort_key);
        CREATE INDEX donor_stretch ON donor(stretch) WHERE stretch IS NOT NULL;
        CREATE INDEX donor_group ON donor("group") WHERE "group" IS NOT NULL;
        CREATE INDEX donor_citizen ON donor(citizen_id) WHERE citizen_id IS NOT NULL;
        CREATE INDEX donor_citizen_end ON donor(citizen_id_reversed) WHERE citizen_id_reversed IS NOT NULL;
        CREATE INDEX donor_phone ON donor(phone) WHERE phone IS NOT NULL;
        CREATE INDEX donor_phone_end ON donor(phone_reversed) WHERE phone_reversed IS NOT NULL;
        CREATE TABLE consent (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, donor INTEGER NOT NULL REFERENCES donor(id),
            purpose TEXT NOT NULL, given INTEGER NOT NULL, means TEXT NOT NULL, paper_number TEXT NOT NULL, withdrawn INTEGER
        );
        CREATE INDEX consent_donor ON consent(donor);
        CREATE TABLE family (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, folded TEXT NOT NULL, code TEXT NOT NULL);
        CREATE INDEX family_code ON family(code) WHERE code <> '';
        CREATE TABLE membership (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
            family INTEGER NOT NULL REFERENCES family(id), donor INTEGER NOT NULL REFERENCES donor(id),
            role TEXT NOT NULL, from_day INTEGER, until_day INTEGER
        );
        CREATE INDEX membership_family ON membership(family);
        CREATE INDEX membership_donor ON membership(donor);
        CREATE TABLE drive (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, day INTEGER NOT NULL,
            opens INTEGER, closes INTEGER, venue INTEGER REFERENCES venue(id), ward INTEGER,
            organiser TEXT NOT NULL, campaign_year INTEGER NOT NULL, campaign TEXT NOT NULL, state TEXT NOT NULL
        );
        CREATE INDEX drive_day ON drive(day);
        CREATE TABLE donation (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, donor INTEGER REFERENCES donor(id),
            day INTEGER NOT NULL, kind TEXT NOT NULL, outcome TEXT NOT NULL, ml INTEGER NOT NULL,
            venue INTEGER REFERENCES venue(id), drive INTEGER REFERENCES drive(id), campaign_year INTEGER NOT NULL,
            ward INTEGER, stretch INTEGER REFERENCES stretch(id), "group" INTEGER REFERENCES "group"(id),
            bloc INTEGER REFERENCES bloc(id), approximate INTEGER NOT NULL, bag_number TEXT NOT NULL, voided INTEGER NOT NULL
        );
        CREATE INDEX donation_donor ON donation(donor, day);
        CREATE INDEX donation_day ON donation(day);
        CREATE INDEX donation_bag ON donation(bag_number) WHERE bag_number <> '';
        CREATE TABLE deferral (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, donor INTEGER REFERENCES donor(id),
            day INTEGER NOT NULL, code TEXT NOT NULL, until INTEGER,
            venue INTEGER REFERENCES venue(id), drive INTEGER REFERENCES drive(id)
        );
        CREATE INDEX deferral_donor ON deferral(donor, day);
        CREATE INDEX deferral_day ON deferral(day);
        CREATE INDEX deferral_drive ON deferral(drive) WHERE drive IS NOT NULL;
        CREATE TABLE target (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, year INTEGER NOT NULL,
            unit_kind INTEGER NOT NULL, unit INTEGER NOT NULL, measure TEXT NOT NULL, tenths INTEGER NOT NULL,
            document TEXT NOT NULL, document_day INTEGER,
            UNIQUE (year, unit_kind, unit, measure)
        );
        CREATE TABLE peer (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, year INTEGER NOT NULL, record TEXT NOT NULL);
        CREATE INDEX peer_year ON peer(year);
        CREATE TABLE aid (
            id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, year INTEGER NOT NULL UNIQUE, dong INTEGER NOT NULL,
            stated_growth REAL, source TEXT NOT NULL
        );
        """

    /// What is computed from the books. `summary` makes a board cost the same with ten thousand donations as with ten million.
    /// `unit_kind` numbers are those of ``UnitKind``; the office's own row has unit 0.
    /// `donor_words` holds the folded words by which a donor is found; `rowid` is `donor.id`. It keeps no text of its own, so a
    /// row is taken out by naming its old words.
    private static let derived = """
        CREATE TABLE summary (
            unit_kind INTEGER NOT NULL, unit INTEGER NOT NULL, year INTEGER NOT NULL, day INTEGER NOT NULL,
            bags INTEGER NOT NULL, ml INTEGER NOT NULL, visits INTEGER NOT NULL, approximate INTEGER NOT NULL,
            PRIMARY KEY (unit_kind, unit, year, day)
        ) WITHOUT ROWID;
        \(donorWords);
        """

    static let donorWords = """
        CREATE VIRTUAL TABLE donor_words USING fts5(
            words, content='', detail=none, prefix='1 2 3 4 5 6 7', tokenize="unicode61 remove_diacritics 0"
        )
        """
}
