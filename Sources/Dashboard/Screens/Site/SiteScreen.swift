import Canvas
import Model
import Phrases
import Store

/// The fixed site (điểm hiến máu cố định): whether it is open, today's figures, the last days, the year against its own target, and
/// who gave today. With several sites, left and right choose.
public struct SiteScreen: Screen {
    var sites: [Venue]?
    /// Which of them is shown.
    var shown: Identifier<Venue>?
    /// The days of this year and of the last two weeks on which somebody came.
    var days: [SiteDay] = []
    var figures: UnitFigures?
    /// From today's Monday on: today's bookings among them.
    var week: SiteWeek?
    /// The next days on which it is closed though its week says open.
    var closedAhead: [Day] = []
    /// A desk that waits for its day to come into the books.
    private var opening: Identifier<Drive>?
    /// Today's donations, newest first, voided ones among them.
    var all: [DonationRow] = []
    var donations: [DonationRow] = []
    var filter = ListFilter()
    var list = ListWindow()

    public init() {}

    public var title: Phrase { Phrase("Điểm cố định", "Fixed site") }
    public var field: TextField? { filter.field }

    var site: Venue? { sites?.first { $0.id == shown } ?? sites?.first }
    var selected: DonationRow? { list.selection.flatMap { donations.indices.contains($0) ? donations[$0] : nil } }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .new: return sites == nil ? .absent : .available
        case .desk where sites != nil: return SiteDesk.availability(site, on: context.today, todaysDrive(context), context)
        case .book where sites != nil:
            return todaysDrive(context) == nil
                ? .disabled(Phrase("Hôm nay chưa có ai đặt; f mở lịch tuần.", "Nobody is booked today; f opens the week."))
                : .available
        case .edit, .targets, .calendar, .hours, .pictures:
            return site == nil
                ? .disabled(Phrase("Chưa có điểm cố định; F7 để thêm.", "There is no fixed site; F7 adds one.")) : .available
        case .open:
            if site == nil { return sites == nil ? .absent : .available }
            return selected?.donation.donor == nil
                ? .disabled(Phrase("Hôm nay chưa có lần hiến nào.", "There are no donations today.")) : .available
        case .void:
            guard let row = selected else {
                return .disabled(Phrase("Hôm nay chưa có lần hiến nào.", "There are no donations today."))
            }
            return row.donation.voided ? .disabled(Phrase("Lần này đã huỷ rồi.", "This one is voided already.")) : .available
        case .reconcile: return sites == nil ? .absent : .available
        case .copy: return site == nil ? .absent : .available
        case .export: return ListSheet.availability(donations.isEmpty, listsPeople: true, context)
        case .filter:
            return all.isEmpty ? .disabled(Phrase("Hôm nay chưa có lần hiến nào.", "There are no donations today.")) : .available
        case .back: return filter.isOpen ? .available : .absent
        default: return .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let body = ProgramLayout(context.size).body
        let place = filter.listPlace(inBox: SiteLayout(body).list)
        list.resize(height: DonationTable.table(context).visibleRows(in: place))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news: return [.ask(.sites)]
        case .newDay: return read(context)
        case .answered(.sites(let answer)):
            sites = answer
            if site?.id != shown { shown = site?.id }
            return read(context)
        case .answered(.siteDays(let answer)): days = answer
        case .answered(.siteWeek(let venue, let answer)) where venue == site?.id: week = answer
        case .committed:
            defer { opening = nil }
            return opening.map { [.open(DeskScreen($0))] } ?? []
        case .refused: opening = nil
        case .answered(.unit(let answer)): if let site, answer.unit == .venue(site.id) { figures = answer }
        case .answered(.donations(let day, let venue, let answer)):
            guard day == context.today, venue == site?.id else { return [] }
            all = answer
            arrange(context)
        case .move(.left), .move(.previousPane): return turn(-1, context)
        case .move(.right), .move(.nextPane): return turn(1, context)
        case .move(let move): list.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            if let row = DonationTable.table(context, without: shared(context)).layout(in: place, window: list).row(at: point) {
                list.select(row)
                if double { return perform(.open, context) }
            }
        default: break
        }
        return []
    }

    private mutating func read(_ context: Context) -> [Effect] {
        guard let site else { return [] }
        closedAhead = (1..<60).map { context.today + $0 }.filter { day in
            site.week(on: day)?.week[day.weekday - 1].isEmpty == false
                && site.hours(on: day, rules: context.rules)?.isClosed == true
        }
        return [
            .ask(.siteDays(site.id, from: min(Day.first(of: context.today.year), context.today - 13), through: context.today)),
            .ask(.unit(.venue(site.id), year: context.year, today: context.lastDayShown)),
            .ask(.donations(on: context.today, venue: site.id)),
            .ask(.siteWeek(site.id, from: context.today - (context.today.weekday - 1), through: context.today + 7)),
        ]
    }

    private mutating func turn(_ step: Int, _ context: Context) -> [Effect] {
        guard let sites, sites.count > 1, let site, let now = sites.firstIndex(of: site) else { return [] }
        shown = sites[(now + step + sites.count) % sites.count].id
        (days, figures, all, donations, week) = ([], nil, [], [], nil)
        list = ListWindow()
        return read(context)
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .filter: filter.open()
        case .back:
            filter.close()
            arrange(context)
        case .new: return [.open(FormScreen(newForm(context), context))]
        case .edit: return site.map { [.open(FormScreen(VenueForm($0.id), context))] } ?? []
        case .targets:
            guard let site else { return [] }
            return [
                .open(
                    FormScreen(
                        TargetForm(
                            unit: .venue(site.id), unitName: site.name, year: context.year, existing: figures?.tally.targets ?? []),
                        context))
            ]
        case .open:
            if site == nil { return [.open(FormScreen(newForm(context), context))] }
            return selected?.donation.donor.map { [.open(DonorScreen($0))] } ?? []
        case .calendar: return site.map { [.open(SiteWeekScreen($0, context))] } ?? []
        case .hours: return site.map { [.open(SiteHoursScreen($0))] } ?? []
        case .pictures: return site.map { [.open(PicturesScreen(.venue($0.id), name: $0.name, context))] } ?? []
        case .book: return todaysDrive(context).map { [.open(BookingsScreen($0.drive.id))] } ?? []
        case .desk: return site.map { SiteDesk.open($0, on: context.today, todaysDrive(context), &opening, context) } ?? []
        case .reconcile: return [.open(ReconcileScreen(site: site))]
        case .void: return selected.map { [.open(VoidScreen($0.donation))] } ?? []
        case .export:
            let sheet = ListSheet(
                title: [site?.name ?? "", DateText.short(context.today, context.language)],
                fileName: "\(context.today)-diem-co-dinh", DonationTable.table(context),
                rows: donations.map { DonationTable.row($0, context) }, listsPeople: true, context)
            return [.open(PickScreen.export([sheet], context))]
        case .copy:
            if let selected { return [.copy(DonationTable.text(selected, context))] }
            return today(context).map {
                [
                    .copy(
                        [
                            $0.venue.name, DateText.short($0.day, context.language),
                            SiteText.figures($0, todaysDrive(context), context),
                        ].joined(
                            separator: " · "))
                ]
            } ?? []
        default: break
        }
        return []
    }

    /// The first site of an office around Quan Nhân is offered filled in.
    private func newForm(_ context: Context) -> VenueForm {
        VenueForm(suggestion: sites?.isEmpty == true ? VenueForm.knownSite(context) : nil)
    }

    private mutating func arrange(_ context: Context) {
        let id = selected?.donation.id
        donations = all.filter { filter.matches(DonationTable.text($0, context)) }
        list.resize(count: donations.count)
        if let id, let row = donations.firstIndex(where: { $0.donation.id == id }) { list.select(row) }
    }

    /// Today as the books hold it for bookings; `nil` while nobody is booked.
    func todaysDrive(_ context: Context) -> SiteDrive? { week?.drive(on: context.today) }

    /// Today at the site, all zero when nobody has come yet.
    func today(_ context: Context) -> SiteDay? {
        guard let site else { return nil }
        return days.last { $0.day == context.today } ?? SiteDay(venue: site, day: context.today)
    }
}

/// Where the parts of the site's page stand.
struct SiteLayout {
    let head: Rect
    let chart: Rect?
    let list: Rect

    init(_ area: Rect) {
        var rest = area
        if area.width >= 100 {
            let top = rest.takeTop(area.height >= 40 ? 14 : 12)
            let halves = top.columns(.rest, .rest)
            (head, chart) = (halves[0], halves[1])
        } else {
            head = rest.takeTop(area.height >= 20 ? 11 : 9)
            chart = area.height >= 36 ? rest.takeTop(9) : nil
        }
        list = rest
    }
}
