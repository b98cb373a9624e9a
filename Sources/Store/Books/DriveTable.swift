import GRDB
import Model

extension Drive: Kept {
    static let recordKind = RecordKind.drive
    static let table = "drive"
    static let stored = [
        "uuid", "name", "day", "opens", "closes", "venue", "ward", "organiser", "campaign_year", "campaign", "state",
    ]
    static let shown = """
        drive.uuid, drive.name, drive.day, drive.opens, drive.closes, \(pointed("venue", "venue")), drive.ward, drive.organiser, \
        drive.campaign_year, drive.campaign, drive.state
        """
    static let width: Int32 = 11
    static let sql = BookSQL(Self.self)

    var record: Record { .drive(self) }

    init?(_ record: Record) {
        guard case .drive(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        var hours: ClockSpan?
        if let opens = row.intIfAny(first + 3), let closes = row.intIfAny(first + 4) { hours = ClockSpan(opens, closes) }
        self.init(
            id: try row.identifier(first), name: row.text(first + 1), day: row.day(first + 2), hours: hours,
            venue: row.identifierIfAny(first + 5), ward: row.wardIfAny(first + 6), organiser: row.text(first + 7),
            campaignYear: row.int(first + 8), campaign: row.text(first + 9), state: try row.choice(first + 10))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, name)
        query.bind(3, day)
        query.bind(4, hours?.start)
        query.bind(5, hours?.end)
        query.bind(6, try venue.map { try keys.venue($0) })
        query.bind(7, ward)
        query.bind(8, organiser)
        query.bind(9, campaignYear)
        query.bind(10, campaign)
        query.bind(11, state.rawValue)
    }

    /// `c` campaign, `d` day, `e` closes, `n` name, `o` organiser, `s` opens, `t` state, `v` venue, `w` ward, `y` campaign year.
    func write(to json: inout JSONWriter) {
        json.member("c", campaign)
        json.member("d", day)
        json.member("e", hours?.end)
        json.member("n", name)
        json.member("o", organiser)
        json.member("s", hours?.start)
        json.member("t", state.rawValue)
        json.member("v", venue)
        json.member("w", ward)
        json.member("y", campaignYear)
    }

    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        var hours: ClockSpan?
        if let start = json.intIfAny("s"), let end = json.intIfAny("e") { hours = ClockSpan(start, end) }
        self.init(
            id: subject.erased(), name: json.text("n"), day: try json.day("d"), hours: hours, venue: try json.identifierIfAny("v"),
            ward: json.wardIfAny("w"), organiser: json.text("o"), campaignYear: try json.int("y"), campaign: json.text("c"),
            state: try json.choice("t"))
    }
}
