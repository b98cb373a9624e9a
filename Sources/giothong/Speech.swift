import ArgumentParser
import Foundation
import Model
import Phrases

/// The person's language, told before anything else is read, so that help and complaints speak it too.
enum Speech {
    static let environment = ProcessInfo.processInfo.environment

    /// What was asked for by `--lang` or `GIOTHONG_LANG`.
    static let chosen: Language? = option() ?? environment["GIOTHONG_LANG"].flatMap(Language.init(rawValue:))

    /// Vietnamese unless the locale is English: C, POSIX and an unset locale are Vietnamese.
    static let language: Language = chosen ?? locale

    static func say(_ phrase: Phrase) -> String { phrase[language] }

    private static var locale: Language {
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return name.hasPrefix("en") ? .english : .vietnamese
    }

    private static func option() -> Language? {
        let arguments = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
        for (place, argument) in zip(arguments.indices, arguments) {
            if argument == "--lang", arguments.indices.contains(place + 1) { return Language(rawValue: arguments[place + 1]) }
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
        }
        return nil
    }
}

extension ArgumentHelp {
    /// A help text in the person's language.
    init(_ phrase: Phrase, valueName: String? = nil) {
        self.init(stringLiteral: Speech.say(phrase))
        self.valueName = valueName
    }
}
