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

/// All that is drawn of one street.
public struct StreetPage: Hashable, Sendable {
    public var figures: StreetFigures
    public var residents: [Resident]
    /// The fixed sites that lie on it.
    public var sites: [Venue]

    public init(figures: StreetFigures, residents: [Resident] = [], sites: [Venue] = []) {
        self.figures = figures
        self.residents = residents
        self.sites = sites
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
    /// `nil` when the books do not hold the street.
    public func streetPage(_ id: Identifier<Street>, year: Int, today: Day) throws -> StreetPage? {
        guard let figures = try streetFigures(id, year: year, today: today) else { return nil }
        let name = VietnameseText.foldExact(figures.street.name)
        return StreetPage(
            figures: figures, residents: try figures.stretches.flatMap { try residents(of: $0.stretch.id, year: year) },
            sites: try venues().filter { venue in
                venue.kind == .fixedSite
                    && [venue.address, venue.name].contains { VietnameseText.foldExact(PostalAddress($0).street) == name }
            })
    }

    private func residents(of stretch: Identifier<Stretch>, year: Int) throws -> [Resident] {
        guard let number = try number(in: "stretch", of: stretch) else { return [] }
        // Which year a donation counts for is a question at the turns of the year only: from December to December.
        return try all(
            """
            SELECT d.uuid, d.house, d.last_day, d.last_kind, d.deferred_until, d.do_not_invite,
                d.last_day BETWEEN ?2 AND ?3 OR (d.last_day >= ?4 AND EXISTS (SELECT 1 FROM donation g
                    WHERE g.donor = d.id AND g.day >= ?4 AND g.campaign_year = ?5 AND g.voided = 0 AND g.failed = 0)),
                (SELECT m.family FROM membership m WHERE m.donor = d.id AND m.until_day IS NULL LIMIT 1)
            FROM donor d WHERE d.stretch = ?1
            """,
            [
                .whole(number), Bound(Day.first(of: year)), Bound(Day.first(of: year).adding(months: 11) - 1),
                Bound(Day.first(of: year).adding(months: -1)), .whole(year),
            ]
        ) { row in
            var last: LastDonation?
            if let day = row.dayIfAny(2), let kind = try row.numberedIfAny(3, Donation.Kind.self) {
                last = LastDonation(day: day, kind: kind)
            }
            return Resident(
                donor: try row.identifier(0), stretch: stretch, house: row.text(1), last: last, deferredUntil: row.dayIfAny(4),
                doNotInvite: row.bool(5), gaveThisYear: row.bool(6), family: row.intIfAny(7))
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
