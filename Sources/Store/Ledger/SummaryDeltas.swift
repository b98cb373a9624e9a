import GRDB
import Model

/// Changes to the summary table that are collected in memory and written together.
struct SummaryDeltas {
    private struct Cell: Hashable, Comparable {
        let kind: Int32
        let year: Int32
        let unit: Int
        let day: Int

        static func < (one: Cell, other: Cell) -> Bool {
            (one.kind, one.unit, one.year, one.day) < (other.kind, other.unit, other.year, other.day)
        }
    }

    private struct Delta {
        var bags = 0
        var millilitres = 0
        var visits = 0
        var approximate = 0
        var shrinks = false

        mutating func add(_ tally: Tally, approximate: Bool, sign: Int) {
            bags += sign * tally.bags.count
            millilitres += sign * tally.volume.count
            visits += sign * tally.visits.count
            self.approximate += approximate ? sign : 0
            shrinks = shrinks || sign < 0
        }
    }

    private var deltas: [Cell: Delta] = [:]

    /// Enough to write them out in between and keep memory flat.
    var isFull: Bool { deltas.count > 100_000 }

    mutating func add(_ donation: Donation, sign: Int, keys: Keys) throws {
        let tally = donation.tally
        guard tally != .zero else { return }
        add(.office, 0, donation, tally, sign)
        if let ward = donation.credit.ward { add(.ward, ward.packed, donation, tally, sign) }
        if let stretch = donation.credit.stretch { add(.stretch, try keys.stretch(stretch), donation, tally, sign) }
        if let group = donation.credit.group { add(.group, try keys.group(group), donation, tally, sign) }
        if let bloc = donation.credit.bloc { add(.bloc, try keys.bloc(bloc), donation, tally, sign) }
        if let drive = donation.drive { add(.drive, try keys.drive(drive), donation, tally, sign) }
        if let venue = donation.venue { add(.venue, try keys.venue(venue), donation, tally, sign) }
    }

    private mutating func add(_ kind: UnitKind, _ unit: Int, _ donation: Donation, _ tally: Tally, _ sign: Int) {
        let cell = Cell(kind: Int32(kind.rawValue), year: Int32(donation.campaignYear), unit: unit, day: donation.day.number)
        deltas[cell, default: Delta()].add(tally, approximate: donation.credit.approximate, sign: sign)
    }

    mutating func flush(_ db: Database) throws {
        for (cell, delta) in deltas.sorted(by: { $0.key < $1.key }) {
            let query = try Query(
                db,
                """
                INSERT INTO summary(unit_kind, unit, year, day, bags, ml, visits, approximate) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (unit_kind, unit, year, day) DO UPDATE SET bags = bags + excluded.bags, ml = ml + excluded.ml,
                visits = visits + excluded.visits, approximate = approximate + excluded.approximate
                """)
            Self.bind(cell, to: query)
            query.bind(5, delta.bags)
            query.bind(6, delta.millilitres)
            query.bind(7, delta.visits)
            query.bind(8, delta.approximate)
            try query.run()
            guard delta.shrinks else { continue }
            let cleaning = try Query(
                db,
                """
                DELETE FROM summary WHERE unit_kind = ?1 AND unit = ?2 AND year = ?3 AND day = ?4
                AND bags = 0 AND ml = 0 AND visits = 0 AND approximate = 0
                """)
            Self.bind(cell, to: cleaning)
            try cleaning.run()
        }
        deltas.removeAll(keepingCapacity: true)
    }

    private static func bind(_ cell: Cell, to query: Query) {
        query.bind(1, Int(cell.kind))
        query.bind(2, cell.unit)
        query.bind(3, Int(cell.year))
        query.bind(4, cell.day)
    }
}
