import GRDB
import Model

/// A tally with the number of its donations that were credited by a guess.
struct Sum {
    var tally = Tally.zero
    var approximate = 0

    mutating func add(_ other: Sum) {
        tally += other.tally
        approximate += other.approximate
    }
}

/// Sums of many units at once.
///
/// One statement is run again for each unit (and month): it adds up a stretch of the key, in order. A GROUP BY over the units would sort
/// every day first, which took three times as long (579 wards: 57 against 15 ms).
extension Reader {
    private static let sum = """
        SELECT SUM(bags), SUM(ml), SUM(visits), SUM(approximate) FROM summary
        WHERE unit_kind = ?1 AND unit = ?2 AND year = ?3 AND day >= ?4 AND day < ?5
        """

    /// - Parameter units: `nil` for all that have figures.
    func sums(of kind: UnitKind, units: [Int]? = nil, year: Int, through: Day?) throws -> [Int: Sum] {
        let query = try Query(db, Self.sum)
        query.bind(1, kind.rawValue)
        query.bind(3, year)
        query.bind(4, Int.min)
        query.bind(5, through.map { $0.number + 1 } ?? Int.max)
        var sums: [Int: Sum] = [:]
        for unit in try units ?? presentUnits(kind) {
            query.bind(2, unit)
            sums[unit] = try Self.step(query)
        }
        return sums
    }

    /// By unit, twelve sums, January first; units without any are left out. Days before the year fall to its first month, days
    /// after it to the last (``monthTallies(unit:year:)``).
    func monthSums(of kind: UnitKind, units: [Int]? = nil, year: Int) throws -> [Int: [Sum]] {
        let query = try Query(db, Self.sum)
        query.bind(1, kind.rawValue)
        query.bind(3, year)
        let firsts = (1..<12).map { Day.first(of: year).adding(months: $0).number }
        let ends = zip([Int.min] + firsts, firsts + [Int.max])
        var months: [Int: [Sum]] = [:]
        for unit in try units ?? presentUnits(kind) {
            query.bind(2, unit)
            var sums = [Sum](repeating: Sum(), count: 12)
            var any = false
            for (month, (start, end)) in ends.enumerated() {
                query.bind(4, start)
                query.bind(5, end)
                guard let sum = try Self.step(query) else { continue }
                sums[month] = sum
                any = true
            }
            if any { months[unit] = sums }
        }
        return months
    }

    /// `nil` when nothing lies in the stretch.
    private static func step(_ query: Query) throws -> Sum? {
        try query.first { $0.isNull(0) ? nil : Sum(tally: $0.tally(0), approximate: $0.int(3)) } ?? nil
    }

    /// By unit, the seven days up to `today`, oldest first. They belong to the calendar: in the first days of January the last
    /// ones of December are among them, though they count for another year.
    ///
    /// - Parameter units: `nil` for all that have figures.
    func lastDays(of kind: UnitKind, units: [Int]? = nil, to today: Day) throws -> [Int: [Tally]] {
        let query = try query(
            """
            SELECT day, bags, ml, visits FROM summary
            WHERE unit_kind = ?1 AND unit = ?2 AND year IN (?3, ?4, ?5) AND day BETWEEN ?6 AND ?7
            """,
            [
                Bound(kind), .none, .whole(today.year - 1), .whole(today.year), .whole(today.year + 1), Bound(today - 6),
                Bound(today),
            ])
        var weeks: [Int: [Tally]] = [:]
        for unit in try units ?? presentUnits(kind) {
            query.bind(2, unit)
            try query.each { row in weeks[unit, default: Self.emptyWeek][row.int(0) - today.number + 6] += row.tally(1) }
        }
        return weeks
    }

    static let emptyWeek = [Tally](repeating: .zero, count: 7)

    /// The units of a kind that have figures in any year.
    private func presentUnits(_ kind: UnitKind) throws -> [Int] {
        try all(Self.present + "SELECT unit FROM present WHERE unit IS NOT NULL", [Bound(kind)]) { $0.int(0) }
    }

    /// Steps from unit to unit by the key instead of reading every day of every year.
    private static let present = """
        WITH RECURSIVE present(unit) AS (
            SELECT MIN(unit) FROM summary WHERE unit_kind = ?1
            UNION ALL
            SELECT (SELECT MIN(unit) FROM summary WHERE unit_kind = ?1 AND unit > present.unit) FROM present WHERE present.unit IS NOT NULL
        )

        """
}
