import ArgumentParser
import Demo
import Phrases

/// Reads the demo in place of the office's own books.
struct ReadingOptions: ParsableArguments {
    @Flag(name: .customLong("demo"), help: ArgumentHelp(Phrase.Help.onDemo))
    var isDemo = false

    @Option(name: .customLong("office"), help: ArgumentHelp(Phrase.Help.demoOffice))
    var demoOffice: DemoOffice = .thanhXuan2020
}
