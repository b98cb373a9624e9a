import Model

/// What an office took in in a campaign year, by where it is credited (kết quả trong và ngoài địa bàn).
public struct OfficeArea: Hashable, Sendable {
    /// To wards outside the office's area, or to none yet.
    public var outside: Tally
    /// Something is credited to a ward of which a ward's office took over only a part: its own figure is a guess (≈).
    public var isGuess: Bool

    public init(outside: Tally = .zero, isGuess: Bool = false) {
        self.outside = outside
        self.isGuess = isGuess
    }
}

extension Reader {
    /// From the sums of the wards alone: it costs a board next to nothing.
    public func area(of office: Office, year: Int, atlas: WardAtlas = .hanoi) throws -> OfficeArea {
        let isWard = if case .ward = office.level { true } else { false }
        let ours = Set(WardEra.allCases.flatMap { atlas.territory(of: office, in: $0) }.map(\.key))
        var area = OfficeArea()
        for row in try unitTallies(kind: .ward, year: year) where row.tally != .zero {
            guard case .ward(let key)? = row.unit else {
                area.outside += row.tally
                continue
            }
            let (ward, basis) = atlas.recast(key, in: office.era)
            if !ours.contains(ward) { area.outside += row.tally }
            area.isGuess = area.isGuess || isWard && basis == .guessed
        }
        return area
    }
}
