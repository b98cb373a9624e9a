import ArgumentParser
import Phrases

/// `giothong drive`: the drives without the screen.
struct DriveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drive", abstract: Speech.say(Phrase.Drives.group),
        subcommands: [DriveListCommand.self, DriveShowCommand.self, DriveOpenCommand.self, DriveCloseCommand.self])
}
