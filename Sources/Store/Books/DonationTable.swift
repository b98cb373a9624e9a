import GRDB
import Model

extension Donation: Kept {
    static let recordKind = RecordKind.donation
    static let table = "donation"
    static let stored = [
        "uuid", "donor", "day", "kind", "failed", "ml", "venue", "drive", "campaign_year", "ward", "stretch", "\"group\"", "bloc",
        "approximate", "bag_number", "voided",
    ]
    static let shown = """
        donation.uuid, \(pointed("donor", "donor")), donation.day, donation.kind, donation.failed, donation.ml, \
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
            kind: try row.numbered(first + 3), outcome: row.bool(first + 4) ? .failed : .collected,
            volume: Millilitres(row.int(first + 5)),
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
        query.bind(4, kind)
        query.bind(5, outcome == .failed)
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

    /// 0 identifier, 1 day, 2 kind unless whole blood, 3 failed, 4 millilitres, 5 venue, 6 drive, 7 campaign year unless the day's,
    /// 8 ward, 9 stretch, 10 group, 11 bloc, 12 approximate, 13 bag number, 14 voided.
    /// The donor is the subject; a donation of nobody is its own subject, and then the identifier is left out.
    func write(to content: inout ContentWriter) {
        if donor != nil { content.identifier(0, id) }
        content.day(1, day)
        if kind != .wholeBlood { content.choice(2, kind) }
        content.truth(3, outcome == .failed)
        content.whole(4, volume.count)
        content.unit(5, venue)
        content.unit(6, drive)
        if campaignYear != day.year { content.whole(7, campaignYear) }
        content.ward(8, credit.ward)
        content.unit(9, credit.stretch)
        content.unit(10, credit.group)
        content.unit(11, credit.bloc)
        content.truth(12, credit.approximate)
        content.text(13, bagNumber)
        content.truth(14, voided)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let own: Identifier<Donation>? = try content.identifierIfAny(0)
        let day = try content.day(1)
        self.init(
            id: own ?? subject.erased(), donor: own == nil ? nil : subject.erased(), day: day,
            kind: try content.choiceIfAny(2) ?? .wholeBlood, outcome: content.truth(3) ? .failed : .collected,
            volume: Millilitres(try content.whole(4)), venue: try content.unitIfAny(5), drive: try content.unitIfAny(6),
            campaignYear: try content.wholeIfAny(7) ?? day.year,
            credit: Credit(
                ward: try content.wardIfAny(8), stretch: try content.unitIfAny(9), group: try content.unitIfAny(10),
                bloc: try content.unitIfAny(11), approximate: content.truth(12)),
            bagNumber: try content.text(13), voided: content.truth(14))
    }

    /// `a` approximate, `b` bag number, `c` bloc, `d` day, `f` failed, `g` group, `i` identifier, `k` kind unless whole blood,
    /// `m` millilitres, `r` drive, `s` stretch, `v` venue, `w` ward, `y` campaign year unless the day's, `z` voided.
    /// The donor is the subject; a donation of nobody is its own subject, and then `i` is left out.
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
