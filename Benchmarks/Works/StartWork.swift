/// From the start of the program to the figures on the screen, and a large screen drawn anew.
enum StartWork {
    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("start, \(data.size) donors")
        let starts = try times(run.effort.starts) { try run.board(data).wait(for: Run.boardText) }
        run.report.add(.start, Samples([starts]), size: data.size)
        let board = try run.board(data, columns: 200, rows: 60)
        try board.wait(for: Run.boardText)
        try board.settle()
        let frames = try board.answers(to: [String](repeating: Key.controlL, count: run.effort.keys))
        run.report.add(.redraw, Samples([frames.map(\.milliseconds)]), size: data.size)
    }

    /// So many starts, after one that does not count.
    static func times(_ count: Int, _ start: () throws -> Double) throws -> [Double] {
        try (0...count).map { _ in try start() }.suffix(count)
    }
}
