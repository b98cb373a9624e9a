import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong journal`: the latest changes, newest first.
struct JournalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "journal", abstract: Speech.say(Phrase.Help.journal))

    // Unconditional, so that -3 is an answer to refuse and no flag.
    @Option(parsing: .unconditional, help: ArgumentHelp(Phrase.Help.limit))
    var limit = 20

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard limit > 0 else {
            throw ValidationError(Speech.say(Phrase.CommandLine.limitNotPositive))
        }
    }

    func run() throws {
        let rows = try Books.read(common, reading).read { try $0.journalPage(limit: limit) }
        switch output.format {
        case .table: try Output.write(Self.table(rows).text)
        case .json: try Output.write(JSON.list(rows.map(Self.json)).document)
        case .csv:
            var writer = CSVWriter()
            writer.row(["id", "time", "kind", "operator", "desk", "about", "remark", "undone"])
            for row in rows {
                let entry = row.entry
                writer.row([
                    entry.id.description, Self.iso(entry.time), entry.kindName, entry.signature.operatorName,
                    entry.signature.desk, row.subjectName ?? "", entry.remark, entry.isUndone ? "true" : "false",
                ])
            }
            try Output.write(writer.text)
        }
    }

    /// 2026-11-23T14:05+07:00
    private static func iso(_ time: Instant) -> String { "\(time.day)T\(DateText.clock(minute: time.minuteOfDay))+07:00" }

    private static func json(_ row: JournalRow) -> JSON {
        let entry = row.entry
        return .object([
            ("id", .text(entry.id.description)), ("time", .text(Self.iso(entry.time))), ("kind", .text(entry.kindName)),
            ("operator", .text(entry.signature.operatorName)), ("desk", .text(entry.signature.desk)),
            ("about", .text(orNull: row.subjectName)), ("remark", .text(entry.remark)), ("undone", .bool(entry.isUndone)),
        ])
    }

    private static func table(_ rows: [JournalRow]) -> TextTable {
        let titles = [
            Phrase.CommandLine.time, Phrase.CommandLine.whatChanged, Phrase.CommandLine.about, Phrase.CommandLine.who,
            Phrase.CommandLine.entry,
        ]
        var table = TextTable(titles.map { TextTable.text(Speech.say($0)) })
        for row in rows {
            let entry = row.entry
            var what = entry.kind.map { Speech.say(.change($0)) } ?? entry.kindName
            if entry.isUndone { what += " (" + Speech.say(Phrase.CommandLine.isUndone) + ")" }
            table.add([
                DateText.dateTime(entry.time, Speech.language), what, entry.remark.isEmpty ? row.subjectName ?? "" : entry.remark,
                entry.signature.operatorName + " · " + entry.signature.desk, entry.id.description,
            ])
        }
        return table
    }
}
