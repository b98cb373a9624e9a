import GRDB
import Model

extension Reader {
    /// What the units of a kind had been given a year ago up to the same date; those that had nothing are left out.
    public func yearsAgo(of kind: UnitKind, year: Int, through: Day) throws -> [Unit: YearAgo] {
        let names = try unitNames(of: kind)
        let years = try yearsAgo(of: kind, units: nil, year: year, through: through)
        return Dictionary(
            years.compactMap { number, ago in names[number].map { ($0.unit, ago) } }, uniquingKeysWith: { first, _ in first })
    }

    /// By the units' numbers.
    func yearsAgo(of kind: UnitKind, units: [Int]?, year: Int, through: Day) throws -> [Int: YearAgo] {
        let sums = try sums(of: kind, units: units, year: year - 1, through: through.adding(months: -12))
        let isHeld = try holdsWhole(year - 1)
        let firsts = try firstDays(of: kind)
        return try sums.filter { $0.value.tally != .zero }.reduce(into: [:]) { years, entry in
            let first = isHeld ? try firsts.day(of: entry.key) : nil
            years[entry.key] = YearAgo(
                entry.value.tally, isWhole: first.map { PastYears.isWhole(year - 1, since: $0) } ?? false,
                approximate: entry.value.approximate > 0)
        }
    }

    /// Whether the office's books hold that campaign year whole.
    public func holdsWhole(_ year: Int) throws -> Bool {
        PastYears.isWhole(months: try monthTallies(unit: .office, year: year))
    }

    /// The first day on which the unit was given anything.
    public func firstDay(of unit: Unit) throws -> Day? {
        try number(of: unit).flatMap { try firstDays(of: unit.unitKind).day(of: $0) }
    }

    private func firstDays(of kind: UnitKind) throws -> FirstDays {
        FirstDays(
            query: try query(
                "SELECT day FROM summary WHERE unit_kind = ?1 AND unit = ?2 AND visits > 0 ORDER BY year, day LIMIT 1",
                [Bound(kind)]))
    }
}

/// The first days of units of one kind: a step by the key for each, one statement for all.
private struct FirstDays {
    let query: Query

    func day(of unit: Int) throws -> Day? {
        query.bind(2, unit)
        return try query.first { Day(number: $0.int(0)) }
    }
}
