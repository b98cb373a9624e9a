import ArgumentParser
import Dashboard
import Demo
import Exchange
import Phrases
import Store

/// `giothong paths`: where everything lies, whether it is there already or not.
struct PathsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "paths", abstract: Speech.say(Phrase.Help.paths))

    @OptionGroup var common: CommonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let file = common.file
        var paths: [(name: String, title: Phrase, path: String)] = [
            ("database", Phrase("Dữ liệu", "Database"), file.path),
            ("bell", Phrase("Chuông báo", "Bell"), file.bellPath),
            ("revealLog", Phrase("Nhật ký xem dữ liệu cá nhân", "Log of reveals"), RevealLog(file).path),
            ("log", Phrase("Nhật ký lỗi", "Error log"), file.directory + "/giothong.log"),
        ]
        if let preferences = Self.preferences(Speech.environment) {
            paths.append(("preferences", Phrase("Thiết đặt", "Preferences"), preferences))
        }
        if let drafts = DraftShelf.usualDirectory(environment: Speech.environment) {
            paths.append(("drafts", Phrase("Bản nháp", "Drafts"), drafts))
        }
        for office in DemoOffice.allCases {
            guard let path = try? DemoHouse(office, environment: Speech.environment).database.path else { continue }
            paths.append(("demo." + office.rawValue, Phrase("Dữ liệu mẫu ", "Demo ") + Phrase(both: office.rawValue), path))
        }
        switch output.format {
        case .table:
            var table = TextTable([TextTable.text(""), TextTable.text("")])
            for path in paths { table.add([Speech.say(path.title), path.path]) }
            try Output.write(table.body)
        case .json: try Output.write(JSON.object(paths.map { ($0.name, .text($0.path)) }).document)
        case .csv:
            var writer = CSVWriter()
            writer.row(["name", "path"])
            for path in paths { writer.row([path.name, path.path]) }
            try Output.write(writer.text)
        }
    }

    /// Where the board keeps what a person chose.
    private static func preferences(_ environment: [String: String]) -> String? {
        if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") { return config + "/giothong/preferences.toml" }
        return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.config/giothong/preferences.toml" }
    }
}
