import Foundation

/// `Tests/long` runs the same tests on more and for longer, and shows what they say.
enum Long {
    private static let environment = ProcessInfo.processInfo.environment

    /// How often something is done: `usual` in the suite.
    static func times(_ usual: Int) -> Int { environment["GIOTHONG_TIMES"].flatMap { Int($0) } ?? usual }
    /// For how long.
    static func seconds(_ usual: Double) -> Double { environment["GIOTHONG_SECONDS"].flatMap { Double($0) } ?? usual }

    static func say(_ line: String) {
        if environment["GIOTHONG_LONG"] != nil { print("long: \(line)") }
    }
}
