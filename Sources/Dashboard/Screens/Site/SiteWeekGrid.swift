import Model
import Store

/// A fixed site's week as a grid: seven days side by side, the hours at which a slot begins on any of them below each other.
struct SiteWeekGrid: Hashable, Sendable {
    struct Column: Hashable, Sendable {
        let day: Day
        /// `nil` when nothing is known of the day.
        let hours: SiteHours?
        /// As the books hold it; `nil` while nobody is booked.
        let drive: SiteDrive?
        let figures: SiteDay?
        /// Of the drive, else of the day's hours. Of what was closed since, only those where somebody is booked.
        let slots: [SlotCount]

        init(_ day: Day, of site: Venue, _ week: SiteWeek, rules: RuleBook = .vietnam) {
            let hours = site.hours(on: day, rules: rules)
            self.day = day
            self.hours = hours
            drive = week.drive(on: day)
            figures = week.day(day)
            slots =
                drive?.slots.filter { $0.booked + $0.came + $0.gave > 0 || SiteWeekGrid.isOpen($0.slot, hours) }
                ?? hours?.slots.map { SlotCount(slot: $0) } ?? []
        }

        var booked: Int { drive?.booked ?? 0 }
        var came: Int { (figures?.came ?? 0) + (drive?.inHouse ?? 0) }
        var gave: Int { figures?.tally.bags.count ?? 0 }
        var isClosed: Bool { hours?.isClosed ?? true }

        /// Who is booked or came without an hour (ngoài khung giờ): in the day's figures, and in none of its slots.
        var others: (booked: Int, came: Int, gave: Int) {
            let (booked, came, gave) = slots.reduce((0, 0, 0)) { ($0.0 + $1.booked, $0.1 + $1.came, $0.2 + $1.gave) }
            return (max(0, self.booked - booked), max(0, self.came - came), max(0, self.gave - gave))
        }
        var hasOthers: Bool { others.booked + others.came + others.gave > 0 }

        /// Whether the day's hours hold the slot: they may have changed since people were booked.
        func isOpen(_ slot: DriveSlot) -> Bool { SiteWeekGrid.isOpen(slot, hours) }
    }

    private static func isOpen(_ slot: DriveSlot, _ hours: SiteHours?) -> Bool {
        hours?.openings.contains { $0.start <= slot.span.start && slot.span.end <= $0.end } ?? true
    }

    let columns: [Column]
    /// On one of the days somebody is outside the slots.
    var hasOthers: Bool { columns.contains { $0.hasOthers } }
    /// Minutes of the day.
    let rows: [Int]

    init(_ site: Venue, _ week: SiteWeek, rules: RuleBook = .vietnam) {
        columns = (0..<7).map { Column(week.first + $0, of: site, week, rules: rules) }
        rows = Set(columns.flatMap(\.slots).map(\.slot.span.start)).sorted()
    }

    /// The slot of a day that begins in a row.
    func slot(_ day: Day, row: Int) -> SlotCount? {
        guard rows.indices.contains(row), let column = column(day) else { return nil }
        return column.slots.first { $0.slot.span.start == rows[row] }
    }

    func column(_ day: Day) -> Column? { columns.first { $0.day == day } }

    /// The row of a day's first slot that is not over.
    func row(at minute: Int, on day: Day) -> Int? {
        let slots = column(day)?.slots ?? []
        guard let slot = slots.first(where: { $0.slot.span.end > minute }) ?? slots.last else { return nil }
        return rows.firstIndex(of: slot.slot.span.start)
    }
}
