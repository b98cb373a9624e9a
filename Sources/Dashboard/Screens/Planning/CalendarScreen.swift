import Canvas
import Model
import Phrases
import Store

/// The year's drives on its days (lịch năm), with peak months, campaigns and Tết.
///
/// Arrows go by a day and a week, PgUp and PgDn by a month; Enter opens the day's drive, F7 plans one there.
public struct CalendarScreen: Screen {
    /// The calendar year shown; drives that count for it may lie in the one before or after.
    private(set) var year: Int
    private(set) var day: Day
    private(set) var drives: [Day: [DriveRow]] = [:]
    private var known: [Int: [DriveRow]] = [:]
    /// The years that were asked for and not answered yet: a year without drives does not say which it is.
    private var asked: [Int] = []

    public init(_ context: Context) {
        year = context.year
        day = context.today.year == context.year ? context.today : Day.first(of: context.year)
    }

    public var title: Phrase { Phrase("Lịch \(year)", "Calendar \(year)") }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .driveState, .copyDrive, .book, .edit:
            chosen.isEmpty
                ? .disabled(Phrase("Ngày này chưa có đợt; F7 để thêm.", "No drive on this day; F7 adds one.")) : .available
        case .invite:
            chosen.first.map { DrivePlanning.inviting($0) }
                ?? .disabled(Phrase("Ngày này chưa có đợt.", "No drive on this day."))
        case .new: .available
        default: .absent
        }
    }

    /// The drives of the day under the cursor, those that take place first.
    var chosen: [DriveRow] { drives[day] ?? [] }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news: return ask()
        case .answered(.drives(let rows)): take(rows)
        case .move(let move): return go(move)
        case .action(.new): return [.open(FormScreen(DriveForm(on: day), context))]
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            guard let found = CalendarLayout(ProgramLayout(context.size).body, year: year, day: day).day(at: point) else {
                return []
            }
            day = found
            if double { return perform(.open, context) }
        default: break
        }
        return []
    }

    /// A drive of December may count for the next year, one of January for the year before.
    private mutating func ask() -> [Effect] {
        asked = [year - 1, year, year + 1]
        return asked.map { .ask(.drives(year: $0)) }
    }

    private mutating func take(_ rows: [DriveRow]) {
        guard let year = rows.first?.drive.campaignYear ?? asked.first else { return }
        asked.removeAll { $0 == year }
        known[year] = rows
        var drives: [Day: [DriveRow]] = [:]
        for row in known.values.joined() { drives[row.drive.day, default: []].append(row) }
        for day in drives.keys {
            drives[day]?.sort { one, other in
                let (first, second) = (Self.rank(one.drive.state), Self.rank(other.drive.state))
                return first == second ? one.drive.name < other.drive.name : first < second
            }
        }
        self.drives = drives
    }

    private static func rank(_ state: Drive.State) -> Int { state == .cancelled || state == .postponed ? 1 : 0 }

    private mutating func go(_ move: Move) -> [Effect] {
        let before = year
        switch move {
        case .left, .previousPane: day = day - 1
        case .right, .nextPane: day = day + 1
        case .up: day = day - 7
        case .down: day = day + 7
        case .pageUp: day = day.adding(months: -1)
        case .pageDown: day = day.adding(months: 1)
        case .home: day = Day.first(of: year)
        case .end: day = Day.last(of: year)
        case .wheel(let lines): day = day + (lines < 0 ? -7 : 7)
        }
        year = day.year
        return year == before ? [] : ask()
    }

    private func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        guard let only = chosen.first else { return [] }
        guard chosen.count > 1 else { return Self.perform(action, only, context) }
        return [
            .open(
                PickScreen(
                    Phrase(both: DriveText.day(day, context)),
                    chosen.map { row in
                        PickScreen.Option(
                            Phrase(both: row.drive.name), detail: .driveState(row.drive.state),
                            effects: Self.perform(action, row, context))
                    }))
        ]
    }

    private static func perform(_ action: ActionID, _ row: DriveRow, _ context: Context) -> [Effect] {
        switch action {
        case .open: [.open(UnitScreen(.drive(row.drive.id), name: row.drive.name))]
        case .edit: [.open(FormScreen(DriveForm(row.drive.id), context))]
        default: DrivePlanning.perform(action, row, context)
        }
    }
}
