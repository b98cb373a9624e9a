import Model

/// Tells in which era's wards a donor file is written.
enum EraChoice: Hashable {
    case decided(WardEra)
    case ask(EraQuestion)

    /// The only era that knows all the names, within the office or, with none set, within the city.
    ///
    /// A name that no era knows is a slip of the pen and tells nothing; its rows are refused in every era. A file that names no ward belongs to
    /// the office's own era, or without an office to that of today.
    init(names: Set<String>, office: Office?, today: Day, atlas: WardAtlas) {
        var known = WardEra.allCases.map { era in Set(names.filter { !atlas.find($0, in: era, within: office).isEmpty }) }
        if known.allSatisfy(\.isEmpty), office != nil {
            known = WardEra.allCases.map { era in Set(names.filter { !atlas.find($0, in: era, within: nil).isEmpty }) }
        }
        let telling = known.reduce(into: Set()) { $0.formUnion($1) }
        if names.isEmpty {
            self = .decided(office?.era ?? WardEra(on: today))
            return
        }
        let fitting = WardEra.allCases.filter { !telling.isEmpty && known[$0.index] == telling }
        if fitting.count == 1 {
            self = .decided(fitting[0])
            return
        }
        let candidates = WardEra.allCases.map { era in
            EraQuestion.Candidate(
                era: era, known: known[era.index].count, unknown: Array(names.subtracting(known[era.index]).sorted().prefix(10)))
        }
        // The latest first among equals: lists are mostly of today.
        self = .ask(EraQuestion(candidates: candidates.sorted { ($0.known, $0.era) > ($1.known, $1.era) }, names: names.count))
    }
}
