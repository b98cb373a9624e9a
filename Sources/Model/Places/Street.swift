/// A street (phố, đường) by its name. It may cross wards: its ``Stretch``es say where it runs.
public struct Street: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<Street>
    public var name: String

    public init(id: Identifier<Street>, name: String) {
        self.id = id
        self.name = name
    }
}

/// The part of a street that lies in one ward (đoạn phố). A blood-drive street (tuyến phố hiến máu) is enrolled by stretch.
public struct Stretch: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<Stretch>
    public var street: Identifier<Street>
    public var ward: WardKey
    /// House numbers as people say them, "1–199 lẻ, 2–160 chẵn, ngõ 52"; empty when the whole street lies in the ward.
    public var houses: String
    /// The day since which it is a blood-drive street; `nil` when it is not.
    public var bloodDriveStreetSince: Day?
    /// Who answers for it (người phụ trách).
    public var contact: String

    public init(
        id: Identifier<Stretch>, street: Identifier<Street>, ward: WardKey, houses: String = "",
        bloodDriveStreetSince: Day? = nil, contact: String = ""
    ) {
        self.id = id
        self.street = street
        self.ward = ward
        self.houses = houses
        self.bloodDriveStreetSince = bloodDriveStreetSince
        self.contact = contact
    }
}
