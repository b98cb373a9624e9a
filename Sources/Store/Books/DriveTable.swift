import GRDB
import Model

extension Drive: Kept {
    static let recordKind = RecordKind.drive
    static let table = "drive"
    static let stored = [
        "uuid", "name", "day", "opens", "closes", "venue", "ward", "organiser", "campaign_year", "campaign", "state",
        "collecting_centre", "reason", "slots",
    ]
    static let shown = """
        drive.uuid, drive.name, drive.day, drive.opens, drive.closes, \(pointed("venue", "venue")), drive.ward, drive.organiser, \
        drive.campaign_year, drive.campaign, drive.state, drive.collecting_centre, drive.reason, drive.slots
        """
    static let width: Int32 = 14
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
            collectingCentre: row.text(first + 11), campaignYear: row.int(first + 8), campaign: row.text(first + 9),
            state: try row.choice(first + 10), reason: try row.numberedIfAny(first + 12),
            slots: try DriveSlot.list(row.bytes(first + 13)))
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
        query.bind(12, collectingCentre)
        query.bind(13, reason.map { Int($0.number) })
        query.bind(14, DriveSlot.bytes(slots))
    }

    /// 0 name, 1 day, 2 opens, 3 closes, 4 venue, 5 ward, 6 organiser, 7 campaign year, 8 campaign, 9 state,
    /// 10 collecting centre, 11 reason, 12 slots.
    func write(to content: inout ContentWriter) {
        content.text(0, name)
        content.day(1, day)
        content.whole(2, hours?.start)
        content.whole(3, hours?.end)
        content.unit(4, venue)
        content.ward(5, ward)
        content.text(6, organiser)
        content.whole(7, campaignYear)
        content.text(8, campaign)
        content.choice(9, state)
        content.text(10, collectingCentre)
        content.choice(11, reason)
        if !slots.isEmpty {
            content.field(12)
            DriveSlot.write(slots, to: &content)
        }
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let name = try content.text(0)
        let day = try content.day(1)
        let (opens, closes) = (try content.wholeIfAny(2), try content.wholeIfAny(3))
        var hours: ClockSpan?
        if let opens, let closes { hours = ClockSpan(opens, closes) }
        self.init(
            id: subject.erased(), name: name, day: day, hours: hours, venue: try content.unitIfAny(4),
            ward: try content.wardIfAny(5), organiser: try content.text(6), campaignYear: try content.whole(7),
            campaign: try content.text(8), state: try content.choice(9))
        collectingCentre = try content.text(10)
        reason = try content.choiceIfAny(11)
        if content.has(12) { slots = try DriveSlot.list(&content) }
    }

    /// `c` campaign, `d` day, `e` closes, `n` name, `o` organiser, `s` opens, `t` state, `v` venue, `w` ward, `y` campaign year.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        var hours: ClockSpan?
        if let start = json.intIfAny("s"), let end = json.intIfAny("e") { hours = ClockSpan(start, end) }
        self.init(
            id: subject.erased(), name: json.text("n"), day: try json.day("d"), hours: hours, venue: try json.identifierIfAny("v"),
            ward: json.wardIfAny("w"), organiser: json.text("o"), campaignYear: try json.int("y"), campaign: json.text("c"),
            state: try json.choice("t"))
    }
}
