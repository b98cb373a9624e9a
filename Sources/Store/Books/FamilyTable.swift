import GRDB
import Model

extension Family: Kept {
    static let recordKind = RecordKind.family
    static let table = "family"
    static let stored = ["uuid", "name", "folded", "code", "sort_key"]
    static let shown = "family.uuid, family.name, family.code"
    static let width: Int32 = 3
    static let sql = BookSQL(Self.self)

    var record: Record { .family(self) }

    init?(_ record: Record) {
        guard case .family(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(id: try row.identifier(first), name: row.text(first + 1), code: row.text(first + 2))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, name)
        query.bind(3, words)
        query.bind(4, code)
        query.bind(5, sortKey)
    }

    /// What a typed word is looked for in, a space before each.
    var words: String { " " + VietnameseText.fold(name + " " + code) }

    /// By the given name of the person after whom it is called, as people are listed; a family without a name by its code.
    var sortKey: [UInt8] { name.isEmpty ? VietnameseText.textKey(code) : VietnameseText.sortKey(name) }

    /// 0 name, 1 code.
    func write(to content: inout ContentWriter) {
        content.text(0, name)
        content.text(1, code)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(id: subject.erased(), name: try content.text(0), code: try content.text(1))
    }

    /// `c` code, `n` name.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(id: subject.erased(), name: json.text("n"), code: json.text("c"))
    }
}
