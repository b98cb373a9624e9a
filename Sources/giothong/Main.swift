import ArgumentParser
import Demo
import Exchange
import Glibc
import Phrases
import Store
import Terminal

/// Starts the program, and turns whatever comes back into a sentence and an exit code: 0 done, 1 failed, 2 wrong use.
@main
enum Main {
    static func main() {
        // What a parent does with its signals is handed down: `giothong tally | head` is to end quietly, and Ctrl-C to arrive.
        signal(SIGPIPE, SIG_DFL)
        var none = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, nil)
        exit(run())
    }

    private static func run() -> Int32 {
        do {
            if CommandLine.arguments.count <= 1 {
                try Board.open()
            } else {
                var command = try GiotHong.parseAsRoot()
                try command.run()
            }
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return answer(error)
        }
    }

    private static func answer(_ error: any Error) -> Int32 {
        if let sentence = sentence(error) {
            Output.complain(sentence)
            return 1
        }
        let text = UsageText.translated(GiotHong.fullMessage(for: error), Speech.language)
        switch GiotHong.exitCode(for: error) {
        case .success:
            do { try Output.write(text + "\n") } catch { return answer(error) }
            return 0
        case .validationFailure:
            Output.note(text)
            return 2
        default:
            Output.complain(.anyError(error))
            return 1
        }
    }

    /// The sentence for an error of ours; `nil` for one of the argument parser's.
    private static func sentence(_ error: any Error) -> Phrase? {
        switch error {
        case let complaint as Complaint: return complaint.phrase
        case let problem as StoreError: return .storeError(problem)
        case let problem as ImportProblem: return .importProblem(problem)
        case DemoProblem.noHome: return Phrase.CommandLine.demoHasNoHome
        case DemoProblem.notWritable(let path, let number): return Phrase.CommandLine.demoNotWritable(path, number)
        case let problem as TerminalProblem: return terminal(problem)
        default: return nil
        }
    }

    private static func terminal(_ problem: TerminalProblem) -> Phrase {
        switch problem {
        case .notATerminal: Phrase.CommandLine.notATerminal
        case .noUTF8Locale: Phrase.CommandLine.noUTF8Locale
        case .unknownTerminal(let name): Phrase.CommandLine.unknownTerminal(name)
        case .tooDumb(let name): Phrase.CommandLine.tooDumb(name)
        case .system(let number): Phrase.CommandLine.terminalFailed(number)
        }
    }
}

/// Why a command did not do what it was asked for.
struct Complaint: Error {
    let phrase: Phrase

    init(_ phrase: Phrase) { self.phrase = phrase }
}
