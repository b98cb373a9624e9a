import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong find`: donors by what somebody remembers of them. Phone and id are masked unless `--reveal`, which is logged.
struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "find", abstract: Speech.say(Phrase.Help.find))

    @Argument(help: ArgumentHelp(Phrase.Help.words))
    var words: [String]

    // Unconditional, so that -3 is an answer to refuse and no flag.
    @Option(parsing: .unconditional, help: ArgumentHelp(Phrase.Help.limit))
    var limit = 50

    @Flag(help: ArgumentHelp(Phrase.Help.reveal))
    var reveal = false

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard limit > 0 else {
            throw ValidationError(Speech.say(Phrase.CommandLine.limitNotPositive))
        }
        // Signs alone are nobody's name, and everybody is no answer.
        guard words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
            throw ValidationError(Speech.say(Phrase.CommandLine.nothingToFind))
        }
    }

    func run() throws {
        let store = try Books.read(common, reading)
        let today = store.clock.now().day
        let (people, more) = try store.read { reader in
            let answer = try reader.lookup(
                VietnameseText.clean(words.joined(separator: " ")), home: try Self.home(reader), limit: limit)
            return (try answer.rows.map { FoundPerson($0, try reader.donor($0.id), on: today, reveal: reveal) }, answer.more)
        }
        // Written down before it is shown; when that fails, nothing is shown.
        if reveal, let log = store.file.map({ RevealLog($0) }) {
            let (signature, now) = (common.signature, store.clock.now())
            for person in people { try log.note(person.row.id, place: "find", by: signature, at: now) }
        }
        try Output.write(text(people))
        if more { Output.complain(Phrase.CommandLine.moreFound(limit)) }
    }

    /// The office's own wards in every era in which donors have an address.
    private static func home(_ reader: Reader) throws -> Set<WardKey> {
        guard let office = try reader.office() else { return [] }
        return Set(WardEra.allCases.flatMap { WardAtlas.hanoi.territory(of: office, in: $0).map(\.key) })
    }

    private func text(_ people: [FoundPerson]) -> String {
        switch output.format {
        case .json: return JSON.list(people.map(\.json)).document
        case .csv:
            var writer = CSVWriter()
            writer.row(FoundPerson.columns)
            for person in people { writer.row(person.cells) }
            return writer.text
        case .table:
            if people.isEmpty { return Speech.say(Phrase.CommandLine.nobodyFound) + "\n" }
            var table = TextTable(FoundPerson.titles.map { TextTable.text(Speech.say($0)) })
            for person in people { table.add(person.shown) }
            return table.text
        }
    }
}
