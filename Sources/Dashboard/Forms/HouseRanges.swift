import Model
import Phrases

/// The houses of a street in a ward (số nhà của đoạn phố): numbers, ranges and alleys, with commas or semicolons between them.
///
/// `1–199 lẻ, 2–160 chẵn; 15A; ngõ 52/3; 3-21 ngách 4 ngõ 187`.
enum HouseRanges {
    enum Problem: Error, Hashable {
        case unreadable(String)
        /// The larger number stands first.
        case backwards(String)
    }

    private static let alleys: Set<String> = ["ngo", "ngach", "hem", "kiet"]
    private static let sides: Set<String> = ["chan", "le", "odd", "even"]
    /// Words that people write before a number or a side.
    private static let fillers: Set<String> = ["so", "nha", "tu", "ben", "phia", "day"]

    static func check(_ text: String) throws(Problem) {
        for part in text.split(whereSeparator: { ",;".contains($0) }) {
            let part = VietnameseText.clean(String(part))
            guard !part.isEmpty else { continue }
            try check(part: part)
        }
    }

    static func phrase(_ problem: Problem) -> Phrase {
        switch problem {
        case .unreadable(let part):
            Phrase(
                "Không đọc được «\(part)». Ví dụ: 1–199 lẻ, 2–160 chẵn; ngõ 52/3.",
                "“\(part)” is no house number. For example: 1–199 odd, 2–160 even; ngõ 52/3.")
        case .backwards(let part):
            Phrase(
                "«\(part)» viết ngược: số nhỏ đứng trước, ví dụ 1–199.", "“\(part)” runs backwards: the smaller number comes first."
            )
        }
    }

    /// Numbers or ranges, each with a side or a chain of alleys: a walk over the words.
    private static func check(part: String) throws(Problem) {
        var words = words(part)[...]
        while let word = words.first, fillers.contains(word) { words.removeFirst() }
        guard !words.isEmpty else { throw .unreadable(part) }
        while let word = words.popFirst() {
            if sides.contains(word) { continue }
            if alleys.contains(word) {
                guard let number = words.popFirst() else { throw .unreadable(part) }
                try range(from: number, &words, part)
            } else {
                try range(from: word, &words, part)
                // Two numbers side by side say nothing.
                if let next = words.first, number(next) != nil { throw .unreadable(part) }
            }
        }
    }

    private static func range(from word: String, _ words: inout ArraySlice<String>, _ part: String) throws(Problem) {
        guard let low = number(word) else { throw .unreadable(part) }
        guard let sign = words.first, sign == "-" || sign == "den" else { return }
        words.removeFirst()
        guard let high = words.popFirst().flatMap({ number($0) }) else { throw .unreadable(part) }
        if high.lexicographicallyPrecedes(low) { throw .backwards(part) }
    }

    private static func words(_ part: String) -> [String] {
        var spread = ""
        for letter in part { spread += "-–—".contains(letter) ? " - " : String(letter) }
        return spread.split(separator: " ").map { $0 == "-" ? "-" : folded($0) }
    }

    /// A sign that folding would drop makes the word unreadable, so that it is not passed over.
    private static func folded(_ word: Substring) -> String {
        let plain = VietnameseText.fold(word)
        return plain.count == word.count ? plain : "?"
    }

    /// `15`, `15a`, `187/52/3`: its numbers from the street inwards.
    private static func number(_ word: String) -> [Int]? {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        var numbers: [Int] = []
        for part in parts {
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            let rest = part.dropFirst(digits.count)
            guard digits.count <= 5, let number = Int(digits), number > 0,
                rest.isEmpty || (rest.count <= 2 && rest.allSatisfy(\.isLetter))
            else { return nil }
            numbers.append(number)
        }
        return numbers.isEmpty ? nil : numbers
    }
}
