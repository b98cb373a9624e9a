import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong reconcile FILE --report`: how far a list of donations made elsewhere agrees with the books. It changes nothing: each row is decided by
/// a person, on the board.
struct ReconcileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile", abstract: Speech.say(Phrase.Help.reconcile),
        discussion: Speech.say(Phrase.Help.reconcileDiscussion))

    @Argument(help: ArgumentHelp(Phrase.Help.lateList, valueName: "file"))
    var file: String

    @Flag(help: ArgumentHelp(Phrase.Help.report))
    var report = false

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !report {
            throw ValidationError(
                Speech.say(
                    Phrase(
                        "Hãy thêm --report để đếm. Để quyết từng dòng, mở bảng, bấm 7 rồi K.",
                        "Add --report to count. To decide the rows, open the board, press 7, then K.")))
        }
    }

    func run() throws {
        let store = try Books.read(common, reading)
        Interruption.watch()
        let line = ImportProgressLine()
        defer { line.clear() }
        let list: LateList
        do throws(ImportProblem) {
            list = try LateList.read(file, in: store, progress: { line.show($0) }, isCancelled: { Interruption.isWanted })
        } catch { throw Complaint(.importProblem(error)) }
        line.clear()
        try Output.write(ReconcileReport(list: list).text(output.format))
    }
}

/// The counts of a late list, as people and as programs read them.
private struct ReconcileReport {
    let list: LateList

    private static let shownProblems = 10

    func text(_ format: OutputOptions.Format) -> String {
        switch format {
        case .table: table
        case .json: json.document
        case .csv: csv
        }
    }

    private var counts: [(key: String, label: Phrase, count: Int)] {
        [("rows", Phrase("dòng", "rows"), list.rows.count + list.refused.count)]
            + LateMatch.Kind.allCases.map { ($0.rawValue, .lateKind($0), list.count($0)) } + [
                ("already", Phrase("đã có trong sổ", "in the books already"), list.there),
                ("refused", Phrase("không đọc được", "cannot be read"), list.refused.count),
            ]
    }

    private var table: String {
        var table = TextTable([TextTable.text(list.name), TextTable.figure("")])
        for entry in counts { table.add([Speech.say(entry.label), NumberText.whole(entry.count, Speech.language)]) }
        var lines = list.refused.prefix(Self.shownProblems).map { "- " + Speech.say(.rowProblem($0)) }
        if list.refused.count > Self.shownProblems {
            lines.append(Speech.say(Phrase.CommandLine.moreProblems(list.refused.count - Self.shownProblems)))
        }
        if !list.unknownColumns.isEmpty { lines.append(Speech.say(Phrase.CommandLine.unknownColumns(list.unknownColumns))) }
        return table.text + lines.map { $0 + "\n" }.joined()
    }

    private var json: JSON {
        let rows = zip(list.rows, list.matches).map { row, match in
            JSON.object([
                ("line", .int(row.line)), ("day", .text(row.day.description)),
                ("state", .text(match.isThere ? "already" : match.kind.rawValue)), ("candidates", .int(match.candidates.count)),
            ])
        }
        let problems = list.refused.map { problem in
            JSON.object([("line", .int(problem.line)), ("reason", .text(Speech.say(.rowReason(problem.reason))))])
        }
        return .object(
            [("file", .text(list.path))] + counts.map { ($0.key, .int($0.count)) } + [
                ("unknownColumns", .list(list.unknownColumns.map { .text($0) })), ("list", .list(rows)),
                ("problems", .list(problems)),
            ])
    }

    private var csv: String {
        var writer = CSVWriter()
        writer.row(["file"] + counts.map(\.key))
        writer.row([list.path] + counts.map { String($0.count) })
        return writer.text
    }
}
