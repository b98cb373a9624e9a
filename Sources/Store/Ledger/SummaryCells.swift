/// Many changes to the summary, each cell once. A large import touches more than a million cells, so they lie in one flat table of open
/// addressing instead of a dictionary; when that is full they are put aside as a ``SummaryRun``.
struct SummaryCells {
    private var cells = [SummaryCell](repeating: SummaryCell(), count: Self.fewest)
    private var count = 0
    private var runs: [SummaryRun] = []

    private static let fewest = 64
    private static let most = 1 << 17
    private static let mostRuns = 4
    /// Some three million cells.
    private static let mostBytes = 20 << 20

    /// Enough to write them out in between, so that memory stays flat.
    var isFull: Bool { runs.first.map { $0.bytes.count >= Self.mostBytes } ?? false }

    mutating func add(_ delta: SummaryCell) {
        let slot = slot(of: delta.place)
        if cells[slot].place == 0 {
            cells[slot].place = delta.place
            count += 1
        }
        cells[slot].add(delta)
        guard count > cells.count / 4 * 3 else { return }
        if cells.count < Self.most { grow() } else { putAside() }
    }

    /// All of them, and begins anew.
    mutating func take() -> [SummaryRun] {
        putAside()
        defer { self = SummaryCells() }
        return runs
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
