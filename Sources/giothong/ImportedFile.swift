import Exchange
import Model
import Phrases

/// What became of one file, as people and as programs read it.
struct ImportedFile {
    let path: String
    let report: ImportReport

    /// So many problems are shown to people; the rest is in the file of refused rows.
    private static let shownProblems = 10

    // MARK: For people

    var text: String {
        var lines = [heading, "  " + Speech.say(Self.counts([self]))]
        if let ward = report.assumedWard {
            lines.append("  " + Speech.say(Phrase.CommandLine.assumedWard(WardAtlas.hanoi.ward(ward)?.fullName ?? ward.codeText)))
        }
        if report.outsideOffice > 0 { lines.append("  " + Speech.say(.outsideOffice(report.outsideOffice))) }
        if !report.created.isEmpty { lines.append("  " + Speech.say(created)) }
        if !report.unknownColumns.isEmpty {
            lines.append("  " + Speech.say(Phrase.CommandLine.unknownColumns(report.unknownColumns)))
        }
        lines += report.problems.prefix(Self.shownProblems).map { "  - " + Speech.say(.rowProblem($0)) }
        let more = report.refused + report.doubtful - min(report.problems.count, Self.shownProblems)
        if report.problems.count > Self.shownProblems, more > 0 {
            lines.append("  " + Speech.say(Phrase.CommandLine.moreProblems(more)))
        }
        switch report.rejectedFile {
        case .none: break
        case .written(let path): lines.append("  " + Speech.say(Phrase.CommandLine.rejectedFile(path)))
        case .failed(let number): lines.append("  " + Speech.say(Phrase.CommandLine.rejectedFileFailed(number)))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var heading: String {
        var words = [path, Speech.say(.fileKind(report.kind))]
        words.append(NumberText.whole(report.rows, Speech.language) + " " + Speech.say(Phrase.CommandLine.rows))
        if let era = report.era { words.append(Speech.say(.era(era))) }
        if report.dryRun { words.append(Speech.say(Phrase.CommandLine.dryRun)) }
        return words.joined(separator: " · ")
    }

    private var created: Phrase {
        let created = report.created
        let counts: [(Int, Phrase)] = [
            (created.streets, .recordKind(.street)), (created.stretches, .recordKind(.stretch)),
            (created.groups, .recordKind(.group)),
            (created.blocs, .recordKind(.bloc)), (created.families, .recordKind(.family)), (created.venues, .recordKind(.venue)),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { Phrase.CommandLine.created($0.0, $0.1) }
        return Phrase.CommandLine.alsoCreated + .joined(parts, by: ", ")
    }

    /// The counts of several files added up.
    static func counts(_ files: [ImportedFile]) -> Phrase {
        func sum(_ count: (ImportReport) -> Int) -> Int { files.reduce(0) { $0 + count($1.report) } }
        return .importCounts(
            added: sum(\.added), alreadyThere: sum(\.alreadyThere), refused: sum(\.refused), doubtful: sum(\.doubtful),
            deferred: sum(\.deferred))
    }

    // MARK: For programs

    static func json(_ files: [ImportedFile]) -> JSON {
        func sum(_ count: (ImportReport) -> Int) -> JSON { .int(files.reduce(0) { $0 + count($1.report) }) }
        return .object([
            ("rows", sum(\.rows)), ("added", sum(\.added)), ("alreadyThere", sum(\.alreadyThere)), ("refused", sum(\.refused)),
            ("doubtful", sum(\.doubtful)), ("deferred", sum(\.deferred)), ("completed", sum(\.completed)),
            ("dryRun", .bool(files.contains { $0.report.dryRun })), ("files", .list(files.map(\.json))),
        ])
    }

    private var json: JSON {
        .object([
            ("file", .text(path)), ("kind", .text(report.kind.rawValue)), ("era", .text(orNull: report.era?.rawValue)),
            ("rows", .int(report.rows)), ("added", .int(report.added)), ("alreadyThere", .int(report.alreadyThere)),
            ("refused", .int(report.refused)), ("doubtful", .int(report.doubtful)), ("deferred", .int(report.deferred)),
            ("completed", .int(report.completed)), ("outsideOffice", .int(report.outsideOffice)),
            ("rejectedFile", .text(orNull: rejectedPath)),
            ("unknownColumns", .list(report.unknownColumns.map { .text($0) })), ("entry", .text(orNull: report.entry?.description)),
            ("problems", .list(report.problems.map(Self.json))),
        ])
    }

    private static func json(_ problem: RowProblem) -> JSON {
        .object([
            ("line", .int(problem.line)), ("field", .text(orNull: problem.field?.rawValue)), ("header", .text(problem.header)),
            ("value", .text(problem.value)), ("refused", .bool(problem.isRefusal)),
            ("reason", .text(Speech.say(.rowReason(problem.reason)))),
        ])
    }

    private var rejectedPath: String? {
        guard case .written(let path) = report.rejectedFile else { return nil }
        return path
    }

    static let columns = [
        "file", "kind", "era", "rows", "added", "alreadyThere", "refused", "doubtful", "deferred", "rejectedFile",
    ]

    var cells: [String] {
        let counts = [report.rows, report.added, report.alreadyThere, report.refused, report.doubtful, report.deferred].map(
            String.init)
        return [path, report.kind.rawValue, report.era?.rawValue ?? ""] + counts + [rejectedPath ?? ""]
    }
}
