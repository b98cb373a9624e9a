import Phrases

/// The main screens, by the number that opens them. A number is reserved for each screen to come; only those that exist are shown.
public enum Tab: Int, CaseIterable, Sendable {
    case overview = 1
    case wards = 2
    case donors = 3
    case families = 4
    case streets = 5
    case drives = 6
    case fixedSite = 7
    case journal = 0

    /// In the order of the line of tabs.
    public static let shown: [Tab] = [.overview, .wards, .donors, .families, .streets, .drives, .fixedSite, .journal]

    public var action: ActionID {
        switch self {
        case .overview: .overview
        case .wards: .wards
        case .donors: .donors
        case .families: .families
        case .streets: .streets
        case .drives: .drives
        case .fixedSite: .fixedSite
        case .journal: .journal
        }
    }
}

extension Tab {
    /// The name on the line of tabs. A ward's own second screen is itself; a district's and the city's is its wards.
    func title(_ context: Context) -> Phrase {
        if self == .wards, case .ward? = context.office?.level { return Phrase("Phường", "Our ward") }
        return ActionTable.action(action)?.title ?? Phrase("", "")
    }

    /// The same where not all names have room.
    func short(_ context: Context) -> Phrase {
        if self == .wards, case .ward? = context.office?.level { return Phrase("Phường", "Ward") }
        return switch self {
        case .overview: Phrase("Tổng", "Board")
        case .wards: Phrase("Phường", "Wards")
        case .donors: Phrase("Người", "Donors")
        case .families: Phrase("Gia đình", "Families")
        case .streets: Phrase("Phố", "Streets")
        case .drives: Phrase("Đợt", "Drives")
        case .fixedSite: Phrase("Điểm", "Site")
        case .journal: Phrase("Nhật ký", "Log")
        }
    }
}
