import Model

/// How many donors live in each ward. Where people live is kept in the wards of their addresses; in another era they are counted as figures
/// are: under the default successor of a ward that was split, and a newer ward among older ones in one piece.
struct WardPeople: Hashable, Sendable {
    private var counts: [WardKey: Int] = [:]
    /// Wards with people of a ward that was split.
    private var guessed: Set<WardKey> = []

    init() {}

    /// - Parameter era: `nil` leaves the wards as they were counted.
    init(_ counted: [WardKey: Int], in era: WardEra?, _ atlas: WardAtlas) {
        guard let era else {
            counts = counted
            return
        }
        for (key, count) in counted {
            let (ward, basis) = atlas.recast(key, in: era)
            counts[ward, default: 0] += count
            if basis == .guessed, count > 0 { guessed.insert(ward) }
        }
    }

    subscript(_ ward: WardKey) -> Int? { counts[ward] }
    func isGuessed(_ ward: WardKey) -> Bool { guessed.contains(ward) }
}
