import GRDB
import Model
import Synchronization

/// Changes to the summary that are collected in memory and written together, in the order of the table. Those of a batch are added
/// up on a ``Sideline``.
final class SummaryDeltas {
    private final class Sums: Sendable {
        let cells = Mutex(SummaryCells())
        let isFull = Atomic(false)

        func add(_ deltas: [SummaryCell]) {
            cells.withLock { cells in
                for delta in deltas { cells.add(delta) }
                if cells.isFull { isFull.store(true, ordering: .relaxed) }
            }
        }
    }

    private let sums = Sums()
    private var sideline: Sideline?
    private var deltas: [SummaryCell] = []
    private var days = SummaryTable.days
    private var months = SummaryTable.months

    private static let chunk = 2_048

    deinit { sideline?.abandon() }

    /// Enough to write them out in between.
    var isFull: Bool { sums.isFull.load(ordering: .relaxed) }

    func add(_ donation: Donation, sign: Int, keys: Keys) throws {
        let tally = donation.tally
        guard tally != .zero else { return }
        let time = SummaryCell.time(year: donation.campaignYear, day: donation.day)
        var delta = SummaryCell(
            millilitres: sign * tally.volume.count, bags: Int32(sign * tally.bags.count), visits: Int32(sign * tally.visits.count),
            approximate: donation.credit.approximate ? Int32(sign) : 0)
        func add(_ kind: UnitKind, _ unit: Int) {
            delta.place = SummaryCell.place(kind, unit, time: time)
            deltas.append(delta)
        }
        add(.office, 0)
        if let ward = donation.credit.ward { add(.ward, ward.packed) }
        if let stretch = donation.credit.stretch { add(.stretch, try keys.stretch(stretch)) }
        if let group = donation.credit.group { add(.group, try keys.group(group)) }
        if let bloc = donation.credit.bloc { add(.bloc, try keys.bloc(bloc)) }
        if let drive = donation.drive { add(.drive, try keys.drive(drive)) }
        if let venue = donation.venue { add(.venue, try keys.venue(venue)) }
        if deltas.count >= Self.chunk { try handOver() }
    }

    private func handOver() throws {
        let sideline = sideline ?? Sideline("summary")
        self.sideline = sideline
        try sideline.handOver { [sums, deltas] in sums.add(deltas) }
        deltas = []
        deltas.reserveCapacity(Self.chunk + 8)
    }

    /// Writes out what there is, and begins anew.
    func flush(_ db: Database) throws {
        guard sideline != nil || !deltas.isEmpty else { return }
        try sideline?.finish()
        sums.add(deltas)
        deltas = []
        sums.isFull.store(false, ordering: .relaxed)
        let runs = sums.cells.withLock { $0.take() }
        try SummaryRun.merged(runs, days: { try days.add($0, db) }, months: { try months.add($0, db) })
    }
}
