import GRDB
import Model

@testable import Store

/// The tables as text, without row numbers: what two stores must agree in.
enum Dump {
    static func tables(_ store: Store) throws -> [String] {
        try store.read { reader in
            var lines: [String] = []
            func add<Value: Kept>(_ type: Value.Type) throws {
                let order = Value.recordKind == .office ? "id" : "uuid"
                lines += try reader.query("SELECT \(Value.shown) FROM \(Value.table) ORDER BY \(order)").all {
                    "\(try Value(row: $0))"
                }
            }
            try add(Office.self)
            try add(Street.self)
            try add(Stretch.self)
            try add(Venue.self)
            try add(Bloc.self)
            try add(Group.self)
            try add(Donor.self)
            try add(Consent.self)
            try add(Family.self)
            try add(FamilyMembership.self)
            try add(Drive.self)
            try add(Booking.self)
            try add(Donation.self)
            try add(Deferral.self)
            try add(Target.self)
            try add(PeerFigure.self)
            try add(AidFigure.self)
            try add(Call.self)
            lines += try reader.query(
                """
                SELECT format('donor %s %s %s %s %s', hex(uuid), donations, last_day, last_kind, deferred_until) FROM donor ORDER BY uuid
                """
            ).all { $0.text(0) }
            lines += try reader.query(
                "SELECT format('family %s %d %d %d %s', hex(uuid), bags, ml, visits, last_day) FROM family ORDER BY uuid"
            ).all { $0.text(0) }
            for (table, time) in [("summary", "day"), ("summary_month", "month")] {
                lines += try reader.query(
                    """
                    SELECT format('\(table) %d %s %d %d: %d %d %d %d', unit_kind, CASE unit_kind
                    WHEN 2 THEN (SELECT hex(uuid) FROM stretch WHERE id = unit)
                    WHEN 3 THEN (SELECT hex(uuid) FROM "group" WHERE id = unit)
                    WHEN 4 THEN (SELECT hex(uuid) FROM bloc WHERE id = unit) WHEN 5 THEN (SELECT hex(uuid) FROM drive WHERE id = unit)
                    WHEN 6 THEN (SELECT hex(uuid) FROM venue WHERE id = unit) ELSE unit END, year, \(time), bags, ml, visits, approximate)
                    AS line FROM \(table) ORDER BY line
                    """
                ).all { $0.text(0) }
            }
            return lines
        }
    }

    /// Each word of the lookup index and how many donors have it.
    static func words(_ store: Store) throws -> [String] {
        try store.connection.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'donor_words', 'row')")
            defer { try? db.execute(sql: "DROP TABLE temp.vocabulary") }
            return try Query(db, "SELECT term || ' ' || doc FROM temp.vocabulary ORDER BY term").all { $0.text(0) }
        }
    }

    /// How many cells of the summary's two tables are not what SQLite adds up of the donations, by another way than ours.
    static func wrongSums(_ store: Store) throws -> Int {
        let date = "day * 86400, 'unixepoch'"
        let month = "CASE strftime('%Y', \(date)) - year WHEN 0 THEN strftime('%m', \(date)) - 1 WHEN -1 THEN 0 WHEN 1 THEN 11 END"
        let columns = ["0", "ward", "stretch", "\"group\"", "bloc", "drive", "venue"]
        let given = columns.enumerated().map { kind, column in
            """
            SELECT \(kind) AS unit_kind, \(column) AS unit, campaign_year AS year, day, failed = 0 AS bags,
            CASE failed WHEN 0 THEN ml ELSE 0 END AS ml, approximate FROM donation WHERE voided = 0 AND \(column) IS NOT NULL
            """
        }.joined(separator: " UNION ALL ")
        return try [("summary", "day", "day"), ("summary_month", "month", month)].reduce(0) { wrong, parts in
            let (table, column, time) = parts
            let kept = "SELECT unit_kind, unit, year, \(column), bags, ml, visits, approximate FROM \(table)"
            let counted =
                "SELECT unit_kind, unit, year, \(time), sum(bags), sum(ml), sum(1), sum(approximate) FROM (\(given)) GROUP BY 1, 2, 3, 4"
            return try wrong
                + store.number("SELECT count(*) FROM (SELECT * FROM (\(kept)) EXCEPT SELECT * FROM (\(counted)))")
                + store.number("SELECT count(*) FROM (SELECT * FROM (\(counted)) EXCEPT SELECT * FROM (\(kept)))")
        }
    }
}
