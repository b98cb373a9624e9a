/// Names typed into the lookup of the board itself, each letter to the last byte of the rows that it finds.
enum TypingWork {
    static func measure(_ data: DataSet, names: Int, _ run: inout Run) throws {
        Progress.show("typing, \(data.size) donors")
        let texts = try TypedText.samples(names, of: data)
        let board = try run.board(data)
        try board.wait(for: Run.boardText)
        try board.settle()
        var answers: [PseudoTerminal.Answer] = []
        for text in texts {
            _ = try board.type(Key.f2)
            answers += try board.answers(to: text.map(String.init))
            _ = try board.type(Key.escape)
        }
        run.report.add(.typedLetter, Samples([answers.map(\.milliseconds)]), size: data.size)
    }
}
