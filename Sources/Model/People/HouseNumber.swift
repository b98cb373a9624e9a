/// A house as an address names it (số nhà): a number on the street or in its lanes, "15 ngõ 52/3", or what else people write, "P1203 CT2".
///
/// Lanes branch from the street: ngõ, then ngách, then hẻm. A chain of slashes is the same path in short: ngách 52/3 is ngách 3 of ngõ 52.
public struct HouseNumber: Hashable, Sendable {
    /// The side of the street.
    public enum Side: String, Codable, CaseIterable, Sendable {
        /// Bên số lẻ.
        case odd
        /// Bên số chẵn.
        case even
    }

    /// The number first, "số" and commas left out: "15 ngõ 52/3".
    public let text: String
    /// "15", "15A", "12/4"; `nil` when only a lane or no number is known.
    public let number: String?
    /// The lanes from the street inwards: ["52", "3"].
    public let lanes: [String]

    public init(_ text: some StringProtocol) {
        // Most houses are a bare number: "15", "52/3".
        if text.utf8.first.map(Self.isDigit) ?? false, text.utf8.allSatisfy({ Self.isDigit($0) || $0 == UInt8(ascii: "/") }) {
            self.text = String(text)
            number = self.text
            lanes = []
            return
        }
        var number: String?
        var lanes: [Lane] = []
        var before: [Substring] = []
        var after: [Substring] = []
        let cleaned = VietnameseText.clean(String(text))
        let words = cleaned.split { $0 == " " || $0 == "," }.flatMap(Self.parted)
        var index = 0
        while index < words.count {
            let word = words[index]
            let next = index + 1 < words.count ? words[index + 1] : ""
            if let depth = AddressWord.laneDepth(word) {
                let value = AddressWord.isNumberSign(next) && index + 2 < words.count ? words[index + 2] : next
                if value.first?.isNumber == true {
                    lanes.append(Lane(word: word, depth: depth, path: value.split(separator: "/").map(String.init), written: value))
                    index += value.startIndex == next.startIndex ? 2 : 3
                    continue
                }
            } else if AddressWord.isNumberSign(word), next.first?.isNumber == true {
                index += 1
                continue
            } else if word.first?.isNumber == true, number == nil {
                number = String(word)
                // "15 A" is house 15A.
                if next.count == 1, next.first?.isUppercase == true, next.first?.isASCII == true, word.last?.isNumber == true {
                    number?.append(contentsOf: next)
                    index += 1
                }
                index += 1
                continue
            }
            if number == nil, lanes.isEmpty { before.append(word) } else { after.append(word) }
            index += 1
        }
        self.number = number
        self.lanes = Self.path(lanes)
        guard number != nil || !lanes.isEmpty else {
            self.text = cleaned
            return
        }
        let core = (before.map(String.init) + (number.map { [$0] } ?? []) + lanes.map { "\($0.word) \($0.written)" }).joined(
            separator: " ")
        self.text = after.isEmpty ? core : core + ", " + after.joined(separator: " ")
    }

    /// For the lookup: "15 ngo 52/3". A chain that was written in words stands behind it in short, so that "52/3" finds ngách 3 of ngõ 52.
    public var folded: String {
        let folded = VietnameseText.fold(text)
        let chain = VietnameseText.fold(lanes.joined(separator: "/"))
        guard lanes.count > 1, !VietnameseText.words(folded).contains(Substring(chain)) else { return folded }
        return folded + " " + chain
    }

    /// The order of houses along the street: a lane's houses after the house of its number, 12 · 12/4 · 12/10 · 12A · 13. Compare with `memcmp`.
    public var sortKey: [UInt8] {
        let path = lanes + (number.map { [$0] } ?? [])
        return VietnameseText.textKey(path.isEmpty ? text : path.joined(separator: "/"))
    }

    /// The side of the street on which the house or its outermost lane lies; `nil` without a number, as for a flat.
    public var side: Side? {
        let first = lanes.first ?? number
        guard let last = first?.prefix(while: { ("0"..."9").contains($0) }).last?.wholeNumberValue else { return nil }
        return last.isMultiple(of: 2) ? .even : .odd
    }

    public static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private struct Lane {
        var word: Substring
        /// 0 ngõ, 1 ngách, 2 hẻm.
        var depth: Int
        var path: [String]
        var written: Substring
    }

    /// One path from lanes named in any order: "ngách 3 ngõ 52" and "ngõ 52 ngách 52/3" are both 52/3.
    private static func path(_ lanes: [Lane]) -> [String] {
        lanes.sorted { $0.depth < $1.depth }.reduce(into: []) { path, lane in
            if lane.path.starts(with: path) { path = lane.path } else { path += lane.path }
        }
    }

    /// "ngõ52" as two words.
    private static func parted(_ word: Substring) -> [Substring] {
        guard let digit = word.firstIndex(where: \.isNumber), digit > word.startIndex, AddressWord.laneDepth(word[..<digit]) != nil
        else {
            return [word]
        }
        return [word[..<digit], word[digit...]]
    }
}
