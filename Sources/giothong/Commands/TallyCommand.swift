import ArgumentParser
import Model
import Phrases
import Store

/// `giothong tally`: a campaign year by unit, by all three measures, against the targets of one.
struct TallyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "tally", abstract: Speech.say(Phrase.Help.tally))

    @Option(help: ArgumentHelp(Phrase.Help.by))
    var by: TallyGrouping = .ward

    @Option(help: ArgumentHelp(Phrase.Help.year))
    var year: Int?

    @Option(help: ArgumentHelp(Phrase.Help.measure))
    var measure: Measure = .bags

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let store = try Books.read(common, reading)
        let year = year ?? store.clock.now().day.year
        let sheet = try store.read { try TallyReading(reader: $0, year: year, measure: measure).sheet(by: by) }
        switch output.format {
        case .table: try Output.write(sheet.text)
        case .json: try Output.write(sheet.json)
        case .csv: try Output.write(sheet.csv)
        }
    }
}
