/// A span of time in which Hà Nội's wards did not change (thời kỳ địa giới).
///
/// Source: 579 units up to 2024-12-31, 526 from 2025-01-01, 126 from 2025-07-01 (GSO lists of those days).
public enum WardEra: String, Codable, CaseIterable, Comparable, Sendable {
    case era2020 = "2020"
    case era2025h1 = "2025h1"
    case era2025 = "2025"

    /// The first day of the era; the first era is open to the past.
    public var firstDay: Day {
        switch self {
        case .era2020: Day(number: Int(Int32.min))
        case .era2025h1: Day.first(of: 2025)
        case .era2025: Day.first(of: 2025).adding(months: 6)
        }
    }

    /// The era to which a day belongs.
    public init(on day: Day) {
        self = Self.allCases.last { day >= $0.firstDay } ?? .era2020
    }

    /// Whether its wards stood from the first months of a year up to that day: a ward of 07/2025 has no whole 2025.
    public func covers(_ year: Int, through day: Day) -> Bool {
        PastYears.isWhole(year, since: firstDay) && WardEra(on: day) == self
    }

    /// 0, 1, 2 in order of time; the store keeps this.
    public var index: Int {
        switch self {
        case .era2020: 0
        case .era2025h1: 1
        case .era2025: 2
        }
    }

    public static func < (one: WardEra, other: WardEra) -> Bool { one.index < other.index }
}

/// What identifies a ward (phường, xã, thị trấn): its era **and** its GSO code, never the code alone,
/// since 97 of the 126 wards of 2025 carry a code that named another ward in 2020.
public struct WardKey: Hashable, Codable, Comparable, Sendable {
    public let era: WardEra
    /// The GSO code as a number; written with five digits, `00367`.
    public let code: Int

    public init(_ era: WardEra, _ code: Int) {
        self.era = era
        self.code = code
    }

    /// One integer for both, for the store: 0…299999.
    public var packed: Int { era.index * 100_000 + code }

    public init?(packed: Int) {
        guard packed >= 0, packed < 300_000 else { return nil }
        self.init(WardEra.allCases[packed / 100_000], packed % 100_000)
    }

    /// The code with its five digits.
    public var codeText: String {
        let digits = String(code)
        return String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    }

    public static func < (one: WardKey, other: WardKey) -> Bool { one.packed < other.packed }
}
