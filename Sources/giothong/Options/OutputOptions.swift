import ArgumentParser
import Phrases

/// For whom the answer is: people or programs.
struct OutputOptions: ParsableArguments {
    enum Format: String, CaseIterable, ExpressibleByArgument { case table, json, csv }

    @Option(help: ArgumentHelp(Phrase.Help.format))
    var format: Format = .table
}
