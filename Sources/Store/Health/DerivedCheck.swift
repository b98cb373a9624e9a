import GRDB
import Model

/// Counts again what is kept beside the books.
struct DerivedCheck {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The summary as the donations give it, in the form of the table.
    static let recount = """
        SELECT unit_kind, unit, year, day, sum(bags) AS bags, sum(ml) AS ml, sum(1) AS visits, sum(approximate) AS approximate FROM (
        SELECT 0 AS unit_kind, 0 AS unit, \(counted) FROM donation WHERE voided = 0
        \(zip(1..., ["ward", "stretch", "\"group\"", "bloc", "drive", "venue"]).map { kind, column in
            "UNION ALL SELECT \(kind), \(column), \(counted) FROM donation WHERE voided = 0 AND \(column) IS NOT NULL"
        }.joined(separator: " "))
        ) GROUP BY unit_kind, unit, year, day
        """

    private static let counted = """
        campaign_year AS year, day, (failed = 0) AS bags, CASE failed WHEN 0 THEN ml ELSE 0 END AS ml, approximate
        """

    func summary() throws -> [Finding] {
        let kept = "SELECT unit_kind, unit, year, day, bags, ml, visits, approximate FROM summary"
        let wrong =
            try Query(
                db,
                """
                SELECT count(*) FROM (SELECT DISTINCT unit_kind, unit, year, day FROM
                (SELECT * FROM (\(Self.recount) EXCEPT \(kept)) UNION ALL SELECT * FROM (\(kept) EXCEPT \(Self.recount))))
                """
            ).first { $0.int(0) } ?? 0
        return wrong == 0 ? [] : [.summaryWrong(cells: wrong)]
    }

    func donorCounts() throws -> [Finding] {
        let wrong =
            try Query(
                db,
                """
                SELECT count(*) FROM donor WHERE (donations, ifnull(last_day, ''), ifnull(last_kind, ''), ifnull(deferred_until, '')) <>
                (SELECT donations, ifnull(last_day, ''), ifnull(last_kind, ''), ifnull(deferred_until, '') FROM
                (SELECT \(DonorCounts.columns(donor: "donor.id"))))
                """
            ).first { $0.int(0) } ?? 0
        return wrong == 0 ? [] : [.donorCountsWrong(donors: wrong)]
    }

    /// ``Schema/lists`` counts people by ward.
    func people() throws -> [Finding] {
        let counted = "SELECT ifnull(ward, 0) AS ward, count(*) AS donors FROM donor GROUP BY 1"
        let kept = "SELECT ward, donors FROM people WHERE donors <> 0"
        let wrong =
            try Query(
                db,
                """
                SELECT count(DISTINCT ward) FROM
                (SELECT * FROM (\(counted) EXCEPT \(kept)) UNION ALL SELECT * FROM (\(kept) EXCEPT \(counted)))
                """
            ).first { $0.int(0) } ?? 0
        return wrong == 0 ? [] : [.peopleWrong(wards: wrong)]
    }

    func lookup() throws -> [Finding] {
        let donors = try Query(db, "SELECT count(*) FROM donor").first { $0.int(0) } ?? 0
        let indexed = try Query(db, "SELECT count(*) FROM donor_words_docsize").first { $0.int(0) } ?? 0
        return donors == indexed ? [] : [.lookupWrong(donors: donors, indexed: indexed)]
    }
}
