import Canvas
import Model
import Phrases
import Store

extension DeskScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let page else {
            let text =
                isMissing
                ? Phrase("Đợt này không còn trong sổ. Esc để quay lại.", "This drive is no longer in the books. Esc goes back.")
                : Phrase("Đang đọc số liệu…", "Reading…")
            canvas.wrapped(context.say(text), in: area.inset(1, 1), style: .hint)
            return
        }
        let layout = DeskLayout(area)
        drawCounts(page, on: &canvas, in: layout.counts, context)
        drawQueue(on: &canvas, layout, context)
        drawPerson(page, on: &canvas, in: layout.person, context)
    }

    // MARK: The counts

    private func drawCounts(_ page: DriveDayPage, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let drive = page.drive
        let state: Style =
            switch drive.state {
            case .open: .good.bold
            case .postponed, .cancelled, .planned: .warning
            case .closed: .dim
            }
        let note = context.say(.driveState(drive.state))
        let inside = canvas.box(
            rect, title: [Span(heading(page, width: rect.width - TextWidth.width(of: note) - 11, context), .title)],
            note: [Span(note, state)]
        ).inset(1, 0)
        var rest = inside
        let text = DriveCountsText(page: page, before: countsBefore)
        var first = rest.takeTop(1)
        let reached = text.reached(context)
        let forecast = text.forecast(context)
        canvas.label(reached, in: first.takeLeft(min(first.width, reached.width + 2)))
        if forecast.width + 12 < first.width {
            canvas.label(forecast, in: first.takeRight(forecast.width))
            _ = first.takeRight(2)
        }
        let figures = page.figures(preferring: context.measure, now: context.now)
        if let percent = figures.percent, first.width >= 8 {
            Gauge(percent: percent, scale: nil, thin: true).draw(on: &canvas, in: first)
        } else if figures.goal == nil {
            canvas.label(context.say(Phrase("chưa đặt mục tiêu", "no goal set")), in: first, style: .hint)
        }
        if !rest.isEmpty { canvas.pieces(text.people(context), in: rest.takeTop(1)) }
        if !rest.isEmpty { canvas.pieces(text.shares(context), in: rest.takeTop(1)) }
    }

    /// "Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân"; where it is narrow the day is said shorter, then the place goes.
    private func heading(_ page: DriveDayPage, width: Int, _ context: Context) -> String {
        let drive = page.drive
        let hours = drive.hours.map { " " + OpeningText.text([$0]) } ?? ""
        let long = drive.name + " · " + DriveText.day(drive.day, context) + hours
        let weekday = OpeningText.names(context.language)[drive.day.weekday - 1]
        let forms = [
            page.row.venueName.map { long + " · " + $0 } ?? long, long,
            drive.name + " · " + weekday + " " + DateText.dayMonth(drive.day) + hours,
            DriveText.day(drive.day, context) + hours,
        ]
        return forms.first { TextWidth.width(of: $0) <= width } ?? forms[forms.count - 1]
    }

    // MARK: The queue

    func table(_ context: Context) -> Table {
        // What is to be known of somebody is never cut, nor is a name for the sake of what the card beside it says; nothing takes no room.
        let rows = rows(at: stage)
        let note = rows.map { TextWidth.width(of: self.note($0, context).text) }.max() ?? 0
        let names = NameColumn(rows.lazy.map { (Mask.name($0.donor?.name ?? "", context), "") })
        let minutes = rows.contains { $0.booking.step.map { !$0.isEnd } ?? false } ? 4 : 0
        return Table(
            [
                .init("", .fixed(5), .right),
                .init("", names.width(least: 14, most: context.size.width < 100 ? 21 : 28)),
                .init("", .fixed(4), priority: 3),
                .init("", .fixed(3), priority: 2),
                .init("", .range(20, 34), priority: 1),
                .init("", .fixed(minutes), .right, priority: 4),
                .init("", .fixed(note)),
            ], head: .none, gap: 1)
    }

    private func drawQueue(on canvas: inout Canvas, _ layout: DeskLayout, _ context: Context) {
        canvas.box(
            layout.queue, title: panes.spans(context, width: PaneTabs<DeskPane>.width(in: layout.queue)), note: [],
            focused: guest == nil)
        let shown = rows(at: stage)
        guard !shown.isEmpty else {
            canvas.wrapped(context.say(stage.nobody), in: layout.list.inset(0, 1), style: .hint)
            canvas.cursor = layout.list.origin
            return
        }
        let table = table(context)
        table.draw(
            on: &canvas, in: layout.list, window: list.fitted(height: table.visibleRows(in: layout.list)), focused: guest == nil
        ) { row(shown[$0], context) }
    }

    private func row(_ row: QueueRow, _ context: Context) -> TableRow {
        let booking = row.booking
        let since = DeskText.since(booking, context)
        let isThere = booking.step != nil && !(booking.step?.isEnd ?? false)
        let time = since?.clock ?? booking.slot.map { DateText.clock(minute: $0) } ?? "–"
        let name = row.donor.map { Mask.name($0.name, context) } ?? context.say(Phrase("(đã xoá)", "(erased)"))
        let note = note(row, context)
        return [
            TableCell(time, .dim), .name(name, booking.staysAway ? .dim : .text),
            TableCell(row.donor?.birthYear.map(String.init) ?? "–", .dim),
            TableCell(row.donor?.bloodGroup?.text ?? "", .dim),
            TableCell(row.donor.map { [$0.street ?? "", $0.house].filter { !$0.isEmpty }.joined(separator: " ") } ?? "", .dim),
            TableCell(isThere ? since.map { "\($0.minutes)′" } ?? "" : "", .text),
            TableCell(note.text, note.style),
        ]
    }

    /// What is to be known of the line: that the interval has not passed, else how they answered, or how it ended.
    private func note(_ row: QueueRow, _ context: Context) -> (text: String, style: Style) {
        switch row.booking.step {
        case nil, .came?, .withDoctor?:
            let isOff = row.booking.staysAway || row.booking.step == nil && !row.booking.isAwaited
            if !isOff, let donor = row.donor, let page {
                let answer = context.rules.interval(after: donor.last, deferredUntil: donor.deferredUntil, on: page.drive.day)
                if case .notBefore = answer { return (context.say(.intervalShort(answer)), .warning) }
            }
            if let page, let late = DeskText.minutesLate(row.booking, at: page.drive, context) {
                return (context.say(Phrase("quá giờ \(late)′", "late \(late)′")), .warning)
            }
            if row.booking.step == nil {
                return (context.say(.invitation(row.booking.invitation)), row.booking.isAwaited ? .text : .dim)
            }
            return (row.booking.source == .walkIn ? context.say(Phrase("vãng lai", "walk-in")) : "", .dim)
        case .giving?: return ("", .dim)
        case .done?: return (context.say(.bookingStep(row.booking.step)), .good)
        case .failed?: return (context.say(Phrase("không thành", "failed bleed")), .warning)
        case .deferred?, .left?: return (context.say(.bookingStep(row.booking.step)), .warning)
        }
    }

    // MARK: The person

    private func drawPerson(_ page: DriveDayPage, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        guard let card = shownCard else {
            let rest = canvas.box(rect, title: [], note: [], focused: false).inset(1, 0)
            if let selected, selected.booking.donor == nil {
                let text = Phrase(
                    "Người này đã được xoá khỏi sổ; số liệu của đợt vẫn giữ.",
                    "This person was erased from the books; the drive's counts stay.")
                canvas.wrapped(context.say(text), in: rest, style: .hint)
            }
            return
        }
        let standing =
            guest != nil
            ? Span(context.say(Phrase("chưa có trong danh sách", "not on the list")), .warning)
            : Span(selected.map { DeskText.standing($0.booking, context) } ?? "", .accent)
        let isRevealed = context.revealed == card.donor.id
        let note = isRevealed ? [Span(context.say(Phrase("đang hiện số", "revealed")), .warning)] : [standing]
        var rest = canvas.box(
            rect, title: [Span(Mask.name(card.donor.name, context), .title)], note: note, focused: guest != nil
        ).inset(1, 0)
        if guest != nil { canvas.cursor = rest.origin }
        let keys = rest.takeBottom(rest.height >= 8 ? 2 : 1)
        drawInterval(card, page, on: &canvas, in: &rest, context)
        if let booking = selected?.booking {
            let way = DeskText.way(booking, context)
            if !way.isEmpty { _ = rest.takeTop(canvas.wrapped(way, in: rest, style: .dim)) }
        }
        let facts = DonorScreen.facts(card, context)
        DonorScreen.draw(facts[...], on: &canvas, in: rest, context)
        drawKeys(page, on: &canvas, in: keys, context)
    }

    private func drawInterval(
        _ card: DonorCard, _ page: DriveDayPage, on canvas: inout Canvas, in rest: inout Rect, _ context: Context
    ) {
        let answer = context.rules.interval(after: card.row.last, deferredUntil: card.row.deferredUntil, on: page.drive.day)
        canvas.label([Span(context.say(.interval(answer)), answer.headline)], in: rest.takeTop(1))
        let last = card.donations.lazy.map(\.donation).first { !$0.voided }
        if let last {
            let what = "\(last.volume.count) ml " + context.say(.donationKind(last.kind))
            let words = context.say(Phrase("lần cuối ", "last ")) + DateText.short(last.day, context.language) + " · " + what
            _ = rest.takeTop(canvas.wrapped(words, in: rest, style: .dim))
        } else if card.isFirstTime {
            canvas.label(context.say(Phrase("lần đầu hiến máu", "first donation")), in: rest.takeTop(1), style: .accent)
        }
        let deferrals = card.deferrals.map(\.deferral).filter { $0.drive == page.drive.id }
        for deferral in deferrals.prefix(3) {
            let until =
                deferral.until.map { context.say(Phrase(" · đến ", " · until ")) + DateText.short($0, context.language) } ?? ""
            canvas.label(
                context.say(Phrase("hoãn: ", "deferred: ")) + context.say(.deferralCode(deferral.code)) + until,
                in: rest.takeTop(1), style: .warning)
        }
    }

    /// What Enter does now, and the other steps.
    private func drawKeys(_ page: DriveDayPage, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        var rest = rect
        var line: [Span] = []
        if page.drive.state != .open {
            let say =
                page.drive.state == .planned
                ? Phrase("p mở đợt để bắt đầu", "p opens the drive") : Phrase("đợt không mở", "the drive is not open")
            line = [Span(context.say(say), .warning)]
        } else if let booking = selected?.booking, booking.staysAway {
            line =
                key("q", Phrase("lời mời", "booking"), context) + [Span("  ")]
                + key("Enter", Phrase("vẫn đến", "came after all"), context)
        } else if let next {
            line = [Span("Enter ", .key), Span(" " + context.say(next), .text.bold)]
        }
        var others: [[Span]] = []
        if page.drive.state == .open, guest == nil, let step = selected?.booking.step {
            let following = step.next
            if following.contains(.done), step != .giving { others.append(key("F3", Phrase("đã hiến", "gave"), context)) }
            if following.contains(.deferred) || step == .deferred { others.append(key("o", Phrase("hoãn", "defer"), context)) }
            if following.contains(.left) { others.append(key("v", Phrase("bỏ về", "left"), context)) }
            others.append(key("z", Phrase("lùi bước", "step back"), context))
        }
        func joined() -> [Span] { Array(others.joined(separator: [Span("  ")])) }
        // Where the second line would be cut, its first key stands beside Enter; what has no room there either is left out.
        while others.count > 1, joined().width > rest.width {
            let first = [Span("  ")] + others[0]
            if line.width + first.width <= rest.width {
                line += first
                others.removeFirst()
            } else {
                others.removeLast()
            }
        }
        canvas.label(line, in: rest.takeTop(1))
        if !rest.isEmpty { canvas.label(joined(), in: rest.takeTop(1)) }
    }

    private func key(_ label: String, _ what: Phrase, _ context: Context) -> [Span] {
        [Span(label + " ", .key), Span(context.say(what), .dim)]
    }

    private var next: Phrase? {
        if guest != nil { return Phrase("đã đến (khách vãng lai)", "came (walk-in)") }
        guard let row = selected else { return nil }
        switch row.booking.step {
        case nil: return .bookingStep(.came)
        case .came?: return .bookingStep(.withDoctor)
        case .withDoctor?: return .bookingStep(.giving)
        case .giving?: return Phrase("đã hiến…", "gave…")
        case .done?, .failed?, .deferred?, .left?: return nil
        }
    }
}
