/// Keys pressed in the board itself, to the last byte of what they paint.
enum KeysWork {
    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("keys, \(data.size) donors")
        let board = try run.board(data)
        try board.wait(for: Run.boardText)
        _ = try board.type("3")
        try board.settle()
        _ = try board.answers(to: [Key.down, Key.pageDown, Key.pageUp, Key.end, Key.home])

        let (lines, pages) = (run.effort.keys, run.effort.keys / 3)
        var samples: [Work: Samples] = [:]
        func add(_ work: Work, _ answers: [PseudoTerminal.Answer]) {
            samples[work, default: Samples([])].add(round: answers.map(\.milliseconds))
            if work == .down { samples[.keyBytes, default: Samples([])].add(round: answers.map { Double($0.bytes) }) }
        }
        for _ in 0..<3 {
            add(.down, try board.answers(to: [String](repeating: Key.down, count: lines)))
            add(.pageDown, try board.answers(to: [String](repeating: Key.pageDown, count: pages)))
            add(.pageUp, try board.answers(to: [String](repeating: Key.pageUp, count: pages)))
            let ends = try board.answers(to: [[String]](repeating: [Key.end, Key.home], count: pages / 2).flatMap { $0 })
            add(.end, ends.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
            add(.home, ends.enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
        }
        // Every column once in each direction.
        add(.sort, try board.answers(to: [String](repeating: Key.f5, count: 10)))
        for (work, figures) in samples { run.report.add(work, figures, size: data.size) }
        run.report.add(
            .boardMemory, Samples(Double(ProcessStatus.peakResident(board.child.identifier)) / 1e6), size: data.size)
    }
}
