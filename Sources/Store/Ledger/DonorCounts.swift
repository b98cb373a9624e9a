import GRDB

/// A donor's figures that are computed from their donations and deferrals: how many bags, the last time blood was drawn and of
/// which kind, and until when they were asked to wait.
enum DonorCounts {
    /// Two donations on one day are told apart by their identifiers, so that a replay gives the same answer.
    static func columns(donor: String) -> String {
        """
        (SELECT count(*) FROM donation WHERE donor = \(donor) AND voided = 0 AND outcome = 'collected') AS donations, \
        (SELECT max(day) FROM donation WHERE donor = \(donor) AND voided = 0) AS last_day, \
        (SELECT kind FROM donation WHERE donor = \(donor) AND voided = 0 ORDER BY day DESC, uuid DESC LIMIT 1) AS last_kind, \
        (SELECT max(until) FROM deferral WHERE donor = \(donor)) AS deferred_until
        """
    }

    private static let update = """
        UPDATE donor SET (donations, last_day, last_kind, deferred_until) = (SELECT \(columns(donor: "?1"))) WHERE id = ?1
        """

    static func recount(_ db: Database, row: Int) throws {
        let query = try Query(db, update)
        query.bind(1, row)
        try query.run()
    }
}
