import ArgumentParser
import Exchange
import Model
import Phrases
import Store

/// `giothong check`: the file, the chain of the journal, the books against it, and everything computed. Exit code 1 when something is wrong.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: Speech.say(Phrase.Help.check))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let findings = try found()
        switch output.format {
        case .table:
            let sentences = findings.isEmpty ? [Phrase.CommandLine.allSound] : findings.map { Phrase.finding($0) }
            try Output.write(sentences.map { Speech.say($0) + "\n" }.joined())
        case .json: try Output.write(JSON.list(findings.map { .object([("finding", .text(Speech.say(.finding($0))))]) }).document)
        case .csv:
            var writer = CSVWriter()
            writer.row(["finding"])
            for finding in findings { writer.row([Speech.say(.finding(finding))]) }
            try Output.write(writer.text)
        }
        if !findings.isEmpty { throw ExitCode(1) }
    }

    /// Who checks already is not to be sent here again.
    private func found() throws -> [Finding] {
        do {
            return try Books.read(common, reading).check()
        } catch StoreError.damaged(let what) {
            throw Complaint(Phrase.CommandLine.damaged(what))
        }
    }
}
