import GRDB
import Model

extension Street: Kept {
    static let recordKind = RecordKind.street
    static let table = "street"
    static let stored = ["uuid", "name", "folded", "earlier"]
    static let shown = "street.uuid, street.name, street.earlier"
    static let width: Int32 = 3
    static let sql = BookSQL(Self.self)

    var record: Record { .street(self) }

    init?(_ record: Record) {
        guard case .street(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(id: try row.identifier(first), name: row.text(first + 1), earlierNames: Self.names(row.text(first + 2)))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, name)
        query.bind(3, VietnameseText.fold(name))
        query.bind(4, earlierNames.joined(separator: "\n"))
    }

    /// 0 name, 1 earlier names, one a line.
    func write(to content: inout ContentWriter) {
        content.text(0, name)
        content.text(1, earlierNames.joined(separator: "\n"))
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(id: subject.erased(), name: try content.text(0), earlierNames: Self.names(try content.text(1)))
    }

    private static func names(_ lines: String) -> [String] { lines.split(separator: "\n").map(String.init) }

    /// All its names, of which the lookup has the words.
    static let allNames = "street.name || char(10) || street.earlier"

    /// `n` name.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(id: subject.erased(), name: json.text("n"))
    }
}
