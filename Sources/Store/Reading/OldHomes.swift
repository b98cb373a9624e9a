import GRDB
import Model

/// A street of an old ward with the people who still stand under it (hộ chưa xếp phường).
public struct OldStreetRow: Hashable, Sendable {
    public var ward: WardKey
    /// `nil` for those of whom no street is known.
    public var stretch: Stretch?
    public var street: String?
    public var people: Int

    public init(ward: WardKey, stretch: Stretch? = nil, street: String? = nil, people: Int) {
        self.ward = ward
        self.stretch = stretch
        self.street = street
        self.people = people
    }
}

/// The people of one street of an old ward, and what there is to tell where they belong now.
public struct OldStreetPage: Hashable, Sendable {
    public var ward: WardKey
    public var stretch: Identifier<Stretch>?
    public var people: [Donor]
    /// All stretches of the books: those of the street say which houses lie in which ward.
    public var stretches: [Stretch]

    public init(ward: WardKey, stretch: Identifier<Stretch>?, people: [Donor], stretches: [Stretch]) {
        self.ward = ward
        self.stretch = stretch
        self.people = people
        self.stretches = stretches
    }
}

extension Reader {
    /// How many people still stand under these wards, told without reading them.
    public func peopleUnder(_ wards: [WardKey]) throws -> Int {
        try wards.reduce(0) { $0 + (try integer("SELECT donors FROM people WHERE ward = ?1", [.whole($1.packed)]) ?? 0) }
    }

    /// The streets of these wards on which somebody still stands under them, in the order of the alphabet; people without a street last.
    public func oldStreets(_ wards: [WardKey]) throws -> [OldStreetRow] {
        var streets: [OldStreetRow] = []
        var others: [OldStreetRow] = []
        for ward in wards {
            let onStreets = try all(
                """
                SELECT (SELECT count(*) FROM donor WHERE donor.stretch = stretch.id AND donor.ward = ?1), t.name, \(Stretch.shown)
                FROM stretch JOIN street t ON t.id = stretch.street
                """, [.whole(ward.packed)]
            ) { OldStreetRow(ward: ward, stretch: try Stretch(row: $0, at: 2), street: $0.text(1), people: $0.int(0)) }
            streets += onStreets.filter { $0.people > 0 }
            let people = try integer("SELECT count(*) FROM donor WHERE stretch IS NULL AND ward = ?1", [.whole(ward.packed)]) ?? 0
            if people > 0 { others.append(OldStreetRow(ward: ward, people: people)) }
        }
        return Self.ordered(streets) { $0.street ?? "" } + others
    }

    /// Everybody who stands under that ward and lives on that stretch, or of whom no street is known.
    public func oldStreet(_ ward: WardKey, stretch: Identifier<Stretch>?) throws -> OldStreetPage {
        let number = try stretch.flatMap { try self.number(in: "stretch", of: $0) }
        let clause =
            stretch == nil ? "WHERE donor.ward = ?1 AND donor.stretch IS NULL" : "WHERE donor.stretch = ?2 AND donor.ward = ?1"
        return OldStreetPage(
            ward: ward, stretch: stretch,
            people: try records(Donor.self, clause, [.whole(ward.packed)] + (stretch == nil ? [] : [Bound(number)])),
            stretches: try stretches().map(\.stretch))
    }
}
