import GRDB
import Model

extension Group: Kept {
    static let recordKind = RecordKind.group
    static let table = "\"group\""
    static let stored = ["uuid", "kind", "name", "folded", "ward", "bloc", "head_count", "contact"]
    static let shown = """
        "group".uuid, "group".kind, "group".name, "group".ward, \(pointed("bloc", "bloc")), "group".head_count, "group".contact
        """
    static let width: Int32 = 7
    static let sql = BookSQL(Self.self)

    var record: Record { .group(self) }

    init?(_ record: Record) {
        guard case .group(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        self.init(
            id: try row.identifier(first), kind: try row.choice(first + 1), name: row.text(first + 2),
            ward: row.wardIfAny(first + 3),
            bloc: row.identifierIfAny(first + 4), headCount: row.intIfAny(first + 5), contact: row.text(first + 6))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, kind.rawValue)
        query.bind(3, name)
        query.bind(4, VietnameseText.fold(name))
        query.bind(5, ward)
        query.bind(6, try bloc.map { try keys.bloc($0) })
        query.bind(7, headCount)
        query.bind(8, contact)
    }

    /// 0 kind, 1 name, 2 ward, 3 bloc, 4 head count, 5 contact.
    func write(to content: inout ContentWriter) {
        content.choice(0, kind)
        content.text(1, name)
        content.ward(2, ward)
        content.unit(3, bloc)
        content.whole(4, headCount)
        content.text(5, contact)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(
            id: subject.erased(), kind: try content.choice(0), name: try content.text(1), ward: try content.wardIfAny(2),
            bloc: try content.unitIfAny(3), headCount: try content.wholeIfAny(4), contact: try content.text(5))
    }

    /// `b` bloc, `c` contact, `h` head count, `k` kind, `n` name, `w` ward.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        self.init(
            id: subject.erased(), kind: try json.choice("k"), name: json.text("n"), ward: json.wardIfAny("w"),
            bloc: try json.identifierIfAny("b"), headCount: json.intIfAny("h"), contact: json.text("c"))
    }
}
