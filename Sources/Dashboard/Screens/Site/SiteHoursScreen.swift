import Canvas
import Model
import Phrases
import Store

/// A fixed site's hours with their history (giờ mở cửa): the weeks in force from each day on, the days that differ, and the holidays of the
/// next twelve months. Enter or `e` opens a line, F7 adds.
struct SiteHoursScreen: Screen {
    let site: Identifier<Venue>
    var venue: Venue?
    var lines: [Line] = []
    var filter = ListFilter()
    var list = ListWindow()
    /// By the days; `nil` has the newest hours on top and below them what is next.
    var order: Table.Column.Sort?

    enum Line: Hashable, Sendable {
        case week(OpeningHours)
        case exception(SiteException)
        /// A closed day that a week names itself.
        case closedDay(Day)
        case holiday(Day, HolidayRule)

        var day: Day {
            switch self {
            case .week(let week): week.from
            case .exception(let exception): exception.day
            case .closedDay(let day), .holiday(let day, _): day
            }
        }

        fileprivate var isWeek: Bool { if case .week = self { true } else { false } }
    }

    init(_ site: Venue) {
        self.site = site.id
        venue = site
    }

    var title: Phrase { Phrase("Giờ mở cửa", "Opening hours") }
    var field: TextField? { filter.field }
    var selected: Line? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .open, .edit: selected == nil ? .disabled(UnitScreen.empty) : .available
        case .new, .filter, .sort: venue == nil ? .absent : .available
        case .export: venue == nil ? .absent : ListSheet.availability(lines.isEmpty, listsPeople: false, context)
        case .back: filter.isOpen ? .available : .absent
        default: .absent
        }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let place = place(in: ProgramLayout(context.size).body)
        list.resize(height: table(context).visibleRows(in: place))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news, .newDay: return [.ask(.sites)]
        case .answered(.sites(let sites)):
            venue = sites.first { $0.id == site }
            arrange(context)
        case .move(let move): list.go(move)
        case .action(.filter): filter.open()
        case .action(.back):
            filter.close()
            arrange(context)
        case .action(.sort):
            order = order == nil ? .ascending : order == .ascending ? .descending : nil
            arrange(context)
        case .action(.open), .action(.edit): return open(context)
        case .action(.new): return [.open(adding(context))]
        case .action(.export):
            let sheet = ListSheet(
                title: [venue?.name ?? "", context.say(title)], fileName: "\(context.today)-gio-mo-cua", table(context),
                rows: lines.map { row($0, context) }, listsPeople: false, context)
            return [.open(PickScreen.export([sheet], context))]
        case .clicked(let point, let double):
            if let row = table(context).layout(in: place, window: list).row(at: point) {
                list.select(row)
                if double { return open(context) }
            }
        default: break
        }
        return []
    }

    private func open(_ context: Context) -> [Effect] {
        switch selected {
        case .week(let week): [.open(FormScreen(HoursForm(site, from: week.from, context), context))]
        case let line?: [.open(FormScreen(SiteDayForm(site, day: line.day, context), context))]
        case nil: []
        }
    }

    private func adding(_ context: Context) -> PickScreen {
        PickScreen(
            Phrase("Thêm", "New"),
            [
                PickScreen.Option(
                    Phrase("Một ngày khác lịch", "A day that differs"),
                    detail: Phrase("nghỉ, mở thêm, đổi giờ", "closed, open, other hours"),
                    effects: [.open(FormScreen(SiteDayForm(site, day: context.today + 1, context), context))]),
                PickScreen.Option(
                    Phrase("Giờ mở cửa mới", "New opening hours"), detail: Phrase("từ một ngày về sau", "from a day on"),
                    effects: [.open(FormScreen(HoursForm(site, context), context))]),
            ])
    }

    private mutating func arrange(_ context: Context) {
        guard let venue else {
            lines = []
            return list.resize(count: 0)
        }
        let chosen = selected
        lines = Self.lines(venue, order, context).filter { filter.matches(plain($0, context)) }
        list.resize(count: lines.count)
        if let chosen,
            let row = lines.firstIndex(of: chosen)
                ?? lines.firstIndex(where: { $0.day == chosen.day && $0.isWeek == chosen.isWeek })
        {
            list.select(row)
        }
    }

    /// The weeks, then the single days.
    static func lines(_ venue: Venue, _ order: Table.Column.Sort?, _ context: Context) -> [Line] {
        let ruled = (0..<366).map { context.today + $0 }.compactMap { day -> Line? in
            switch venue.hours(on: day, rules: context.rules)?.cause {
            case .holiday(let rule): .holiday(day, rule)
            case .closedDay: .closedDay(day)
            case .week, .exception, nil: nil
            }
        }
        let days = venue.exceptions.map(Line.exception) + ruled
        let weeks = venue.hours.map(Line.week).sorted { order == .ascending ? $0.day < $1.day : $0.day > $1.day }
        if let order { return weeks + days.sorted { order == .ascending ? $0.day < $1.day : $0.day > $1.day } }
        // What is ahead comes first, the next of it on top.
        let ahead = days.filter { $0.day >= context.today }.sorted { $0.day < $1.day }
        let past = days.filter { $0.day < context.today }.sorted { $0.day > $1.day }
        return weeks + ahead + past
    }

    // MARK: Drawing

    private func table(_ context: Context) -> Table {
        let openings = NameColumn(lines.lazy.map { (name: hours(of: $0, context), detail: "") })
        return Table(
            [
                .init(context.say(Phrase("từ ngày, ngày", "from, on")), .fixed(15), sort: order),
                .init(context.say(Phrase("giờ mở cửa", "hours")), openings.width(least: 24, most: 60)),
                .init(context.say(Phrase("chỗ/giờ", "places/h")), .fixed(8), .right, priority: 2),
                .init(context.say(Phrase("lý do, nguồn", "reason, source")), .flexible(min: 14, weight: 2)),
            ], gap: 1)
    }

    private func place(in area: Rect) -> Rect { filter.listPlace(inBox: area) }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let venue else {
            canvas.label(context.say(.noLongerThere), in: area.row(0), style: .hint)
            return
        }
        let note = venue.holidaysFrom.map { day in
            context.say(Phrase("nghỉ lễ từ ", "closed on holidays since ")) + DateText.short(day, context.language)
        }
        var inside = canvas.box(
            area, title: venue.name + " · " + context.say(title),
            note: note ?? context.say(Phrase("mở cả ngày lễ", "open on holidays")),
            focused: true
        ).inset(1, 0)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            let text =
                filter.isOpen
                ? Phrase("Không có dòng nào khớp. Esc bỏ lọc.", "Nothing matches. Esc clears the filter.")
                : Phrase("Chưa có giờ mở cửa; F7 để nhập.", "No hours yet; F7 enters them.")
            canvas.wrapped(context.say(text), in: inside.inset(0, 1), style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                row(lines[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    private func row(_ line: Line, _ context: Context) -> TableRow {
        let day = (line.isWeek ? context.say(Phrase("từ ", "from ")) : "") + DateText.short(line.day, context.language)
        switch line {
        case .week(let week):
            let isInForce = venue?.week(on: context.today)?.from == week.from
            let mark =
                isInForce
                ? context.say(Phrase("đang áp dụng", "in force"))
                : week.from > context.today ? context.say(Phrase("sẽ áp dụng", "to come")) : ""
            let about = [mark, week.source].filter { !$0.isEmpty }.joined(separator: " · ")
            return [
                TableCell(day, isInForce ? .good.bold : .text),
                TableCell(hours(of: line, context), isInForce ? .text : .dim),
                TableCell(String(week.placesPerHour), .dim), TableCell(about, isInForce ? .good : .dim),
            ]
        case .exception(let exception):
            let style: Style = exception.day < context.today ? .dim : exception.openings.isEmpty ? .warning : .accent
            return [
                TableCell(day, style),
                TableCell(hours(of: line, context), style), "",
                TableCell(exception.reason),
            ]
        case .closedDay:
            return [
                TableCell(day), TableCell(hours(of: line, context), .warning), "",
                TableCell(context.say(Phrase("ghi cùng giờ mở cửa", "written with the hours")), .dim),
            ]
        case .holiday(_, let rule):
            let doubt = rule.isVerified ? "" : context.say(Phrase(" (ngày giả định)", " (assumed days)"))
            return [
                TableCell(day), TableCell(hours(of: line, context), .warning), "",
                TableCell(SiteText.holidayName(rule, context) + doubt, .dim),
            ]
        }
    }

    private func hours(of line: Line, _ context: Context) -> String {
        switch line {
        case .week(let week): OpeningText.sentence(week.week, context.language)
        case .exception(let exception) where !exception.openings.isEmpty: SiteText.openings(exception.openings)
        case .exception, .closedDay, .holiday: context.say(Phrase("nghỉ", "closed"))
        }
    }

    private func plain(_ line: Line, _ context: Context) -> String {
        let about: String =
            switch line {
            case .week(let week): OpeningText.sentence(week.week, context.language) + " " + week.source
            case .exception(let exception): SiteText.exception(exception, context)
            case .closedDay: context.say(Phrase("nghỉ", "closed"))
            case .holiday(_, let rule): SiteText.holidayName(rule, context)
            }
        return DateText.short(line.day, context.language) + " " + about
    }
}
