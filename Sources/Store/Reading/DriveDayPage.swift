import Model

/// All that the desk, the wall board and the command line tell of a drive (số liệu của đợt), read at one moment.
public struct DriveDayPage: Hashable, Sendable {
    public var row: DriveRow
    public var counts: DriveCounts
    /// What was expected before it began, from the unit's own past drives.
    public var rates: DriveRates
    public var slots: [SlotRow]
    /// When each goal was reached; only of goals that were, and only when the end of every bleed is known.
    public var reached: [Measure: Instant]

    public init(
        row: DriveRow, counts: DriveCounts = DriveCounts(), rates: DriveRates, slots: [SlotRow] = [],
        reached: [Measure: Instant] = [:]
    ) {
        self.reached = reached
        self.row = row
        self.counts = counts
        self.rates = rates
        self.slots = slots
    }

    public var drive: Drive { row.drive }

    /// The goal in that measure, else in any that has one: bags, equivalents, visits.
    public func goal(preferring measure: Measure) -> Amount? { row.goal(preferring: measure) }

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
            slots: try slots(row.drive), reached: try goalsReached(row))
    }

    /// The moments at which a drive's goals were reached, by the ends of its bleeds. Empty when one of them is not known: a donation
    /// that was entered without a booking has a day and no hour.
    private func goalsReached(_ row: DriveRow) throws -> [Measure: Instant] {
        let goals = row.targets.map(\.amount).filter { $0.tenths > 0 && row.tally.amount($0.measure).tenths >= $0.tenths }
        guard !goals.isEmpty else { return [:] }
        var reached: [Measure: Instant] = [:]
        var taken = Tally.zero
        var isKnown = true
        try each(
            """
            SELECT booking.ended, donation.failed, donation.ml FROM donation LEFT JOIN booking ON booking.donation = donation.id
            WHERE donation.day = ? AND donation.drive = (SELECT id FROM drive WHERE uuid = ?) AND donation.voided = 0
            ORDER BY booking.ended
            """, [Bound(row.drive.day), Bound(row.drive.id)]
        ) { bleed in
            guard let ended = bleed.intIfAny(0) else {
                isKnown = false
                return
            }
            let isBag = !bleed.bool(1)
            taken += Tally(bags: Bags(isBag ? 1 : 0), volume: Millilitres(isBag ? bleed.int(2) : 0), visits: Visits(1))
            for goal in goals where reached[goal.measure] == nil && taken.amount(goal.measure).tenths >= goal.tenths {
                reached[goal.measure] = Instant(milliseconds: Int64(ended))
            }
        }
        return isKnown ? reached : [:]
    }
}
