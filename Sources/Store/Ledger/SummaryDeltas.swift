import GRDB
import Model

/// Changes to the summary table that are collected in memory and written together, in the order of the table.
///
/// A large import touches more than a million cells, so they lie in one flat table of open addressing instead of a dictionary.
struct SummaryDeltas {
    private struct Cell {
        /// 0 where no cell lies.
        var place: UInt64 = 0
        var bags: Int32 = 0
        var millilitres: Int32 = 0
        var visits: Int32 = 0
        var approximate: Int32 = 0

        var changesNothing: Bool { bags == 0 && millilitres == 0 && visits == 0 && approximate == 0 }
    }

    private var cells = [Cell](repeating: Cell(), count: Self.fewest)
    private var count = 0
    private var donations = 0
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
    private static let most = 1 << 19

    /// Enough to write them out in between: memory stays flat, and no sum leaves its 32 bits.
    var isFull: Bool { count >= Self.most / 4 * 3 || donations >= 1_000_000 }

    mutating func add(_ donation: Donation, sign: Int, keys: Keys) throws {
        let tally = donation.tally
        guard tally != .zero else { return }
        let delta = Cell(
            bags: Int32(sign * tally.bags.count), millilitres: Int32(sign * tally.volume.count),
            visits: Int32(sign * tally.visits.count),
            approximate: donation.credit.approximate ? Int32(sign) : 0)
        let time = Self.time(year: donation.campaignYear, day: donation.day)
        add(.office, 0, time, delta)
        if let ward = donation.credit.ward { add(.ward, ward.packed, time, delta) }
        if let stretch = donation.credit.stretch { add(.stretch, try keys.stretch(stretch), time, delta) }
        if let group = donation.credit.group { add(.group, try keys.group(group), time, delta) }
        if let bloc = donation.credit.bloc { add(.bloc, try keys.bloc(bloc), time, delta) }
        if let drive = donation.drive { add(.drive, try keys.drive(drive), time, delta) }
        if let venue = donation.venue { add(.venue, try keys.venue(venue), time, delta) }
        donations += 1
    }

    /// Writes out what there is, and begins anew.
    mutating func flush(_ db: Database) throws {
        guard count > 0 else { return }
        var kept = 0
        for slot in cells.indices where cells[slot].place != 0 && !cells[slot].changesNothing {
            cells[kept] = cells[slot]
            kept += 1
        }
        cells.removeLast(cells.count - kept)
        cells.sort { $0.place < $1.place }
        for cell in cells {
            let query = try writing.ready(db)
            Self.bind(cell.place, to: query)
            query.bind(5, Int(cell.bags))
            query.bind(6, Int(cell.millilitres))
            query.bind(7, Int(cell.visits))
            query.bind(8, Int(cell.approximate))
            try query.run()
            // A cell that lost visits may be empty now.
            guard cell.visits < 0 else { continue }
            let cleaning = try cleaning.ready(db)
            Self.bind(cell.place, to: cleaning)
            try cleaning.run()
        }
        cells = [Cell](repeating: Cell(), count: Self.fewest)
        count = 0
        donations = 0
    }

    // MARK: Cells

    private mutating func add(_ kind: UnitKind, _ unit: Int, _ time: UInt64, _ delta: Cell) {
        let place = UInt64(kind.rawValue) << 61 | UInt64(unit) << 33 | time
        let slot = slot(of: place)
        if cells[slot].place == 0 {
            cells[slot].place = place
            count += 1
        }
        cells[slot].bags += delta.bags
        cells[slot].millilitres += delta.millilitres
        cells[slot].visits += delta.visits
        cells[slot].approximate += delta.approximate
        if count > cells.count / 4 * 3, cells.count < Self.most { grow() }
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
        cells = [Cell](repeating: Cell(), count: old.count * 2)
        for cell in old where cell.place != 0 { cells[slot(of: cell.place)] = cell }
    }

    /// A place is the table's key in one number, whose order is that of the table: three bits of kind, 28 of unit, twelve of year,
    /// 21 of day, so many days before or after 1970.
    private static func time(year: Int, day: Day) -> UInt64 { UInt64(year) << 21 | UInt64(day.number + dayOrigin) }
    private static let dayOrigin = 1 << 20

    private static func bind(_ place: UInt64, to query: Query) {
        query.bind(1, Int(place >> 61))
        query.bind(2, Int(place >> 33 & (1 << 28 - 1)))
        query.bind(3, Int(place >> 21 & (1 << 12 - 1)))
        query.bind(4, Int(place & (1 << 21 - 1)) - dayOrigin)
    }
}
