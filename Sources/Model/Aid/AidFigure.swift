/// The worth of a year's humanitarian aid in đồng (giá trị hoạt động nhân đạo).
public struct AidFigure: Hashable, Codable, Sendable, Identifiable {
    public var id: Identifier<AidFigure>
    public var year: Int
    public var value: Dong
    /// Growth on the year before in percent as a report states it; used when the year before is not kept.
    public var statedGrowth: Double?
    public var source: String

    public init(id: Identifier<AidFigure>, year: Int, value: Dong, statedGrowth: Double? = nil, source: String = "") {
        self.id = id
        self.year = year
        self.value = value
        self.statedGrowth = statedGrowth
        self.source = source
    }
}

/// Việt Nam's money, in whole đồng.
public struct Dong: Hashable, Comparable, Codable, Sendable {
    public var count: Int
    public init(_ count: Int) { self.count = count }
    public static func < (one: Dong, other: Dong) -> Bool { one.count < other.count }
    public init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode(Int.self)) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(count)
    }
}
