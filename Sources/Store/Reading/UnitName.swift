import GRDB
import Model

/// What the books know of a unit's name (tên đơn vị). A ward's own name, and how a name is said, are found outside the store.
public enum UnitName: Hashable, Sendable {
    case office
    case ward(WardKey)
    case stretch(street: String, ward: WardKey)
    case group(name: String, kind: Group.Kind, ward: WardKey?)
    case bloc(name: String, abbreviation: String)
    case drive(name: String, day: Day)
    case venue(name: String, code: String)

    /// The name as written in the books; `nil` for the office and a ward, whose names stand elsewhere.
    public var written: String? {
        switch self {
        case .office, .ward: nil
        case .stretch(let street, _): street
        case .group(let name, _, _), .bloc(let name, _), .drive(let name, _): name
        case .venue(let name, let code): name.isEmpty ? code : name
        }
    }

    /// The ward in which the unit lies, where it has one.
    public var ward: WardKey? {
        switch self {
        case .ward(let key), .stretch(_, let key): key
        case .group(_, _, let key): key
        case .office, .bloc, .drive, .venue: nil
        }
    }
}

/// The units of one kind, by the number that the summary knows them by.
struct UnitNames {
    struct Named {
        var unit: Unit
        var name: UnitName
    }

    let kind: UnitKind
    let byNumber: [Int: Named]
    /// In the order of the list from which they were read.
    let numbers: [Int]

    subscript(number: Int) -> Named? {
        if let named = byNumber[number] { return named }
        switch kind {
        case .office: return Named(unit: .office, name: .office)
        case .ward: return WardKey(packed: number).map { Named(unit: .ward($0), name: .ward($0)) }
        case .stretch, .group, .bloc, .drive, .venue: return nil
        }
    }
}

extension Reader {
    /// What the books call a unit; `nil` when it is not in them.
    public func unitName(_ unit: Unit) throws -> UnitName? {
        switch unit {
        case .office: .office
        case .ward(let key): .ward(key)
        default: try number(of: unit).flatMap { try unitNames(of: unit.unitKind, only: $0)[$0]?.name }
        }
    }

    /// All units of a kind that have a row of their own; wards have none, their numbers name them.
    func unitNames(of kind: UnitKind, only number: Int? = nil) throws -> UnitNames {
        let one = number == nil ? "" : " WHERE u.id = ?"
        let values: [Bound] = number.map { [.whole($0)] } ?? []
        var numbers: [Int] = []
        var byNumber: [Int: UnitNames.Named] = [:]
        func add(_ sql: String, _ read: (Query) -> UnitNames.Named?) throws {
            try each(sql, values) { row in
                guard let named = read(row) else { return }
                let number = row.int(0)
                numbers.append(number)
                byNumber[number] = named
            }
        }
        switch kind {
        case .office, .ward: break
        case .stretch:
            try add("SELECT u.id, u.uuid, t.name, u.ward FROM stretch u JOIN street t ON t.id = u.street\(one)") { row in
                guard let id = row.identifierIfAny(1, of: Stretch.self), let ward = row.wardIfAny(3) else { return nil }
                return .init(unit: .stretch(id), name: .stretch(street: row.text(2), ward: ward))
            }
        case .group:
            try add("SELECT u.id, u.uuid, u.name, u.kind, u.ward FROM \"group\" u\(one)") { row in
                guard let id = row.identifierIfAny(1, of: Group.self) else { return nil }
                let kind = Group.Kind(rawValue: row.text(3)) ?? .residential
                return .init(unit: .group(id), name: .group(name: row.text(2), kind: kind, ward: row.wardIfAny(4)))
            }
        case .bloc:
            try add("SELECT u.id, u.uuid, u.name, u.abbreviation FROM bloc u\(one)") { row in
                row.identifierIfAny(1, of: Bloc.self).map {
                    .init(unit: .bloc($0), name: .bloc(name: row.text(2), abbreviation: row.text(3)))
                }
            }
        case .drive:
            try add("SELECT u.id, u.uuid, u.name, u.day FROM drive u\(one)") { row in
                row.identifierIfAny(1, of: Drive.self).map {
                    .init(unit: .drive($0), name: .drive(name: row.text(2), day: Day(number: row.int(3))))
                }
            }
        case .venue:
            try add("SELECT u.id, u.uuid, u.name, u.code FROM venue u\(one)") { row in
                row.identifierIfAny(1, of: Venue.self).map {
                    .init(unit: .venue($0), name: .venue(name: row.text(2), code: row.text(3)))
                }
            }
        }
        return UnitNames(kind: kind, byNumber: byNumber, numbers: numbers)
    }

    /// The number by which the summary and the targets know a unit; `nil` when the books do not hold it.
    func number(of unit: Unit) throws -> Int? {
        switch unit {
        case .office: 0
        case .ward(let key): key.packed
        case .stretch(let id): try number(in: "stretch", of: id)
        case .group(let id): try number(in: "group", of: id)
        case .bloc(let id): try number(in: "bloc", of: id)
        case .drive(let id): try number(in: "drive", of: id)
        case .venue(let id): try number(in: "venue", of: id)
        }
    }
}
