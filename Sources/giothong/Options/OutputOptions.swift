import ArgumentParser
import Exchange
import Phrases

/// For whom the answer is: people or programs.
struct OutputOptions: ParsableArguments {
    enum Format: String, CaseIterable, ExpressibleByArgument { case table, json, csv }

    @Option(name: .customLong("format"), help: ArgumentHelp(Phrase.Help.format))
    private var chosen: Format?

    @Flag(name: .customLong("json"), help: ArgumentHelp(Phrase.Drives.json))
    private var isJSON = false

    func validate() throws {
        if isJSON, let chosen, chosen != .json { throw ValidationError(Speech.say(Phrase.Drives.oneFormat)) }
    }

    var format: Format { isJSON ? .json : chosen ?? .table }

    /// One thing, as its members or as a text for people.
    func write(_ members: [(String, JSON)], _ text: String) throws {
        switch format {
        case .table: try Output.write(text)
        case .json: try Output.write(JSON.object(members).document)
        case .csv:
            // What lies deeper has no place in a row.
            let flat = members.filter { if case .object = $0.1 { false } else if case .list = $0.1 { false } else { true } }
            var writer = CSVWriter()
            writer.row(flat.map(\.0))
            writer.row(flat.map(\.1.cell))
            try Output.write(writer.text)
        }
    }
}
