import GRDB
import Model

extension Donor: Kept {
    static let recordKind = RecordKind.donor
    static let table = "donor"
    static let stored = [
        "uuid", "name", "sort_key", "birth_year", "birth_day", "sex", "citizen_id", "citizen_end", "phone",
        "phone_end",
        "blood_group", "ward", "stretch", "house", "\"group\"", "stated_count", "stated_on", "do_not_invite", "note",
        "decisions",
    ]
    static let shown = """
        donor.uuid, donor.name, donor.birth_year, donor.birth_day, donor.sex, donor.citizen_id, donor.phone, donor.blood_group, \
        donor.ward, \(pointed("stretch", "stretch")), donor.house, \(pointed("\"group\"", "\"group\"")), donor.stated_count, \
        donor.stated_on, donor.do_not_invite, donor.note, donor.decisions
        """
    static let width: Int32 = 17
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
            group: row.identifierIfAny(first + 11), stated: stated, doNotInvite: row.bool(first + 14), note: row.text(first + 15),
            decisions: try Decisions(bytes: row.bytes(first + 16)))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, name)
        query.bind(3, VietnameseText.sortKey(name))
        query.bind(4, birth?.year)
        if case .day(let day)? = birth { query.bind(5, day) } else { query.bind(5, Day?.none) }
        query.bind(6, sex?.rawValue)
        query.bind(7, citizenID?.digits)
        query.bind(8, citizenID.map { NumberEnd.of($0.digits) })
        query.bind(9, phone?.digits)
        query.bind(10, phone.map { NumberEnd.of($0.digits) })
        query.bind(11, bloodGroup?.text)
        query.bind(12, home.ward)
        query.bind(13, try home.stretch.map { try keys.stretch($0) })
        query.bind(14, home.house)
        query.bind(15, try group.map { try keys.group($0) })
        query.bind(16, stated?.count)
        query.bind(17, stated?.on)
        query.bind(18, doNotInvite)
        query.bind(19, note)
        query.bind(20, decisions.bytes)
    }

    /// 0 name, 1 birth year, 2 birth day, 3 sex, 4 citizen id, 5 phone, 6 blood group, 7 ward, 8 stretch, 9 house, 10 group,
    /// 11 stated count, 12 stated on, 13 not to be invited, 14 note, 15 decisions.
    func write(to content: inout ContentWriter) {
        content.text(0, name)
        switch birth {
        case .year(let year)?: content.whole(1, year)
        case .day(let day)?: content.day(2, day)
        case nil: break
        }
        content.choice(3, sex)
        content.digits(4, citizenID?.digits)
        content.digits(5, phone?.digits)
        content.choice(6, bloodGroup)
        content.ward(7, home.ward)
        content.unit(8, home.stretch)
        content.text(9, home.house)
        content.unit(10, group)
        content.whole(11, stated?.count)
        content.day(12, stated?.on)
        content.truth(13, doNotInvite)
        content.text(14, note)
        if !decisions.isEmpty {
            content.field(15)
            decisions.write(to: &content)
        }
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let name = try content.text(0)
        let year = try content.wholeIfAny(1)
        let birth = try content.dayIfAny(2).map { .day($0) } ?? year.map { BirthDate.year($0) }
        self.init(
            id: subject.erased(), name: name, birth: birth, sex: try content.choiceIfAny(3),
            citizenID: try content.digitsIfAny(4).map { CitizenID(checked: $0) },
            phone: try content.digitsIfAny(5).map { Phone(checked: $0) }, bloodGroup: try content.choiceIfAny(6),
            home: HomeAddress(
                ward: try content.wardIfAny(7), stretch: try content.unitIfAny(8), house: try content.text(9)),
            group: try content.unitIfAny(10), stated: try Self.stated(&content), doNotInvite: content.truth(13),
            note: try content.text(14), decisions: content.has(15) ? try Decisions(content: &content) : Decisions())
    }

    private static func stated(_ content: inout ContentReader) throws -> StatedDonations? {
        let count = try content.wholeIfAny(11)
        let day = try content.dayIfAny(12)
        guard let count, let day else { return nil }
        return StatedDonations(count: count, on: day)
    }

    /// `b` blood group, `c` citizen id, `d` birth day, `g` group, `h` house, `n` name, `o` note, `p` phone, `q` stated count,
    /// `r` stated on, `s` stretch, `w` ward, `x` sex, `y` birth year, `z` not to be invited.
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
