import Model
import Store

/// What the overview reads to draw itself, and what `giothong tally` reads.
enum BoardWork {
    private static let repeats = [Int](0..<40)

    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("board and tallies, \(data.size) donors")
        let store = try run.open(data)
        let wards = WardAtlas.hanoi.wards(of: Run.district).map(\.key)
        let board = try Stopwatch.rounds(over: repeats) { _ in
            try store.read { reader in
                _ = try reader.board(year: Run.year, today: Day.last(of: Run.year), children: .wards(wards))
                // For the ranking, the pace and the growth.
                for past in (Run.year - 3)..<Run.year { _ = try reader.dailyTallies(unit: .office, year: past) }
                _ = try reader.peers(year: Run.year)
                _ = try reader.aid(year: Run.year)
            }
        }
        run.report.add(.board, board, size: data.size)
        let tallies = try Stopwatch.rounds(over: repeats) { _ in
            try store.read { reader in
                _ = try reader.unitTallies(kind: .ward, year: Run.year, everyUnit: true)
                _ = try reader.unitTallies(kind: .group, year: Run.year, everyUnit: true)
            }
        }
        run.report.add(.tallies, tallies, size: data.size)
    }
}
