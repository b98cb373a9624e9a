import Canvas
import Model
import Phrases
import Store

extension CalendarScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let layout = CalendarLayout(area, year: year, day: day)
        let marks = YearMarks(year, context.rules)
        for month in layout.months { draw(month, marks, on: &canvas, layout, context) }
        drawNotes(on: &canvas, in: layout.notes, isWide: layout.isWide, marks, context)
        if let place = layout.place(of: day) { canvas.cursor = place.origin }
    }

    private func draw(
        _ month: CalendarLayout.Month, _ marks: YearMarks, on canvas: inout Canvas, _ layout: CalendarLayout, _ context: Context
    ) {
        let isPeak = marks.peakMonths.contains(month.number)
        let name = context.say(Phrase("Tháng \(month.number)", Self.englishMonths[month.number - 1]))
        canvas.label(
            [
                Span(name, isPeak ? .accent.bold : .title),
                Span(isPeak ? " * " + context.say(Phrase("cao điểm", "peak")) : "", .accent),
            ],
            in: month.rect.row(0))
        for (place, weekday) in OpeningText.names(context.language).enumerated() {
            let column = Rect(
                x: month.rect.x + place * layout.dayWidth, y: month.rect.y + 1, width: 2, height: 1)
            canvas.label(String(weekday.prefix(2)), in: column.intersection(month.rect), style: .header)
        }
        for number in 1...Day.days(inMonth: month.number, of: year) {
            guard let day = Day(year: year, month: month.number, day: number), let place = layout.place(of: day), !place.isEmpty
            else {
                continue
            }
            draw(day, marks, on: &canvas, in: place, context)
        }
    }

    /// The number, and after it the sign of the day's drive; where there is none, of Tết or today.
    private func draw(_ day: Day, _ marks: YearMarks, on canvas: inout Canvas, in place: Rect, _ context: Context) {
        let rows = drives[day] ?? []
        let isChosen = day == self.day
        if isChosen { canvas.clear(place, on: .selected) }
        var style: Style = rows.first.map { Self.style($0.drive.state) } ?? (day.weekday == 7 ? .dim : .text)
        if marks.tet.contains(day) && rows.isEmpty { style = .warning }
        if day == context.today { style = style.bold.underline }
        let digits = String(day.dayOfMonth)
        canvas.label(digits.count == 1 ? " " + digits : digits, in: Rect(x: place.x, y: place.y, width: 2, height: 1), style: style)
        let sign =
            rows.first.map { rows.count > 1 ? "&" : Self.sign($0.drive.state) }
            ?? (marks.tet.contains(day) ? "t" : "")
        canvas.label(sign, in: Rect(x: place.x + 2, y: place.y, width: 1, height: 1), style: rows.isEmpty ? .warning : style)
    }

    /// One letter tells a drive's state where there is no colour.
    static func sign(_ state: Drive.State) -> String {
        switch state {
        case .planned: "+"
        case .open: "!"
        case .closed: "="
        case .postponed: "~"
        case .cancelled: "x"
        }
    }

    static func style(_ state: Drive.State) -> Style {
        switch state {
        case .planned: .accent
        case .open: .good.bold
        case .closed: .good
        case .postponed, .cancelled: .warning
        }
    }

    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    // MARK: Notes

    /// What the day holds and what the signs mean; beside the months also the rest of the month and the year's campaigns.
    private func drawNotes(on canvas: inout Canvas, in rect: Rect, isWide: Bool, _ marks: YearMarks, _ context: Context) {
        var inside = canvas.box(rect, title: DriveText.day(day, context), note: note(marks, context), focused: true).inset(1, 0)
        let legend = legendText(isShort: inside.width < 90 && !isWide, context)
        let wanted = WrappedText.lines(legend, width: inside.width).count
        let taken = max(1, chosen.count) + marks.lines(of: day, context).count
        canvas.pieces(
            of: legend, in: inside.takeBottom(isWide ? wanted : min(wanted, max(1, inside.height - taken))), style: .hint)
        if chosen.isEmpty {
            let none = Phrase("chưa có đợt · F7 thêm một đợt vào ngày này", "no drive · F7 plans one on this day")
            canvas.label(context.say(none), in: inside.takeTop(1), style: .hint)
        }
        for row in chosen where inside.height > 0 {
            let name = [Span(Self.sign(row.drive.state) + " ", Self.style(row.drive.state)), Span(row.drive.name, .title)]
            let facts = facts(row, context)
            if isWide {
                canvas.label(name, in: inside.takeTop(1))
                _ = inside.takeTop(canvas.wrapped(facts, in: inside, style: .dim))
            } else {
                canvas.label(name + [Span("  " + facts, .dim)], in: inside.takeTop(1))
            }
        }
        for text in marks.lines(of: day, context) where inside.height > 0 {
            canvas.label(text, in: inside.takeTop(1), style: .dim)
        }
        guard isWide else { return }
        drawMonth(on: &canvas, in: &inside, context)
        drawCampaigns(on: &canvas, in: &inside, marks, context)
    }

    private func facts(_ row: DriveRow, _ context: Context) -> String {
        let drive = row.drive
        let goal = row.targets.first.map { UnitText.figure($0.amount, context) }
        let parts = [
            drive.hours.map { OpeningText.text([$0]) } ?? "", row.venueName ?? "",
            DriveText.state(drive, context),
            goal.map { context.say(Phrase("mục tiêu ", "goal ")) + $0 } ?? "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func drawMonth(on canvas: inout Canvas, in rest: inout Rect, _ context: Context) {
        let rows = drives.filter { $0.key.month == day.month && $0.key.year == year }.sorted { $0.key < $1.key }.flatMap(\.value)
        guard !rows.isEmpty else { return }
        _ = rest.takeTop(1)
        let title = Phrase("Các đợt trong tháng \(day.month)", "Drives in \(Self.englishMonths[day.month - 1])")
        canvas.label(context.say(title), in: rest.takeTop(1), style: .header)
        for row in rows.prefix(max(0, rest.height - 8)) {
            let state = row.drive.state
            canvas.label(
                [
                    Span(DateText.dayMonth(row.drive.day) + " ", row.drive.day == day ? .title : .dim),
                    Span(Self.sign(state) + " ", Self.style(state)), Span(row.drive.name),
                ], in: rest.takeTop(1))
        }
    }

    private func drawCampaigns(on canvas: inout Canvas, in rest: inout Rect, _ marks: YearMarks, _ context: Context) {
        _ = rest.takeTop(1)
        canvas.label(
            context.say(Phrase("Chiến dịch trong năm · * cao điểm", "The year's campaigns · * peak")), in: rest.takeTop(1),
            style: .header)
        for span in marks.campaigns where rest.height > 0 {
            canvas.label(YearMarks.text(span, context), in: rest.takeTop(1), style: span.days.contains(day) ? .text : .dim)
        }
    }

    /// "12 ngày sau Tết".
    private func note(_ marks: YearMarks, _ context: Context) -> String {
        guard let tet = marks.nearestTet(to: day) else { return "" }
        let days = day - tet
        if days == 0 { return context.say(Phrase("mồng một Tết", "the first day of Tết")) }
        guard abs(days) <= 60 else { return "" }
        return context.say(
            days > 0
                ? .counted(days, "ngày", "day", "days") + Phrase(" sau mồng một Tết", " after Tết")
                : .counted(-days, "ngày", "day", "days") + Phrase(" trước Tết", " before Tết"))
    }

    private func legendText(isShort: Bool, _ context: Context) -> String {
        let states = Drive.State.allCases.map { Self.sign($0) + " " + context.say(.driveState($0)) }
        let more =
            isShort
            ? Phrase("t Tết · & nhiều đợt", "t Tết · & several")
            : Phrase("t Tết · & nhiều đợt · gạch chân hôm nay", "t Tết · & several · underlined today")
        return states.joined(separator: " · ") + " · " + context.say(more)
    }
}

