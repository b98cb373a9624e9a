import GRDB
import Model

/// Changes to the summary table that are collected in memory and written together, in the order of the table.
///
/// A large import touches more than a million cells, so they lie in one flat table of open addressing instead of a dictionary; when that
/// is full they are put aside as a ``SummaryRun``.
struct SummaryDeltas {
    private var cells = [SummaryCell](repeating: SummaryCell(), count: Self.fewest)
    private var count = 0
    private var runs: [SummaryRun] = []
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

    private static let fewest = 64
    private static let most = 1 << 17
    private static let mostRuns = 4
    /// Some three million cells.
    private static let mostBytes = 20 << 20

    /// Enough to write them out in between, so that memory stays flat.
    var isFull: Bool { runs.first.map { $0.bytes.count >= Self.mostBytes } ?? false }

    mutating func add(_ donation: Donation, sign: Int, keys: Keys) throws {
        let tally = donation.tally
        guard tally != .zero else { return }
        let delta = SummaryCell(
            millilitres: sign * tally.volume.count, bags: Int32(sign * tally.bags.count), visits: Int32(sign * tally.visits.count),
            approximate: donation.credit.approximate ? Int32(sign) : 0)
        let time = SummaryCell.time(year: donation.campaignYear, day: donation.day)
        add(.office, 0, time, delta)
        if let ward = donation.credit.ward { add(.ward, ward.packed, time, delta) }
        if let stretch = donation.credit.stretch { add(.stretch, try keys.stretch(stretch), time, delta) }
        if let group = donation.credit.group { add(.group, try keys.group(group), time, delta) }
        if let bloc = donation.credit.bloc { add(.bloc, try keys.bloc(bloc), time, delta) }
        if let drive = donation.drive { add(.drive, try keys.drive(drive), time, delta) }
        if let venue = donation.venue { add(.venue, try keys.venue(venue), time, delta) }
    }

    /// Writes out what there is, and begins anew.
    mutating func flush(_ db: Database) throws {
        guard count > 0 || !runs.isEmpty else { return }
        putAside()
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
        runs = []
        cells = [SummaryCell](repeating: SummaryCell(), count: Self.fewest)
    }

    private static func bind(_ cell: SummaryCell, to query: Query) {
        query.bind(1, cell.kind)
        query.bind(2, cell.unit)
        query.bind(3, cell.year)
        query.bind(4, cell.day)
    }

    // MARK: Cells

    private mutating func add(_ kind: UnitKind, _ unit: Int, _ time: UInt64, _ delta: SummaryCell) {
        let place = SummaryCell.place(kind, unit, time: time)
        let slot = slot(of: place)
        if cells[slot].place == 0 {
            cells[slot].place = place
            count += 1
        }
        cells[slot].add(delta)
        guard count > cells.count / 4 * 3 else { return }
        if cells.count < Self.most { grow() } else { putAside() }
    }

    /// Where the cell lies, or the free slot where it goes.
    private func slot(of place: UInt64) -> Int {
        let mask = cells.count - 1
        var slot = Int(truncatingIfNeeded: (place &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while cells[slot].place != place, cells[slot].place != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = cells
        cells = [SummaryCell](repeating: SummaryCell(), count: old.count * 2)
        for cell in old where cell.place != 0 { cells[slot(of: cell.place)] = cell }
    }

    private mutating func putAside() {
        var kept = 0
        for slot in cells.indices where cells[slot].place != 0 && !cells[slot].changesNothing {
            cells[kept] = cells[slot]
            kept += 1
        }
        cells[..<kept].sort { $0.place < $1.place }
        var run = SummaryRun()
        for cell in cells[..<kept] { run.append(cell) }
        runs.append(run)
        for slot in cells.indices { cells[slot] = SummaryCell() }
        count = 0
        // The same cells come in every run, so one run is much smaller than many.
        guard runs.count == Self.mostRuns else { return }
        var all = SummaryRun()
        SummaryRun.merged(runs) { all.append($0) }
        runs = [all]
    }
}
