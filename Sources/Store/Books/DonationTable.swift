import GRDB
import Model

extension Donation: Kept {
    static let recordKind = RecordKind.donation
    static let table = "donation"
    static let stored = [
        "uuid", "donor", "day", "kind", "outcome", "ml", "venue", "drive", "campaign_year", "ward", "stretch", "\"group\"", "bloc",
        "approximate", "bag_number", "voided",
    ]
    static let shown = """
        donation.uuid, \(pointed("donor", "donor")), donation.day, donation.kind, donation.outcome, donation.ml, \
        \(pointed("venue", "venue")), \(pointed("drive", "drive")), donation.campaign_year, donation.ward, \
        \(pointed("stretch", "stretch")), \(pointed("\"group\"", "\"group\"")), \(pointed("bloc", "bloc")), donation.approximate, \
        donation.bag_number, donation.voided
        """
    static let width: Int32 = 16
    static let sql = BookSQL(Self.self)

    var record: Record { .donation(self) }

    init?(_ record: Record) {
        guard case .donation(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(
            id: try row.identifier(first), donor: row.identifierIfAny(first + 1), day: row.day(first + 2),
            kind: try row.choice(first + 3), outcome: try row.choice(first + 4), volume: Millilitres(row.int(first + 5)),
            venue: row.identifierIfAny(first + 6), drive: row.identifierIfAny(first + 7), campaignYear: row.int(first + 8),
            credit: Credit(
                ward: row.wardIfAny(first + 9), stretch: row.identifierIfAny(first + 10), group: row.identifierIfAny(first + 11),
                bloc: row.identifierIfAny(first + 12), approximate: row.bool(first + 13)),
            bagNumber: row.text(first + 14), voided: row.bool(first + 15))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, try donor.map { try keys.donor($0) })
        query.bind(3, day)
        query.bind(4, kind.rawValue)
        query.bind(5, outcome.rawValue)
        query.bind(6, volume.count)
        query.bind(7, try venue.map { try keys.venue($0) })
        query.bind(8, try drive.map { try keys.drive($0) })
        query.bind(9, campaignYear)
        query.bind(10, credit.ward)
        query.bind(11, try credit.stretch.map { try keys.stretch($0) })
        query.bind(12, try credit.group.map { try keys.group($0) })
        query.bind(13, try credit.bloc.map { try keys.bloc($0) })
        query.bind(14, credit.approximate)
        query.bind(15, bagNumber)
        query.bind(16, voided)
    }

    /// `a` approximate, `b` bag number, `c` bloc, `d` day, `f` failed, `g` group, `i` identifier, `k` kind unless whole blood,
    /// `m` millilitres, `r` drive, `s` stretch, `v` venue, `w` ward, `y` campaign year unless the day's, `z` voided.
    /// The donor is the subject; a donation of nobody is its own subject, and then `i` is left out.
    func write(to json: inout JSONWriter) {
        json.member("a", credit.approximate)
        json.member("b", bagNumber)
        json.member("c", credit.bloc)
        json.member("d", day)
        json.member("f", outcome == .failed)
        json.member("g", credit.group)
        if donor != nil { json.member("i", id) }
        if kind != .wholeBlood { json.member("k", kind.rawValue) }
        json.member("m", volume.count)
        json.member("r", drive)
        json.member("s", credit.stretch)
        json.member("v", venue)
        json.member("w", credit.ward)
        if campaignYear != day.year { json.member("y", campaignYear) }
        json.member("z", voided)
    }

    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        let own: Identifier<Donation>? = try json.identifierIfAny("i")
        let day = try json.day("d")
        self.init(
            id: own ?? subject.erased(), donor: own == nil ? nil : subject.erased(), day: day,
            kind: json["k"] == nil ? .wholeBlood : try json.choice("k"), outcome: json.truth("f") ? .failed : .collected,
            volume: Millilitres(try json.int("m")), venue: try json.identifierIfAny("v"), drive: try json.identifierIfAny("r"),
            campaignYear: json.intIfAny("y") ?? day.year,
            credit: Credit(
                ward: json.wardIfAny("w"), stretch: try json.identifierIfAny("s"), group: try json.identifierIfAny("g"),
                bloc: try json.identifierIfAny("c"), approximate: json.truth("a")),
            bagNumber: json.text("b"), voided: json.truth("z"))
    }
}
