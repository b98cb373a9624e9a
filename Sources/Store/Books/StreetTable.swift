import GRDB
import Model

extension Street: Kept {
    static let recordKind = RecordKind.street
    static let table = "street"
    static let stored = ["uuid", "name", "folded"]
    static let shown = "street.uuid, street.name"
    static let width: Int32 = 2
    static let sql = BookSQL(Self.self)

    var record: Record { .street(self) }

    init?(_ record: Record) {
        guard case .street(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(id: try row.identifier(first), name: row.text(first + 1))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, name)
        query.bind(3, VietnameseText.fold(name))
    }

    /// 0 name.
    func write(to content: inout ContentWriter) { content.text(0, name) }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(id: subject.erased(), name: try content.text(0))
    }

    /// `n` name.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(id: subject.erased(), name: json.text("n"))
    }
}
