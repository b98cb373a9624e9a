import Model
import Phrases
import Store

/// A household of an old ward, with where it may belong now (hộ chưa xếp).
struct OldHome: Hashable, Sendable, Identifiable {
    /// Its way from the street, or its own words where it has no number.
    var id: [String]
    var house: HouseNumber
    var people: [Donor]
    /// The likeliest first; never empty.
    var proposals: [HomeProposal]

    /// The households of a street in the order of a walk along it.
    static func homes(_ page: OldStreetPage, _ context: Context) -> [OldHome] {
        guard let era = context.office?.era else { return [] }
        let street = page.stretches.first { $0.id == page.stretch }?.street
        let stretches = page.stretches.filter { $0.street == street }
        var homes: [[String]: OldHome] = [:]
        for person in page.people {
            let house = HouseNumber(person.home.house)
            let steps = house.path.isEmpty ? [] : house.steps.map { $0.lowercased() }
            // Without a number each person is a household.
            let id =
                !steps.isEmpty
                ? steps : house.text.isEmpty ? ["?", person.id.description] : ["?", VietnameseText.fold(house.text)]
            if homes[id] == nil {
                let proposals = context.atlas.proposals(for: page.ward, house: person.home.house, stretches: stretches, in: era)
                guard !proposals.isEmpty else { continue }
                homes[id] = OldHome(id: id, house: house, people: [], proposals: proposals)
            }
            homes[id]?.people.append(person)
        }
        return homes.values.map { home in (home.house.sortKey, home) }.sorted { one, other in
            one.0 == other.0 ? one.1.id.lexicographicallyPrecedes(other.1.id) : one.0.lexicographicallyPrecedes(other.0)
        }.map(\.1)
    }
}
