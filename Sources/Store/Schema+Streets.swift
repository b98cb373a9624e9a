extension Schema {
    /// What the list of streets and the work after a change of borders need to cost the same with a million people as with ten thousand.
    ///
    /// `street_home` counts who lives on each stretch: its donors (family 0), and of each family its members of today.
    static let streets =
        [
            "CREATE INDEX donor_ward_stretch ON donor(ward, stretch)",
            """
            CREATE TABLE street_home (
                stretch INTEGER NOT NULL, family INTEGER NOT NULL, people INTEGER NOT NULL, PRIMARY KEY (stretch, family)
            ) WITHOUT ROWID
            """,
        ] + homes + [
            """
            CREATE TRIGGER home_comes AFTER INSERT ON donor WHEN new.stretch IS NOT NULL BEGIN
                \(count("SELECT new.stretch, 0, 1"));
            END
            """,
            """
            CREATE TRIGGER home_goes AFTER DELETE ON donor WHEN old.stretch IS NOT NULL BEGIN
                \(count("SELECT old.stretch, 0, -1"));
            END
            """,
            """
            CREATE TRIGGER home_moves AFTER UPDATE OF stretch ON donor WHEN old.stretch IS NOT new.stretch BEGIN
                \(count("SELECT old.stretch, 0, -1 WHERE old.stretch IS NOT NULL"));
                \(count("SELECT new.stretch, 0, 1 WHERE new.stretch IS NOT NULL"));
                \(count("SELECT old.stretch, family, -1 FROM membership WHERE donor = old.id AND until_day IS NULL AND old.stretch IS NOT NULL"));
                \(count("SELECT new.stretch, family, 1 FROM membership WHERE donor = new.id AND until_day IS NULL AND new.stretch IS NOT NULL"));
            END
            """,
            """
            CREATE TRIGGER member_comes AFTER INSERT ON membership WHEN new.until_day IS NULL BEGIN
                \(count("SELECT stretch, new.family, 1 FROM donor WHERE id = new.donor AND stretch IS NOT NULL"));
            END
            """,
            """
            CREATE TRIGGER member_goes AFTER DELETE ON membership WHEN old.until_day IS NULL BEGIN
                \(count("SELECT stretch, old.family, -1 FROM donor WHERE id = old.donor AND stretch IS NOT NULL"));
            END
            """,
            """
            CREATE TRIGGER member_changes AFTER UPDATE ON membership BEGIN
                \(count("SELECT stretch, old.family, -1 FROM donor WHERE id = old.donor AND stretch IS NOT NULL AND old.until_day IS NULL"));
                \(count("SELECT stretch, new.family, 1 FROM donor WHERE id = new.donor AND stretch IS NOT NULL AND new.until_day IS NULL"));
            END
            """,
        ]

    /// The triggers that count whoever is added; they rest while a large batch is written.
    static let homeCounters = ["home_comes", "member_comes"]

    /// Counts everybody into the empty table.
    static let homes = ["INSERT INTO street_home \(homesOfBooks)"]

    /// The counts as the books give them, in the form of the table.
    static let homesOfBooks = """
        SELECT stretch, 0 AS family, count(*) AS people FROM donor WHERE stretch IS NOT NULL GROUP BY stretch
        UNION ALL
        SELECT d.stretch, m.family, count(*) FROM membership m JOIN donor d ON d.id = m.donor
        WHERE m.until_day IS NULL AND d.stretch IS NOT NULL GROUP BY d.stretch, m.family
        """

    /// A SELECT before ON CONFLICT needs a WHERE, or its ON would be taken for a join's.
    private static func count(_ rows: String) -> String {
        """
        INSERT INTO street_home \(rows.contains("WHERE") ? rows : rows + " WHERE true")
            ON CONFLICT (stretch, family) DO UPDATE SET people = people + excluded.people
        """
    }

    /// Names by which a street is found besides its own, one a line.
    static let earlierNames = "ALTER TABLE street ADD COLUMN earlier TEXT NOT NULL DEFAULT ''"
}
