import ArgumentParser
import Dashboard
import Phrases

/// `giothong desk`: the program at a drive's desk.
struct DeskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "desk", abstract: Speech.say(Phrase.Drives.desk))

    @Argument(help: ArgumentHelp(Phrase.Drives.drive))
    var drive: ChosenDrive

    @OptionGroup var common: CommonOptions
    @OptionGroup var board: BoardOptions
    @OptionGroup var reading: ReadingOptions

    func run() throws {
        try Board.open(common, board, reading, at: drive) { .desk($0) }
    }
}
