import Model

/// All that the desk, the wall board and the command line tell of a drive (số liệu của đợt), read at one moment.
public struct DriveDayPage: Hashable, Sendable {
    public var row: DriveRow
    public var counts: DriveCounts
    /// What was expected before it began, from the unit's own past drives.
    public var rates: DriveRates
    public var slots: [SlotRow]

    public init(row: DriveRow, counts: DriveCounts = DriveCounts(), rates: DriveRates, slots: [SlotRow] = []) {
        self.row = row
        self.counts = counts
        self.rates = rates
        self.slots = slots
    }

    public var drive: Drive { row.drive }

    /// The goal in that measure, else in any that has one: bags, equivalents, visits.
    public func goal(preferring measure: Measure) -> Amount? {
        let goals = row.targets.map(\.amount).filter { $0.tenths > 0 }
        return ([measure] + Measure.allCases).lazy.compactMap { measure in goals.first { $0.measure == measure } }.first
    }

    public func figures(preferring measure: Measure, now: Instant) -> DriveFigures {
        DriveFigures(counts, goal: goal(preferring: measure), minutes: drive.minutesOpen(at: now))
    }

    public func forecast(preferring measure: Measure, now: Instant) -> DriveForecast {
        DriveForecast(counts, rates: rates, goal: goal(preferring: measure), elapsed: drive.elapsed(at: now))
    }
}

extension Reader {
    /// How many of the newest closed drives tell what to expect of the next.
    static let pastDrives = 12

    /// `nil` when the books do not hold the drive.
    public func driveDayPage(_ id: Identifier<Drive>, now: Instant, rules: RuleBook = .vietnam) throws -> DriveDayPage? {
        guard let row = try drive(id) else { return nil }
        let past = try pastDriveCounts(limit: Self.pastDrives, before: row.drive)
        return DriveDayPage(
            row: row, counts: try driveCounts(id, now: now), rates: DriveRates(past: past, on: row.drive.day, rules: rules),
            slots: try slots(row.drive))
    }
}
