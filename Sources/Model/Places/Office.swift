/// Whose board this is (đơn vị của chúng ta): a ward, an old district, or the city.
public struct Office: Hashable, Codable, Sendable {
    public enum Level: Hashable, Codable, Sendable {
        /// A ward that reports straight to the city, as since 2025-07-01.
        case ward(WardKey)
        /// A district (quận, huyện) of the eras up to 2025-06-30, by its GSO code (Thanh Xuân is 9).
        case district(WardEra, code: Int)
        /// Hà Nội in one of its eras.
        case city(WardEra)
    }

    public var level: Level
    /// The name on the top line, "Quận Thanh Xuân".
    public var name: String

    public init(level: Level, name: String) {
        self.level = level
        self.name = name
    }

    public var era: WardEra {
        switch level {
        case .ward(let key): key.era
        case .district(let era, _), .city(let era): era
        }
    }
}
