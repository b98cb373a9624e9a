import GRDB
import Model

/// A street with the wards it runs through.
public struct StreetRow: Hashable, Sendable {
    public var street: Street
    public var stretches: [Stretch]

    public init(street: Street, stretches: [Stretch]) {
        self.street = street
        self.stretches = stretches
    }
}

/// A stretch with its street's name.
public struct StretchRow: Hashable, Sendable {
    public var stretch: Stretch
    public var streetName: String

    public init(stretch: Stretch, streetName: String) {
        self.stretch = stretch
        self.streetName = streetName
    }
}

/// The lists of places and units, in the order of the Vietnamese alphabet.
extension Reader {
    /// Whose board this is; `nil` before the first run has asked.
    public func office() throws -> Office? { try records(Office.self).first }

    public func streets() throws -> [StreetRow] {
        var stretches: [Identifier<Street>: [Stretch]] = [:]
        for stretch in try records(Stretch.self, "ORDER BY stretch.ward") { stretches[stretch.street, default: []].append(stretch) }
        return Self.ordered(try records(Street.self)) { $0.name }.map { StreetRow(street: $0, stretches: stretches[$0.id] ?? []) }
    }

    /// The stretches of a ward, or all.
    public func stretches(ward: WardKey? = nil) throws -> [StretchRow] {
        let rows = try all(
            "SELECT t.name, \(Stretch.shown) FROM stretch JOIN street t ON t.id = stretch.street WHERE ?1 IS NULL OR stretch.ward = ?1",
            [Bound(ward?.packed)]
        ) { StretchRow(stretch: try Stretch(row: $0, at: 1), streetName: $0.text(0)) }
        return Self.ordered(rows) { $0.streetName }
    }

    /// The groups of a ward, or all, those that belong to no ward among them.
    public func groups(ward: WardKey? = nil) throws -> [Group] {
        Self.ordered(try records(Group.self, "WHERE ?1 IS NULL OR ward = ?1", [Bound(ward?.packed)])) { $0.name }
    }

    public func blocs() throws -> [Bloc] { Self.ordered(try records(Bloc.self)) { $0.name } }

    static func ordered<Row>(_ rows: [Row], _ name: (Row) -> String) -> [Row] {
        rows.map { ($0, VietnameseText.textKey(name($0))) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }
}
