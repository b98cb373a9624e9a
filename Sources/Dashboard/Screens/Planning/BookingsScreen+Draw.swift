import Canvas
import Model
import Phrases
import Store

/// Where the parts of the page stand: the list, and beside it on a wide screen, over it on a narrow one, what is needed and free.
struct BookingsLayout {
    let box: Rect
    /// Inside the box, the filter's line taken off.
    let list: Rect
    /// The box of sums; `nil` on a narrow screen, which has two lines of them.
    let side: Rect?
    let lines: Rect
    let keys: Rect

    init(_ area: Rect, filter: ListFilter) {
        var rest = area
        side = area.width >= 110 ? rest.takeRight(area.width >= 160 ? 56 : 37) : nil
        box = rest
        var inside = rest.inset(2, 1)
        lines = side == nil ? inside.takeTop(3) : Rect(x: inside.x, y: inside.y, width: inside.width, height: 0)
        // The keys that are not on the bottom line.
        keys = inside.takeBottom(1)
        if filter.isOpen { _ = inside.takeBottom(1) }
        list = inside
    }
}

extension BookingsScreen {
    func table(_ context: Context) -> Table {
        func arrow(_ column: BookingOrder) -> Table.Column.Sort? { column == order ? .ascending : nil }
        // Names before groups: they are read first, and over all people, so that a filter does not move the columns.
        let names = NameColumn((page?.rows ?? []).lazy.map { ($0.donor?.name ?? "", "") })
        return Table(
            [
                .init(context.say(Phrase("giờ", "time")), .fixed(7), sort: arrow(.slot)),
                .init(
                    context.say(Phrase("Họ tên", "Name")), .named(min: 14, want: max(14, min(30, names.name))), sort: arrow(.name)),
                .init(context.say(Phrase("sinh", "born")), .fixed(4), .right, priority: 3),
                .init(context.say(Phrase("tổ, đơn vị", "group")), .flexible(min: 10, weight: 2), priority: 4, sort: arrow(.group)),
                .init(context.say(Phrase("tình trạng", "state")), .fixed(Self.stateWidth), sort: arrow(.state)),
                .init(
                    context.say(Phrase("khoảng cách", "interval")), .fixed(context.language == .vietnamese ? 14 : 15), priority: 2),
            ], gap: 1, showsMarks: true)
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let page else {
            canvas.label(
                context.say(isGone ? .noLongerThere : Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let layout = BookingsLayout(area, filter: filter)
        let drive = page.drive
        canvas.box(
            layout.box, title: drive.name,
            note: DriveText.day(drive.day, context) + " · " + context.say(.driveState(drive.state)), focused: true)
        if let side = layout.side {
            drawSide(on: &canvas, in: side, page, context)
        } else {
            drawLines(page, on: &canvas, in: layout.lines, context)
        }
        var inside = layout.box.inset(2, 1)
        canvas.pieces(of: context.say(keys), in: layout.keys, style: .hint)
        _ = inside.takeBottom(1)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        if lines.isEmpty {
            let text =
                page.rows.isEmpty ? Self.empty : Phrase("Không có ai khớp. Esc bỏ lọc.", "Nobody matches. Esc clears the filter.")
            canvas.wrapped(context.say(text), in: layout.list.inset(0, 1), style: .hint)
        } else {
            let table = table(context)
            table.draw(on: &canvas, in: layout.list, window: list.fitted(height: table.visibleRows(in: layout.list))) {
                row(lines[$0], context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    /// Who stands where, the slots, and what is still needed; a line that nothing needs goes to what has more to say.
    private func drawLines(_ page: BookingPage, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        var rest = rect
        let needed = needed(context)
        if !needed.isEmpty { canvas.label(needed, in: rest.takeBottom(1), style: .accent) }
        let sums = sums(page, width: rest.width, context)
        let isLong = TextWidth.width(of: sums) > rest.width && rest.height > 2
        canvas.wrapped(sums, in: rest.takeTop(isLong ? 2 : 1), style: .dim)
        canvas.pieces(slotSums(page, rows: rest, context), in: rest, style: .dim)
    }

    private var keys: Phrase {
        marked.isEmpty
            ? Phrase(
                "q đổi tình trạng · Space đánh dấu · e giờ hẹn · n mời nhóm",
                "q alters it · Space marks · e its slot · n invites a group")
            : Phrase(
                "đã đánh dấu \(marked.count) · q đổi cùng lúc · Esc bỏ dấu",
                "\(marked.count) marked · q alters them · Esc takes the marks off")
    }

    func row(_ line: BookingLine, _ context: Context) -> TableRow {
        let booking = line.row.booking
        let isOff = booking.invitation == .cancelled || booking.invitation == .noShow
        let style: Style =
            switch booking.step {
            case nil: isOff ? .dim : .text
            case .done?: .good
            case .came?, .withDoctor?, .giving?: .title
            case .failed?, .deferred?, .left?: .warning
            }
        // Of who is late that is what counts.
        let late = page.flatMap { DeskText.minutesLate(booking, at: $0.drive, context) }
        var state = [
            late.map { Span(context.say(Phrase("quá giờ \($0)′", "late \($0)′")), .warning) }
                ?? Span(context.say(line.state), style)
        ]
        // Who came without a booking is told to have, where there is room for it; the head counts them.
        let walkIn = " · " + context.say(Phrase("vãng lai", "walk-in"))
        if booking.step != nil, booking.source == .walkIn,
            TextWidth.width(of: context.say(line.state) + walkIn) <= Self.stateWidth
        {
            state.append(Span(walkIn, .dim))
        }
        if line.isDue { state.append(Span(" ! " + context.say(.reminderDue), .accent)) }
        // What the interval says matters until they come.
        let interval = booking.step == nil && !isOff ? context.say(.intervalShort(line.interval)) : ""
        let wait: Style = if case .notBefore = line.interval { .warning } else { .dim }
        return TableRow(
            [
                TableCell(booking.slot.map { DateText.clock(minute: $0) + (line.slot?.audience == nil ? "" : " *") } ?? "–", .dim),
                .name(line.name(context), isOff ? .dim : .text),
                TableCell(line.row.donor?.birthYear.map(String.init) ?? "–", .dim), .group(line.row.groupName, .dim, context),
                .spans(state), TableCell(interval, wait),
            ], marked: marked.contains(booking.id))
    }

    private static let stateWidth = 19

    // MARK: Sums

    /// The people that the page is about: of one slot, or of the whole day.
    private func people(_ page: BookingPage) -> [BookingRow] {
        slot.map { slot in page.rows.filter { page.drive.takes($0.booking, at: slot) } } ?? page.rows
    }

    private func slots(_ page: BookingPage) -> [SlotRow] {
        slot.map { slot in page.slots.filter { $0.slot.span.start == slot } } ?? page.slots
    }

    /// "60 người: 34 đã đặt, 10 đã hứa … · cần nhắc 12"; where it is narrow the number alone.
    private func sums(_ page: BookingPage, width: Int, _ context: Context) -> String {
        let remind = toRemind
        let parts =
            counts(page).map { "\($0.count) " + context.say($0.label) }.joined(separator: ", ")
            + (remind > 0 ? context.say(Phrase(" · cần nhắc \(remind)", " · \(remind) to remind")) : "")
        let count = people(page).count
        let whole = context.say(.people(count)) + (parts.isEmpty ? "" : ": " + parts)
        return TextWidth.width(of: whole) <= width || parts.isEmpty ? whole : "\(count): " + parts
    }

    private func counts(_ page: BookingPage) -> [(label: Phrase, count: Int)] {
        let rows = people(page)
        var counts: [(label: Phrase, count: Int)] = Booking.Invitation.allCases.map { state in
            (
                Phrase.invitation(state),
                rows.count { $0.booking.step == nil && $0.booking.source == .booked && $0.booking.invitation == state }
            )
        }
        let came = rows.filter { $0.booking.step != nil }
        let walkIns = came.count { $0.booking.source == .walkIn }
        // They hold no place, which the slots' figures show.
        let ofThem =
            walkIns == 0
            ? Phrase(both: "") : Phrase(" (\(walkIns) khách vãng lai)", " (\(walkIns) \(walkIns == 1 ? "walk-in" : "walk-ins"))")
        counts.append((Phrase("đã đến", "came") + ofThem, came.count))
        return counts.filter { $0.count > 0 }
    }

    /// Those to be reminded today: they are counted among the others already.
    private var toRemind: Int { lines.count { $0.isDue } }

    /// "07:30 20/25 · 08:30 12/15 · * dành riêng"; what has no room is counted at the end.
    private func slotSums(_ page: BookingPage, rows rect: Rect, _ context: Context) -> [String] {
        let slots = slots(page)
        guard !slots.isEmpty else { return [context.say(Self.noSlots)] }
        let texts = slots.map { row in
            DateText.clock(minute: row.slot.span.start) + (row.slot.audience == nil ? "" : " *")
                + " \(row.booked)/\(row.slot.capacity)"
        }
        let star = slots.contains { $0.slot.audience != nil } ? [context.say(Phrase("* dành riêng", "* kept for a group"))] : []
        func fits(_ pieces: [String]) -> Bool {
            WrappedText.lines(pieces.map { $0.replacing(" ", with: "_") }.joined(separator: " __"), width: rect.width).count
                <= rect.height
        }
        let whole = texts + star
        if fits(whole) { return whole }
        for shown in texts.indices.reversed() {
            let pieces = texts.prefix(shown) + ["+\(texts.count - shown)"] + star
            if fits(Array(pieces)) { return Array(pieces) }
        }
        return texts
    }

    private static let noSlots = Phrase("Đợt này không chia khung giờ.", "This drive has no slots.")

    /// How many bookings the goal needs, by what came of this office's own past drives.
    private func needed(_ context: Context) -> String {
        guard let day, let goal = day.goal(preferring: context.measure), let page, page.drive.state == .planned else { return "" }
        let needed = day.rates.bookings(for: goal)
        let goalText = UnitText.figure(goal, context)
        let text = Phrase(
            "\(goalText) cần khoảng \(needed) lượt đặt, đã có \(day.counts.bookings)",
            "\(goalText) need about \(needed) bookings, there are \(day.counts.bookings)")
        return context.say(text) + (day.rates.isAssumption ? context.say(Phrase(" (giả định)", " (assumed)")) : "")
    }

    private func drawSide(on canvas: inout Canvas, in rect: Rect, _ page: BookingPage, _ context: Context) {
        let title = context.say(Phrase("Số chỗ", "Places"))
        let note = context.say(.people(people(page).count))
        var inside = canvas.box(rect, title: title, note: note).inset(1, 0)
        for part in counts(page) {
            let line = inside.takeTop(1)
            canvas.label(context.say(part.label), in: line)
            canvas.label(NumberText.whole(part.count, context.language), in: line, align: .right, style: .title)
        }
        let remind = toRemind
        if remind > 0 {
            let line = inside.takeTop(1)
            canvas.label(context.say(Phrase("cần nhắc (chưa đến)", "to remind (not here yet)")), in: line, style: .accent)
            canvas.label(NumberText.whole(remind, context.language), in: line, align: .right, style: .accent)
        }
        let needed = needed(context)
        if !needed.isEmpty {
            _ = inside.takeTop(1)
            _ = inside.takeTop(canvas.wrapped(needed, in: inside, style: .accent))
        }
        _ = inside.takeTop(1)
        let slots = slots(page)
        if slots.isEmpty {
            _ = inside.takeTop(canvas.wrapped(context.say(Self.noSlots), in: inside, style: .hint))
        } else {
            drawSlots(on: &canvas, in: inside.takeTop(slots.count), page, context)
            if slots.contains(where: { $0.slot.audience != nil }) {
                _ = inside.takeTop(canvas.wrapped(keptNote(slots, of: page.drive, context), in: inside, style: .hint))
            }
        }
        _ = inside.takeTop(1)
        drawGroups(on: &canvas, in: inside, page, context)
    }

    private func drawSlots(on canvas: inout Canvas, in rect: Rect, _ page: BookingPage, _ context: Context) {
        let slots = slots(page)
        let names = slotNames(slots, of: page.drive)
        let widest = min(16, names.map { TextWidth.width(of: $0) }.max() ?? 0)
        for (place, row) in slots.enumerated() where place < rect.height {
            var line = rect.row(place)
            canvas.label(OpeningText.text([row.slot.span]) + (row.slot.audience == nil ? "" : "*"), in: line.takeLeft(12))
            canvas.label(
                "\(row.booked)/\(row.slot.capacity)", in: line.takeLeft(6), align: .right,
                style: row.booked >= row.slot.capacity ? .warning : .title)
            canvas.label(names[place], in: line.takeRight(widest), style: .dim)
            // Overbooked is seen, as everywhere, by the bar going on beyond the mark.
            Gauge(percent: Double(row.booked) * 100 / Double(max(1, row.slot.capacity)), scale: scale(slots), thin: true).draw(
                on: &canvas, in: line.inset(1, 0))
        }
    }

    private func scale(_ slots: [SlotRow]) -> Double {
        Gauge.niceScale(slots.map { Double($0.booked) * 100 / Double(max(1, $0.slot.capacity)) })
    }

    private static let fullBar = 10.0

    /// For whom each slot is kept.
    private func slotNames(_ slots: [SlotRow], of drive: Drive) -> [String] {
        let text = SlotText(groups: places?.groups ?? [], blocs: places?.blocs ?? [], ward: drive.ward)
        return slots.map { $0.slot.audience.map { text.name($0) } ?? "" }
    }

    /// "* kept for a group · HS-SV: Pupils and students": what nobody knows in English has no room beside the slot.
    private func keptNote(_ slots: [SlotRow], of drive: Drive, _ context: Context) -> String {
        let told = Set(slotNames(slots, of: drive)).sorted().compactMap { name -> String? in
            let long = UnitText.blocShort(name, context)
            return long == name ? nil : name + ": " + long
        }
        return ([context.say(Phrase("* dành riêng", "* kept for a group"))] + told).joined(separator: " · ")
    }

    /// The people of each group, the largest first.
    private func drawGroups(on canvas: inout Canvas, in rect: Rect, _ page: BookingPage, _ context: Context) {
        var sums: [String: Int] = [:]
        for row in people(page) where row.booking.invitation != .cancelled { sums[row.groupName, default: 0] += 1 }
        let groups = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let none = context.say(Phrase("chưa rõ đơn vị", "no group"))
        let shown = groups.prefix(max(0, rect.height)).map { name, count in
            BarList.Bar(name.isEmpty ? none : name, Double(count), figure: NumberText.whole(count, context.language))
        }
        // One person is no full bar.
        BarList(shown, scale: max(Self.fullBar, Double(groups.first?.value ?? 0))).draw(on: &canvas, in: rect)
    }
}
