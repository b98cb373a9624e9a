import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong drive close`: the drive is over, and its reckoning is printed.
///
/// While people stand at a step that is not the last, it refuses and says how many: whoever gave and was not entered would be missing in
/// every figure, and nobody sits here who could be asked.
struct DriveCloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "close", abstract: Speech.say(Phrase.Drives.close))

    @Argument(help: ArgumentHelp(Phrase.Drives.drive))
    var drive: ChosenDrive

    @Flag(help: ArgumentHelp(Phrase.Drives.leaveUnfinished))
    var leaveUnfinished = false

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try Books.alter(common)
        let now = store.clock.now()
        let (row, people) = try store.read { reader in
            let row = try DriveChange.row(of: drive, today: now.day, reader)
            return (row, DriveSheet.unfinished(try reader.driveCounts(row.drive.id, now: now)))
        }
        try DriveChange.check(row, to: .closed)
        if !people.isEmpty, !leaveUnfinished { throw Complaint(Phrase.Drives.unfinished(people)) }
        let entry = try DriveChange.commit(row, to: .closed, store, by: common.signature)
        let sheet = try store.read { try DriveSheet(of: row.drive, preferring: .bags, now: now, $0) }
        // Of the closed drive: somebody may have come while it was closing.
        let left = DriveSheet.unfinished(sheet.page.counts)
        var text = Speech.say(Phrase.Drives.closed(row.drive.name, row.drive.day)) + "\n"
        if !left.isEmpty { text += Speech.say(Phrase.Drives.leftUnfinished(left)) + "\n" }
        let unfinished = left.map { ($0.0.rawValue, JSON.int($0.1)) }
        try output.write(
            sheet.members + [("unfinished", .object(unfinished)), ("entry", .text(entry.id.description))], text + "\n" + sheet.text)
    }
}
