import Canvas
import Model
import Phrases
import Store

/// Where the days and slots of a week stand.
struct SiteWeekLayout {
    let box: Rect
    /// The days' names and figures.
    let head: Rect
    let body: Rect
    /// Below the slots: who has no hour.
    let others: Rect
    let words: Rect
    let labelWidth = 6
    let columnWidth: Int
    /// Rows of a slot.
    let slotHeight: Int
    private let rows: Int
    /// The row on top, where not all fit.
    private let first: Int

    /// - Parameter row: the one under the cursor, which is always seen.
    init(_ area: Rect, rows: Int, row: Int, hasOthers: Bool = false) {
        var rest = area
        words = rest.takeBottom(area.height >= 18 ? 2 : 1)
        box = rest
        var inside = rest.inset(2, 1)
        head = inside.takeTop(2)
        others = inside.takeBottom(hasOthers ? 1 : 0)
        body = inside
        self.rows = rows
        columnWidth = max(1, (inside.width - labelWidth) / 7)
        slotHeight = rows == 0 ? 1 : max(1, min(4, inside.height / rows))
        first = max(0, row + 1 - max(1, inside.height / slotHeight))
    }

    func column(_ place: Int, in rect: Rect) -> Rect {
        Rect(x: rect.x + labelWidth + place * columnWidth, y: rect.y, width: columnWidth, height: rect.height)
    }

    /// Empty where it is not seen.
    func cell(_ column: Int, _ row: Int) -> Rect { line(row).intersection(self.column(column, in: body)) }

    /// All that stands beside a row's hour, and the hour.
    func line(_ row: Int) -> Rect {
        Rect(x: body.x, y: body.y + (row - first) * slotHeight, width: body.width, height: slotHeight).intersection(body)
    }

    func place(at point: Point) -> (column: Int, row: Int)? {
        guard body.contains(point), point.x >= body.x + labelWidth else { return nil }
        let column = (point.x - body.x - labelWidth) / columnWidth
        let row = (point.y - body.y) / slotHeight + first
        return column < 7 && row < rows ? (column, row) : nil
    }
}

