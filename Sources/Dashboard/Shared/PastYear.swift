import Model

/// Whether the year before can be compared with.
enum PastYear {
    /// Fewer months with figures than this, and it is no year to grow on.
    private static let leastMonths = 6
    /// Books that begin after this month hold only a part of the year.
    private static let lastFirstMonth = 3

    /// - Parameter days: what the books hold of the year before.
    static func isWhole(_ days: [Day: Tally], year: Int) -> Bool {
        // Days of a December before count for the campaign year that follows: they are its January.
        let months = Set(days.filter { $0.value != .zero }.keys.map { $0.year < year ? 1 : $0.year > year ? 12 : $0.month })
        guard let first = months.min() else { return false }
        return months.count >= leastMonths && first <= lastFirstMonth
    }
}
