import Model

/// Programs that search the folded text of all donors: started anew for each text, as a person at a prompt does.
enum TextPeers {
    static func measure(_ data: DataSet, _ run: inout Run) throws {
        let texts = try TypedText.samples(40, of: data).map { VietnameseText.fold($0) }
            .filter { !$0.contains { $0.isNumber } }.prefix(run.effort.searches)
        for (name, arguments) in [
            ("rg", ["--no-config", "-c", "-F"]), ("grep", ["-c", "-F"]), ("fzf", ["--exact", "--filter"]),
        ] {
            Progress.show("\(name), \(data.size) donors")
            guard let program = Program(named: name) else {
                run.report.add(peer: name, .letter, nil)
                continue
            }
            var samples = Samples([])
            for _ in 0..<2 {
                samples.add(
                    round: try texts.map { text in
                        // fzf reads its input, the others a file.
                        let command =
                            name == "fzf"
                            ? Command(program: program, arguments: arguments + [text], input: data.folded)
                            : Command(
                                program: program, arguments: arguments + [text, data.folded],
                                environment: Environment.bare.merging(["LC_ALL": "C"]) { $1 })
                        return try command.run(accepting: [0, 1]).milliseconds
                    })
            }
            run.report.add(peer: name == "fzf" ? "fzf --filter" : name, .letter, samples)
        }
    }
}
