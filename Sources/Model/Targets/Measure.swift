/// The three ways in which giving is counted. They are types of their own, so that adding one to another does not compile.
public enum Measure: String, Codable, CaseIterable, Sendable {
    /// Túi máu: one bag is one, whatever its volume.
    case bags
    /// Quy đổi 250 ml: millilitres of the total divided by 250, one decimal.
    case equivalents
    /// Lượt người: presentations at which blood was drawn, failed bleeds included.
    case visits
}

/// Bags of blood (túi máu).
public struct Bags: Hashable, Codable, Comparable, Sendable {
    public var count: Int
    public init(_ count: Int) { self.count = count }
    public static func + (one: Bags, other: Bags) -> Bags { Bags(one.count + other.count) }
    public static func - (one: Bags, other: Bags) -> Bags { Bags(one.count - other.count) }
    public static func < (one: Bags, other: Bags) -> Bool { one.count < other.count }
}

/// A volume of blood in millilitres (ml).
public struct Millilitres: Hashable, Comparable, Codable, Sendable {
    public var count: Int
    public init(_ count: Int) { self.count = count }
    public static let zero = Millilitres(0)
    /// The same blood in 250-ml equivalents.
    public var equivalents: Equivalents { Equivalents(of: self) }
    public static func + (one: Millilitres, other: Millilitres) -> Millilitres { Millilitres(one.count + other.count) }
    public static func - (one: Millilitres, other: Millilitres) -> Millilitres { Millilitres(one.count - other.count) }
    public static func < (one: Millilitres, other: Millilitres) -> Bool { one.count < other.count }

    public init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode(Int.self)) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(count)
    }
}

/// 250-ml equivalents (đơn vị quy đổi 250 ml). Rounded once, on the total.
public struct Equivalents: Hashable, Comparable, Sendable {
    /// Tenths of an equivalent, rounded half up: 350 ml are 14.
    public var tenths: Int
    public init(tenths: Int) { self.tenths = tenths }
    public init(of volume: Millilitres) { tenths = (volume.count * 10 + 125) / 250 }
    public var value: Double { Double(tenths) / 10 }
    public static func < (one: Equivalents, other: Equivalents) -> Bool { one.tenths < other.tenths }
}

/// Presentations at which blood was drawn (lượt người hiến).
public struct Visits: Hashable, Codable, Comparable, Sendable {
    public var count: Int
    public init(_ count: Int) { self.count = count }
    public static func + (one: Visits, other: Visits) -> Visits { Visits(one.count + other.count) }
    public static func - (one: Visits, other: Visits) -> Visits { Visits(one.count - other.count) }
    public static func < (one: Visits, other: Visits) -> Bool { one.count < other.count }
}

/// What was taken in, by all three measures at once.
public struct Tally: Hashable, Sendable {
    public var bags: Bags
    public var volume: Millilitres
    public var visits: Visits

    public init(bags: Bags, volume: Millilitres, visits: Visits) {
        self.bags = bags
        self.volume = volume
        self.visits = visits
    }

    public static let zero = Tally(bags: Bags(0), volume: .zero, visits: Visits(0))
    public var equivalents: Equivalents { volume.equivalents }

    /// The figure by one measure, for drawing and comparing with a target **of the same measure**.
    public func amount(_ measure: Measure) -> Amount {
        switch measure {
        case .bags: Amount(measure: .bags, tenths: bags.count * 10)
        case .equivalents: Amount(measure: .equivalents, tenths: equivalents.tenths)
        case .visits: Amount(measure: .visits, tenths: visits.count * 10)
        }
    }

    public static func + (one: Tally, other: Tally) -> Tally {
        Tally(bags: one.bags + other.bags, volume: one.volume + other.volume, visits: one.visits + other.visits)
    }
    public static func - (one: Tally, other: Tally) -> Tally {
        Tally(bags: one.bags - other.bags, volume: one.volume - other.volume, visits: one.visits - other.visits)
    }
    public static func += (one: inout Tally, other: Tally) { one = one + other }
}

/// A figure that carries its measure with it; figures of different measures do not compare.
public struct Amount: Hashable, Codable, Sendable {
    public var measure: Measure
    /// Tenths, since equivalents have one decimal.
    public var tenths: Int

    public init(measure: Measure, tenths: Int) {
        self.measure = measure
        self.tenths = tenths
    }

    public init(_ measure: Measure, _ whole: Int) { self.init(measure: measure, tenths: whole * 10) }

    public var value: Double { Double(tenths) / 10 }

    /// This as a percentage of `target`, never capped; `nil` when the measures differ or the target is zero.
    public func percent(of target: Amount?) -> Double? {
        guard let target, target.measure == measure, target.tenths > 0 else { return nil }
        return Double(tenths) * 100 / Double(target.tenths)
    }
}
