import GRDB
import Model

/// A donor who lives along a street, as far as a drawing of the street needs them: nobody's name.
public struct Resident: Hashable, Sendable {
    public var donor: Identifier<Donor>
    public var stretch: Identifier<Stretch>
    public var house: String
    public var last: LastDonation?
    public var deferredUntil: Day?
    public var doNotInvite: Bool
    public var gaveThisYear: Bool
    /// The local number of a donor family of which they are a member.
    public var family: Int?

    public init(
        donor: Identifier<Donor>, stretch: Identifier<Stretch>, house: String, last: LastDonation? = nil, deferredUntil: Day? = nil,
        doNotInvite: Bool = false, gaveThisYear: Bool = false, family: Int? = nil
    ) {
        self.donor = donor
        self.stretch = stretch
        self.house = house
        self.last = last
        self.deferredUntil = deferredUntil
        self.doNotInvite = doNotInvite
        self.gaveThisYear = gaveThisYear
        self.family = family
    }
}

/// A house as its people write it, with how many of them are donors.
public struct StreetHouse: Hashable, Sendable {
    public var stretch: Identifier<Stretch>
    public var house: String
    public var donors: Int

    public init(stretch: Identifier<Stretch>, house: String, donors: Int) {
        self.stretch = stretch
        self.house = house
        self.donors = donors
    }
}

/// All that is drawn of one street.
public struct StreetPage: Hashable, Sendable {
    public var figures: StreetFigures
    /// The fixed sites that lie on it.
    public var sites: [Venue]
    public var dwellers: Dwellers

    /// Who lives there: told at once by the houses, or person by person.
    public enum Dwellers: Hashable, Sendable {
        case houses([StreetHouse])
        case residents([Resident])
    }

    public init(figures: StreetFigures, sites: [Venue] = [], dwellers: Dwellers) {
        self.figures = figures
        self.sites = sites
        self.dwellers = dwellers
    }
}

/// A person of a house with the donor families that they belong to.
public struct HousePerson: Hashable, Sendable, Identifiable {
    public var row: DonorRow
    public var families: [String]
    public var doNotInvite: Bool

    public init(row: DonorRow, families: [String] = [], doNotInvite: Bool = false) {
        self.row = row
        self.families = families
        self.doNotInvite = doNotInvite
    }

    public var id: Identifier<Donor> { row.id }
}

extension Reader {
    /// The street with its houses alone, which an index tells of tens of thousands of people at once; `nil` when the books do not hold it.
    public func streetOutline(_ id: Identifier<Street>, year: Int, today: Day) throws -> StreetPage? {
        try streetPage(id, year: year, today: today) { number, stretches in
            .houses(
                try all(
                    """
                    SELECT stretch, house, count(*) FROM donor INDEXED BY donor_stretch
                    WHERE stretch IN (SELECT id FROM stretch WHERE street = ?1) GROUP BY stretch, ward, house
                    """, [.whole(number)]
                ) { row in stretches[row.int(0)].map { StreetHouse(stretch: $0, house: row.text(1), donors: row.int(2)) } })
        }
    }

    /// The street with everybody who lives along it.
    public func streetPage(_ id: Identifier<Street>, year: Int, today: Day) throws -> StreetPage? {
        try streetPage(id, year: year, today: today) { number, stretches in
            .residents(try residents(street: number, stretches, year: year))
        }
    }

    private func streetPage(
        _ id: Identifier<Street>, year: Int, today: Day,
        _ dwellers: (_ street: Int, _ stretches: [Int: Identifier<Stretch>]) throws -> StreetPage.Dwellers
    ) throws -> StreetPage? {
        guard let figures = try streetFigures(id, year: year, today: today), let number = try number(in: "street", of: id) else {
            return nil
        }
        let name = VietnameseText.foldExact(figures.street.name)
        var stretches: [Int: Identifier<Stretch>] = [:]
        try each("SELECT id, uuid FROM stretch WHERE street = ?1", [.whole(number)]) { stretches[$0.int(0)] = try $0.identifier(1) }
        return StreetPage(
            figures: figures,
            sites: try venues().filter { venue in
                venue.kind == .fixedSite
                    && [venue.address, venue.name].contains { VietnameseText.foldExact(PostalAddress($0).street) == name }
            }, dwellers: try dwellers(number, stretches))
    }

    /// Read in the order of their rows, so that no page of the file is read twice.
    private func residents(street: Int, _ stretches: [Int: Identifier<Stretch>], year: Int) throws -> [Resident] {
        // Which year a donation counts for is a question at the turns of the year only: from December to December.
        try all(
            """
            SELECT d.uuid, d.stretch, d.house, d.last_day, d.last_kind, d.deferred_until, d.do_not_invite,
                CASE WHEN d.last_day IS NULL OR d.last_day < ?4 THEN 0 WHEN d.last_day BETWEEN ?2 AND ?3 THEN 1
                    ELSE EXISTS (SELECT 1 FROM donation g
                        WHERE g.donor = d.id AND g.day >= ?4 AND g.campaign_year = ?5 AND g.voided = 0 AND g.failed = 0) END,
                (SELECT m.family FROM membership m WHERE m.donor = d.id AND m.until_day IS NULL LIMIT 1)
            FROM donor d WHERE d.id IN (SELECT id FROM donor WHERE stretch IN (SELECT id FROM stretch WHERE street = ?1))
            """,
            [
                .whole(street), Bound(Day.first(of: year)), Bound(Day.first(of: year).adding(months: 11) - 1),
                Bound(Day.first(of: year).adding(months: -1)), .whole(year),
            ]
        ) { row in
            guard let stretch = stretches[row.int(1)] else { return nil }
            var last: LastDonation?
            if let day = row.dayIfAny(3), let kind = try row.numberedIfAny(4, Donation.Kind.self) {
                last = LastDonation(day: day, kind: kind)
            }
            return Resident(
                donor: try row.identifier(0), stretch: stretch, house: row.text(2), last: last, deferredUntil: row.dayIfAny(5),
                doNotInvite: row.bool(6), gaveThisYear: row.bool(7), family: row.intIfAny(8))
        }
    }

    /// Those of these people who are still in the books, in that order.
    public func housePeople(_ donors: [Identifier<Donor>]) throws -> [HousePerson] {
        try donors.compactMap { donor in
            guard let number = try number(in: "donor", of: donor), let row = try donorRow(number: number) else { return nil }
            return HousePerson(
                row: row,
                families: try all(
                    """
                    SELECT f.name, f.code FROM membership m JOIN family f ON f.id = m.family
                    WHERE m.donor = ?1 AND m.until_day IS NULL ORDER BY m.id
                    """, [.whole(number)]
                ) { $0.text(0).isEmpty ? $0.text(1) : $0.text(0) },
                doNotInvite: try integer("SELECT do_not_invite FROM donor WHERE id = ?1", [.whole(number)]) == 1)
        }
    }
}
