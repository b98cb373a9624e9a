import GRDB
import Model

/// Adds all donations up again, as a batch does, and compares with both tables of the summary.
struct SummaryCheck {
    private let db: Database

    init(_ db: Database) { self.db = db }

    func findings() throws -> [Finding] {
        var cells = SummaryCells()
        // The units stand in the order of their kinds.
        let donations = try Query(
            db,
            """
            SELECT campaign_year, day, failed, ml, approximate, 0, ward, stretch, "group", bloc, drive, venue FROM donation
            WHERE voided = 0
            """)
        try donations.each { row in
            // A row that no program wrote is found with the books; here it is missing in its cells.
            guard var cell = Self.cell(row) else { return }
            let time = cell.place
            for (column, kind) in zip(Int32(5)..., UnitKind.allCases) where !row.isNull(column) {
                guard let unit = UInt32(exactly: row.int(column)), unit < 1 << 28 else { continue }
                cell.place = SummaryCell.place(kind, Int(unit), time: time)
                cells.add(cell)
            }
        }
        var days = SummaryTable.days
        var months = SummaryTable.months
        var (wrong, foundDays, foundMonths) = (0, 0, 0)
        try SummaryRun.merged(
            cells.take(),
            days: { cell in
                let agrees = try days.agrees(with: cell, db)
                if agrees != nil { foundDays += 1 }
                if agrees != true { wrong += 1 }
            },
            months: { cell in
                let agrees = try months.agrees(with: cell, db)
                if agrees != nil { foundMonths += 1 }
                if agrees != true { wrong += 1 }
            })
        // What is beyond the cells that donations give.
        wrong += try days.rows(db) - foundDays + months.rows(db) - foundMonths
        return wrong == 0 ? [] : [.summaryWrong(cells: wrong)]
    }

    /// What one donation adds to each of its units, with its time for a place.
    private static func cell(_ row: Query) -> SummaryCell? {
        let (year, day, failed, millilitres, guesses) = (row.int(0), row.int(1), row.bool(2), row.int(3), row.int(4))
        guard 0..<1 << 12 ~= year, -1 << 20..<1 << 20 ~= day, 0..<1 << 32 ~= millilitres, 0...1 ~= guesses else { return nil }
        return SummaryCell(
            place: SummaryCell.time(year: year, day: Day(number: day)), millilitres: failed ? 0 : millilitres,
            bags: failed ? 0 : 1, visits: 1, approximate: Int32(guesses))
    }
}
