import GRDB
import Model

/// All that is known of one person (thẻ người hiến).
public struct DonorCard: Hashable, Sendable {
    public var donor: Donor
    /// As a list shows them: the counted donations, the last one, the deferral.
    public var row: DonorRow
    /// Newest first, those that were taken back among them.
    public var donations: [DonationRow]
    /// Newest first.
    public var deferrals: [DeferralRow]
    /// Newest first, withdrawn ones among them.
    public var consents: [Consent]
    public var families: [FamilyTie]
    /// What the group of today is called; `nil` when the person belongs to none.
    public var group: UnitName?
    /// The bloc of that group.
    public var bloc: UnitName?
    /// How many entries of the journal touch the person.
    public var entries: Int

    public init(
        donor: Donor, row: DonorRow, donations: [DonationRow] = [], deferrals: [DeferralRow] = [], consents: [Consent] = [],
        families: [FamilyTie] = [], group: UnitName? = nil, bloc: UnitName? = nil, entries: Int = 0
    ) {
        self.donor = donor
        self.row = row
        self.donations = donations
        self.deferrals = deferrals
        self.consents = consents
        self.families = families
        self.group = group
        self.bloc = bloc
        self.entries = entries
    }

    /// Donations that count, as counted here.
    public var counted: Int { row.donations }
    /// The dated claim of earlier donations, beside the counted ones and never added to them.
    public var stated: StatedDonations? { donor.stated }
}

/// A donation with the names of what it belongs to.
public struct DonationRow: Hashable, Sendable {
    public var donation: Donation
    /// `nil` when the giver was erased.
    public var donorName: String?
    public var donorBirthYear: Int?
    /// The venue's name, or its code while nobody has named it.
    public var venueName: String?
    public var driveName: String?

    public init(
        donation: Donation, donorName: String? = nil, donorBirthYear: Int? = nil, venueName: String? = nil, driveName: String? = nil
    ) {
        self.donation = donation
        self.donorName = donorName
        self.donorBirthYear = donorBirthYear
        self.venueName = venueName
        self.driveName = driveName
    }
}

/// A deferral with the names of the place.
public struct DeferralRow: Hashable, Sendable {
    public var deferral: Deferral
    public var venueName: String?
    public var driveName: String?

    public init(deferral: Deferral, venueName: String? = nil, driveName: String? = nil) {
        self.deferral = deferral
        self.venueName = venueName
        self.driveName = driveName
    }
}

/// A person's time in a family, with the family.
public struct FamilyTie: Hashable, Sendable {
    public var membership: FamilyMembership
    public var family: Family

    public init(membership: FamilyMembership, family: Family) {
        self.membership = membership
        self.family = family
    }
}

extension Reader {
    /// Everything about one donor; `nil` when the books do not hold them (any more).
    public func donorCard(_ id: Identifier<Donor>) throws -> DonorCard? {
        guard let number = try number(in: "donor", of: id), let donor = try record(Donor.self, id),
            let row = try donorRow(number: number)
        else { return nil }
        let group = try donor.group.flatMap { try record(Group.self, $0) }
        return DonorCard(
            donor: donor, row: row,
            donations: try donationRows("WHERE donation.donor = ?1 ORDER BY donation.day DESC, donation.id DESC", [.whole(number)]),
            deferrals: try all(
                """
                SELECT v.name, v.code, e.name, \(Deferral.shown) FROM deferral
                LEFT JOIN venue v ON v.id = deferral.venue LEFT JOIN drive e ON e.id = deferral.drive
                WHERE deferral.donor = ?1 ORDER BY deferral.day DESC, deferral.id DESC
                """, [.whole(number)]
            ) { row in
                DeferralRow(
                    deferral: try Deferral(row: row, at: 3), venueName: Self.venueName(row, at: 0), driveName: row.textIfAny(2))
            },
            consents: try records(Consent.self, "WHERE donor = ?1 ORDER BY given DESC, id DESC", [.whole(number)]),
            families: try records(FamilyMembership.self, "WHERE donor = ?1 ORDER BY from_day, id", [.whole(number)]).compactMap {
                tie in
                try record(Family.self, tie.family).map { FamilyTie(membership: tie, family: $0) }
            },
            group: group.map { .group(name: $0.name, kind: $0.kind, ward: $0.ward) },
            bloc: try group?.bloc.flatMap { try record(Bloc.self, $0) }.map { .bloc(name: $0.name, abbreviation: $0.abbreviation) },
            entries: try entryCount(subject: id.erased()))
    }

    /// A donor's record; `nil` when the books do not hold it.
    public func donor(_ id: Identifier<Donor>) throws -> Donor? { try record(Donor.self, id) }

    /// A donation with its names; `nil` when the books do not hold it.
    public func donation(_ id: Identifier<Donation>) throws -> DonationRow? {
        try donationRows("WHERE donation.uuid = ?1", [Bound(id)]).first
    }

    /// The clause names the donation's columns by `donation`.
    func donationRows(_ clause: String, _ values: [Bound]) throws -> [DonationRow] {
        try all(
            """
            SELECT v.name, v.code, e.name, p.name, p.birth_year, \(Donation.shown) FROM donation
            LEFT JOIN venue v ON v.id = donation.venue LEFT JOIN drive e ON e.id = donation.drive LEFT JOIN donor p ON p.id = donation.donor
            \(clause)
            """, values
        ) { row in
            DonationRow(
                donation: try Donation(row: row, at: 5), donorName: row.textIfAny(3), donorBirthYear: row.intIfAny(4),
                venueName: Self.venueName(row, at: 0), driveName: row.textIfAny(2))
        }
    }

    /// The name, or the code of a venue that only a file has named.
    static func venueName(_ row: Query, at column: Int32) -> String? {
        row.textIfAny(column).map { $0.isEmpty ? row.text(column + 1) : $0 }
    }
}
