import GRDB
import Model

/// A value for a place of a statement.
enum Bound: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    case none
    case whole(Int)
    case text(String)
    case bytes([UInt8])

    init(integerLiteral value: Int) { self = .whole(value) }
    init(stringLiteral value: String) { self = .text(value) }
    init(nilLiteral: ()) { self = .none }
    init(_ value: Int?) { self = value.map(Bound.whole) ?? .none }
    init(_ day: Day) { self = .whole(day.number) }
    init(_ kind: UnitKind) { self = .whole(kind.rawValue) }
    init<Subject>(_ identifier: Identifier<Subject>) { self = .bytes(identifier.bytes) }
}

/// The ways in which the verbs of this folder run their statements. A body must not run its own statement again.
extension Reader {
    func each(_ sql: String, _ values: [Bound] = [], _ body: (Query) throws -> Void) throws {
        try query(sql, values).each(body)
    }

    func all<Value>(_ sql: String, _ values: [Bound] = [], _ body: (Query) throws -> Value?) throws -> [Value] {
        var rows: [Value] = []
        try query(sql, values).each { row in
            if let value = try body(row) { rows.append(value) }
        }
        return rows
    }

    func first<Value>(_ sql: String, _ values: [Bound] = [], _ body: (Query) throws -> Value?) throws -> Value? {
        try query(sql, values).first(body) ?? nil
    }

    func integer(_ sql: String, _ values: [Bound] = []) throws -> Int? {
        try first(sql, values) { $0.intIfAny(0) }
    }

    /// The local number of a record's row; `nil` when the table does not hold it.
    func number<Subject>(in table: String, of identifier: Identifier<Subject>) throws -> Int? {
        try integer("SELECT id FROM \"\(table)\" WHERE uuid = ?", [Bound(identifier)])
    }

    /// The records of a table, in the clause's order. The clause names columns by the table's own name.
    func records<Kind: Kept>(_: Kind.Type = Kind.self, _ clause: String = "", _ values: [Bound] = []) throws -> [Kind] {
        try all("SELECT \(Kind.shown) FROM \(Kind.table) \(clause)", values) { try Kind(row: $0) }
    }

    /// Bound and ready; whoever steps through it by hand resets it.
    func query(_ sql: String, _ values: [Bound]) throws -> Query {
        let query = try Query(db, sql)
        for (place, value) in zip(Int32(1)..., values) {
            switch value {
            case .none: query.bind(place, Int?.none)
            case .whole(let whole): query.bind(place, whole)
            case .text(let text): query.bind(place, text)
            case .bytes(let bytes): query.bind(place, bytes)
            }
        }
        return query
    }
}

extension Query {
    /// A column's value, to be bound again: a number, bytes, or nothing.
    func bound(_ column: Int32) -> Bound {
        if isNull(column) { return .none }
        return isBytes(column) ? .bytes(bytes(column)) : .whole(int(column))
    }

    /// Bags, millilitres and visits from three columns side by side; a sum over nothing is zero.
    func tally(_ column: Int32) -> Tally {
        Tally(bags: Bags(int(column)), volume: Millilitres(int(column + 1)), visits: Visits(int(column + 2)))
    }
}
