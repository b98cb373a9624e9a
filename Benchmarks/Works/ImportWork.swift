import Store

/// Both lists brought into empty books by the program itself.
enum ImportWork {
    static func measure(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("import, \(data.size) donors")
        var speed: [Double] = []
        var memory: [Double] = []
        // A short one is measured more than once.
        for _ in 0..<max(1, min(3, 300_000 / data.size)) {
            Files.removeDatabase(data.books)
            let environment = Environment.board(database: data.books, state: data.state)
            try Command(
                program: run.program, arguments: ["office", "--district", "\(Run.districtCode)", "--target", "\(data.size / 10)"],
                environment: environment
            ).run()
            let outcome = try Command(
                program: run.program, arguments: ["import", "--yes", "--era", "2020", data.donors, data.donations],
                environment: environment
            ).run(watchingMemory: true)
            speed.append(Double(data.rows) / outcome.milliseconds * 1000)
            memory.append(Double(outcome.peakResident) / 1e6)
        }
        run.report.add(.importing, Samples([speed]), size: data.size)
        run.report.add(.importMemory, Samples([memory]), size: data.size)
        run.report.add(.fileSize, Samples(Double(DatabaseFile(path: data.books).size) / 1e6), size: data.size)
    }
}
