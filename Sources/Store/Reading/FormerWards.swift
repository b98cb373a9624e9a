import Model

/// Wards by their names in other eras (phường theo thời kỳ khác): whoever stands in the books under Kim Giang of 2020 is looked for as
/// well by Hạ Đình, of which it became a part in 2025.
struct FormerWards {
    static let hanoi = FormerWards(.hanoi)

    private struct Home {
        let ward: WardKey
        /// The words of the name in the other era, with their accents.
        let words: [String]
    }

    /// By the folded name.
    private var homes: [String: [Home]] = [:]
    private var mostWords = 0

    private init(_ atlas: WardAtlas) {
        for ward in WardEra.allCases.flatMap({ atlas.wards(of: $0) }) {
            var known: Set = [VietnameseText.fold(ward.name)]
            for era in WardEra.allCases {
                guard let name = atlas.ward(atlas.recast(ward.key, in: era).ward)?.name,
                    case let folded = VietnameseText.fold(name), known.insert(folded).inserted
                else { continue }
                let words = VietnameseText.words(VietnameseText.foldExact(name)).map(String.init)
                homes[folded, default: []].append(Home(ward: ward.key, words: words))
                mostWords = max(mostWords, words.count)
            }
        }
    }

    /// The other ways to read what was typed: the first words that are a ward's whole name as one of the wards that stand for it.
    func ways(of way: LookupQuery.Way) -> [LookupQuery.Way] {
        for start in way.words.indices {
            for end in stride(from: min(way.words.count, start + mostWords), to: start, by: -1) {
                let typed = way.words[start..<end]
                let name = typed.map { $0.exact ? VietnameseText.fold($0.text) : $0.text }.joined(separator: " ")
                let found = homes[name, default: []].filter { home in
                    home.words.count == typed.count && zip(typed, home.words).allSatisfy { !$0.exact || $0.text == $1 }
                }
                if found.isEmpty { continue }
                return found.map { home in
                    var other = way
                    other.words[start..<end] = [
                        LookupQuery.Word(text: LookupWords.term(for: home.ward), exact: false, isWhole: true)
                    ]
                    return other
                }
            }
        }
        return []
    }
}
