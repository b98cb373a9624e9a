import Store

/// What SQLite does with the same lists when nothing else is asked of it.
enum DatabasePeers {
    private static let tool = "sqlite3 .import, indexes and FTS5"

    /// Fills the bare database with the `sqlite3` program; `nil` when that is not installed.
    static func fill(_ data: DataSet, _ run: inout Run) throws -> BareDatabase? {
        Progress.show("sqlite3 .import, \(data.size) donors")
        guard let program = Program(named: "sqlite3") else {
            run.report.add(peer: tool, .importing, nil)
            return nil
        }
        Files.removeDatabase(data.bare)
        let script = try TemporaryFile()
        try Files.write(Array(BareDatabase.script(data).utf8), to: script.path)
        let outcome = try Command(program: program, arguments: ["-bail", data.bare], input: script.path).run(watchingMemory: true)
        run.report.add(peer: tool, .importing, Samples(Double(data.rows) / outcome.milliseconds * 1000))
        run.report.add(peer: tool, .importMemory, Samples(Double(outcome.peakResident) / 1e6))
        run.report.add(peer: tool, .fileSize, Samples(Double(DatabaseFile(path: data.bare).size) / 1e6))
        return try BareDatabase(data.bare)
    }

    static func measure(_ bare: BareDatabase, _ data: DataSet, _ run: inout Run) throws {
        Progress.show("bare SQLite, \(data.size) donors")
        // Only words are in its index.
        let texts = TypedText.prefixes(of: try TypedText.samples(run.effort.names, of: data)).filter {
            !$0.contains { $0.isNumber }
        }
        run.report.add(
            peer: "FTS5 alone", .letter, try Stopwatch.rounds(over: texts) { try bare.search($0, limit: LookupWork.rows) })
        let summary = try Stopwatch.rounds(over: [Int](0..<40)) { _ in try bare.readSummary(year: Run.year) }
        run.report.add(peer: "a summary table", .board, summary)
        run.report.add(peer: "sqlite3 GROUP BY", .board, Samples([[try Stopwatch.time { try bare.groupAll() }]]))
    }
}
