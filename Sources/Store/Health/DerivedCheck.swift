import GRDB
import Model

/// Counts again what is kept beside the books.
struct DerivedCheck {
    private let db: Database

    init(_ db: Database) { self.db = db }

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
        let wrong = try differing(
            "ward", counted: "SELECT ifnull(ward, 0) AS ward, count(*) AS donors FROM donor GROUP BY 1",
            kept: "SELECT ward, donors FROM people WHERE donors <> 0")
        return wrong == 0 ? [] : [.peopleWrong(wards: wrong)]
    }

    /// ``FamilySums`` once more.
    func families() throws -> [Finding] {
        let sums = try Reader(db).familySums(year: nil)
        var wrong = 0
        try Query(db, "SELECT id, bags, ml, visits, last_day FROM family").each { row in
            let sum = sums[row.int(0)]
            if sum.tally != row.tally(1) || sum.last != row.dayIfAny(4) { wrong += 1 }
        }
        return wrong == 0 ? [] : [.familySumsWrong(families: wrong)]
    }

    /// ``Schema/streets`` counts donors and families by stretch.
    func homes() throws -> [Finding] {
        let wrong = try differing(
            "stretch", counted: Schema.homesOfBooks, kept: "SELECT stretch, family, people FROM street_home WHERE people <> 0")
        return wrong == 0 ? [] : [.homesWrong(stretches: wrong)]
    }

    /// ``Schema/streetPeople`` adds them up by street.
    func streetPeople() throws -> [Finding] {
        let wrong = try differing(
            "street", counted: Schema.peopleOfHomes(where: "true"),
            kept: "SELECT street, donors, families FROM street_people WHERE donors <> 0 OR families <> 0")
        return wrong == 0 ? [] : [.streetPeopleWrong(streets: wrong)]
    }

    /// How many of what `column` names have rows on one side that are not on the other.
    private func differing(_ column: String, counted: String, kept: String) throws -> Int {
        try Query(
            db,
            """
            WITH counted AS (\(counted)), kept AS (\(kept))
            SELECT count(DISTINCT \(column)) FROM
            (SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
                UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted))
            """
        ).first { $0.int(0) } ?? 0
    }

    func lookup() throws -> [Finding] {
        let donors = try Query(db, "SELECT count(*) FROM donor").first { $0.int(0) } ?? 0
        let indexed = try Query(db, "SELECT count(*) FROM donor_words_docsize").first { $0.int(0) } ?? 0
        return donors == indexed ? [] : [.lookupWrong(donors: donors, indexed: indexed)]
    }
}
