import Model

/// Programs that people admire in a terminal, with the same keys, on the same list where they open files.
enum ScreenPeers {
    private struct Peer {
        let name: String
        let arguments: [String]
        /// Shown as soon as it is of use.
        let text: String
        /// Its list may be short: up and down in turn.
        var isShort = false
    }

    static func measure(_ data: DataSet, _ run: inout Run) throws {
        let peers = [
            Peer(name: "less", arguments: [data.donors], text: "full_name"),
            Peer(name: "vim", arguments: ["-N", "-u", "NONE", "-i", "NONE", "-n", "-R", data.donors], text: "full_name"),
            Peer(name: "htop", arguments: ["--delay=100"], text: "Help", isShort: true),
        ]
        for peer in peers {
            Progress.show("\(peer.name), \(data.size) donors")
            guard let program = Program(named: peer.name) else {
                for work in [Work.start, .down, .pageDown] { run.report.add(peer: peer.name, work, nil) }
                continue
            }
            func open() throws -> PseudoTerminal {
                try PseudoTerminal(program, peer.arguments, silence: run.effort.silence)
            }
            let starts = try StartWork.times(5) { try open().wait(for: peer.text) }
            run.report.add(peer: peer.name, .start, Samples([starts]))
            let screen = try open()
            try screen.wait(for: peer.text)
            // vim answers no key while it waits for the terminal to tell what it is.
            try screen.settle(1500)
            let (downs, pages) = peer.isShort ? ([Key.down, Key.up], [Key.pageDown, Key.pageUp]) : ([Key.down], [Key.pageDown])
            _ = try? screen.answers(to: downs + pages, patience: 1000)
            var down = Samples([])
            var bytes = Samples([])
            var page = Samples([])
            for _ in 0..<3 {
                let answers = try screen.answers(to: keys(downs, run.effort.keys), patience: 1000)
                down.add(round: answers.map(\.milliseconds))
                bytes.add(round: answers.map { Double($0.bytes) })
                page.add(round: try screen.answers(to: keys(pages, run.effort.keys / 3), patience: 1000).map(\.milliseconds))
            }
            run.report.add(peer: peer.name, .down, down)
            run.report.add(peer: peer.name, .keyBytes, bytes)
            run.report.add(peer: peer.name, .pageDown, page)
            run.report.add(
                peer: peer.name, .boardMemory, Samples(Double(ProcessStatus.peakResident(screen.child.identifier)) / 1e6))
        }
        try measureFuzzyFinder(data, &run)
    }

    /// fzf narrows as one types, on the screen.
    private static func measureFuzzyFinder(_ data: DataSet, _ run: inout Run) throws {
        Progress.show("fzf on the screen, \(data.size) donors")
        guard let shell = Program(named: "sh"), Program(named: "fzf") != nil else {
            return run.report.add(peer: "fzf", .typedLetter, nil)
        }
        // It paints the letter at once and what is found later: only a long silence is the end.
        let screen = try PseudoTerminal(shell, ["-c", "exec fzf --exact < \"$0\"", data.folded], silence: 400)
        try screen.wait(for: "\(data.size)/\(data.size)")
        try screen.settle()
        var answers: [PseudoTerminal.Answer] = []
        for text in try TypedText.samples(40, of: data).prefix(run.effort.searches / 2 + 1) {
            answers += try screen.answers(to: VietnameseText.fold(text).map(String.init))
            _ = try screen.type(Key.controlU)
        }
        run.report.add(peer: "fzf", .typedLetter, Samples([answers.map(\.milliseconds)]))
    }

    private static func keys(_ pattern: [String], _ count: Int) -> [String] {
        (0..<count).map { pattern[$0 % pattern.count] }
    }
}
