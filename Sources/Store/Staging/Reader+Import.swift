import GRDB
import Model

/// A donation that the books hold, as far as it tells whether another is the same.
public struct KnownDonation: Hashable, Sendable {
    public var day: Day
    public var kind: Donation.Kind
    public var outcome: Donation.Outcome
    public var bagNumber: String
    public var voided: Bool

    public init(day: Day, kind: Donation.Kind, outcome: Donation.Outcome, bagNumber: String, voided: Bool) {
        self.day = day
        self.kind = kind
        self.outcome = outcome
        self.bagNumber = bagNumber
        self.voided = voided
    }
}

/// Where a donor's giving is credited today.
public struct KnownHome: Hashable, Sendable {
    public var donor: Identifier<Donor>
    /// Known of those who were found by their citizen id.
    var row: Int?
    public var ward: WardKey?
    public var stretch: Identifier<Stretch>?
    public var group: Identifier<Group>?
    public var birth: BirthDate?

    public init(_ donor: Donor) {
        self.donor = donor.id
        ward = donor.home.ward
        stretch = donor.home.stretch
        group = donor.group
        birth = donor.birth
    }

    static let atPlace = "\(selection) WHERE id = ?1 AND citizen_id = ?2"
    static let byCitizenID = "\(selection) WHERE ?1 IS NOT NULL AND citizen_id = ?2 LIMIT 1"
    private static let selection = """
        SELECT uuid, ward, (SELECT uuid FROM stretch WHERE id = donor.stretch), (SELECT uuid FROM "group" WHERE id = donor."group"),
        birth_year, birth_day, id FROM donor
        """

    init(row: Query) throws {
        donor = try row.identifier(0)
        ward = row.wardIfAny(1)
        stretch = row.identifierIfAny(2)
        group = row.identifierIfAny(3)
        birth = row.dayIfAny(5).map { .day($0) } ?? row.intIfAny(4).map { .year($0) }
        self.row = row.int(6)
    }
}

/// What an import looks up in the books while it matches its rows.
extension Reader {
    public func hasDonors() throws -> Bool { try query("SELECT 1 FROM donor LIMIT 1").first { _ in true } ?? false }

    /// Whether somebody is in the books without a citizen id: only then can a row with one mean them.
    public func hasDonorsWithoutCitizenID() throws -> Bool {
        try query("SELECT 1 FROM donor WHERE citizen_id IS NULL LIMIT 1").first { _ in true } ?? false
    }

    /// Where that person lies in the table of donors, for reading people in the order of the table.
    public func place(ofCitizenID id: CitizenID) throws -> Int? {
        let query = try query("SELECT id FROM donor WHERE citizen_id = ?1")
        query.bind(1, id.digits)
        return try query.first { $0.int(0) }
    }

    public func record(ofCitizenID id: CitizenID) throws -> Donor? {
        let query = try query("SELECT \(Donor.shown) FROM donor WHERE citizen_id = ?1 LIMIT 1")
        query.bind(1, id.digits)
        return try query.first { try Donor(row: $0) }
    }

    /// The same without the rest of the person, for lists with a row for every donation.
    ///
    /// - Parameter place: where ``place(ofCitizenID:)`` found them, which spares the way through the index if they are still there.
    public func home(ofCitizenID id: CitizenID, at place: Int) throws -> KnownHome? {
        for sql in [KnownHome.atPlace, KnownHome.byCitizenID] {
            let query = try query(sql)
            query.bind(1, place)
            query.bind(2, id.digits)
            if let home = try query.first({ try KnownHome(row: $0) }) { return home }
        }
        return nil
    }

    /// Whether anybody's visit is in the books.
    public func hasVisits() throws -> Bool {
        try query("SELECT 1 WHERE EXISTS (SELECT 1 FROM donation) OR EXISTS (SELECT 1 FROM deferral)").first { _ in true } ?? false
    }

    /// Everybody with that telephone, and everybody whose name is written so, in the order in which they were written down; those of a
    /// common name only as far as they may be born in `year`.
    public func records(named name: String, orPhone phone: Phone?, bornIn year: Int? = nil) throws -> [Donor] {
        let byName = try query(
            """
            SELECT \(Donor.shown) FROM donor WHERE sort_key = ?1 AND (?2 IS NULL OR birth_year IS NULL OR birth_year = ?2)
            ORDER BY id LIMIT 200
            """)
        byName.bind(1, VietnameseText.sortKey(name))
        byName.bind(2, year)
        var found = try byName.all { try Donor(row: $0) }
        if let phone {
            let byPhone = try query("SELECT \(Donor.shown) FROM donor WHERE phone = ?1 LIMIT 50")
            byPhone.bind(1, phone.digits)
            for donor in try byPhone.all({ try Donor(row: $0) }) where !found.contains(where: { $0.id == donor.id }) {
                found.append(donor)
            }
        }
        return found
    }

    public func knownDonations(of donor: Identifier<Donor>) throws -> [KnownDonation] {
        let query = try query(
            """
            SELECT day, kind, failed, bag_number, voided FROM donation WHERE donor = (SELECT id FROM donor WHERE uuid = ?1) ORDER BY day
            """)
        query.bind(1, donor)
        return try query.all {
            KnownDonation(
                day: $0.day(0), kind: try $0.numbered(1), outcome: $0.bool(2) ? .failed : .collected, bagNumber: $0.text(3),
                voided: $0.bool(4))
        }
    }

    public func knownDeferralDays(of donor: Identifier<Donor>) throws -> [Day] {
        let query = try query("SELECT day FROM deferral WHERE donor = (SELECT id FROM donor WHERE uuid = ?1)")
        query.bind(1, donor)
        return try query.all { $0.day(0) }
    }

    public func familyIdentifiers(of donor: Identifier<Donor>) throws -> [Identifier<Family>] {
        let query = try query(
            """
            SELECT family.uuid FROM membership JOIN family ON family.id = membership.family
            WHERE membership.donor = (SELECT id FROM donor WHERE uuid = ?1)
            """)
        query.bind(1, donor)
        return try query.all { try $0.identifier(0) }
    }

    public func allStreets() throws -> [Street] { try query("SELECT \(Street.shown) FROM street").all { try Street(row: $0) } }
    public func allStretches() throws -> [Stretch] {
        try query("SELECT \(Stretch.shown) FROM stretch").all { try Stretch(row: $0) }
    }
    public func allGroups() throws -> [Group] { try query("SELECT \(Group.shown) FROM \"group\"").all { try Group(row: $0) } }
    public func allBlocs() throws -> [Bloc] { try query("SELECT \(Bloc.shown) FROM bloc").all { try Bloc(row: $0) } }
    public func allVenues() throws -> [Venue] { try query("SELECT \(Venue.shown) FROM venue").all { try Venue(row: $0) } }

    /// Families one by one: there may be hundreds of thousands.
    public func eachFamily(_ body: (_ id: Identifier<Family>, _ name: String, _ code: String) throws -> Void) throws {
        try query("SELECT uuid, name, code FROM family").each { try body(try $0.identifier(0), $0.text(1), $0.text(2)) }
    }
}
