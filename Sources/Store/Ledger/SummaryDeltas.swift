import GRDB
import Model
import Synchronization

/// Changes to the summary table that are collected in memory and written together, in the order of the table. Those of a batch are added
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
    private var writing = KeptQuery(
        """
        INSERT INTO summary(unit_kind, unit, year, day, bags, ml, visits, approximate) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (unit_kind, unit, year, day) DO UPDATE SET bags = bags + excluded.bags, ml = ml + excluded.ml,
        visits = visits + excluded.visits, approximate = approximate + excluded.approximate
        """)
    private var cleaning = KeptQuery(
        """
        DELETE FROM summary WHERE unit_kind = ?1 AND unit = ?2 AND year = ?3 AND day = ?4
        AND bags = 0 AND ml = 0 AND visits = 0 AND approximate = 0
        """)

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
        let writing = try writing.ready(db)
        let cleaning = try cleaning.ready(db)
        try SummaryRun.merged(runs) { cell in
            guard !cell.changesNothing else { return }
            Self.bind(cell, to: writing)
            writing.bind(5, Int(cell.bags))
            writing.bind(6, cell.millilitres)
            writing.bind(7, Int(cell.visits))
            writing.bind(8, Int(cell.approximate))
            try writing.run()
            // A cell that lost visits may be empty now.
            guard cell.visits < 0 else { return }
            Self.bind(cell, to: cleaning)
            try cleaning.run()
        }
    }

    private static func bind(_ cell: SummaryCell, to query: Query) {
        query.bind(1, cell.kind)
        query.bind(2, cell.unit)
        query.bind(3, cell.year)
        query.bind(4, cell.day)
    }
}
