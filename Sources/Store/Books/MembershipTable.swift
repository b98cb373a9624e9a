import GRDB
import Model

extension FamilyMembership: Kept {
    static let recordKind = RecordKind.membership
    static let table = "membership"
    static let stored = ["uuid", "family", "donor", "role", "from_day", "until_day"]
    static let shown = """
        membership.uuid, \(pointed("family", "family")), \(pointed("donor", "donor")), membership.role, membership.from_day, \
        membership.until_day
        """
    static let width: Int32 = 6
    static let sql = BookSQL(Self.self)

    var record: Record { .membership(self) }

    /// Whether a row of the table lasts on a day, as a condition of a statement; its first and its last day are within.
    ///
    /// - Parameter row: what the statement calls the row.
    static func lasts(on day: String, row: String = table) -> String {
        "(\(row).from_day IS NULL OR \(row).from_day <= \(day)) AND (\(row).until_day IS NULL OR \(day) <= \(row).until_day)"
    }

    init?(_ record: Record) {
        guard case .membership(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(
            id: try row.identifier(first), family: try row.identifier(first + 1), donor: try row.identifier(first + 2),
            role: row.text(first + 3), from: row.dayIfAny(first + 4), until: row.dayIfAny(first + 5))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, try keys.family(family))
        query.bind(3, try keys.donor(donor))
        query.bind(4, role)
        query.bind(5, from)
        query.bind(6, until)
    }

    /// 0 identifier, 1 family, 2 role, 3 from, 4 until. The donor is the subject.
    func write(to content: inout ContentWriter) {
        content.identifier(0, id)
        content.identifier(1, family)
        content.text(2, role)
        content.day(3, from)
        content.day(4, until)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(
            id: try content.identifier(0), family: try content.identifier(1), donor: subject.erased(), role: try content.text(2),
            from: try content.dayIfAny(3), until: try content.dayIfAny(4))
    }

    /// `f` family, `i` identifier, `r` role, `s` from, `u` until. The donor is the subject.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(
            id: try json.identifier("i"), family: try json.identifier("f"), donor: subject.erased(), role: json.text("r"),
            from: json.dayIfAny("s"), until: json.dayIfAny("u"))
    }
}
