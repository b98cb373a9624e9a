/// A street (phố, đường) by its name. It may cross wards: its ``Stretch``es say where it runs.
public struct Street: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<Street>
    public var name: String
    /// Names that it had, and those of streets that were joined to it (tên trước): it is found and read from files by them too.
    public var earlierNames: [String]

    public init(id: Identifier<Street>, name: String, earlierNames: [String] = []) {
        self.id = id
        self.name = name
        self.earlierNames = earlierNames
    }

    /// With another name.
    public func renamed(_ name: String) -> Street {
        Street(id: id, name: name, earlierNames: Self.without(name, in: earlierNames + [self.name]))
    }

    /// With the names of a street that becomes a part of it.
    public func taking(_ other: Street) -> Street {
        Street(id: id, name: name, earlierNames: Self.without(name, in: earlierNames + [other.name] + other.earlierNames))
    }

    /// Each once; what a search takes for the name itself is not kept.
    private static func without(_ name: String, in names: [String]) -> [String] {
        var known: Set = [VietnameseText.fold(name)]
        return names.filter { known.insert(VietnameseText.fold($0)).inserted }
    }
}

/// The part of a street that lies in one ward (đoạn phố). A blood-drive street (tuyến phố hiến máu) is enrolled by stretch.
public struct Stretch: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<Stretch>
    public var street: Identifier<Street>
    public var ward: WardKey
    /// House numbers as people say them, "1–199 lẻ, 2–160 chẵn, ngõ 52"; empty is all that no other stretch names.
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
