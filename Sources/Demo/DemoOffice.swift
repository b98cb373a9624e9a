import Model

/// The offices that the demo can show, and when.
public enum DemoOffice: String, CaseIterable, Sendable {
    /// Quận Thanh Xuân with its eleven wards at the end of 2020.
    case thanhXuan2020 = "thanh-xuan-2020"
    /// Phường Thanh Xuân (00367) in 2026, with the people and the papers of the five old wards that it took over.
    case thanhXuan2026 = "thanh-xuan-2026"

    /// What the demo's clock shows when it is made; it runs on from there.
    public var start: Instant {
        switch self {
        // 2020-12-31, a Thursday
        case .thanhXuan2020: Instant(Day(number: 18_627), minute: 14 * 60 + 5)
        // 2026-11-24, a Tuesday: the fixed site is closed on Mondays
        case .thanhXuan2026: Instant(Day(number: 20_781), minute: 9 * 60 + 10)
        }
    }

    /// Whose board it is.
    public var office: Office {
        switch self {
        case .thanhXuan2020: Office(level: .district(.era2020, code: 9), name: "Quận Thanh Xuân")
        case .thanhXuan2026: Office(level: .ward(WardKey(.era2025, 367)), name: "Phường Thanh Xuân")
        }
    }

    /// The year that the board shows.
    public var year: Int { start.day.year }
}
