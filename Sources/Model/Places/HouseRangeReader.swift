/// Reads one range of houses by walking over its words: numbers or a range, a side, a chain of alleys.
struct HouseRangeReader {
    private let part: String
    private var words: ArraySlice<String>

    private static let alleys: [String: Int] = ["ngo": 0, "kiet": 0, "ngach": 1, "hem": 2]
    private static let sides: [String: HouseNumber.Side] = ["chan": .even, "even": .even, "le": .odd, "odd": .odd]
    /// Words that people write before a number or a side.
    private static let fillers: Set<String> = ["so", "nha", "tu", "ben", "phia", "day"]

    /// Numbers as they were written: the chain up to them, and the last one with its end.
    private struct Run {
        var chain: [Int]
        var last: ClosedRange<Int>
        var path: [Int] { chain + [last.lowerBound] }
        var isOne: Bool { last.lowerBound == last.upperBound }
    }

    init(_ part: String) {
        self.part = part
        words = Self.words(part)[...]
    }

    mutating func span() throws(HouseRanges.Problem) -> HouseRanges.Span {
        var houses: Run?
        var lanes: [(depth: Int, run: Run)] = []
        var side: HouseNumber.Side?
        while let word = words.popFirst() {
            if Self.fillers.contains(word) {
                // A word that leads to nothing says nothing.
                guard !words.isEmpty else { throw .unreadable(part) }
            } else if let said = Self.sides[word] {
                side = said
            } else if let depth = Self.alleys[word] {
                guard let number = words.popFirst() else { throw .unreadable(part) }
                lanes.append((depth, try run(from: number)))
            } else {
                guard houses == nil else { throw .unreadable(part) }
                houses = try run(from: word)
            }
        }
        // The alleys from the street inwards, in whichever order they were named.
        let chain = lanes.sorted { $0.depth < $1.depth }.map(\.run)
        let outer = houses == nil ? chain.dropLast() : chain[...]
        guard outer.allSatisfy(\.isOne) else { throw .unreadable(part) }
        let lead = outer.reduce(into: [Int]()) { path, run in
            if run.path.starts(with: path) { path = run.path } else { path += run.path }
        }
        let last = houses ?? chain.last
        guard let last else {
            // A side alone is that whole side of the street.
            guard side != nil else { throw .unreadable(part) }
            return HouseRanges.Span(lanes: [], isOfLanes: false, numbers: 1...Int.max / 2, side: side, written: part)
        }
        let isPrefixed = houses == nil && last.chain.starts(with: lead)
        return HouseRanges.Span(
            lanes: isPrefixed ? last.chain : lead + last.chain, isOfLanes: houses == nil, numbers: last.last, side: side,
            written: part)
    }

    private mutating func run(from word: String) throws(HouseRanges.Problem) -> Run {
        guard let low = Self.number(word), let first = low.last else { throw .unreadable(part) }
        let chain = Array(low.dropLast())
        guard let sign = words.first, sign == "-" || sign == "den" else { return Run(chain: chain, last: first...first) }
        words.removeFirst()
        guard let high = words.popFirst().flatMap({ Self.number($0) }), let end = high.last,
            high.count == 1 || Array(high.dropLast()) == chain
        else { throw .unreadable(part) }
        guard first <= end else { throw .backwards(part) }
        return Run(chain: chain, last: first...end)
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
        var numbers: [Int] = []
        for part in word.split(separator: "/", omittingEmptySubsequences: false) {
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            let rest = part.dropFirst(digits.count)
            guard digits.count <= 5, let number = Int(digits), number > 0,
                rest.isEmpty || (rest.count <= 2 && rest.allSatisfy(\.isLetter))
            else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}
