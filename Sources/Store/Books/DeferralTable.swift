import GRDB
import Model

extension Deferral: Kept {
    static let recordKind = RecordKind.deferral
    static let table = "deferral"
    static let stored = ["uuid", "donor", "day", "code", "until", "venue", "drive"]
    static let shown = """
        deferral.uuid, \(pointed("donor", "donor")), deferral.day, deferral.code, deferral.until, \(pointed("venue", "venue")), \
        \(pointed("drive", "drive"))
        """
    static let width: Int32 = 7
    static let sql = BookSQL(Self.self)

    var record: Record { .deferral(self) }

    init?(_ record: Record) {
        guard case .deferral(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(
            id: try row.identifier(first), donor: row.identifierIfAny(first + 1), day: row.day(first + 2),
            code: try row.choice(first + 3), until: row.dayIfAny(first + 4), venue: row.identifierIfAny(first + 5),
            drive: row.identifierIfAny(first + 6))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, try donor.map { try keys.donor($0) })
        query.bind(3, day)
        query.bind(4, code.rawValue)
        query.bind(5, until)
        query.bind(6, try venue.map { try keys.venue($0) })
        query.bind(7, try drive.map { try keys.drive($0) })
    }

    /// 0 identifier, 1 day, 2 code, 3 until, 4 venue, 5 drive. The donor is the subject; a deferral of nobody is its own, and then the
    /// identifier is left out.
    func write(to content: inout ContentWriter) {
        if donor != nil { content.identifier(0, id) }
        content.day(1, day)
        content.choice(2, code)
        content.day(3, until)
        content.unit(4, venue)
        content.unit(5, drive)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let own: Identifier<Deferral>? = try content.identifierIfAny(0)
        self.init(
            id: own ?? subject.erased(), donor: own == nil ? nil : subject.erased(), day: try content.day(1),
            code: try content.choice(2), until: try content.dayIfAny(3), venue: try content.unitIfAny(4),
            drive: try content.unitIfAny(5))
    }

    /// `c` code, `d` day, `i` identifier, `r` drive, `u` until, `v` venue. The donor is the subject; a deferral of nobody is its own.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        let own: Identifier<Deferral>? = try json.identifierIfAny("i")
        self.init(
            id: own ?? subject.erased(), donor: own == nil ? nil : subject.erased(), day: try json.day("d"),
            code: try json.choice("c"),
            until: json.dayIfAny("u"), venue: try json.identifierIfAny("v"), drive: try json.identifierIfAny("r"))
    }
}
