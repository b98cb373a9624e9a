/// A ward (phường, xã or thị trấn) as it was in one era.
public struct Ward: Hashable, Sendable, Identifiable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case phuong, xa, thiTran

        /// The word before the name on paper: "Phường".
        public var word: String {
            switch self {
            case .phuong: "Phường"
            case .xa: "Xã"
            case .thiTran: "Thị trấn"
            }
        }
    }

    public let key: WardKey
    /// Without its kind: "Nhân Chính".
    public let name: String
    public let kind: Kind
    /// The GSO code of its district (Thanh Xuân is 9); `nil` since 2025-07-01, when districts ended.
    public let districtCode: Int?
    /// With its kind: "Quận Thanh Xuân".
    public let districtName: String?
    /// People, of the wards of 2025-07-01 only.
    public let population: Int?

    public init(
        key: WardKey, name: String, kind: Kind, districtCode: Int? = nil, districtName: String? = nil, population: Int? = nil
    ) {
        self.key = key
        self.name = name
        self.kind = kind
        self.districtCode = districtCode
        self.districtName = districtName
        self.population = population
    }

    public var id: WardKey { key }

    /// "Phường Nhân Chính".
    public var fullName: String { kind.word + " " + name }
}

/// A district (quận, huyện, thị xã) of the eras up to 2025-06-30.
public struct District: Hashable, Sendable, Identifiable {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case quan, huyen, thiXa

        public var word: String {
            switch self {
            case .quan: "Quận"
            case .huyen: "Huyện"
            case .thiXa: "Thị xã"
            }
        }
    }

    /// The GSO code.
    public let code: Int
    /// Without its kind: "Thanh Xuân".
    public let name: String
    public let kind: Kind

    public init(code: Int, name: String, kind: Kind) {
        self.code = code
        self.name = name
        self.kind = kind
    }

    public var id: Int { code }

    /// "Quận Thanh Xuân".
    public var fullName: String { kind.word + " " + name }
}

/// What a ward became in the next era.
public struct Succession: Hashable, Sendable {
    public let successor: WardKey
    /// The successor that is taken when nobody said which. Each ward has exactly one.
    public let isDefault: Bool
    /// The ward was split between several, so that taking this one for all of it is a guess (≈).
    public let approximate: Bool

    public init(successor: WardKey, isDefault: Bool, approximate: Bool) {
        self.successor = successor
        self.isDefault = isDefault
        self.approximate = approximate
    }
}

/// An earlier ward of which a ward took over the whole or a part.
public struct Inheritance: Hashable, Sendable {
    public let ward: Ward
    /// The earlier ward was split; only a part of it, of unknown size, came here.
    public let isSplit: Bool
    /// People of the earlier ward come here when nobody said where they belong.
    public let isDefault: Bool

    public init(ward: Ward, isSplit: Bool, isDefault: Bool) {
        self.ward = ward
        self.isSplit = isSplit
        self.isDefault = isDefault
    }
}
