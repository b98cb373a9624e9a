import ArgumentParser
import Phrases

/// `giothong`: opens the board, or does one of its commands.
struct GiotHong: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "giothong", abstract: Speech.say(Phrase.Help.program), discussion: Speech.say(Phrase.Help.programDiscussion),
        version: version,
        subcommands: [
            DemoCommand.self, ImportCommand.self, ReconcileCommand.self, FindCommand.self, TallyCommand.self, RecordCommand.self,
            DriveCommand.self, DeskCommand.self, WallCommand.self, OfficeCommand.self, JournalCommand.self, UndoCommand.self,
            CheckCommand.self, PathsCommand.self,
        ])

    @OptionGroup var common: CommonOptions
    @OptionGroup var board: BoardOptions

    func run() throws {
        try Board.open(common, board)
    }
}
