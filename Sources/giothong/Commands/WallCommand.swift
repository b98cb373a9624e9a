import ArgumentParser
import Dashboard
import Phrases

/// `giothong wall`: the program at a drive's wall board, on a second terminal or a projector.
struct WallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "wall", abstract: Speech.say(Phrase.Drives.wall))

    @Argument(help: ArgumentHelp(Phrase.Drives.drive))
    var drive: ChosenDrive

    @OptionGroup var common: CommonOptions
    @OptionGroup var board: BoardOptions
    @OptionGroup var reading: ReadingOptions

    func run() throws {
        try Board.open(common, board, reading, at: drive) { .wall($0) }
    }
}
