import Model
import Store

/// What the pictures of a unit's year are drawn from.
public struct PictureFigures: Hashable, Sendable {
    public var unit: Unit
    public var year: Int
    public var name: UnitName?
    public var targets: [Target]
    /// The days on which the unit took something in for that year.
    public var days: [Day: Tally]
    public var pastYears: [Int: [Day: Tally]]
    /// How many drives were held on each day, for units that hold drives.
    public var drives: [Day: Int]

    public init(
        unit: Unit, year: Int, name: UnitName? = nil, targets: [Target] = [], days: [Day: Tally] = [:],
        pastYears: [Int: [Day: Tally]] = [:], drives: [Day: Int] = [:]
    ) {
        self.unit = unit
        self.year = year
        self.name = name
        self.targets = targets
        self.days = days
        self.pastYears = pastYears
        self.drives = drives
    }

    public func target(_ measure: Measure) -> Amount? { targets.first { $0.amount.measure == measure }?.amount }
}

extension Librarian {
    static func pictures(of unit: Unit, year: Int, _ reader: Reader) throws -> PictureFigures {
        let tally = try reader.unitTally(unit, year: year)
        let days = try reader.dailyTallies(unit: unit, year: year)
        return PictureFigures(
            unit: unit, year: year, name: tally.name, targets: tally.targets,
            days: Dictionary(days.map { ($0.day, $0.tally) }, uniquingKeysWith: +),
            pastYears: try pastYears(of: unit, before: year, reader), drives: try reader.driveDays(of: unit, year: year))
    }

    static func gather(_ sums: GiverSums, _ reader: Reader) throws -> GiverSums {
        var sums = sums
        try reader.gather(&sums)
        return sums
    }
}
