import Foundation
import Model
import Themes
import TOMLKit

/// What a person chose for themselves, kept between sessions: who they are, language, theme, measure.
public struct Preferences: Hashable, Sendable {
    public var operatorName: String?
    public var desk: String?
    public var language: Language?
    public var theme: String?
    public var measure: Measure?

    public init() {}
}

/// The file `$XDG_CONFIG_HOME/giothong/preferences.toml`. A file that cannot be read or written never stops the program: the
/// usual settings hold, and the choice lasts for the session.
final class PreferencesFile {
    let path: String?
    private(set) var values = Preferences()

    /// - Parameter path: `nil` keeps nothing.
    init(path: String?) {
        self.path = path
        guard let path, let text = try? String(contentsOfFile: path, encoding: .utf8), let table = try? TOMLTable(string: text)
        else { return }
        values.operatorName = table["operator"]?.string
        values.desk = table["desk"]?.string
        values.language = table["language"]?.string.flatMap(Language.init(rawValue:))
        values.theme = table["theme"]?.string.flatMap { name in Themes.named(name).map { _ in name } }
        values.measure = table["measure"]?.string.flatMap(Measure.init(rawValue:))
    }

    static func usualPath(environment: [String: String]) -> String? {
        if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") { return config + "/giothong/preferences.toml" }
        guard let home = environment["HOME"], !home.isEmpty else { return nil }
        return home + "/.config/giothong/preferences.toml"
    }

    func keep(_ setting: Setting) {
        switch setting {
        case .language(let language): values.language = language
        case .theme(let name): values.theme = name
        case .measure(let measure): values.measure = measure
        case .signature(let signature):
            values.operatorName = signature.operatorName
            values.desk = signature.desk
        case .year, .hidesNames: return
        }
        write()
    }

    private func write() {
        guard let path else { return }
        let table = TOMLTable()
        values.operatorName.map { table["operator"] = $0 }
        values.desk.map { table["desk"] = $0 }
        values.language.map { table["language"] = $0.rawValue }
        values.theme.map { table["theme"] = $0 }
        values.measure.map { table["measure"] = $0.rawValue }
        let directory = (path as NSString).deletingLastPathComponent
        try? FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try? Data(table.convert(to: .toml).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}
