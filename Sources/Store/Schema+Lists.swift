extension Schema {
    /// What the lists of donors need to cost the same with a million people as with ten thousand.
    ///
    /// `donor_ward_…` are the orders in which one ward's people are listed, as `donor_birth`, `donor_last` and `donor_count` are those of
    /// everybody: any page is a step into an index (``DonorOrder``). `people` counts the donors of each ward (0: of none) as they come
    /// and go, since SQLite counts by reading.
    static let lists = [
        "CREATE INDEX donor_ward_birth ON donor(ward, birth_year)",
        "CREATE INDEX donor_ward_last ON donor(ward, last_day)",
        "CREATE INDEX donor_ward_count ON donor(ward, donations)",
        "CREATE TABLE people (ward INTEGER PRIMARY KEY, donors INTEGER NOT NULL)",
        people,
        """
        CREATE TRIGGER donor_comes AFTER INSERT ON donor BEGIN
            INSERT INTO people VALUES (ifnull(new.ward, 0), 1) ON CONFLICT (ward) DO UPDATE SET donors = donors + 1;
        END
        """,
        """
        CREATE TRIGGER donor_goes AFTER DELETE ON donor BEGIN
            UPDATE people SET donors = donors - 1 WHERE ward = ifnull(old.ward, 0);
        END
        """,
        """
        CREATE TRIGGER donor_moves AFTER UPDATE OF ward ON donor WHEN old.ward IS NOT new.ward BEGIN
            UPDATE people SET donors = donors - 1 WHERE ward = ifnull(old.ward, 0);
            INSERT INTO people VALUES (ifnull(new.ward, 0), 1) ON CONFLICT (ward) DO UPDATE SET donors = donors + 1;
        END
        """,
    ]

    /// Counts the people of every ward into the empty table.
    static let people = "INSERT INTO people SELECT ifnull(ward, 0), count(*) FROM donor GROUP BY 1"
}