extension SiteWeekScreen {
    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let venue, let grid else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let layout = layout(area)
        let range = DateText.dayMonth(monday) + "–" + DateText.short(monday + 6, context.language)
        canvas.box(
            layout.box, title: [Span(venue.name + " · " + range, .title)],
            note: [Span(context.say(Phrase("đặt/chỗ · đến · nhận túi", "booked/places · came · bags")), .dim)], focused: true)
        for (place, column) in grid.columns.enumerated() {
            drawHead(column, on: &canvas, in: layout.column(place, in: layout.head), context)
        }
        for (row, minute) in grid.rows.enumerated() {
            var label = layout.line(row)
            canvas.label(
                DateText.clock(minute: minute), in: label.takeLeft(5), style: row == self.row ? .title : .dim)
        }
        for (place, column) in grid.columns.enumerated() { draw(column, place, grid, on: &canvas, layout, context) }
        if grid.rows.isEmpty { drawClosedWeek(grid, on: &canvas, layout, context) }
        drawOthers(grid, on: &canvas, layout, context)
        var rest = layout.words
        canvas.label(words(context), in: rest.takeTop(1).inset(1, 0), style: .title.bold)
        canvas.pieces(
            of: context.say(
                Phrase(
                    "Enter người của khung giờ · F7 đặt chỗ · t bàn tiếp đón · e ngày khác lịch · H giờ mở cửa · PgUp PgDn tuần",
                    "Enter the slot's people · F7 books · t desk · e this day's hours · H opening hours · PgUp PgDn week")),
            in: rest.takeTop(1).inset(1, 0), style: .hint)
    }

    private func drawHead(_ column: SiteWeekGrid.Column, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        var name: Style = column.day == day ? .accent.bold : .header
        if column.day == context.today { name = name.underline }
        let weekday = OpeningText.names(context.language)[column.day.weekday - 1]
        // Narrow columns leave the month to the box's title.
        let date = rect.width < 9 ? String(column.day.dayOfMonth) : DateText.dayMonth(column.day)
        canvas.label(weekday + " " + date, in: rect.row(0), style: name)
        let sums = column.booked + column.came + column.gave > 0 ? "\(column.booked)·\(column.came)·\(column.gave)" : ""
        canvas.label(sums, in: rect.row(1), style: .dim)
    }

    private func draw(
        _ column: SiteWeekGrid.Column, _ place: Int, _ grid: SiteWeekGrid, on canvas: inout Canvas, _ layout: SiteWeekLayout,
        _ context: Context
    ) {
        var shaded: [Rect] = []
        for row in grid.rows.indices {
            let cell = layout.cell(place, row)
            guard !cell.isEmpty else { continue }
            let inner = Rect(x: cell.x, y: cell.y, width: cell.width - 1, height: cell.height)
            let isSelected = column.day == day && row == self.row
            if let slot = column.slots.first(where: { $0.slot.span.start == grid.rows[row] }) {
                // Booked before it was closed: the door is shut, and the people stand over the shade.
                if !column.isOpen(slot.slot) { shade(inner, on: &canvas) }
                if isSelected { canvas.clear(inner, on: .selected) }
                draw(slot, column, on: &canvas, in: inner, context)
            } else {
                shade(inner, on: &canvas)
                shaded.append(inner)
                if isSelected { canvas.restyle(inner) { $0 = $0.reverse } }
            }
            if isSelected { canvas.cursor = inner.origin }
        }
        drawReason(column, on: &canvas, over: shaded, context)
    }

    private func shade(_ rect: Rect, on canvas: inout Canvas) {
        for y in rect.y..<rect.maxY {
            for x in rect.x..<rect.maxX { canvas.set(canvas.glyphs.shade, at: Point(x, y), style: .border) }
        }
    }

    /// Who is booked or came without an hour: a day's figures are those of its slots and of this line.
    private func drawOthers(_ grid: SiteWeekGrid, on canvas: inout Canvas, _ layout: SiteWeekLayout, _ context: Context) {
        guard grid.hasOthers else { return }
        var label = layout.others
        canvas.label(context.say(Phrase("khác", "other")), in: label.takeLeft(5), style: .dim)
        for (place, column) in grid.columns.enumerated() where column.hasOthers {
            let others = column.others
            let booked = others.booked > 0 ? "\(others.booked) " : ""
            let happened = others.came + others.gave > 0 ? "\(others.came)·\(others.gave)" : ""
            canvas.label([Span(booked, .dim), Span(happened, .good)], in: layout.column(place, in: layout.others))
        }
    }

    /// A week without an hour, such as that of Tết, has no rows: each day says why.
    private func drawClosedWeek(_ grid: SiteWeekGrid, on canvas: inout Canvas, _ layout: SiteWeekLayout, _ context: Context) {
        for (place, column) in grid.columns.enumerated() {
            let cell = layout.column(place, in: layout.body)
            drawReason(column, on: &canvas, over: [Rect(x: cell.x, y: cell.y, width: cell.width - 1, height: cell.height)], context)
            if column.day == day { canvas.cursor = cell.origin }
        }
    }

    /// Why it is closed, in words over the shade: of a whole day, or of the hours that differ from its week.
    private func drawReason(_ column: SiteWeekGrid.Column, on canvas: inout Canvas, over cells: [Rect], _ context: Context) {
        guard let width = cells.first?.width, width > 0 else { return }
        // On a day that was closed since, people may be booked still.
        guard column.slots.isEmpty || column.hours?.cause != .week else { return }
        let rows = cells.flatMap { cell in (0..<cell.height).map { cell.row($0) } }
        for (row, line) in zip(rows, WrappedText.lines(closedText(column, context), width: width)) {
            canvas.label(String(line), in: row, style: .warning)
        }
    }

    private func closedText(_ column: SiteWeekGrid.Column, _ context: Context) -> String {
        guard let hours = column.hours else { return context.say(Phrase("chưa có giờ", "no hours")) }
        let cause = SiteText.cause(hours, context)
        return cause.isEmpty ? context.say(Phrase("nghỉ", "closed")) : cause
    }

    private func draw(
        _ slot: SlotCount, _ column: SiteWeekGrid.Column, on canvas: inout Canvas, in rect: Rect, _ context: Context
    ) {
        let isOver = column.day < context.today || column.day == context.today && slot.slot.span.end <= context.now.minuteOfDay
        let isFull = slot.booked >= slot.slot.capacity
        let booked = "\(slot.booked)/\(slot.slot.capacity)" + (isFull ? "!" : "")
        let style: Style = isFull || !column.isOpen(slot.slot) ? .warning.bold : slot.booked > 0 ? (isOver ? .text : .accent) : .dim
        let happened = slot.came > 0 ? "\(slot.came)·\(slot.gave)" : ""
        if rect.height > 1 {
            canvas.label(booked, in: rect.row(0), style: style)
            canvas.label(happened, in: rect.row(1), style: .good)
        } else {
            // What does not fit is told below, under the cursor.
            let fits = !happened.isEmpty && TextWidth.width(of: booked) + TextWidth.width(of: happened) < rect.width
            canvas.label([Span(booked, style), Span(fits ? " " + happened : "", .good)], in: rect)
        }
    }

    /// " · cả ngày còn không hẹn giờ: đến 9 · nhận 8 túi".
    private func others(_ column: SiteWeekGrid.Column, _ context: Context) -> String {
        guard column.hasOthers else { return "" }
        let others = column.others
        let booked = others.booked > 0 ? Phrase("đặt \(others.booked) · ", "booked \(others.booked) · ") : Phrase(both: "")
        let came = Phrase("đến \(others.came) · nhận ", "came \(others.came) · ") + .figure(Amount(.bags, others.gave))
        return context.say(Phrase(" · khác, không hẹn giờ: ", " · other, no hour: ") + booked + came)
    }

    /// "T4 25/11 09:00–10:00: đặt 3/6 · đến 2 · nhận 1 túi".
    func words(_ context: Context) -> String {
        guard let column else { return "" }
        let name = DateText.weekday(day, context.language) + " " + DateText.dayMonth(day)
        guard let slot else {
            guard let hours = column.hours else {
                return name + ": " + context.say(Phrase("chưa có giờ mở cửa", "no hours are known"))
            }
            if hours.isClosed {
                let cause = SiteText.cause(hours, context)
                let booked =
                    column.booked > 0
                    ? context.say(Phrase(" · đã có \(column.booked) người đặt", " · \(column.booked) booked")) : ""
                return name + ": " + context.say(Phrase("nghỉ", "closed")) + (cause.isEmpty ? "" : " · " + cause) + booked
            }
            return name + ": " + context.say(Phrase("mở ", "open ")) + SiteText.openings(hours.openings) + others(column, context)
        }
        let span = SiteText.openings([slot.slot.span])
        let places = "\(slot.booked)/\(slot.slot.capacity)"
        let figures =
            Phrase("đặt \(places) · đến \(slot.came) · nhận ", "booked \(places) · came \(slot.came) · ")
            + .figure(Amount(.bags, slot.gave))
        let cause = column.hours.map { SiteText.cause($0, context) } ?? ""
        let shut = column.isOpen(slot.slot) ? "" : " · " + context.say(Phrase("nghỉ", "closed"))
        return name + " " + span + ": " + context.say(figures) + shut + (cause.isEmpty ? "" : " · " + cause)
            + others(column, context)
    }
}
