import Foundation
import Model
import Testing

@testable import giothong_bench

@Suite struct BareDatabaseTests {
    @Test(.enabled(if: Program(named: "sqlite3") != nil))
    func `sqlite3 makes of the lists what the peers are measured with`() throws {
        let directory = Environment.temporaryDirectory + "/giothong-bench-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let data = try DataSet(200, in: directory, until: Day.first(of: 2024))
        var run = Run(program: try Program.itself(), effort: .quick, report: Report(sizes: [200]))
        let bare = try #require(try DatabasePeers.fill(data, &run))
        try bare.prepareCommits()
        try bare.commit(1)
        try bare.search("Nguyễn thi", limit: 40)
        try bare.readSummary(year: 2020)
        try bare.groupAll()
        #expect(run.report.peers[.importing]?.first?.samples?.median ?? 0 > 0)
        // Rows of both lists, and the one that was committed.
        let tool = try #require(Program(named: "sqlite3"))
        let question = """
            SELECT (SELECT count(*) FROM donor) + (SELECT count(*) FROM donation),
            (SELECT sum(bags) FROM summary WHERE month = '2026-11')
            """
        let counted = try Command(program: tool, arguments: [data.bare, question]).run()
        #expect(counted.output == "\(data.rows + 1)|1\n")
    }
}
