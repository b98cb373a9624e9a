extension FamilyMembership {
    /// Whether both hold on some day.
    public func overlaps(_ other: FamilyMembership) -> Bool {
        func reaches(_ until: Day?, _ from: Day?) -> Bool {
            guard let until, let from else { return true }
            return from <= until
        }
        return reaches(until, other.from) && reaches(other.until, from)
    }

    /// Several times of one person in what becomes one family: those that share a day become one time, from the first day of them to the last.
    ///
    /// - Parameter ties: of one person, the ones that are rather kept first.
    /// - Returns: each time that is left, and which were taken into it besides itself.
    static func united(_ ties: [FamilyMembership]) -> [(tie: FamilyMembership, taken: [FamilyMembership])] {
        var left: [(place: Int, tie: FamilyMembership, taken: [FamilyMembership])] = []
        for (place, tie) in ties.enumerated() {
            var whole = (place: place, tie: tie, taken: [FamilyMembership]())
            // One more time may bridge two that were apart.
            while let index = left.firstIndex(where: { $0.tie.overlaps(whole.tie) }) {
                let other = left.remove(at: index)
                let (kept, more) = other.place < whole.place ? (other, whole) : (whole, other)
                whole = (kept.place, kept.tie.spanning(more.tie), kept.taken + [more.tie] + more.taken)
            }
            left.append(whole)
        }
        return left.sorted { $0.place < $1.place }.map { ($0.tie, $0.taken) }
    }

    private func spanning(_ other: FamilyMembership) -> FamilyMembership {
        var whole = self
        whole.from = from.flatMap { mine in other.from.map { min(mine, $0) } }
        whole.until = until.flatMap { mine in other.until.map { max(mine, $0) } }
        if role.isEmpty { whole.role = other.role }
        return whole
    }
}
