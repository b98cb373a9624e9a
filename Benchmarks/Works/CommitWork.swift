import Store

/// Donations recorded one by one, each on the disk before the next; beside them, turn about, the same with bare SQLite.
enum CommitWork {
    static func measure(_ data: DataSet, beside bare: BareDatabase?, _ run: inout Run) throws {
        Progress.show("commits, \(data.size) donors")
        let store = try run.open(data, .readWrite)
        var maker = try DonationMaker(store, data)
        for _ in 0..<20 { try store.commit(maker.next(), by: Run.signature) }
        try bare?.prepareCommits()
        var ours = Samples([])
        var theirs = Samples([])
        for round in 0..<3 {
            ours.add(
                round: try (0..<run.effort.commits).map { _ in
                    let change = maker.next()
                    return try Stopwatch.time { try store.commit(change, by: Run.signature) }
                })
            if let bare {
                theirs.add(
                    round: try (0..<run.effort.commits).map { place in
                        try Stopwatch.time { try bare.commit(round * run.effort.commits + place) }
                    })
            }
        }
        run.report.add(.commit, ours, size: data.size)
        if bare != nil { run.report.add(peer: "bare SQLite, WAL FULL, a row and a counter", .commit, theirs) }
    }
}
