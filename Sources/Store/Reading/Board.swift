import GRDB
import Model

extension Reader {
    /// The whole board in a handful of statements over the summary.
    ///
    /// The year's figures hold everything recorded for that campaign year; the last seven days and the fixed sites are those of
    /// the calendar up to `today`.
    public func board(year: Int, today: Day, children: BoardChildren) throws -> BoardFigures {
        let days = try dailyTallies(unit: .office, year: year)
        var office = Sum()
        var months = [Tally](repeating: .zero, count: 12)
        for day in days {
            office.add(Sum(tally: day.tally, approximate: day.approximate ? 1 : 0))
            months[Self.month(of: day.day, in: year)] += day.tally
        }
        let rows = try self.children(children, year: year, today: today)
        return BoardFigures(
            year: year, today: today,
            office: UnitTally(
                unit: .office, name: .office, tally: office.tally, approximate: office.approximate > 0,
                targets: try targetsByUnit(.office, year: year)[0] ?? [],
                lastDays: try lastDays(of: .office, to: today)[0] ?? Self.emptyWeek),
            days: days, months: months, children: rows,
            elsewhere: rows.reduce(office.tally) { $0 - $1.tally },
            now: try dayFigures(today))
    }

    /// What is going on on a day, and the next drives after it.
    public func dayFigures(_ day: Day, drives: Int = 3) throws -> DayFigures {
        let tally = try first(
            "SELECT SUM(bags), SUM(ml), SUM(visits) FROM summary WHERE unit_kind = 0 AND unit = 0 AND year IN (?1, ?2, ?3) AND day = ?4",
            [.whole(day.year - 1), .whole(day.year), .whole(day.year + 1), Bound(day)]
        ) { $0.tally(0) }
        return DayFigures(
            tally: tally ?? .zero, sites: try siteDays(on: day), drives: try self.drives(on: day),
            nextDrives: try nextDrives(from: day + 1, limit: drives))
    }

    private func children(_ children: BoardChildren, year: Int, today: Day) throws -> [ChildFigures] {
        let kind: UnitKind
        let names: UnitNames
        let numbers: [Int]
        switch children {
        case .wards(let keys):
            kind = .ward
            names = try unitNames(of: .ward)
            numbers = keys.map(\.packed)
        case .units(let given):
            kind = given
            names = try unitNames(of: given)
            // Wards have no table of their own: those that took something in are the ones there are.
            numbers = given == .ward ? try sums(of: .ward, year: year, through: nil).keys.sorted() : names.numbers
        }
        let months = try monthSums(of: kind, units: numbers, year: year)
        let lastDays = try lastDays(of: kind, to: today)
        let targets = try targetsByUnit(kind, year: year)
        return numbers.compactMap { number in
            guard let named = names[number] else { return nil }
            let sums = months[number] ?? []
            return ChildFigures(
                unit: named.unit, name: named.name, tally: sums.reduce(.zero) { $0 + $1.tally },
                approximate: sums.contains { $0.approximate > 0 }, months: sums.isEmpty ? Self.emptyYear : sums.map(\.tally),
                lastDays: lastDays[number] ?? Self.emptyWeek, targets: targets[number] ?? [])
        }
    }

    private static let emptyYear = [Tally](repeating: .zero, count: 12)
}
