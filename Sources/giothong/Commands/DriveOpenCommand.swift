import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong drive open`: the drive begins. One that is dated another day is opened all the same, and said so.
struct DriveOpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: Speech.say(Phrase.Drives.open))

    @Argument(help: ArgumentHelp(Phrase.Drives.drive))
    var drive: ChosenDrive

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try Books.alter(common)
        let today = store.clock.now().day
        let row = try store.read { try DriveChange.row(of: drive, today: today, $0) }
        let entry = try DriveChange.commit(row, to: .open, store, by: common.signature)
        if row.drive.day != today { Output.complain(Phrase.Drives.otherDay(row.drive.day, today: today)) }
        try output.write(
            DriveChange.members(row, .open, entry), Speech.say(Phrase.Drives.opened(row.drive.name, row.drive.day)) + "\n")
    }
}
