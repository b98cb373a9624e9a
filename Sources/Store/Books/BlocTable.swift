import GRDB
import Model

extension Bloc: Kept {
    static let recordKind = RecordKind.bloc
    static let table = "bloc"
    static let stored = ["uuid", "name", "abbreviation"]
    static let shown = "bloc.uuid, bloc.name, bloc.abbreviation"
    static let width: Int32 = 3
    static let sql = BookSQL(Self.self)

    var record: Record { .bloc(self) }

    init?(_ record: Record) {
        guard case .bloc(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(id: try row.identifier(first), name: row.text(first + 1), abbreviation: row.text(first + 2))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, name)
        query.bind(3, abbreviation)
    }

    /// 0 name, 1 abbreviation.
    func write(to content: inout ContentWriter) {
        content.text(0, name)
        content.text(1, abbreviation)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(id: subject.erased(), name: try content.text(0), abbreviation: try content.text(1))
    }

    /// `a` abbreviation, `n` name.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(id: subject.erased(), name: json.text("n"), abbreviation: json.text("a"))
    }
}
