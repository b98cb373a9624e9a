/// A ward to which a household of an older ward may belong now (đề xuất phường mới cho một hộ).
public struct HomeProposal: Hashable, Sendable {
    public enum Basis: Hashable, Sendable {
        /// A stretch of the street in that ward names the house.
        case houses
        /// The old ward went whole into it.
        case whole
        /// The one that contains the old ward's centre: a guess.
        case usual
        /// Another ward that took over a part.
        case part
    }

    public let ward: WardKey
    public let basis: Basis

    public init(ward: WardKey, basis: Basis) {
        self.ward = ward
        self.basis = basis
    }
}

extension WardAtlas {
    /// Where a household of `ward` may belong in `era`, the likeliest first; none when the ward has no heirs there.
    ///
    /// - Parameter stretches: those of its street, of any era.
    public func proposals(for ward: WardKey, house: String, stretches: [Stretch], in era: WardEra) -> [HomeProposal] {
        let heirs = heirs(of: ward, in: era)
        let named = stretches.filter { heirs.contains($0.ward) }.holding(HouseNumber(house))?.ward
        let rest = heirs.enumerated().filter { $0.element != named }.map { place, heir in
            HomeProposal(ward: heir, basis: heirs.count == 1 ? .whole : place == 0 ? .usual : .part)
        }
        return (named.map { [HomeProposal(ward: $0, basis: .houses)] } ?? []) + rest
    }
}
