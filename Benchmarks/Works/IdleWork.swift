import Glibc

/// What the board does while nobody does anything.
enum IdleWork {
    private static let milliseconds = 10_000

    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("idle, \(data.size) donors")
        let board = try run.board(data)
        try board.wait(for: Run.boardText)
        try board.settle(2000)
        // The clock on the screen moves once a minute; that moment is let pass.
        let left = 60 - time(nil) % 60
        if left < 15 { try board.idle(milliseconds: (left + 1) * 1000) }
        let before = ProcessStatus.sleeps(board.child.identifier)
        try board.idle(milliseconds: milliseconds)
        let wakes = ProcessStatus.sleeps(board.child.identifier) - before
        run.report.add(.wakeUps, Samples(Double(wakes)), size: data.size)
    }
}