/// What the rules say of a year's days.
struct YearMarks {
    let campaigns: [CampaignSpan]
    let peakMonths: Set<Int>
    /// From the day before to the third day of the new year, when nobody holds a drive.
    let tet: ClosedRange<Day>
    private let newYears: [Day]

    init(_ year: Int, _ rules: RuleBook) {
        campaigns = rules.campaigns(of: year) + rules.campaigns(of: year + 1).filter { $0.days.lowerBound.year == year }
        peakMonths = rules.peakMonths(of: year)
        newYears = [year, year + 1].compactMap { rules.tet(of: $0) }
        let first = rules.tet(of: year)
        tet = first.map { $0 - 1...$0 + 2 } ?? Day(number: 0)...Day(number: 0)
    }

    func nearestTet(to day: Day) -> Day? { newYears.min { abs($0 - day) < abs($1 - day) } }

    /// The campaigns that run on that day, each with its days; one whose days are assumed says so.
    func lines(of day: Day, _ context: Context) -> [String] {
        var seen: Set<String> = []
        return campaigns.filter { $0.days.contains(day) && seen.insert($0.campaign.id).inserted }.map { Self.text($0, context) }
    }

    /// "* Lễ hội Xuân hồng 25/02–12/03".
    static func text(_ span: CampaignSpan, _ context: Context) -> String {
        let (first, last) = (span.days.lowerBound, span.days.upperBound)
        let name = context.language == .vietnamese ? span.campaign.name : span.campaign.english
        let days = DateText.dayMonth(first) + (first == last ? "" : "–" + DateText.dayMonth(last))
        return (span.campaign.isPeak ? "* " : "· ") + name + " " + days
            + (span.campaign.isVerified ? "" : context.say(Phrase(" (ngày giả định)", " (assumed days)")))
    }
}
