import Model

/// The way to a house as the lookup compares it, folded: the alley (ngõ), its branches (ngách, hẻm), then the house.
///
/// "15, ngõ 52/3", "52/3/15" and "số 15 ngách 3 ngõ 52" are one house: 52 · 3 · 15.
struct HousePath: Equatable {
    let parts: [Substring]

    init(_ house: some StringProtocol) {
        var ranked: [(rank: Int, part: Substring)] = []
        var rank = Self.house
        for word in VietnameseText.words(VietnameseText.fold(house)) {
            if let known = Self.ranks[word] {
                rank = known
            } else if word.utf8.contains(where: Self.isDigit) {
                for part in word.utf8.split(separator: UInt8(ascii: "/")) {
                    // Behind those of its rank: the standard sort does not promise to keep their order.
                    let place = ranked.firstIndex { $0.rank > rank } ?? ranked.endIndex
                    ranked.insert((rank, Substring(part)), at: place)
                }
                rank = Self.house
            }
        }
        parts = ranked.map(\.part)
    }

    /// Whether these numbers stand side by side somewhere in it. A typed "15" also finds 15A and P15.
    func contains(_ typed: HousePath) -> Bool {
        guard !typed.parts.isEmpty, typed.parts.count <= parts.count else { return false }
        return (0...(parts.count - typed.parts.count)).contains { start in
            zip(parts[start...], typed.parts).allSatisfy(Self.agree)
        }
    }

    private static func agree(_ part: Substring, _ typed: Substring) -> Bool {
        part == typed || (typed.utf8.allSatisfy(isDigit) && digits(part) == typed)
    }

    /// The first run of digits: 1203 of P1203, 15 of 15a.
    static func digits(_ part: Substring) -> Substring {
        let start = part.utf8.firstIndex(where: isDigit) ?? part.endIndex
        return Substring(part.utf8[start...].prefix(while: isDigit))
    }

    /// Words that say what the number after them is.
    static let ranks: [Substring: Int] = [
        "ngo": 0, "ngach": 1, "hem": 2, "kiet": 0, "so": house, "nha": house, "phong": house, "p": house,
    ]
    private static let house = 3

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
