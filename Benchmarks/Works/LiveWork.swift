import Glibc
import Store

/// From a commit's beginning in this process until another has read the news, and until a board has painted them.
enum LiveWork {
    /// Milliseconds between two commits, at least.
    private static let pause = 100
    /// Milliseconds after which news count as lost.
    private static let patience = 5000

    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("live, \(data.size) donors")
        let store = try run.open(data, .readWrite)
        var maker = try DonationMaker(store, data)
        let listener = try Listener(data)
        let board = try run.board(data)
        try board.wait(for: Run.boardText)
        try board.settle(1000)
        var heard: [Double] = []
        var painted: [Double] = []
        for _ in 0..<run.effort.live {
            let change = maker.next()
            let start = Stopwatch.now()
            let entry = try store.commit(change, by: Run.signature)
            if let answer = try board.answer(since: start, patience: patience) { painted.append(answer.milliseconds) }
            heard.append(Stopwatch.milliseconds(from: start, to: try listener.moment(of: entry.position)))
            Stopwatch.sleep(milliseconds: pause - Int(Stopwatch.milliseconds(from: start, to: Stopwatch.now())))
        }
        guard painted.count == run.effort.live else { throw BenchProblem.noAnswer(board.child.program.name) }
        run.report.add(.heard, Samples([heard]), size: data.size)
        run.report.add(.painted, Samples([painted]), size: data.size)
    }
}
