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

    /// 0 year, 1 name, 2 tenths, 3 measure, 4 and 5 the target's tenths and measure, 6 sample.
    func write(to content: inout ContentWriter) {
        content.whole(0, year)
        content.text(1, name)
        content.whole(2, amount.tenths)
        content.choice(3, amount.measure)
        content.whole(4, target?.tenths)
        content.choice(5, target?.measure)
        content.truth(6, sample)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let (year, name, tenths) = (try content.whole(0), try content.text(1), try content.whole(2))
        let amount = Amount(measure: try content.choice(3), tenths: tenths)
        var target: Amount?
        if let tenths = try content.wholeIfAny(4) { target = Amount(measure: try content.choice(5), tenths: tenths) }
        self.init(
            id: subject.erased(), year: year, name: name, amount: amount, target: target, sample: content.truth(6))
    }
}
