import GRDB
import Model

/// A kind of record that has a table of its own: how it is read from a row, written to one, and written to the journal.
protocol Kept: Hashable {
    static var recordKind: RecordKind { get }
    static var table: String { get }
    /// The columns written, in the order of ``bind(to:keys:)``. The first is `uuid`.
    static var stored: [String] { get }
    /// The select list that ``init(row:at:)`` reads, naming columns by the table's own name; others are named by their uuid.
    static var shown: String { get }
    /// How many columns `shown` has.
    static var width: Int32 { get }
    static var sql: BookSQL { get }
    var record: Record { get }
    init?(_ record: Record)
    init(row: Query, at first: Int32) throws
    func bind(to query: Query, keys: Keys) throws

    /// Fields in the order of their numbers. The subject's own identifier is left out: the payload carries it.
    func write(to content: inout ContentWriter)
    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws
    /// From the journal's version 1: members of one letter each.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws
}

extension Kept {
    init(row: Query) throws { try self.init(row: row, at: 0) }

    /// The uuid of the row that a column of this table points to.
    static func pointed(_ column: String, _ other: String) -> String {
        "(SELECT uuid FROM \(other) WHERE id = \(table).\(column))"
    }
}

/// The four statements of a table, made once.
struct BookSQL: Sendable {
    let insertion: String
    let update: String
    let selection: String
    let deletion: String

    init(insertion: String, update: String, selection: String, deletion: String) {
        self.insertion = insertion
        self.update = update
        self.selection = selection
        self.deletion = deletion
    }

    init<Value: Kept>(_: Value.Type) {
        let places = (1...Value.stored.count).map { "?\($0)" }.joined(separator: ",")
        let pairs = Value.stored.enumerated().dropFirst().map { "\($0.element)=?\($0.offset + 1)" }.joined(separator: ",")
        insertion = "INSERT INTO \(Value.table)(\(Value.stored.joined(separator: ","))) VALUES (\(places))"
        update = "UPDATE \(Value.table) SET \(pairs) WHERE uuid=?1"
        selection = "SELECT \(Value.shown) FROM \(Value.table) WHERE uuid=?1"
        deletion = "DELETE FROM \(Value.table) WHERE uuid=?1"
    }
}
