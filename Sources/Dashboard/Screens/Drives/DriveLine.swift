import Canvas
import Model
import Phrases
import Store

/// One drive in the list of drives, ready to draw.
struct DriveLine: Hashable, Sendable {
    var row: DriveRow
    /// Its day lies in a month of a peak campaign.
    var isPeak: Bool
    var amount: Amount
    var goal: Amount?
    var percent: Double?
    fileprivate var sortKey: [UInt8]

    /// The drives that pass the filter, in their order.
    static func lines(_ rows: [DriveRow], order: DriveOrder, filter: ListFilter, _ context: Context) -> [DriveLine] {
        let years = Set(rows.map(\.drive.day.year))
        let peaks = Dictionary(uniqueKeysWithValues: years.map { ($0, context.rules.peakMonths(of: $0)) })
        let lines = rows.map { row in
            let amount = row.tally.amount(context.measure)
            let goal = row.targets.first { $0.amount.measure == context.measure }?.amount
            return DriveLine(
                row: row, isPeak: peaks[row.drive.day.year]?.contains(row.drive.day.month) ?? false, amount: amount, goal: goal,
                percent: amount.percent(of: goal),
                sortKey: VietnameseText.textKey(row.drive.name))
        }
        return lines.filter { line in
            let drive = line.row.drive
            return filter.matches(
                [
                    drive.name, line.row.venueName ?? "", drive.campaign, drive.organiser, context.say(.driveState(drive.state)),
                    DateText.short(drive.day),
                ].joined(separator: " "))
        }.sorted { one, other in
            let way = order.column.compare(one, other)
            if way != 0 { return order.descending ? way > 0 : way < 0 }
            return (one.row.drive.day, one.row.drive.id) < (other.row.drive.day, other.row.drive.id)
        }
    }

    func plainText(_ context: Context) -> String {
        [
            DateText.short(row.drive.day, context.language), row.drive.name, row.venueName ?? "",
            context.say(.driveState(row.drive.state)), UnitText.figure(amount, context),
        ]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

/// By which column the list of drives is sorted.
struct DriveOrder: Hashable, Sendable {
    enum Column: Int, CaseIterable, Sendable {
        case day, name, goal, amount, percent, deferred

        var isDescendingFirst: Bool { self != .day && self != .name }

        /// The column of the table that it stands over.
        var place: Int {
            switch self {
            case .day: 0
            case .name: 2
            case .goal: 6
            case .amount: 7
            case .percent: 8
            case .deferred: 9
            }
        }

        func compare(_ one: DriveLine, _ other: DriveLine) -> Int {
            switch self {
            case .day: one.row.drive.day - other.row.drive.day
            case .name: one.sortKey == other.sortKey ? 0 : one.sortKey.lexicographicallyPrecedes(other.sortKey) ? -1 : 1
            case .goal: (one.goal?.tenths ?? -1) - (other.goal?.tenths ?? -1)
            case .amount: one.amount.tenths - other.amount.tenths
            case .percent: (one.percent ?? -1) == (other.percent ?? -1) ? 0 : (one.percent ?? -1) < (other.percent ?? -1) ? -1 : 1
            case .deferred: one.row.deferred - other.row.deferred
            }
        }
    }

    var column = Column.day
    var descending = false

    /// F5: the other way round, then the next column.
    func next() -> DriveOrder {
        if descending == column.isDescendingFirst { return DriveOrder(column: column, descending: !descending) }
        let column = Column(rawValue: column.rawValue + 1) ?? .day
        return DriveOrder(column: column, descending: column.isDescendingFirst)
    }

    func clicked(_ column: Column) -> DriveOrder {
        DriveOrder(column: column, descending: column == self.column ? !descending : column.isDescendingFirst)
    }

    func arrow(_ column: Column) -> Table.Column.Sort? { column == self.column ? (descending ? .descending : .ascending) : nil }
}
