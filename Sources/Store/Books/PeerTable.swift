import GRDB
import Model

extension PeerFigure: Kept {
    static let recordKind = RecordKind.peer
    static let table = "peer"
    static let stored = ["uuid", "year", "record"]
    static let shown = "peer.uuid, peer.record"
    static let width: Int32 = 2
    static let sql = BookSQL(Self.self)

    var record: Record { .peer(self) }

    init?(_ record: Record) {
        guard case .peer(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        try self.init(json: JSONValue(Array(row.text(first + 1).utf8)), subject: try row.identifier(first))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, year)
        var json = JSONWriter()
        json.object { write(to: &$0) }
        query.bind(3, String(decoding: json.bytes, as: UTF8.self))
    }

    /// `a` tenths, `m` measure, `n` name, `s` sample, `t` and `u` the target's tenths and measure, `y` year.
    func write(to json: inout JSONWriter) {
        json.member("a", amount.tenths)
        json.member("m", amount.measure.rawValue)
        json.member("n", name)
        json.member("s", sample)
        json.member("t", target?.tenths)
        json.member("u", target?.measure.rawValue)
        json.member("y", year)
    }

    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        var target: Amount?
        if let tenths = json.intIfAny("t") { target = Amount(measure: try json.choice("u"), tenths: tenths) }
        self.init(
            id: subject.erased(), year: try json.int("y"), name: json.text("n"),
            amount: Amount(measure: try json.choice("m"), tenths: try json.int("a")), target: target, sample: json.truth("s"))
    }
}
