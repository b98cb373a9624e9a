import ArgumentParser
import Glibc
import Model
import Phrases
import Store

/// Which books, and who is at them.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.Help.database, valueName: "path"))
    var database: String?

    @Option(name: .customLong("operator"), help: ArgumentHelp(Phrase.Help.operatorName, valueName: "name"))
    var operatorName: String?

    @Option(help: ArgumentHelp(Phrase.Help.desk, valueName: "name"))
    var desk: String?

    // Read by ``Speech`` before the options are; here it is checked and explained.
    @Option(help: ArgumentHelp(Phrase.Help.language))
    var lang: Language?

    func validate() throws {
        if database?.isEmpty ?? false {
            throw ValidationError(Speech.say(Phrase("--database cần một đường dẫn.", "--database needs a path.")))
        }
    }

    var file: DatabaseFile { Self.file(database) }

    /// What was said about the operator, by an option or the environment.
    var chosenOperator: String? { Self.operatorName(operatorName) }
    var chosenDesk: String? { Self.desk(desk) }

    /// The books of an option, else of the environment, else the usual ones.
    static func file(_ path: String? = nil) -> DatabaseFile {
        if let path = path ?? variable("GIOTHONG_DATABASE") { return DatabaseFile(path: path) }
        return .usual(environment: Speech.environment)
    }

    static func operatorName(_ option: String? = nil) -> String? { clean(option) ?? clean(variable("GIOTHONG_OPERATOR")) }
    static func desk(_ option: String? = nil) -> String? { clean(option) ?? clean(variable("GIOTHONG_DESK")) }

    var signature: Signature {
        Signature(operatorName: chosenOperator ?? Self.login ?? "giothong", desk: chosenDesk ?? Self.host ?? "giothong")
    }

    private static func variable(_ name: String) -> String? { Speech.environment[name].flatMap { $0.isEmpty ? nil : $0 } }

    private static func clean(_ text: String?) -> String? {
        text.map(VietnameseText.clean).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static var login: String? {
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
        return clean(String(cString: name))
    }

    private static var host: String? {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return nil }
        return clean(String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
}
