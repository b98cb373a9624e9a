import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong drive show`: all figures of one drive, the same as the desk's and the wall board's.
struct DriveShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: Speech.say(Phrase.Drives.show))

    @Argument(help: ArgumentHelp(Phrase.Drives.drive))
    var drive: ChosenDrive

    @Option(help: ArgumentHelp(Phrase.Help.measure))
    var measure: Measure = .bags

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let store = try Books.read(common, reading)
        let now = store.clock.now()
        let sheet = try store.read { try DriveSheet(of: try drive.found($0, today: now.day), preferring: measure, now: now, $0) }
        switch output.format {
        case .table: try Output.write(sheet.text)
        case .json: try Output.write(JSON.object(sheet.members).document)
        case .csv:
            var writer = CSVWriter()
            writer.row(DriveMembers.columns)
            writer.row(DriveMembers.cells(sheet.page.row, measure))
            try Output.write(writer.text)
        }
    }
}
