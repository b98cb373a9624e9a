import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong drive list`: the drives of a campaign year in the order of their days.
struct DriveListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: Speech.say(Phrase.Drives.list))

    @Option(help: ArgumentHelp(Phrase.Help.year))
    var year: Int?

    @Option(help: ArgumentHelp(Phrase.Help.measure))
    var measure: Measure = .bags

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let store = try Books.read(common, reading)
        let rows = try store.read { try $0.drives(year: year ?? store.clock.now().day.year) }
        switch output.format {
        case .table: try Output.write(rows.isEmpty ? Speech.say(Phrase.Drives.noDrives) + "\n" : table(rows).text)
        case .json: try Output.write(JSON.list(rows.map { .object(DriveMembers.json($0)) }).document)
        case .csv:
            var writer = CSVWriter()
            writer.row(DriveMembers.columns)
            for row in rows { writer.row(DriveMembers.cells(row, measure)) }
            try Output.write(writer.text)
        }
    }

    private func table(_ rows: [DriveRow]) -> TextTable {
        let language = Speech.language
        func title(_ phrase: Phrase) -> String { Speech.say(phrase) }
        var table = TextTable([
            TextTable.text(title(Phrase.Drives.date)), TextTable.text(title(Phrase.Drives.name)),
            TextTable.text(title(Phrase.Drives.state)), TextTable.figure(title(Phrase.Drives.goal)),
            TextTable.figure(title(Phrase.Drives.reached)), TextTable.figure("%"), TextTable.figure(title(Phrase.Drives.deferred)),
            TextTable.text("ID"),
        ])
        for row in rows {
            let goal = row.goal(preferring: measure)
            let reached = row.tally.amount(goal?.measure ?? measure)
            let unit = Speech.say(.measureShort(reached.measure))
            table.add([
                DateText.short(row.drive.day, language), row.drive.name, Speech.say(.driveState(row.drive.state)),
                goal.map { NumberText.amount($0, language) } ?? "–", NumberText.amount(reached, language) + " " + unit,
                reached.percent(of: goal).map { NumberText.percent($0, language) } ?? "–",
                NumberText.whole(row.deferred, language), row.drive.id.description,
            ])
        }
        return table
    }
}
