import Foundation

/// `Tests/long` runs the same tests on more and for longer, and shows what they say.
enum Long {
    private static let environment = ProcessInfo.processInfo.environment

    static let isOn = environment["GIOTHONG_LONG"] != nil

    static func say(_ line: String) {
        if isOn { print("long: \(line)") }
    }
}
