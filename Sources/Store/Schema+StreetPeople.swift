extension Schema {
    /// `street_people` adds ``Schema/streets`` up by street: its donors, and its families, each once though it may live on several of its
    /// stretches. Counted at reading time, the list of streets would wait for every family of the books.
    static let streetPeople =
        [
            "CREATE TABLE street_people (street INTEGER PRIMARY KEY, donors INTEGER NOT NULL, families INTEGER NOT NULL)",
            peopleOfStreets,
            """
            CREATE TRIGGER home_opens AFTER INSERT ON street_home BEGIN
                \(add("new", donors: "new.people", families: "new.people > 0"));
            END
            """,
            """
            CREATE TRIGGER home_closes AFTER DELETE ON street_home BEGIN
                \(add("old", donors: "-old.people", families: "-(old.people > 0)"));
            END
            """,
            """
            CREATE TRIGGER home_changes AFTER UPDATE OF people ON street_home WHEN old.people <> new.people BEGIN
                \(add("new", donors: "new.people - old.people", families: "(new.people > 0) - (old.people > 0)"));
            END
            """,
            """
            CREATE TRIGGER stretch_moves AFTER UPDATE OF street ON stretch WHEN old.street <> new.street BEGIN
                DELETE FROM street_people WHERE street IN (old.street, new.street);
                INSERT INTO street_people \(peopleOfHomes(where: "s.street IN (old.street, new.street)"));
            END
            """,
        ]

    /// The triggers that add up whole homes; they rest while a large batch is written.
    static let streetCounters = ["home_opens", "home_closes"]

    /// Adds all homes up into the empty table.
    static let peopleOfStreets = "INSERT INTO street_people \(peopleOfHomes(where: "true"))"

    /// The sums as the homes give them, in the form of the table.
    static func peopleOfHomes(where condition: String) -> String {
        """
        SELECT s.street AS street, ifnull(sum(h.people) FILTER (WHERE h.family = 0), 0) AS donors,
            count(DISTINCT nullif(h.family, 0)) AS families
        FROM street_home h JOIN stretch s ON s.id = h.stretch WHERE h.people > 0 AND \(condition) GROUP BY s.street
        """
    }

    /// A home's own stretch tells the street. A family counts for it unless it lives on another stretch of it too.
    private static func add(_ home: String, donors: String, families: String) -> String {
        """
        INSERT INTO street_people
        SELECT here.street, iif(\(home).family = 0, \(donors), 0), iif(\(home).family > 0 AND NOT EXISTS (
            SELECT 1 FROM stretch there CROSS JOIN street_home h ON h.stretch = there.id AND h.family = \(home).family
            WHERE there.street = here.street AND there.id <> \(home).stretch AND h.people > 0
        ), \(families), 0)
        FROM stretch here WHERE here.id = \(home).stretch
        ON CONFLICT (street) DO UPDATE SET donors = donors + excluded.donors, families = families + excluded.families
        """
    }
}
