import GRDB
import Model

extension Stretch: Kept {
    static let recordKind = RecordKind.stretch
    static let table = "stretch"
    static let stored = ["uuid", "street", "ward", "houses", "drive_street_since", "contact"]
    static let shown =
        "stretch.uuid, \(pointed("street", "street")), stretch.ward, stretch.houses, stretch.drive_street_since, stretch.contact"
    static let width: Int32 = 6
    static let sql = BookSQL(Self.self)

    var record: Record { .stretch(self) }

    init?(_ record: Record) {
        guard case .stretch(let value) = record else { return nil }
        self = value
    }

    init(row: Query, at first: Int32) throws {
        guard let ward = row.wardIfAny(first + 2) else { throw StoreError.damaged("a stretch without a ward") }
        self.init(
            id: try row.identifier(first), street: try row.identifier(first + 1), ward: ward, houses: row.text(first + 3),
            bloodDriveStreetSince: row.dayIfAny(first + 4), contact: row.text(first + 5))
    }

    func bind(to query: Query, keys: Keys) throws {
        query.bind(1, id)
        query.bind(2, try keys.street(street))
        query.bind(3, ward)
        query.bind(4, houses)
        query.bind(5, bloodDriveStreetSince)
        query.bind(6, contact)
    }

    /// 0 street, 1 ward, 2 houses, 3 blood-drive street since, 4 contact.
    func write(to content: inout ContentWriter) {
        content.unit(0, street)
        content.ward(1, ward)
        content.text(2, houses)
        content.day(3, bloodDriveStreetSince)
        content.text(4, contact)
    }

    init(content: inout ContentReader, subject: Identifier<AnySubject>) throws {
        self.init(
            id: subject.erased(), street: try content.unit(0), ward: try content.ward(1), houses: try content.text(2),
            bloodDriveStreetSince: try content.dayIfAny(3), contact: try content.text(4))
    }

    /// `c` contact, `d` blood-drive street since, `h` houses, `s` street, `w` ward.
    init(json: JSONValue, subject: Identifier<AnySubject>) throws {
        guard let ward = json.wardIfAny("w") else { throw StoreError.damaged("a stretch without a ward") }
        self.init(
            id: subject.erased(), street: try json.identifier("s"), ward: ward, houses: json.text("h"),
            bloodDriveStreetSince: json.dayIfAny("d"), contact: json.text("c"))
    }
}
