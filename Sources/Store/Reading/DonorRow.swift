import GRDB
import Model

/// A donor in a list. Phone, citizen id and full birth date are not in it: they are read with the record, and masked.
public struct DonorRow: Hashable, Sendable, Identifiable {
    public var id: Identifier<Donor>
    public var name: String
    public var birthYear: Int?
    public var sex: Sex?
    public var bloodGroup: BloodGroup?
    public var ward: WardKey?
    /// The street's name.
    public var street: String?
    public var house: String
    /// Donations that were counted here; what somebody states of earlier ones is not among them.
    public var donations: Int
    public var last: LastDonation?
    /// Not before this day, by the longest deferral that is known.
    public var deferredUntil: Day?

    public init(
        id: Identifier<Donor>, name: String, birthYear: Int? = nil, sex: Sex? = nil, bloodGroup: BloodGroup? = nil,
        ward: WardKey? = nil,
        street: String? = nil, house: String = "", donations: Int = 0, last: LastDonation? = nil, deferredUntil: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.birthYear = birthYear
        self.sex = sex
        self.bloodGroup = bloodGroup
        self.ward = ward
        self.street = street
        self.house = house
        self.donations = donations
        self.last = last
        self.deferredUntil = deferredUntil
    }
}

extension Reader {
    /// One donor as a list shows them; `nil` when the books do not hold them.
    public func donorRow(_ id: Identifier<Donor>) throws -> DonorRow? {
        try number(in: "donor", of: id).flatMap { try donorRow(number: $0) }
    }

    func donorRow(number: Int) throws -> DonorRow? {
        try first(Self.donorRowSQL + " WHERE d.id = ?", [.whole(number)], Self.donorRow)
    }

    /// The donors of those local numbers in that order.
    func donorRows(numbers: some Sequence<Int>) throws -> [DonorRow] {
        let row = try query(Self.donorRowSQL + " WHERE d.id = ?")
        return try numbers.compactMap { number in
            row.bind(1, number)
            return try row.first(Self.donorRow) ?? nil
        }
    }

    /// What ``donorRow(_:)`` reads of a donor `d` and their street `t`, and how many columns that are.
    static let donorColumns = """
        d.uuid, d.name, d.birth_year, d.sex, d.blood_group, d.ward, t.name, d.house, d.donations, d.last_day, d.last_kind, \
        d.deferred_until
        """
    static let donorColumnCount: Int32 = 12

    static let donorRowSQL = """
        SELECT \(donorColumns) FROM donor d LEFT JOIN stretch s ON s.id = d.stretch LEFT JOIN street t ON t.id = s.street
        """

    static func donorRow(_ row: Query) throws -> DonorRow? {
        guard let id = row.identifierIfAny(0, of: Donor.self) else { return nil }
        var last: LastDonation?
        if let day = row.dayIfAny(9), let kind = try row.numberedIfAny(10, Donation.Kind.self) {
            last = LastDonation(day: day, kind: kind)
        }
        return DonorRow(
            id: id, name: row.text(1), birthYear: row.intIfAny(2), sex: row.textIfAny(3).flatMap(Sex.init(rawValue:)),
            bloodGroup: row.textIfAny(4).flatMap { BloodGroup($0) }, ward: row.wardIfAny(5), street: row.textIfAny(6),
            house: row.text(7),
            donations: row.int(8), last: last, deferredUntil: row.dayIfAny(11))
    }
}
