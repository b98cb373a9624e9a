import ArgumentParser
import Demo
import Phrases

/// `giothong demo`: the board on demo data, in a private copy that leaves the person's own file alone.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "demo", abstract: Speech.say(Phrase.Help.demo))

    @Option(help: ArgumentHelp(Phrase.Help.demoOffice))
    var office: DemoOffice = .thanhXuan2020

    @Flag(help: ArgumentHelp(Phrase.Help.fresh))
    var fresh = false

    @OptionGroup var common: CommonOptions
    @OptionGroup var board: BoardOptions

    func run() throws {
        try Board.open(common, board, demo: office, fresh: fresh)
    }
}
