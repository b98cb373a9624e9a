import ArgumentParser
import Glibc
import Model

/// `giothong-bench`: makes its data, measures the board and its peers on it, and prints one table. Needs no network.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "giothong-bench",
        abstract: "Measures giothong, and other programs beside it in the same run, on made-up donors.",
        subcommands: [Measure.self, Listen.self], defaultSubcommand: Measure.self)

    /// What can be measured on its own.
    enum Part: String, CaseIterable, ExpressibleByArgument {
        case `import`, start, keys, typing, lookup, finding, board, office, desk, commit, live, idle
    }

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, json }

    struct Measure: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Measures and prints the table.")

        @Option(
            parsing: .upToNextOption,
            help: "Numbers of donors, ascending; goals hold with a million, and for a ward's below 100,000.")
        var sizes = [10_000, 100_000, 1_000_000]

        @Flag(help: "10,000 and 100,000 donors only, and everything less often: two minutes in place of ten.")
        var quick = false

        @Option(parsing: .upToNextOption, help: "Measure these parts only.")
        var only: [Part] = []

        @Flag(help: "Measure giothong alone.")
        var withoutPeers = false

        @Option(help: "Commits that another process waits for, 100 ms apart.")
        var live: Int?

        @Option(help: "How the table is printed: text, markdown or json.")
        var format = Format.text

        @Option(help: ArgumentHelp("Where lists and databases lie.", valueName: "directory"))
        var data = Environment.cacheDirectory

        @Option(help: ArgumentHelp("The giothong to be measured; else the one beside this program.", valueName: "path"))
        var program: String?

        @Flag(help: "Leave the databases there; with --only they are used again.")
        var keep = false

        @Option(help: ArgumentHelp("The lists' last day; else the first of this month.", valueName: "YYYY-MM-DD"))
        var until: String?

        func validate() throws {
            guard !sizes.isEmpty, sizes.allSatisfy({ (100...10_000_000).contains($0) }), sizes == sizes.sorted() else {
                throw ValidationError("--sizes takes numbers from 100 to 10000000, ascending.")
            }
            guard until == nil || lastDay != nil else { throw ValidationError("--until takes a day as 2026-11-01.") }
            guard live.map({ $0 > 0 }) ?? true else { throw ValidationError("--live takes a number above 0.") }
        }

        private var lastDay: Day? {
            guard let until else {
                let today = Clock.machine.now().day
                return today - (today.dayOfMonth - 1)
            }
            return Day(iso: until)
        }

        func run() throws {
            signal(SIGPIPE, SIG_IGN)
            var effort = quick ? Effort.quick : Effort()
            if let live { effort.live = live }
            let sizes = quick ? sizes.filter { $0 < 1_000_000 } : sizes
            let parts = only.isEmpty ? Set(Part.allCases) : Set(only)
            var run = Run(
                program: try Program(at: program ?? Program.beside("giothong")), effort: effort, report: Report(sizes: sizes))
            let start = Stopwatch.now()
            for size in sizes {
                let set = try DataSet(size, in: data, until: lastDay ?? Clock.machine.now().day)
                defer { if !keep { set.removeDatabases() } }
                try run.measure(parts, set, isLast: size == sizes.last, withPeers: !withoutPeers)
            }
            Progress.show("\(Number.text(Stopwatch.milliseconds(from: start, to: Stopwatch.now()) / 1000)) s in all")
            switch format {
            case .text: print(TableLines(run.report).text, terminator: "")
            case .markdown: print(TableLines(run.report).markdown, terminator: "")
            case .json: print(try ReportDocument(run.report).text(), terminator: "")
            }
        }
    }

    /// The other process of the live measurement.
    struct Listen: ParsableCommand {
        static let configuration = CommandConfiguration(shouldDisplay: false)

        @Argument var database: String

        func run() throws { try Listener.listen(to: database) }
    }
}
