import Canvas
import Model
import Phrases
import Store

extension SiteScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let sites else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        guard let site, let today = today(context) else { return drawEmpty(on: &canvas, in: area, context) }
        let layout = SiteLayout(area)
        drawHead(site, today, place: sites.firstIndex(of: site) ?? 0, of: sites.count, on: &canvas, in: layout.head, context)
        if let chart = layout.chart { drawChart(on: &canvas, in: chart, context) }
        drawList(on: &canvas, in: layout.list, context)
    }

    private func drawEmpty(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let inside = canvas.box(area, title: context.say(title), focused: true).inset(1, 1)
        let text =
            VenueForm.knownSite(context) == nil
            ? Phrase(
                "Chưa có điểm hiến máu cố định nào. Enter hoặc F7 để thêm.", "There is no fixed site yet. Enter or F7 adds one.")
            : Phrase(
                "Chưa có điểm hiến máu cố định nào. Enter hoặc F7 mở sẵn mẫu của điểm 132 Quan Nhân: tên, địa chỉ, giờ mở cửa từ 01/07/2022.",
                "There is no fixed site yet. Enter or F7 opens a form filled in for 132 Quan Nhân: name, address, hours since 01/07/2022."
            )
        canvas.wrapped(context.say(text), in: inside, style: .hint)
        canvas.cursor = inside.origin
    }

    private func drawHead(
        _ site: Venue, _ today: SiteDay, place: Int, of count: Int, on canvas: inout Canvas, in rect: Rect, _ context: Context
    ) {
        let note = count > 1 ? "← \(place + 1)/\(count) →" : ""
        var rest = canvas.box(rect, title: site.name.isEmpty ? site.code : site.name, note: note).inset(1, 0)
        let isOpen = today.openings?.contains { $0.start <= context.now.minuteOfDay && context.now.minuteOfDay < $0.end } ?? false
        canvas.label(
            [
                Span(SiteText.opening(today, context), isOpen ? .good.bold : .warning),
                Span(site.address.isEmpty ? "" : "  " + site.address, .dim),
            ], in: rest.takeTop(1))
        line(
            Phrase("Hôm nay", "Today"), [Span(SiteText.figures(today, todaysDrive(context), context), .title.bold)], on: &canvas,
            in: rest.takeTop(1),
            context)
        let recent = lastDays(14, context)
        let row = rest.takeTop(1)
        line(
            Phrase("14 ngày", "14 days"), [Span(String(repeating: " ", count: 15)), Span(figure(recent.map(\.tally), context))],
            on: &canvas, in: row, context)
        Sparkline(recent.map { $0.tally.amount(context.measure).tenths }).draw(
            on: &canvas, in: Rect(x: row.x + 13, y: row.y, width: min(14, max(0, row.width - 13)), height: 1))
        let month = days.filter { $0.day.year == context.today.year && $0.day.month == context.today.month }
        line(
            Phrase("Tháng \(context.today.month)", "This month"),
            [
                Span(figure(month.map(\.tally), context)),
                Span(context.say(Phrase(" · hoãn ", " · deferred ")) + String(month.reduce(0) { $0 + $1.deferred }), .dim),
            ], on: &canvas,
            in: rest.takeTop(1), context)
        drawYear(on: &canvas, in: &rest, context)
        drawSlots(site, on: &canvas, in: rest.takeTop(1), context)
        drawHours(site, on: &canvas, in: rest, context)
    }

    /// The next slots with their bookings, as many as there is room for.
    private func drawSlots(_ site: Venue, on canvas: inout Canvas, in row: Rect, _ context: Context) {
        let slots = nextSlots(site, context)
        guard !slots.isEmpty else {
            let none = Phrase("hôm nay không còn; f lịch tuần", "none today; f the week")
            return line(
                Phrase("Khung tới", "Next slots"), [misled(site, context) ?? Span(context.say(none), .hint)], on: &canvas, in: row,
                context)
        }
        let spans = slots.map { slot in
            [
                Span(DateText.clock(minute: slot.slot.span.start) + " ", .dim),
                Span("\(slot.booked)/\(slot.slot.capacity)", slot.booked >= slot.slot.capacity ? .warning.bold : .text),
            ]
        }
        line(Phrase("Khung tới", "Next slots"), [], on: &canvas, in: row, context)
        canvas.pieces(spans, in: Rect(x: row.x + 13, y: row.y, width: max(0, row.width - 13), height: row.height))
    }

    /// Today's slots that are not over; none of a day that was closed since people were booked.
    func nextSlots(_ site: Venue, _ context: Context) -> [SlotCount] {
        let today = SiteWeekGrid.Column(
            context.today, of: site, week ?? SiteWeek(first: context.today), rules: context.rules)
        guard today.hours?.isClosed != true else { return [] }
        return today.slots.filter { $0.slot.span.end > context.now.minuteOfDay }
    }

    /// Those who are booked for a day that was closed since, and are to be told; `nil` when there are none.
    private func misled(_ site: Venue, _ context: Context) -> Span? {
        guard let day = todaysDrive(context), !site.holds(day.drive, rules: context.rules), !day.awaited.isEmpty else { return nil }
        let people = day.awaited.count
        return Span(
            context.say(
                Phrase(
                    "nghỉ, \(people) người đã đặt cần báo · q",
                    "closed, \(people) booked \(people == 1 ? "person" : "people") to tell · q")),
            .warning)
    }

    private func drawHours(_ site: Venue, on canvas: inout Canvas, in rest: Rect, _ context: Context) {
        guard let week = site.week(on: context.today) else {
            canvas.wrapped(
                context.say(Phrase("Chưa có giờ mở cửa cho hôm nay; bấm H để nhập.", "No opening hours for today; H enters them.")),
                in: rest, style: .hint)
            return
        }
        line(Phrase("Giờ mở", "Hours"), [], on: &canvas, in: rest.row(0), context)
        var text = OpeningText.sentence(week.week, context.language)
        if !closedAhead.isEmpty {
            text +=
                context.say(Phrase(" · nghỉ ", " · closed "))
                + closedAhead.prefix(3).map { day in
                    let cause = site.hours(on: day, rules: context.rules).map { SiteText.cause($0, context) } ?? ""
                    return DateText.dayMonth(day) + (cause.isEmpty ? "" : " " + cause)
                }.joined(separator: ", ")
        }
        canvas.wrapped(text, in: Rect(x: rest.x + 13, y: rest.y, width: max(0, rest.width - 13), height: rest.height))
    }

    /// The campaign year against the site's own target.
    private func drawYear(on canvas: inout Canvas, in rest: inout Rect, _ context: Context) {
        guard let figures else { return }
        let amount = figures.tally.tally.amount(context.measure)
        let target = figures.tally.target(context.measure)
        var spans = [Span(NumberText.amount(amount, context.language), .text.bold)]
        if let target { spans.append(Span(" / " + NumberText.amount(target, context.language))) }
        spans.append(Span(" " + context.say(.unit(context.measure)), .dim))
        if target == nil { spans.append(Span(context.say(Phrase(" · chưa có chỉ tiêu, bấm c", " · no target, press c")), .hint)) }
        let row = rest.takeTop(1)
        line(Phrase("Năm \(context.year)", "Year \(context.year)"), spans, on: &canvas, in: row, context)
        guard let percent = amount.percent(of: target) else { return }
        canvas.label(NumberText.percent(percent, context.language), in: row, align: .right, style: .accent.bold)
        var bar = rest.takeTop(1)
        _ = bar.takeLeft(13)
        Gauge(percent: percent).draw(on: &canvas, in: bar)
    }

    private func line(_ label: Phrase, _ value: [Span], on canvas: inout Canvas, in row: Rect, _ context: Context) {
        guard !row.isEmpty else { return }
        canvas.label(context.say(label), in: Rect(x: row.x, y: row.y, width: min(12, row.width), height: 1), style: .dim)
        canvas.label(value, in: Rect(x: row.x + 13, y: row.y, width: max(0, row.width - 13), height: 1))
    }

    private func figure(_ tallies: [Tally], _ context: Context) -> String {
        UnitText.figure(tallies.reduce(into: Tally.zero) { $0 += $1 }.amount(context.measure), context)
    }

    /// The last days up to today, those without anybody among them.
    func lastDays(_ count: Int, _ context: Context) -> [(day: Day, tally: Tally)] {
        let byDay = Dictionary(days.map { ($0.day, $0.tally) }, uniquingKeysWith: { first, _ in first })
        return (0..<count).map { back in
            let day = context.today - (count - 1 - back)
            return (day, byDay[day] ?? .zero)
        }
    }

    private func drawChart(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let inside = canvas.box(
            rect, title: context.say(Phrase("14 ngày qua", "The last 14 days")), note: context.say(.measure(context.measure))
        ).inset(1, 0)
        let columns = lastDays(14, context).map {
            ColumnChart.Column(String($0.day.dayOfMonth), $0.tally.amount(context.measure).value)
        }
        ColumnChart(columns).draw(on: &canvas, in: inside) { NumberText.whole(Int($0.rounded()), context.language) }
    }

    /// The page names the day and the site.
    func shared(_ context: Context) -> DonationTable.Shared { DonationTable.Shared(all, context) }

    private func drawList(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let count = all.count { !$0.donation.voided }
        var inside = canvas.box(
            rect, title: context.say(Phrase("Hiến máu hôm nay", "Today's donations")),
            note: context.say(.counted(count, "lượt", "visit", "visits")), focused: true
        ).inset(1, 0)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if donations.isEmpty {
            let text =
                all.isEmpty
                ? Phrase("Hôm nay chưa có lần hiến nào. F3 để ghi nhận.", "There are no donations today yet. F3 records one.")
                : Phrase("Không có ai khớp. Esc bỏ lọc.", "Nobody matches. Esc clears the filter.")
            canvas.wrapped(context.say(text), in: inside.inset(0, inside.height > 4 ? 1 : 0), style: .hint)
        } else {
            let table = DonationTable.table(context, without: shared(context))
            table.draw(on: &canvas, in: inside, window: list.fitted(height: table.visibleRows(in: inside))) {
                DonationTable.row(donations[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }
}
