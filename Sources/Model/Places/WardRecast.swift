/// How a figure that was credited to a ward comes to stand under a ward of another era.
public enum RecastBasis: Hashable, Sendable {
    /// It was credited to a ward of that very era.
    case own
    /// The ward went whole into the one that is shown, or came whole from it.
    case whole
    /// The ward was split; all of it is shown under the default successor (≈).
    case guessed
    /// The ward was made of parts of several: it stays in one piece under its own name, since nobody knows how much came from which.
    case undivided
}

extension WardAtlas {
    /// Under which ward a figure of `key` stands when a year is shown in the wards of `era` (xem theo phường của thời kỳ khác).
    ///
    /// Each ward's figure goes to exactly one line, so that the sum over all lines is the same in every era and no bag is lost to rounding.
    public func recast(_ key: WardKey, in era: WardEra) -> (ward: WardKey, basis: RecastBasis) {
        if key.era == era { return (key, .own) }
        guard let found = self.key(for: key, in: era) else { return (key, .undivided) }
        return (found.ward, found.approximate ? .guessed : .whole)
    }

    /// The wards of all eras whose figures stand under this one, itself among them.
    public func sources(of key: WardKey) -> [(ward: WardKey, basis: RecastBasis)] {
        wards.compactMap { ward in
            let (shown, basis) = recast(ward.key, in: key.era)
            return shown == key ? (ward.key, basis) : nil
        }
    }

    /// Whether the ward stands in that era too, under whatever key: of the same ground, so that its groups are the same.
    public func isSame(_ key: WardKey, in era: WardEra) -> Bool {
        guard let found = self.key(for: key, in: era), !found.approximate else { return false }
        return self.key(for: found.ward, in: key.era)?.ward == key
    }

    /// The wards whose figures an office finds under this one: of its own era the ward alone, of another those of all eras.
    public func sources(of key: WardKey, for office: Office?) -> [(ward: WardKey, basis: RecastBasis)] {
        office.map { $0.era == key.era } ?? true ? [(key, .own)] : sources(of: key)
    }
}
