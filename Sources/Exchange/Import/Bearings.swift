/// Says how far the work is and whether it should stop, without asking for every row.
struct Bearings {
    private let progress: (ImportProgress) -> Void
    private let isCancelled: () -> Bool
    private let totalBytes: Int

    init(totalBytes: Int, progress: @escaping (ImportProgress) -> Void, isCancelled: @escaping () -> Bool) {
        self.totalBytes = totalBytes
        self.progress = progress
        self.isCancelled = isCancelled
    }

    /// To be called with every row, and with `last` at the end of the phase.
    func passed(_ phase: ImportProgress.Phase, rows: Int, of totalRows: Int? = nil, bytes: Int = 0, last: Bool = false) throws {
        guard rows & 255 == 0 || last else { return }
        if isCancelled() { throw ImportProblem.cancelled }
        guard rows & 2047 == 0 || last else { return }
        progress(ImportProgress(phase: phase, rows: rows, totalRows: totalRows, bytes: bytes, totalBytes: totalBytes))
    }
}
