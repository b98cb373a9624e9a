extension WardAtlas {
    /// What the ward became in the next era, the default first; none for the wards of the last era.
    public func successors(of key: WardKey) -> [Succession] {
        guard let place = places[key.packed] else { return [] }
        return next[place].enumerated().map { order, successor in
            Succession(successor: wards[successor].key, isDefault: order == 0, approximate: next[place].count > 1)
        }
    }

    /// The wards of the era before of which some part came to this one.
    public func predecessors(of key: WardKey) -> [Ward] {
        places[key.packed].map { place in previous[place].map { wards[$0] } } ?? []
    }

    /// The wards of an earlier era of which this ward took over the whole or a part; none when `era` is not earlier.
    public func inherited(by key: WardKey, from era: WardEra = .era2020) -> [Inheritance] {
        guard let place = places[key.packed], era < key.era else { return [] }
        var before: Set<Int> = [place]
        for _ in era.index..<key.era.index { before = Set(before.flatMap { previous[$0] }) }
        return before.sorted().map { old in
            let kept = self.key(for: wards[old].key, in: key.era)
            return Inheritance(ward: wards[old], isSplit: kept?.approximate ?? true, isDefault: kept?.ward == key)
        }
    }

    /// The ward in another era.
    ///
    /// Forward it follows the default successors; `approximate` says that a ward on the way was split, so that the answer is a guess
    /// for one household. Backward there is an answer only where it is certain: the ward is the whole of one earlier ward and of
    /// nothing else.
    public func key(for key: WardKey, in era: WardEra) -> (ward: WardKey, approximate: Bool)? {
        guard var place = places[key.packed] else { return nil }
        var time = key.era.index
        var approximate = false
        while time < era.index {
            guard let successor = next[place].first else { return nil }
            if next[place].count > 1 { approximate = true }
            place = successor
            time += 1
        }
        while time > era.index {
            guard previous[place].count == 1, let old = previous[place].first, next[old].count == 1 else { return nil }
            place = old
            time -= 1
        }
        return (wards[place].key, approximate)
    }

    /// To which ward a donation of that day is credited, for a donor whose home ward is known in one era.
    ///
    /// On a day of a later era it is the home ward's successor of that era (≈ when a split was passed). On a day of an **earlier** era
    /// the home ward itself stays: which of the old wards the household lay in is not known, and where there is but one old ward it
    /// covers the same ground, so that one rule serves both and ``key(for:in:)`` can still show it under the old name.
    public func credited(home: WardKey, on day: Day) -> (ward: WardKey, approximate: Bool) {
        let era = WardEra(on: day)
        guard era > home.era, let found = key(for: home, in: era) else { return (home, false) }
        return found
    }

    /// The wards of a later era that took over some part of this one, the default first; itself in its own era, none of an earlier one.
    public func heirs(of key: WardKey, in era: WardEra) -> [WardKey] {
        guard key.era <= era, ward(key) != nil else { return [] }
        var heirs = [key]
        while let first = heirs.first, first.era < era {
            heirs = heirs.flatMap { successors(of: $0).map(\.successor) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        return heirs
    }
}
