import Model
import Store

/// What the pictures of a year are drawn from: of a unit, a street, a family.
public struct PictureFigures: Hashable, Sendable {
    public var scope: PeopleScope
    public var year: Int
    /// Of a unit of the plan; of a street only where all that was given along it is asked for, since the pictures show all of it.
    public var targets: [Target]
    /// The days on which something was given for that year.
    public var days: [Day: Tally]
    public var pastYears: PastYears
    /// How many drives were held on each day, for units that hold drives.
    public var drives: [Day: Int]

    public init(
        scope: PeopleScope, year: Int, targets: [Target] = [], days: [Day: Tally] = [:],
        pastYears: PastYears = PastYears(), drives: [Day: Int] = [:]
    ) {
        self.scope = scope
        self.year = year
        self.targets = targets
        self.days = days
        self.pastYears = pastYears
        self.drives = drives
    }

    /// Of a street the sum of its stretches' targets.
    public func target(_ measure: Measure) -> Amount? {
        let amounts = targets.map(\.amount).filter { $0.measure == measure }
        return amounts.isEmpty ? nil : Amount(measure: measure, tenths: amounts.reduce(0) { $0 + $1.tenths })
    }
}

extension Librarian {
    static func pictures(of scope: PeopleScope, year: Int, _ reader: Reader, _ context: Context) throws -> PictureFigures {
        let scopes = parts(of: scope, context)
        let days = try scopes.flatMap { try reader.dailyTallies(of: $0, year: year) }
        let drives = try scopes.map { try reader.driveDays(of: $0, year: year) }
        let targets: [Target] =
            switch scope {
            case .unit(let unit): try reader.unitTally(unit, year: year).targets
            case .street(let street):
                try reader.streetFigures(street, year: year, today: Day.last(of: year)).map { figures in
                    figures.stretches.flatMap(\.targets).filter {
                        figures.towardsTarget($0.amount.measure)?.tally == figures.tally
                    }
                } ?? []
            case .family: []
            }
        return PictureFigures(
            scope: scope, year: year, targets: targets, days: Dictionary(days.map { ($0.day, $0.tally) }, uniquingKeysWith: +),
            pastYears: try pastYears(of: scope, before: year, reader),
            drives: drives.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) })
    }

    static func gather(_ sums: GiverSums, _ reader: Reader, _ context: Context) throws -> GiverSums {
        var sums = sums
        try reader.gather(&sums, of: parts(of: sums.scope, context))
        return sums
    }

    /// As on its page, a ward of another era has the donations of several.
    private static func parts(of scope: PeopleScope, _ context: Context) -> [PeopleScope] {
        guard case .unit(let unit) = scope else { return [scope] }
        return sources(of: unit, context).map { .unit($0.unit) }
    }
}
