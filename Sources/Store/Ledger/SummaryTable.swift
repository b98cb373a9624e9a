import GRDB

/// One of the two tables of the summary, within one transaction.
struct SummaryTable {
    private let name: String
    private var writing: KeptQuery
    private var cleaning: KeptQuery
    private var comparing: KeptQuery

    /// By day.
    static var days: SummaryTable { SummaryTable(Texts.days) }
    /// By month, for cells that are ``SummaryCell/ofMonth``.
    static var months: SummaryTable { SummaryTable(Texts.months) }

    private init(_ texts: Texts) {
        name = texts.table
        writing = KeptQuery(texts.writing)
        cleaning = KeptQuery(texts.cleaning)
        comparing = KeptQuery(texts.comparing)
    }

    /// Put together once: every commit has a table of each.
    private struct Texts: Sendable {
        let table: String
        let writing: String
        let cleaning: String
        let comparing: String

        static let days = Texts("summary", "day")
        static let months = Texts("summary_month", "month")

        init(_ table: String, _ time: String) {
            self.table = table
            writing = """
                INSERT INTO \(table)(unit_kind, unit, year, \(time), bags, ml, visits, approximate) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (unit_kind, unit, year, \(time)) DO UPDATE SET bags = bags + excluded.bags, ml = ml + excluded.ml,
                visits = visits + excluded.visits, approximate = approximate + excluded.approximate
                """
            cleaning = """
                DELETE FROM \(table) WHERE unit_kind = ?1 AND unit = ?2 AND year = ?3 AND \(time) = ?4
                AND bags = 0 AND ml = 0 AND visits = 0 AND approximate = 0
                """
            comparing = """
                SELECT (bags, ml, visits, approximate) = (?5, ?6, ?7, ?8) FROM \(table)
                WHERE unit_kind = ?1 AND unit = ?2 AND year = ?3 AND \(time) = ?4
                """
        }
    }

    mutating func add(_ cell: SummaryCell, _ db: Database) throws {
        guard !cell.changesNothing else { return }
        let writing = try writing.ready(db)
        Self.bind(cell, to: writing)
        try writing.run()
        // A cell that lost visits may be empty now.
        guard cell.visits < 0 else { return }
        let cleaning = try cleaning.ready(db)
        Self.bind(place: cell, to: cleaning)
        try cleaning.run()
    }

    /// Whether the table holds just this at the cell's place; `nil` when it holds nothing there.
    mutating func agrees(with cell: SummaryCell, _ db: Database) throws -> Bool? {
        let comparing = try comparing.ready(db)
        Self.bind(cell, to: comparing)
        return try comparing.first { $0.bool(0) }
    }

    func rows(_ db: Database) throws -> Int { try Query(db, "SELECT count(*) FROM \(name)").first { $0.int(0) } ?? 0 }

    private static func bind(_ cell: SummaryCell, to query: Query) {
        bind(place: cell, to: query)
        query.bind(5, Int(cell.bags))
        query.bind(6, cell.millilitres)
        query.bind(7, Int(cell.visits))
        query.bind(8, Int(cell.approximate))
    }

    private static func bind(place cell: SummaryCell, to query: Query) {
        query.bind(1, cell.kind)
        query.bind(2, cell.unit)
        query.bind(3, cell.year)
        query.bind(4, cell.day)
    }
}

extension SummaryRun {
    /// As ``merged(_:_:)``, with the month of each unit too, once its last day was handed out.
    static func merged(
        _ runs: [SummaryRun], days: (SummaryCell) throws -> Void, months: (SummaryCell) throws -> Void
    ) rethrows {
        var month = SummaryCell()
        try merged(runs) { cell in
            try days(cell)
            let part = cell.ofMonth
            if part.place != month.place {
                if month.place != 0 { try months(month) }
                month = SummaryCell(place: part.place)
            }
            month.add(part)
        }
        if month.place != 0 { try months(month) }
    }
}
