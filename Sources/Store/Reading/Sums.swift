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

/// Sums of many units at once, added up from their months: a year is twelve rows a unit however much was given.
extension Reader {
    /// Units without any are left out.
    ///
    /// - Parameter units: `nil` for all.
    func sums(of kind: UnitKind, units: [Int]? = nil, year: Int, through: Day?) throws -> [Int: Sum] {
        let last = through.map { Self.month(of: $0, in: year) } ?? 12
        var sums: [Int: Sum] = [:]
        var begun: [Int] = []
        try eachMonth(of: kind, units: units, year: year) { unit, month, sum in
            if month < last { sums[unit, default: Sum()].add(sum) }
            if month == last { begun.append(unit) }
        }
        guard let through else { return sums }
        let days = try query(
            """
            SELECT SUM(bags), SUM(ml), SUM(visits), SUM(approximate) FROM summary
            WHERE unit_kind = ?1 AND unit = ?2 AND year = ?3 AND day BETWEEN ?4 AND ?5
            """, [Bound(kind), .none, .whole(year), .whole(Self.firstDay(ofMonth: last, in: year)), Bound(through)])
        for unit in begun {
            days.bind(2, unit)
            guard let sum = try days.first({ $0.isNull(0) ? nil : $0.sum(0) }) ?? nil else { continue }
            sums[unit, default: Sum()].add(sum)
        }
        return sums
    }

    /// By unit, twelve sums, January first; units without any are left out. Days before the year fall to its first month, days
    /// after it to the last (``monthTallies(unit:year:)``).
    func monthSums(of kind: UnitKind, units: [Int]? = nil, year: Int) throws -> [Int: [Sum]] {
        var months: [Int: [Sum]] = [:]
        try eachMonth(of: kind, units: units, year: year) { unit, month, sum in
            months[unit, default: Self.noMonths][month] = sum
        }
        return months
    }

    static let noMonths = [Sum](repeating: Sum(), count: 12)

    private func eachMonth(of kind: UnitKind, units: [Int]?, year: Int, _ body: (Int, Int, Sum) throws -> Void) throws {
        let query = try query(
            """
            SELECT unit, month, bags, ml, visits, approximate FROM summary_month
            WHERE year = ?1 AND month IN (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) AND unit_kind = ?2 AND unit BETWEEN ?3 AND ?4
            """, [.whole(year), Bound(kind)])
        for range in units?.map({ $0...$0 }) ?? [Int.min...Int.max] {
            query.bind(3, range.lowerBound)
            query.bind(4, range.upperBound)
            try query.each { try body($0.int(0), $0.int(1), $0.sum(2)) }
        }
    }

    /// Of a month as the summary counts them: the first has the days before the year too.
    private static func firstDay(ofMonth month: Int, in year: Int) -> Int {
        month == 0 ? Int.min : Day.first(of: year).adding(months: month).number
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

extension Query {
    /// A tally and a count of guesses, from four columns side by side.
    func sum(_ column: Int32) -> Sum { Sum(tally: tally(column), approximate: int(column + 3)) }
}
