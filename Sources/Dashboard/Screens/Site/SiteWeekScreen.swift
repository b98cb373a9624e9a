import Canvas
import Model
import Phrases
import Store

/// A fixed site's week (lịch tuần): each slot with who is booked, came and gave; closed hours shaded with their reason.
///
/// Left and right go by days, up and down by slots, PgUp and PgDn by weeks, Home to today; Enter opens a slot's people, F7 books.
struct SiteWeekScreen: Screen {
    let site: Identifier<Venue>
    var venue: Venue?
    var week: SiteWeek?
    var grid: SiteWeekGrid?
    var day: Day
    var row = 0
    /// A desk that waits for its day to come into the books.
    var opening: Identifier<Drive>?

    init(_ site: Venue, _ context: Context) {
        self.site = site.id
        venue = site
        day = context.today
    }

    var title: Phrase { Phrase("Lịch tuần", "Week") }

    var monday: Day { day - (day.weekday - 1) }
    var slot: SlotCount? { grid?.slot(day, row: row) }
    var column: SiteWeekGrid.Column? { grid?.column(day) }
    /// The day as a drive, whether the books hold it or not.
    var drive: Drive? { column?.drive?.drive ?? venue.flatMap { Drive.siteDay(of: $0, on: day) } }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open: return slotAvailability(context)
        case .new:
            if let slot, column?.isOpen(slot.slot) == false { return .disabled(Self.closedNow) }
            return slotAvailability(context)
        case .book:
            return column?.drive == nil
                ? .disabled(Phrase("Chưa có ai đặt ngày này; F7 đặt chỗ.", "Nobody is booked for this day; F7 books.")) : .available
        case .desk: return SiteDesk.availability(venue, on: day, column?.drive, context)
        case .edit, .hours, .pictures: return venue == nil ? .absent : .available
        case .copy: return venue == nil ? .absent : .available
        default: return .absent
        }
    }

    private func slotAvailability(_ context: Context) -> Availability {
        guard let column else { return .absent }
        if slot != nil {
            return day < context.today && column.drive == nil
                ? .disabled(Phrase("Ngày này đã qua.", "That day is over.")) : .available
        }
        return .disabled(
            column.hours == nil
                ? Phrase("Chưa có giờ mở cửa cho ngày này; bấm H để nhập.", "No hours are known for this day; H enters them.")
                : Self.closedNow)
    }

    private static let closedNow = Phrase(
        "Giờ này điểm nghỉ; bấm e để mở thêm hoặc đổi giờ.", "Closed at this hour; e opens it or changes the hours.")

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news, .newDay: return [.ask(.sites), ask]
        case .answered(.sites(let sites)):
            venue = sites.first { $0.id == site }
            arrange(context)
        case .answered(.siteWeek(site, let answer)) where answer.first == monday:
            let isFirst = week == nil
            week = answer
            arrange(context)
            if isFirst { row = grid?.row(at: day == context.today ? context.now.minuteOfDay : 0, on: day) ?? 0 }
        case .move(let move): return go(move, context)
        case .action(let action): return perform(action, context)
        case .committed:
            defer { opening = nil }
            return opening.map { [.open(DeskScreen($0))] } ?? []
        case .refused: opening = nil
        case .clicked(let point, let double):
            guard
                let place = layout(ProgramLayout(context.size).body).place(at: point)
            else {
                return []
            }
            day = monday + place.column
            row = place.row
            if double { return perform(.open, context) }
        default: break
        }
        return []
    }

    func layout(_ area: Rect) -> SiteWeekLayout {
        SiteWeekLayout(area, rows: grid?.rows.count ?? 0, row: row, hasOthers: grid?.hasOthers ?? false)
    }

    private var ask: Effect { .ask(.siteWeek(site, from: monday, through: monday + 6)) }

    private mutating func arrange(_ context: Context) {
        guard let venue, let week else { return }
        grid = SiteWeekGrid(venue, week, rules: context.rules)
        row = max(0, min(row, (grid?.rows.count ?? 1) - 1))
    }

    private mutating func go(_ move: Move, _ context: Context) -> [Effect] {
        let before = monday
        let last = max(0, (grid?.rows.count ?? 1) - 1)
        switch move {
        case .left, .previousPane: day = day - 1
        case .right, .nextPane: day = day + 1
        case .up: row = max(0, row - 1)
        case .down: row = min(last, row + 1)
        case .pageUp: day = day - 7
        case .pageDown: day = day + 7
        case .home: day = context.today
        case .end: day = monday + 6
        case .wheel(let lines): row = max(0, min(last, row + lines.signum()))
        }
        if monday == before {
            if move == .home, let now = grid?.row(at: context.now.minuteOfDay, on: day) { row = now }
            return []
        }
        return [ask]
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        guard let venue else { return [] }
        switch action {
        case .open:
            guard let slot else { return [] }
            if let drive = column?.drive, slot.booked + slot.came > 0 {
                return [.open(BookingsScreen(drive.drive.id, slot: slot.slot.span.start))]
            }
            return book(slot.slot.span.start)
        case .new: return book(slot?.slot.span.start)
        case .book: return column?.drive.map { [.open(BookingsScreen($0.drive.id))] } ?? []
        case .desk: return SiteDesk.open(venue, on: day, column?.drive, &opening, context)
        case .edit: return [.open(FormScreen(SiteDayForm(site, day: day, context), context))]
        case .hours: return [.open(SiteHoursScreen(venue))]
        case .pictures: return [.open(PicturesScreen(.venue(site), name: venue.name, context))]
        case .copy: return [.copy(words(context))]
        default: return []
        }
    }

    /// A day that is over takes no bookings.
    private func book(_ slot: Int?) -> [Effect] {
        drive.map { [.open(LookupScreen(.siteDay($0, slot: slot)))] } ?? []
    }
}

/// The desk of a fixed site's day: the day comes into the books, or is opened, when the desk is.
enum SiteDesk {
    static func availability(_ site: Venue?, on day: Day, _ drive: SiteDrive?, _ context: Context) -> Availability {
        guard let site else { return .absent }
        if let drive, drive.drive.state != .planned { return .available }
        if day > context.today { return .disabled(Phrase("Chưa đến ngày này.", "That day is yet to come.")) }
        if day < context.today {
            return .disabled(Phrase("Ngày này đã qua; hôm ấy không mở bàn.", "That day is over; no desk was opened."))
        }
        return drive.map({ site.holds($0.drive, rules: context.rules) })
            ?? (Drive.siteDay(of: site, on: day, rules: context.rules) != nil)
            ? .available : .disabled(Phrase("Hôm nay điểm nghỉ; bấm H để xem giờ mở cửa.", "Closed today; H shows the hours."))
    }

    /// - Parameter opening: set while the day is on its way into the books.
    static func open(
        _ site: Venue, on day: Day, _ drive: SiteDrive?, _ opening: inout Identifier<Drive>?, _ context: Context
    ) -> [Effect] {
        if let drive = drive?.drive {
            guard drive.state == .planned else { return [.open(DeskScreen(drive.id))] }
            var open = drive
            open.state = .open
            opening = drive.id
            return [.commit(Change(.driveAltered, [.altering(.drive(drive), to: .drive(open))]))]
        }
        guard var fresh = Drive.siteDay(of: site, on: day, rules: context.rules) else { return [] }
        fresh.state = .open
        opening = fresh.id
        return [.commit(Change(.driveAdded, [.adding(.drive(fresh))]))]
    }
}
