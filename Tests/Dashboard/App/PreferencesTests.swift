import Foundation
import Model
import Testing

@testable import Dashboard

@Suite struct PreferencesTests {
    private let directory = FileManager.default.temporaryDirectory.appending(path: "giothong-\(UUID().uuidString)").path

    @Test func `what was chosen is there the next time`() {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = directory + "/giothong/preferences.toml"
        let file = PreferencesFile(path: path)
        for setting: Setting in [
            .language(.english), .theme("light"), .measure(.visits),
            .signature(Signature(operatorName: "Chị Hà \"A\"", desk: "Bàn 1")),
        ] {
            file.keep(setting)
        }
        let again = PreferencesFile(path: path).values
        #expect(again == file.values)
        #expect(again.language == .english && again.theme == "light" && again.measure == .visits)
        #expect(again.operatorName == "Chị Hà \"A\"" && again.desk == "Bàn 1")
    }

    @Test func `the year and hidden names hold for the session only`() {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = directory + "/preferences.toml"
        let file = PreferencesFile(path: path)
        file.keep(.year(2019))
        file.keep(.hidesNames(true))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `a file that says nonsense changes nothing`() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let path = directory + "/preferences.toml"
        try "language = \"klingon\"\ntheme = \"none\"\nmeasure = 3\n".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(PreferencesFile(path: path).values == Preferences())
        try "= =".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(PreferencesFile(path: path).values == Preferences())
    }

    @Test func `without a place to write the choice lasts for the session`() {
        let file = PreferencesFile(path: nil)
        file.keep(.theme("mono"))
        #expect(file.values.theme == "mono")
    }

    @Test func `the file stands where the system says`() {
        #expect(PreferencesFile.usualPath(environment: ["XDG_CONFIG_HOME": "/c", "HOME": "/h"]) == "/c/giothong/preferences.toml")
        #expect(
            PreferencesFile.usualPath(environment: ["XDG_CONFIG_HOME": "c", "HOME": "/h"]) == "/h/.config/giothong/preferences.toml"
        )
        #expect(PreferencesFile.usualPath(environment: [:]) == nil)
    }

    @Test(
        "Vietnamese unless the locale is English",
        arguments: [
            ([:], Language.vietnamese), (["LANG": "C"], .vietnamese), (["LANG": "en_US.UTF-8"], .english),
            (["LANG": "vi_VN", "LC_ALL": "en_GB"], .english),
            (["LANG": "en_US", "LC_ALL": "", "LC_MESSAGES": "vi_VN"], .vietnamese),
            (["LANG": "en_US", "GIOTHONG_LANG": "vi"], .vietnamese),
        ] as [([String: String], Language)])
    func language(environment: [String: String], expected: Language) {
        #expect(Home.language(environment) == expected)
    }
}
