import Model
import Store

extension Places {
    /// The street that a name means, wherever its tones are written: one of that name, else one that had it. What is typed without accents is
    /// compared without them.
    func street(named name: String) -> Street? {
        let exact = VietnameseText.foldExact(name)
        if let street = street(where: { VietnameseText.foldExact($0) == exact }) { return street }
        guard !VietnameseText.hasMarks(name) else { return nil }
        let folded = VietnameseText.fold(name)
        return street { VietnameseText.fold($0) == folded }
    }

    private func street(where isMeant: (String) -> Bool) -> Street? {
        streets.first { isMeant($0.name) } ?? streets.first { $0.earlierNames.contains(where: isMeant) }
    }

    /// Another street of that name but for its accents: two such streets are soon taken for each other.
    func lookalike(of name: String, besides own: Street?) -> Street? {
        let folded = VietnameseText.fold(name)
        return streets.first { $0.id != own?.id && VietnameseText.fold($0.name) == folded }
    }

    /// Those that are called after a street, by which it has its drives.
    func venues(of street: Street) -> [Venue] {
        let own = VietnameseText.foldExact(street.name)
        return venues.filter { $0.kind == .street && VietnameseText.foldExact(Venue.streetName($0.name)) == own }
    }

    /// Another name for a street and for the places that are called after it.
    func renaming(_ street: Street, to name: String) -> [Revision] {
        [.altering(.street(street), to: .street(street.renamed(name)))] + callingVenues(of: street, after: name)
    }

    /// A street without a stretch is no more: the other one keeps its names, and the places that are called after it.
    func joining(_ street: Street, into other: Street) -> [Revision] {
        [.removing(.street(street))] + naming(other, also: street) + callingVenues(of: street, after: other.name)
    }

    /// A street that a stretch of another one goes to is found by that one's names too.
    func naming(_ street: Street, also other: Street) -> [Revision] {
        let named = street.taking(other)
        return named == street ? [] : [.altering(.street(street), to: .street(named))]
    }

    private func callingVenues(of street: Street, after name: String) -> [Revision] {
        venues(of: street).map { venue in
            var renamed = venue
            renamed.name = venue.name.replacing(Venue.streetName(venue.name), with: name, maxReplacements: 1)
            return .altering(.venue(venue), to: .venue(renamed))
        }
    }
}
