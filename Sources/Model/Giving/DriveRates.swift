/// What is expected of the people of a drive before it begins, from the unit's own past drives.
public struct DriveRates: Hashable, Sendable {
    /// A booking that was not taken back comes.
    public let show: BetaRate
    /// Somebody who came is deferred, or goes before the doctor has decided.
    public let deferral: BetaRate
    /// The bleed of somebody who was accepted fails.
    public let failure: BetaRate
    /// People who come without a booking, the whole drive long.
    public let walkIns: Double
    /// Millilitres of a bag.
    public let bagVolume: Double
    /// No own past drive stands behind it: it is an assumption and is shown as one.
    public let isAssumption: Bool

    public init(
        show: BetaRate, deferral: BetaRate, failure: BetaRate, walkIns: Double, bagVolume: Double, isAssumption: Bool = false
    ) {
        self.show = show
        self.deferral = deferral
        self.failure = failure
        self.walkIns = max(0, walkIns)
        self.bagVolume = max(1, bagVolume)
        self.isAssumption = isAssumption
    }

    /// - Parameters:
    ///   - past: the unit's closed drives, in any order; those to which nobody came are passed over.
    ///   - day: the rules of that day stand in where the past is short.
    public init(past: [DriveCounts], on day: Day, rules: RuleBook = .vietnam) {
        let drives = past.filter { $0.presented > 0 }
        // Of a drive known by its donations alone nobody can say who came without a booking.
        let noted = drives.filter { $0.booked + $0.walkIns > 0 }
        func usual(_ kind: DriveRateRule.Kind) -> BetaRate {
            rules.driveRate(kind, on: day).map { BetaRate(mean: $0.value, weight: Double($0.weight)) }
                ?? BetaRate(mean: 0.5, weight: 2)
        }
        let bags = drives.reduce(0) { $0 + $1.done }
        let volume = drives.reduce(0) { $0 + $1.volume.count }
        let sizes = rules.volumeRule(for: .wholeBlood, on: day)?.bags.map(\.count).sorted() ?? []
        self.init(
            show: BetaRate(past: drives.map { Rate($0.bookedCame, of: $0.bookings) }, usual: usual(.show)),
            deferral: BetaRate(past: drives.map(\.notAccepted), usual: usual(.deferral)),
            failure: BetaRate(past: drives.map(\.notUsable), usual: usual(.failure)),
            walkIns: noted.isEmpty ? 0 : Double(noted.reduce(0) { $0 + $1.walkIns }) / Double(noted.count),
            bagVolume: bags > 0 ? Double(volume) / Double(bags) : Double(sizes.isEmpty ? 350 : sizes[sizes.count / 2]),
            isAssumption: drives.isEmpty)
    }

    /// The bookings that a goal needs, rounded up: (goal − W·(1−d)·(1−f)) / (s·(1−d)·(1−f)), s coming, d deferred, f failing.
    public func bookings(for goal: Amount) -> Int {
        let missing = goal.value - walkIns * yield(goal.measure)
        return Self.bookings(missing: missing, each: show.mean * yield(goal.measure))
    }

    /// What one more person who comes adds by that measure, on average.
    func yield(_ measure: Measure) -> Double {
        let accepted = 1 - deferral.mean
        return switch measure {
        case .visits: accepted
        case .bags: accepted * (1 - failure.mean)
        case .equivalents: accepted * (1 - failure.mean) * bagVolume / 250
        }
    }

    static func bookings(missing: Double, each: Double) -> Int {
        guard missing > 1e-9, each > 0 else { return 0 }
        // What is a whole number but for the last bits stays one.
        return Int((missing / each - 1e-9).rounded(.up))
    }

    /// The same after what was seen today.
    func updated(with counts: DriveCounts, elapsed: Double) -> DriveRates {
        // What past drives had is worth one drive, what came so far the share of one that is over.
        let walkIns = (walkIns + Double(counts.walkIns)) / (1 + elapsed)
        let own = Double(BetaRate.fewestPeople)
        let volume = (bagVolume * own + Double(counts.volume.count)) / (own + Double(counts.done))
        let due = min(counts.due, counts.bookings)
        return DriveRates(
            show: show.updated(with: Rate(counts.dueCame, of: due)),
            deferral: deferral.updated(with: counts.notAccepted), failure: failure.updated(with: counts.notUsable),
            walkIns: walkIns,
            bagVolume: volume, isAssumption: isAssumption)
    }
}

extension DriveCounts {
    /// Deferred or gone, of those on whom it was decided.
    var notAccepted: Rate { Rate(deferred + left, of: screened) }
    /// Failed, of the bleeds that are over.
    var notUsable: Rate { Rate(failed, of: failed + done) }
}
