/// What people have decided about who somebody is and whose kin they are (những điều đã quyết), so that nothing is asked twice.
public struct Decisions: Hashable, Codable, Sendable {
    /// Earlier records of the same person that were merged into this one.
    public var merged: [Identifier<Donor>]
    /// Held for the same person by their look, and found to be somebody else.
    public var distinct: [Identifier<Donor>]
    /// Live at one address with this person, and are no family of theirs.
    public var notKin: [Identifier<Donor>]

    public init(
        merged: [Identifier<Donor>] = [], distinct: [Identifier<Donor>] = [], notKin: [Identifier<Donor>] = []
    ) {
        self.merged = merged
        self.distinct = distinct
        self.notKin = notKin
    }

    public var isEmpty: Bool { merged.isEmpty && distinct.isEmpty && notKin.isEmpty }
}

extension Donor {
    /// Under these identifiers decisions of others may name this person.
    private var names: [Identifier<Donor>] { [id] + decisions.merged }

    /// Whether somebody looked at both and found two people.
    public func isDistinct(from other: Donor) -> Bool {
        other.names.contains { decisions.distinct.contains($0) } || names.contains { other.decisions.distinct.contains($0) }
    }

    /// Whether somebody looked at both and found that they are no family.
    public func isNotKin(of other: Donor) -> Bool {
        other.names.contains { decisions.notKin.contains($0) } || names.contains { other.decisions.notKin.contains($0) }
    }

    /// The decision that two records are two people.
    public static func distinguish(_ one: Donor, _ other: Donor) -> Change {
        var noted = one
        noted.decisions.distinct.append(other.id)
        return Change(.donorsDistinguished, [.altering(.donor(one), to: .donor(noted))])
    }

    /// The decision that people of one address are no family; each is noted with those after them.
    public static func declineFamily(_ people: [Donor]) -> Change {
        let revisions = people.enumerated().dropLast().compactMap { place, person -> Revision? in
            let others = people[(place + 1)...].filter { !person.isNotKin(of: $0) }
            guard !others.isEmpty else { return nil }
            var noted = person
            noted.decisions.notKin += others.map(\.id)
            return .altering(.donor(person), to: .donor(noted))
        }
        return Change(.familyDeclined, revisions)
    }
}
