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

    /// `d` given on, `i` identifier, `m` means, `n` paper number, `p` purpose, `u` withdrawn on. The donor is the subject.
    func write(to json: inout JSONWriter) {
        json.member("d", given)
        json.member("i", id)
        json.member("m", means.rawValue)
        json.member("n", paperNumber)
        json.member("p", purpose.rawValue)
        json.member("u", withdrawn)
    }

    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(
            id: try json.identifier("i"), donor: subject.erased(), purpose: try json.choice("p"), given: try json.day("d"),
            means: try json.choice("m"), paperNumber: json.text("n"), withdrawn: json.dayIfAny("u"))
    }
}
