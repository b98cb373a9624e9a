import GRDB
import Model

extension Consent: Kept {
    static let recordKind = RecordKind.consent
    static let table = "consent"
    static let stored = ["uuid", "donor", "purpose", "given", "means", "paper_number", "withdrawn"]
    static let shown = """
        consent.uuid, \(pointed("donor", "donor")), consent.purpose, consent.given, consent.means, consent.paper_number, consent.withdrawn
        """
    static let width: Int32 = 7
    static let sql = BookSQL(Self.self)

    var record: Record { .consent(self) }

    init?(_ record: Record) {
        guard case .consent(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(
            id: try row.identifier(first), donor: try row.identifier(first + 1), purpose: try row.choice(first + 2),
            given: row.day(first + 3), means: try row.choice(first + 4), paperNumber: row.text(first + 5),
            withdrawn: row.dayIfAny(first + 6))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, try keys.donor(donor))
        query.bind(3, purpose.rawValue)
        query.bind(4, given)
        query.bind(5, means.rawValue)
        query.bind(6, paperNumber)
        query.bind(7, withdrawn)
    }

    /// 0 identifier, 1 purpose, 2 given on, 3 means, 4 paper number, 5 withdrawn on. The donor is the subject.
    func write(to content: inout ContentWriter) {
        content.identifier(0, id)
        content.choice(1, purpose)
        content.day(2, given)
        content.choice(3, means)
        content.text(4, paperNumber)
        content.day(5, withdrawn)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(
            id: try content.identifier(0), donor: subject.erased(), purpose: try content.choice(1), given: try content.day(2),
            means: try content.choice(3), paperNumber: try content.text(4), withdrawn: try content.dayIfAny(5))
    }

    /// `d` given on, `i` identifier, `m` means, `n` paper number, `p` purpose, `u` withdrawn on. The donor is the subject.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(
            id: try json.identifier("i"), donor: subject.erased(), purpose: try json.choice("p"), given: try json.day("d"),
            means: try json.choice("m"), paperNumber: json.text("n"), withdrawn: json.dayIfAny("u"))
    }
}
