import GRDB
import Model

extension Schema {
    /// What the list of families needs to cost the same with 150,000 of them as with 300.
    ///
    /// `bags`, `ml`, `visits` and `last_day` are what its members gave while they were members (``FamilySums``), kept as a donor's count
    /// is. Each of the first three indexes is one order of the list, with the columns by which it is narrowed; the last is what a typed word
    /// is looked for in.
    static func addFamilySums(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE family ADD COLUMN sort_key BLOB NOT NULL DEFAULT x'';
                ALTER TABLE family ADD COLUMN bags INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE family ADD COLUMN ml INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE family ADD COLUMN visits INTEGER NOT NULL DEFAULT 0;
                ALTER TABLE family ADD COLUMN last_day INTEGER;
                """)
        let families = try Query(db, "SELECT id, name, code FROM family").all {
            ($0.int(0), Family(id: Identifier(high: 0, low: 0), name: $0.text(1), code: $0.text(2)))
        }
        let update = try Query(db, "UPDATE family SET folded = ?2, sort_key = ?3 WHERE id = ?1")
        for (number, family) in families {
            update.bind(1, number)
            update.bind(2, family.words)
            update.bind(3, family.sortKey)
            try update.run()
        }
        try FamilySums.recountAll(db)
        try db.execute(
            sql: """
                CREATE INDEX family_name ON family(sort_key, id, bags, last_day);
                CREATE INDEX family_bags ON family(bags, id, last_day);
                CREATE INDEX family_last ON family(last_day, id, bags);
                CREATE INDEX family_words ON family(folded);
                """)
    }

    /// What people decided about who somebody is (``Decisions``).
    static let decisions = "ALTER TABLE donor ADD COLUMN decisions BLOB NOT NULL DEFAULT x''"
}
