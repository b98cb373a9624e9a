/// Why something cannot become of a family.
public enum FamilyProblem: Error, Hashable, Sendable {
    case joinsItself
    case nobodyChosen
    /// Nobody would be left.
    case everybodyChosen
    /// The day lies before somebody's first day.
    case leavesBeforeJoining
}

/// What becomes of families (các việc với gia đình), each as one change.
extension Family {
    /// Somebody's last day as a member.
    public static func leave(_ tie: FamilyMembership, on day: Day) throws(FamilyProblem) -> Change {
        if let from = tie.from, day < from { throw .leavesBeforeJoining }
        var left = tie
        left.until = day
        return Change(.memberLeft, [.altering(.membership(tie), to: .membership(left))])
    }

    /// Some members become a family of their own from a day on. Who joined on that day or later goes over whole; of the others the old
    /// family keeps the time before.
    ///
    /// - Parameters:
    ///   - members: all members of today.
    ///   - identifiers: one for each of those who leave.
    public static func split(
        _ leaving: [FamilyMembership], from members: [FamilyMembership], into family: Family, on day: Day,
        identifiers: [Identifier<FamilyMembership>]
    ) throws(FamilyProblem) -> Change {
        guard !leaving.isEmpty else { throw .nobodyChosen }
        guard Set(leaving.map(\.donor)) != Set(members.map(\.donor)) else { throw .everybodyChosen }
        var revisions: [Revision] = [.adding(.family(family))]
        for (tie, id) in zip(leaving, identifiers) {
            var moved = tie
            moved.family = family.id
            if let from = tie.from, from >= day {
                revisions.append(.altering(.membership(tie), to: .membership(moved)))
            } else {
                var left = tie
                left.until = day - 1
                moved.id = id
                moved.from = day
                revisions += [.altering(.membership(tie), to: .membership(left)), .adding(.membership(moved))]
            }
        }
        return Change(.familySplit, revisions)
    }

    /// All who are or were in another family come into this one with their days, and the other is no more: its sum is then this one's too.
    public func take(_ other: Family, ties: [FamilyMembership], own: [FamilyMembership]) throws(FamilyProblem) -> Change {
        guard id != other.id else { throw .joinsItself }
        var revisions: [Revision] = []
        for donor in Set(ties.map(\.donor)).sorted() {
            let before = own.filter { $0.donor == donor } + ties.filter { $0.donor == donor }
            revisions += FamilyMembership.revisions(uniting: before) { tie in tie.family = id }
        }
        return Change(.familiesJoined, revisions + [.removing(.family(other))])
    }
}

extension FamilyMembership {
    /// What makes one of several times of a person in a family; those that are taken into another go first.
    static func revisions(uniting ties: [FamilyMembership], _ alter: (inout FamilyMembership) -> Void) -> [Revision] {
        let united = united(ties)
        let taken = united.flatMap { $0.taken.map(\.id) }
        return ties.filter { taken.contains($0.id) }.map { .removing(.membership($0)) }
            + united.compactMap { whole in
                guard let before = ties.first(where: { $0.id == whole.tie.id }) else { return nil }
                var after = whole.tie
                alter(&after)
                return before == after ? nil : .altering(.membership(before), to: .membership(after))
            }
    }
}
