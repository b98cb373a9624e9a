import Model
import Store

/// What every answer about a drive tells programs of it.
enum DriveMembers {
    static func json(_ row: DriveRow) -> [(String, JSON)] {
        let drive = row.drive
        return [
            ("id", .text(drive.id.description)), ("name", .text(drive.name)), ("date", .text(drive.day.description)),
            ("opens", .text(orNull: drive.hours.map { DateText.clock(minute: $0.start) })),
            ("closes", .text(orNull: drive.hours.map { DateText.clock(minute: $0.end) })),
            ("venue", .text(orNull: row.venueName)), ("organiser", orNull(drive.organiser)),
            ("collectingCentre", orNull(drive.collectingCentre)), ("campaign", orNull(drive.campaign)),
            ("campaignYear", .int(drive.campaignYear)), ("state", .text(drive.state.rawValue)),
            ("reason", .text(orNull: drive.reason?.rawValue)),
            ("bags", .int(row.tally.bags.count)), ("millilitres", .int(row.tally.volume.count)),
            ("equivalents", .tenths(row.tally.equivalents.tenths)), ("visits", .int(row.tally.visits.count)),
            ("deferred", .int(row.deferred)),
            (
                "goals",
                .list(
                    row.targets.map { target in
                        .object([
                            ("measure", .text(target.amount.measure.rawValue)), ("goal", .amount(target.amount)),
                            ("percent", percent(row.tally.amount(target.amount.measure).percent(of: target.amount))),
                        ])
                    })
            ),
        ]
    }

    static let columns = [
        "id", "name", "date", "state", "reason", "venue", "campaign", "campaignYear", "bags", "millilitres", "equivalents",
        "visits",
        "deferred", "measure", "goal", "percent",
    ]

    /// The row of CSV, with the goal in that measure or in any that has one.
    static func cells(_ row: DriveRow, _ measure: Measure) -> [String] {
        let drive = row.drive
        let goal = row.goal(preferring: measure)
        let reached = row.tally.amount(goal?.measure ?? measure)
        return [
            drive.id.description, drive.name, drive.day.description, drive.state.rawValue, drive.reason?.rawValue ?? "",
            row.venueName ?? "", drive.campaign, String(drive.campaignYear), String(row.tally.bags.count),
            String(row.tally.volume.count), JSON.tenths(row.tally.equivalents.tenths).cell, String(row.tally.visits.count),
            String(row.deferred), goal?.measure.rawValue ?? "", goal.map { JSON.amount($0).cell } ?? "",
            percent(reached.percent(of: goal)).cell,
        ]
    }

    private static func orNull(_ text: String) -> JSON { text.isEmpty ? .null : .text(text) }

    /// Rounded to a tenth, never capped.
    static func percent(_ value: Double?) -> JSON { value.map { .tenths(Int(($0 * 10).rounded())) } ?? .null }
}
