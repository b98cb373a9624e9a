import Model
import Phrases

extension ActionTable {
    /// The list of keys as the README shows it; a test keeps the two alike.
    public static func markdown() -> String {
        var lines = ["| keys | phím làm gì | what it does |", "|---|---|---|"]
        for action in all where !action.keys.isEmpty {
            let keys = action.keys.map { "`\($0.label)`" }.joined(separator: " ")
            lines.append(
                "| \(keys) | \(action.title.vietnamese): \(action.help.vietnamese) | \(action.title.english): \(action.help.english) |"
            )
        }
        return lines.joined(separator: "\n")
    }
}
