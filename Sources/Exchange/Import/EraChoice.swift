import Model

/// Tells in which era's wards a donor file is written.
enum EraChoice: Hashable {
    case decided(WardEra)
    case ask(EraQuestion)

    /// The only era that knows all the names in the city, when one of them at least lies in the office's territory, or there is no office; of
    /// several the only one that knows all the office's own names. An office also has people who moved here and live elsewhere on paper.
    ///
    /// A name that no era knows is a slip of the pen and tells nothing; its rows are refused in every era. A file that names no ward belongs to
    /// the office's own era, or without an office to that of today.
    init(names: Set<String>, office: Office?, today: Day, atlas: WardAtlas) {
        if names.isEmpty {
            self = .decided(office?.era ?? WardEra(on: today))
            return
        }
        let known = WardEra.allCases.map { era in Set(names.filter { !atlas.find($0, in: era, within: nil).isEmpty }) }
        var own = known
        if office != nil {
            own = WardEra.allCases.map { era in Set(names.filter { !atlas.find($0, in: era, within: office).isEmpty }) }
            // Nothing of the file is the office's: it is judged as without one.
            if own.allSatisfy(\.isEmpty) { own = known }
        }
        let telling = known.reduce(into: Set()) { $0.formUnion($1) }
        let ownTelling = own.reduce(into: Set()) { $0.formUnion($1) }
        let whole = WardEra.allCases.filter { !telling.isEmpty && known[$0.index] == telling }
        let ownWhole = WardEra.allCases.filter { !ownTelling.isEmpty && own[$0.index] == ownTelling }
        if whole.count == 1, !own[whole[0].index].isEmpty {
            self = .decided(whole[0])
            return
        }
        let fitting = whole.isEmpty ? ownWhole : ownWhole.filter { whole.contains($0) }
        if whole.count != 1, ownWhole.count == 1, fitting.count == 1 {
            self = .decided(fitting[0])
            return
        }
        let candidates = WardEra.allCases.map { era in
            EraQuestion.Candidate(
                era: era, known: known[era.index].count, unknown: Array(names.subtracting(known[era.index]).sorted().prefix(10)),
                outside: office == nil ? 0 : known[era.index].count { atlas.find($0, in: era, within: office).isEmpty })
        }
        // The latest first among equals: lists are mostly of today.
        self = .ask(
            EraQuestion(
                candidates: candidates.sorted { ($0.known, -$0.outside, $0.era) > ($1.known, -$1.outside, $1.era) },
                names: names.count))
    }
}
