import ArgumentParser
import Exchange
import Glibc
import Model
import Phrases
import Store

/// `giothong import`: brings CSV files into the books, each as one entry of the journal. Exit code 0 when every file could be read,
/// also when rows of them were refused; 1 when one could not: the others are taken, but no list of donations once people are lacking.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: Speech.say(Phrase.Help.importFiles))

    @Argument(help: ArgumentHelp(Phrase.Help.files, valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp(Phrase.Help.kind))
    var kind: FileKind?

    @Option(help: ArgumentHelp(Phrase.Help.era))
    var era: WardEra?

    @Flag(help: ArgumentHelp(Phrase.Help.dryRun))
    var dryRun = false

    @Flag(help: ArgumentHelp(Phrase.Help.yes))
    var yes = false

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        Store.spareMemory()
        let store = try dryRun ? Books.rehearse(common) : Books.write(common)
        Interruption.watch()
        var done: [ImportedFile] = []
        var isWhole = true
        // A list of people that could not be read: without them every donation would be refused.
        var lacking: String?
        let rehearsal = Rehearsal()
        for file in ordered {
            let isOfDonations = (kind ?? FileKind.told(byHeadersOf: file)) == .donations
            if isOfDonations, let lacking {
                Output.complain(Phrase.CommandLine.leftOut(file, without: lacking))
                continue
            }
            do {
                done.append(ImportedFile(path: file, report: try imported(file, into: store, rehearsal)))
                if output.format == .table, let last = done.last { try Output.write(last.text) }
            } catch let problem as ImportProblem where Self.isOfTheFile(problem) && !Interruption.isWanted {
                Output.complain(sentence(problem, file))
                isWhole = false
                if !isOfDonations { lacking = lacking ?? file }
            } catch let problem as ImportProblem {
                try finish(done)
                throw Complaint(Interruption.isWanted ? .importProblem(.cancelled) : sentence(problem, file))
            }
        }
        try finish(done)
        if !isWhole { throw ExitCode(1) }
    }

    /// Whether the fault lies with the file, and not with the books, the disk or somebody's wish to stop.
    private static func isOfTheFile(_ problem: ImportProblem) -> Bool {
        switch problem {
        case .cannotRead, .notText, .noHeader, .unknownKind, .eraUndecided: true
        case .cancelled, .store, .staging: false
        }
    }

    /// Donors before donations, which need them; otherwise as given.
    private var ordered: [String] {
        guard kind == nil, files.count > 1 else { return files }
        let kinds = files.map { FileKind.told(byHeadersOf: $0) }
        let order = files.indices.sorted { one, other in
            let (late, otherLate) = (kinds[one] == .donations, kinds[other] == .donations)
            return late == otherLate ? one < other : otherLate
        }
        return order.map { files[$0] }
    }

    private func imported(_ file: String, into store: Store, _ rehearsal: Rehearsal) throws -> ImportReport {
        var options = ImportOptions(kind: kind, era: era, dryRun: dryRun)
        do {
            return try run(file, options, store, rehearsal)
        } catch ImportProblem.eraUndecided(let question) where mayAsk {
            guard let era = ask(question) else { throw ImportProblem.cancelled }
            options.era = era
            return try run(file, options, store, rehearsal)
        }
    }

    private func run(_ file: String, _ options: ImportOptions, _ store: Store, _ rehearsal: Rehearsal) throws -> ImportReport {
        let line = ImportProgressLine()
        defer { line.clear() }
        return try Importer(store: store, signature: common.signature, options: options, rehearsal: rehearsal).run(
            file: file, progress: { line.show($0) }, isCancelled: { Interruption.isWanted },
            sentence: { Speech.say(.rowReason($0.reason)) })
    }

    // MARK: The era

    private var mayAsk: Bool { !yes && isatty(0) == 1 && isatty(2) == 1 }

    private func ask(_ question: EraQuestion) -> WardEra? {
        Output.complain(Phrase.CommandLine.whichEra)
        for (place, candidate) in question.candidates.enumerated() {
            Output.note("  \(place + 1)  \(candidate.era.rawValue) · " + Speech.say(.eraCandidate(candidate, of: question.names)))
        }
        while !Interruption.isWanted {
            Output.progress(Speech.say(Phrase.CommandLine.numberOfChoice))
            guard let line = readLine() else { return nil }
            let answer = VietnameseText.clean(line)
            if answer.isEmpty { return nil }
            if let number = Int(answer), question.candidates.indices.contains(number - 1) {
                return question.candidates[number - 1].era
            }
            if let era = WardEra(rawValue: answer) { return era }
        }
        return nil
    }

    private func sentence(_ problem: ImportProblem, _ file: String) -> Phrase {
        var phrase = Phrase.importProblem(problem, file: files.count > 1 ? file : "")
        if case .eraUndecided = problem { phrase = phrase + Phrase(both: " ") + Phrase.CommandLine.eraOption }
        return phrase
    }

    // MARK: The answer

    private func finish(_ done: [ImportedFile]) throws {
        switch output.format {
        case .table:
            if done.count > 1 {
                try Output.write(Speech.say(Phrase.CommandLine.total) + ": " + Speech.say(ImportedFile.counts(done)) + "\n")
            }
        case .json: try Output.write(ImportedFile.json(done).document)
        case .csv:
            var writer = CSVWriter()
            writer.row(ImportedFile.columns)
            for file in done { writer.row(file.cells) }
            try Output.write(writer.text)
        }
    }
}
