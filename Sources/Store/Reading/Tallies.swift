import GRDB
import Model

/// Sums from the summary table: their cost depends on units and months or days, never on the number of donations.
extension Reader {
    /// The units of a kind that took something in in that campaign year or have a target for it, and last a row without unit for
    /// what is credited to none. With `everyUnit` also those that have neither.
    ///
    /// - Parameters:
    ///   - through: count no later day; `nil` counts the whole year.
    ///   - lastDaysTo: also the seven days up to this one.
    ///   - ward: only the units that lie in it, and no row without unit.
    public func unitTallies(
        kind: UnitKind, year: Int, through: Day? = nil, lastDaysTo today: Day? = nil, everyUnit: Bool = false, ward: WardKey? = nil
    ) throws -> [UnitTally] {
        let names = try unitNames(of: kind)
        let wanted = ward.map { ward in names.numbers.filter { names[$0]?.name.ward == ward } }
        let sums = try sums(of: kind, units: wanted, year: year, through: through).filter { $0.value.tally != .zero }
        let targets = try targetsByUnit(kind, year: year).filter { wanted?.contains($0.key) ?? true }
        let lastDays = try today.map { try self.lastDays(of: kind, units: wanted, to: $0) } ?? [:]
        var numbers = Set(sums.keys).union(targets.keys).union(lastDays.keys.filter { sums[$0] != nil })
        if everyUnit { numbers.formUnion(wanted ?? names.numbers) }
        var rows: [UnitTally] = []
        rows.reserveCapacity(numbers.count + 1)
        var counted = Sum()
        for number in numbers.sorted() {
            guard let named = names[number] else { continue }
            let sum = sums[number] ?? Sum()
            counted.add(sum)
            rows.append(
                UnitTally(
                    unit: named.unit, name: named.name, tally: sum.tally, approximate: sum.approximate > 0,
                    targets: targets[number] ?? [],
                    lastDays: today == nil ? [] : lastDays[number] ?? Self.emptyWeek))
        }
        if kind != .office, ward == nil {
            let whole = try self.sums(of: .office, year: year, through: through)[0] ?? Sum()
            let rest = whole.tally - counted.tally
            if rest != .zero {
                rows.append(UnitTally(unit: nil, name: nil, tally: rest, approximate: whole.approximate > counted.approximate))
            }
        }
        return rows
    }

    /// What one unit took in, with its targets; zero when it has nothing yet.
    public func unitTally(_ unit: Unit, year: Int, through: Day? = nil) throws -> UnitTally {
        guard let number = try number(of: unit) else { return UnitTally(unit: unit, name: nil, tally: .zero) }
        let sum = try sums(of: unit.unitKind, units: [number], year: year, through: through)[number] ?? Sum()
        return UnitTally(
            unit: unit, name: try unitName(unit), tally: sum.tally, approximate: sum.approximate > 0,
            targets: try targetsByUnit(unit.unitKind, year: year)[number] ?? [])
    }

    /// The days on which the unit took something in for that campaign year, in order.
    public func dailyTallies(unit: Unit, year: Int) throws -> [DayTally] {
        guard let number = try number(of: unit) else { return [] }
        return try all(
            """
            SELECT day, bags, ml, visits, approximate FROM summary WHERE unit_kind = ? AND unit = ? AND year = ? AND visits > 0
            ORDER BY day
            """, [Bound(unit.unitKind), .whole(number), .whole(year)]
        ) { DayTally(day: Day(number: $0.int(0)), tally: $0.tally(1), approximate: $0.int(4) > 0) }
    }

    /// Twelve months, January first. A day outside the campaign year itself stands with the nearest month of it, so that the
    /// months always add up to the year: a drive of December for the next year's plan counts in that plan's January.
    public func monthTallies(unit: Unit, year: Int) throws -> [Tally] {
        try monthSums(unit: unit, year: year).map(\.tally)
    }

    /// As ``monthTallies(unit:year:)``, with the sign of a guess.
    public func monthRows(unit: Unit, year: Int) throws -> [UnitTally] {
        try monthSums(unit: unit, year: year).map {
            UnitTally(unit: nil, name: nil, tally: $0.tally, approximate: $0.approximate > 0)
        }
    }

    private func monthSums(unit: Unit, year: Int) throws -> [Sum] {
        guard let number = try number(of: unit) else { return Self.noMonths }
        return try monthSums(of: unit.unitKind, units: [number], year: year)[number] ?? Self.noMonths
    }

    /// The campaign years for which there are donations or targets, in order.
    public func yearsWithData() throws -> [Int] {
        try all(
            """
            SELECT DISTINCT year FROM summary WHERE unit_kind = 0 AND unit = 0 AND visits > 0
            UNION SELECT DISTINCT year FROM target ORDER BY 1
            """
        ) { $0.int(0) }
    }

    /// 0…11, never outside.
    static func month(of day: Day, in year: Int) -> Int {
        let parts = day.parts
        return parts.year < year ? 0 : parts.year > year ? 11 : parts.month - 1
    }
}
