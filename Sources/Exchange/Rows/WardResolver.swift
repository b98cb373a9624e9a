import Model

/// Tells which ward a name means, in one era and for one office. A file names the same few wards again and again, so answers are kept.
struct WardResolver {
    enum Answer: Hashable {
        /// `outside`: not in the office's territory.
        case ward(WardKey, outside: Bool)
        case unknown
        case ambiguous([WardKey])
    }

    let era: WardEra
    private let office: Office?
    private let atlas: WardAtlas
    private var known: [String: Answer] = [:]

    init(atlas: WardAtlas, era: WardEra, office: Office?) {
        self.atlas = atlas
        self.era = era
        self.office = office
    }

    mutating func ward(named text: String) -> Answer {
        if let answer = known[text] { return answer }
        var found = atlas.find(text, in: era, within: office)
        let outside = office != nil && found.isEmpty
        if outside { found = atlas.find(text, in: era, within: nil) }
        let answer: Answer =
            switch found.count {
            case 0: .unknown
            case 1: .ward(found[0].key, outside: outside)
            default: .ambiguous(found.map(\.key))
            }
        if known.count >= 20_000 { known.removeAll() }
        known[text] = answer
        return answer
    }
}
