import GRDB
import Model

extension AidFigure: Kept {
    static let recordKind = RecordKind.aid
    static let table = "aid"
    static let stored = ["uuid", "year", "dong", "stated_growth", "source"]
    static let shown = "aid.uuid, aid.year, aid.dong, aid.stated_growth, aid.source"
    static let width: Int32 = 5
    static let sql = BookSQL(Self.self)

    var record: Record { .aid(self) }

    init?(_ record: Record) {
        guard case .aid(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(
            id: try row.identifier(first), year: row.int(first + 1), value: Dong(row.int(first + 2)),
            statedGrowth: row.doubleIfAny(first + 3), source: row.text(first + 4))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, year)
        query.bind(3, value.count)
        query.bind(4, statedGrowth)
        query.bind(5, source)
    }

    /// 0 year, 1 đồng, 2 stated growth, 3 source.
    func write(to content: inout ContentWriter) {
        content.whole(0, year)
        content.whole(1, value.count)
        content.fraction(2, statedGrowth)
        content.text(3, source)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(
            id: subject.erased(), year: try content.whole(0), value: Dong(try content.whole(1)),
            statedGrowth: try content.fractionIfAny(2), source: try content.text(3))
    }

    /// `d` đồng, `g` stated growth, `s` source, `y` year.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(
            id: subject.erased(), year: try json.int("y"), value: Dong(try json.int("d")), statedGrowth: json.doubleIfAny("g"),
            source: json.text("s"))
    }
}
