import GRDB
import Model

extension Target: Kept {
    static let recordKind = RecordKind.target
    static let table = "target"
    static let stored = ["uuid", "year", "unit_kind", "unit", "measure", "tenths", "document", "document_day"]
    static let shown = """
        target.uuid, target.year, target.unit_kind, target.unit, \
        CASE target.unit_kind WHEN 2 THEN \(pointed("unit", "stretch")) WHEN 3 THEN \(pointed("unit", "\"group\"")) \
        WHEN 4 THEN \(pointed("unit", "bloc")) WHEN 5 THEN \(pointed("unit", "drive")) WHEN 6 THEN \(pointed("unit", "venue")) END, \
        target.measure, target.tenths, target.document, target.document_day
        """
    static let width: Int32 = 9
    static let sql = BookSQL(Self.self)

    var record: Record { .target(self) }

    init?(_ record: Record) {
        guard case .target(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        guard let kind = UnitKind(rawValue: row.int(first + 2)) else { throw StoreError.damaged("a target of no kind of unit") }
        self.init(
            id: try row.identifier(first), year: row.int(first + 1),
            unit: try Unit(kind, row: row, number: first + 3, uuid: first + 4),
            amount: Amount(measure: try row.choice(first + 5), tenths: row.int(first + 6)), document: row.text(first + 7),
            documentDate: row.dayIfAny(first + 8))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, year)
        query.bind(3, unit.unitKind.rawValue)
        query.bind(4, try keys.number(of: unit))
        query.bind(5, amount.measure.rawValue)
        query.bind(6, amount.tenths)
        query.bind(7, document)
        query.bind(8, documentDate)
    }

    /// 0 year, 1 kind of unit, 2 ward, 3 another unit, 4 tenths, 5 measure, 6 document, 7 its date.
    func write(to content: inout ContentWriter) {
        content.whole(0, year)
        content.choice(1, unit.unitKind)
        switch unit {
        case .office: break
        case .ward(let key): content.ward(2, key)
        case .stretch(let id): content.unit(3, id)
        case .group(let id): content.unit(3, id)
        case .bloc(let id): content.unit(3, id)
        case .drive(let id): content.unit(3, id)
        case .venue(let id): content.unit(3, id)
        }
        content.whole(4, amount.tenths)
        content.choice(5, amount.measure)
        content.text(6, document)
        content.day(7, documentDate)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        let year = try content.whole(0)
        let unit: Unit =
            switch try content.choice(1, UnitKind.self) {
            case .office: .office
            case .ward: .ward(try content.ward(2))
            case .stretch: .stretch(try content.unit(3))
            case .group: .group(try content.unit(3))
            case .bloc: .bloc(try content.unit(3))
            case .drive: .drive(try content.unit(3))
            case .venue: .venue(try content.unit(3))
            }
        let tenths = try content.whole(4)
        self.init(
            id: subject.erased(), year: year, unit: unit, amount: Amount(measure: try content.choice(5), tenths: tenths),
            document: try content.text(6), documentDate: try content.dayIfAny(7))
    }

    /// `a` tenths, `d` document, `e` its date, `k` kind of unit, `m` measure, `u` unit, `w` ward, `y` year.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        guard let kind = UnitKind(rawValue: try json.int("k")) else { throw StoreError.damaged("a target of no kind of unit") }
        let unit: Unit =
            switch kind {
            case .office: .office
            case .ward: .ward(try json.wardIfAny("w") ?? { throw StoreError.damaged("a target without its ward") }())
            case .stretch: .stretch(try json.identifier("u"))
            case .group: .group(try json.identifier("u"))
            case .bloc: .bloc(try json.identifier("u"))
            case .drive: .drive(try json.identifier("u"))
            case .venue: .venue(try json.identifier("u"))
            }
        self.init(
            id: subject.erased(), year: try json.int("y"), unit: unit,
            amount: Amount(measure: try json.choice("m"), tenths: try json.int("a")), document: json.text("d"),
            documentDate: json.dayIfAny("e"))
    }
}

extension Unit {
    /// A unit as tables keep it: its kind, its number there, and the uuid that the number points to.
    init(_ kind: UnitKind, row: Query, number: Int32, uuid: Int32) throws {
        switch kind {
        case .office: self = .office
        case .ward:
            guard let key = row.wardIfAny(number) else { throw StoreError.damaged("no such ward") }
            self = .ward(key)
        case .stretch: self = .stretch(try row.identifier(uuid))
        case .group: self = .group(try row.identifier(uuid))
        case .bloc: self = .bloc(try row.identifier(uuid))
        case .drive: self = .drive(try row.identifier(uuid))
        case .venue: self = .venue(try row.identifier(uuid))
        }
    }
}

extension Keys {
    /// The number by which `target` and `summary` know a unit.
    func number(of unit: Unit) throws -> Int {
        switch unit {
        case .office: 0
        case .ward(let key): key.packed
        case .stretch(let id): try stretch(id)
        case .group(let id): try group(id)
        case .bloc(let id): try bloc(id)
        case .drive(let id): try drive(id)
        case .venue(let id): try venue(id)
        }
    }
}
