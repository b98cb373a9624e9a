import GRDB
import Model

extension Donor: Kept {
    static let recordKind = RecordKind.donor
    static let table = "donor"
    static let stored = [
        "uuid", "name", "sort_key", "birth_year", "birth_day", "sex", "citizen_id", "citizen_id_reversed", "phone",
        "phone_reversed",
        "blood_group", "ward", "stretch", "house", "\"group\"", "stated_count", "stated_on", "do_not_invite", "note",
    ]
    static let shown = """
        donor.uuid, donor.name, donor.birth_year, donor.birth_day, donor.sex, donor.citizen_id, donor.phone, donor.blood_group, \
        donor.ward, \(pointed("stretch", "stretch")), donor.house, \(pointed("\"group\"", "\"group\"")), donor.stated_count, \
        donor.stated_on, donor.do_not_invite, donor.note
        """
    static let width: Int32 = 16
    static let sql = BookSQL(Self.self)

    var record: Record { .donor(self) }

    init?(_ record: Record) {
        guard case .donor(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        var stated: StatedDonations?
        if let count = row.intIfAny(first + 12), let day = row.dayIfAny(first + 13) {
            stated = StatedDonations(count: count, on: day)
        }
        self.init(
            id: try row.identifier(first), name: row.text(first + 1),
            birth: row.dayIfAny(first + 3).map { .day($0) } ?? row.intIfAny(first + 2).map { .year($0) },
            sex: try row.choiceIfAny(first + 4), citizenID: row.textIfAny(first + 5).map { CitizenID(checked: $0) },
            phone: row.textIfAny(first + 6).map { Phone(checked: $0) },
            bloodGroup: row.textIfAny(first + 7).flatMap { BloodGroup($0) },
            home: HomeAddress(
                ward: row.wardIfAny(first + 8), stretch: row.identifierIfAny(first + 9), house: row.text(first + 10)),
            group: row.identifierIfAny(first + 11), stated: stated, doNotInvite: row.bool(first + 14), note: row.text(first + 15))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, name)
        query.bind(3, VietnameseText.sortKey(name))
        query.bind(4, birth?.year)
        if case .day(let day)? = birth { query.bind(5, day) } else { query.bind(5, Day?.none) }
        query.bind(6, sex?.rawValue)
        query.bind(7, citizenID?.digits)
        query.bind(8, (citizenID?.digits).map(Self.reversed))
        query.bind(9, phone?.digits)
        query.bind(10, (phone?.digits).map(Self.reversed))
        query.bind(11, bloodGroup?.text)
        query.bind(12, home.ward)
        query.bind(13, try home.stretch.map { try keys.stretch($0) })
        query.bind(14, home.house)
        query.bind(15, try group.map { try keys.group($0) })
        query.bind(16, stated?.count)
        query.bind(17, stated?.on)
        query.bind(18, doNotInvite)
        query.bind(19, note)
    }

    /// Digits from the last to the first, so that an index finds what a number ends in.
    private static func reversed(_ digits: String) -> String { String(decoding: Array(digits.utf8.reversed()), as: UTF8.self) }

    /// `b` blood group, `c` citizen id, `d` birth day, `g` group, `h` house, `n` name, `o` note, `p` phone, `q` stated count,
    /// `r` stated on, `s` stretch, `w` ward, `x` sex, `y` birth year, `z` not to be invited.
    func write(to json: inout JSONWriter) {
        json.member("b", bloodGroup?.text)
        json.member("c", citizenID?.digits)
        if case .day(let day)? = birth { json.member("d", day) }
        json.member("g", group)
        json.member("h", home.house)
        json.member("n", name)
        json.member("o", note)
        json.member("p", phone?.digits)
        json.member("q", stated?.count)
        json.member("r", stated?.on)
        json.member("s", home.stretch)
        json.member("w", home.ward)
        json.member("x", sex?.rawValue)
        if case .year(let year)? = birth { json.member("y", year) }
        json.member("z", doNotInvite)
    }

    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        var stated: StatedDonations?
        if let count = json.intIfAny("q"), let day = json.dayIfAny("r") { stated = StatedDonations(count: count, on: day) }
        self.init(
            id: subject.erased(), name: json.text("n"),
            birth: json.dayIfAny("d").map { .day($0) } ?? json.intIfAny("y").map { .year($0) },
            sex: json.textIfAny("x").flatMap { Sex(rawValue: $0) }, citizenID: json.textIfAny("c").map { CitizenID(checked: $0) },
            phone: json.textIfAny("p").map { Phone(checked: $0) }, bloodGroup: json.textIfAny("b").flatMap { BloodGroup($0) },
            home: HomeAddress(ward: json.wardIfAny("w"), stretch: try json.identifierIfAny("s"), house: json.text("h")),
            group: try json.identifierIfAny("g"), stated: stated, doNotInvite: json.truth("z"), note: json.text("o"))
    }
}
