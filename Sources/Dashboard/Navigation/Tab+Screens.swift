extension Tab {
    /// The main screen that the tab stands for.
    func screen(_ context: Context) -> any Screen {
        switch self {
        case .overview: OverviewScreen(grouping: Grouping.first(for: context.office))
        case .wards: WardsScreen(context)
        case .donors: DonorsScreen()
        case .families: FamiliesScreen()
        case .streets: StreetsScreen()
        case .drives: DrivesScreen()
        case .fixedSite: SiteScreen()
        case .journal: JournalScreen()
        }
    }
}
