import Model

/// A day as it stands in a file, in the same form in every list: 2026-01-05 for a program, 05/01/2026 to be read, without its weekday.
enum PlainDate {
    /// What is written for reading taken apart: "T2 05/01/2026", "05/01/2026", "04/2017", "14:05 05/01/2026", "từ 05/01/2026". `nil` of what
    /// is no date.
    static func read(_ text: String, _ language: Language) -> (shown: String, plain: String)? {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        if words.count == 2, OpeningText.names(language).contains(words[0]) { words.removeFirst() }
        let shown = words.joined(separator: " ")
        if words.count == 2, ["từ", "from"].contains(words[0]) { words.removeFirst() }
        guard words.count <= 2, let place = words.firstIndex(where: { $0.utf8.count >= 7 }), let day = iso(words.remove(at: place))
        else { return nil }
        guard let clock = words.first else { return (shown, day) }
        return numbers(clock, ":", widths: [2, 2]) == nil || day.utf8.count < 10 ? nil : (shown, day + " " + clock)
    }

    private static func iso(_ text: String) -> String? {
        if let parts = numbers(text, "/", widths: [2, 2, 4]), let day = Day(year: parts[2], month: parts[1], day: parts[0]) {
            return day.description
        }
        guard let parts = numbers(text, "/", widths: [2, 4]), let day = Day(year: parts[1], month: parts[0], day: 1) else {
            return nil
        }
        return String(day.description.dropLast(3))
    }

    /// The numbers between the marks, each of so many digits.
    private static func numbers(_ text: String, _ mark: Character, widths: [Int]) -> [Int]? {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == widths, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
            return nil
        }
        return parts.compactMap { Int($0) }
    }
}
