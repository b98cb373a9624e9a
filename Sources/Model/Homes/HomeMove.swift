/// The people of one or more households come under a ward of the present (xếp hộ về phường mới): one step in the journal.
///
/// Their past donations keep the credit that was fixed when they were recorded.
public struct HomeMove: Hashable, Sendable {
    public var people: [Donor]
    public var ward: WardKey

    public init(_ people: [Donor], to ward: WardKey) {
        self.people = people
        self.ward = ward
    }

    /// Their street goes with them: its stretch in the new ward is taken, or added when there is none yet.
    ///
    /// - Parameter stretches: those in the books.
    public func change(stretches: [Stretch], newStretch: () -> Identifier<Stretch>) -> Change {
        let streetOf = Dictionary(stretches.map { ($0.id, $0.street) }, uniquingKeysWith: { first, _ in first })
        var here = Dictionary(
            stretches.filter { $0.ward == ward }.map { ($0.street, $0.id) }, uniquingKeysWith: { first, _ in first })
        var added: [Revision] = []
        let moved = people.map { person in
            var after = person
            after.home.ward = ward
            after.home.stretch = person.home.stretch.flatMap { streetOf[$0] }.map { street in
                if let known = here[street] { return known }
                let stretch = Stretch(id: newStretch(), street: street, ward: ward)
                added.append(.adding(.stretch(stretch)))
                here[street] = stretch.id
                return stretch.id
            }
            return Revision.altering(.donor(person), to: .donor(after))
        }
        return Change(.homesAssigned, added + moved)
    }
}
