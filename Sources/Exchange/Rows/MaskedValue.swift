import Model

/// What stands in a field, fit to be shown: telephone numbers and citizen ids by their last digits alone.
///
/// Reports are read aloud, photographed and sent on; only the file of refused rows, which its owner alone may read, has rows whole.
public enum MaskedValue {
    /// - Parameter column: `nil` when the row as a whole is meant.
    public static func of(_ value: String, in column: Column?) -> String {
        switch column {
        case .citizenID:
            let digits = digits(of: value)
            if digits.isEmpty { return value }
            // Of a number cut short the last four would be nearly all of it.
            return digits.utf8.count >= 8 ? CitizenID(checked: digits).masked : "••••"
        case .phone:
            let digits = digits(of: value)
            return digits.isEmpty ? value : Phone(checked: digits).masked
        case .birth, .birthYear, .date: return value
        default: return text(value)
        }
    }

    /// The text with every run of nine digits or more masked: columns get shifted, and numbers end up under any name.
    public static func text(_ text: String) -> String {
        guard digits(of: text).utf8.count >= shortest else { return text }
        var shown = ""
        var run = ""
        func flush() {
            let digits = digits(of: run)
            guard digits.utf8.count >= shortest else { return shown += run }
            // Blanks behind the number belong to the text.
            shown += (digits.utf8.count >= 12 ? CitizenID(checked: digits).masked : Phone(checked: digits).masked)
            shown += run.reversed().prefix { !isDigit($0) }.reversed()
        }
        for letter in text {
            if isDigit(letter) || (!run.isEmpty && " .-".contains(letter)) {
                run.append(letter)
            } else {
                flush()
                run = ""
                shown.append(letter)
            }
        }
        flush()
        return shown
    }

    /// No telephone number and no id is shorter.
    private static let shortest = 9

    private static func digits(of text: String) -> String { text.filter(isDigit) }

    private static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }
}
