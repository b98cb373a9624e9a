import Canvas
import Model
import Phrases
import Store

/// What is going on: the fixed sites and the drives of today, the next drives, the year's aid.
struct TodayBox {
    let figures: OverviewFigures

    /// The real day, whatever year the board shows.
    /// - Parameter title: where the box is one of several in a place, their names.
    func draw(on canvas: inout Canvas, in rect: Rect, _ context: Context, title: [Span]? = nil, focused: Bool = false) {
        var rest = canvas.box(
            rect, title: title ?? [Span(context.say(Phrase("Hôm nay", "Today")), .title)],
            note: [
                Span(
                    figures.board.year == context.today.year
                        ? DateText.dayMonth(context.today) : DateText.short(context.today, context.language), .dim)
            ], focused: focused
        ).inset(1, 0)
        if rest.height <= 12, rest.width >= 50 {
            // Low and wide: today at the left, what comes and the year's aid at the right.
            let halves = rest.columns(.rest, .rest, gap: 2)
            rest = halves[0]
            drawToday(on: &canvas, in: &rest, context)
            rest = halves[1]
        } else {
            // What comes needs a title and a drive, the aid a blank and two rows.
            var top = rest
            _ = top.takeBottom(6 + (figures.unassigned > 0 ? 1 : 0))
            drawToday(on: &canvas, in: &top, context)
            _ = rest.takeTop(min(rest.height, top.y - rest.y))
            if rest.height > 5 { _ = rest.takeTop(1) }
        }
        if figures.unassigned > 0 {
            let people = NumberText.whole(figures.unassigned, context.language)
            canvas.label(
                context.say(Phrase("\(people) người chưa xếp phường · P", "\(people) to assign to a ward · P")),
                in: rest.takeTop(1), style: .warning)
        }
        drawNext(on: &canvas, in: &rest, context)
    }

    /// Every place where blood is taken in today, those that are open first, and what all of them took in: in as many rows as there are.
    private func drawToday(on canvas: inout Canvas, in rest: inout Rect, _ context: Context) {
        let day = figures.board.now
        let all = day.sites.map { TodayPlace($0, context) } + day.drives.map { TodayPlace($0, context) }
        let places = all.filter(\.isOpen) + all.filter { !$0.isOpen }
        if day.sites.isEmpty {
            _ = rest.takeTop(
                canvas.wrapped(
                    context.say(Phrase("Chưa có điểm cố định. Bấm 7 để thêm.", "No fixed site yet. Press 7 to add one.")), in: rest,
                    style: .hint))
        }
        guard !places.isEmpty else { return }
        let total = day.tally.amount(context.measure)
        let showsTotal = places.count > 1 || day.sites.first?.tally != day.tally
        let room = rest.height - (showsTotal ? 1 : 0)
        let form =
            TodayPlace.Form.allCases.first { form in
                let rows = places.map { $0.rows(form, width: rest.width) }
                return !rows.contains(nil) && rows.reduce(0) { $0 + ($1 ?? 0) } <= room
            } ?? .line
        let fits = form != .line || places.count <= room
        for place in fits ? places[...] : places.prefix(max(1, room - 1)) { place.draw(form, on: &canvas, in: &rest) }
        if !fits {
            let more = places.count - max(1, room - 1)
            canvas.label(context.say(Phrase("và \(more) nơi nữa", "and \(more) more")), in: rest.takeTop(1), style: .hint)
        }
        if showsTotal {
            canvas.label(
                [
                    Span(context.say(Phrase("cả ngày ", "the day "))), Span(UnitText.figure(total, context), .text.bold),
                ], in: rest.takeTop(1))
        }
    }

    private func drawNext(on canvas: inout Canvas, in rest: inout Rect, _ context: Context) {
        canvas.label(context.say(Phrase("Đợt tới", "Next drives")), in: rest.takeTop(1), style: .title)
        let next = figures.board.now.nextDrives
        if next.isEmpty {
            canvas.label(context.say(Phrase("chưa có đợt nào", "none planned")), in: rest.takeTop(1), style: .hint)
        }
        let drives = next.prefix(max(1, min(3, rest.height - 4)))
        // Below them: a blank row, the year's aid in two.
        var spare = max(0, rest.height - drives.count - 3)
        let days = drives.map { row in
            row.drive.day.year == context.today.year
                ? DateText.dayMonth(row.drive.day) : DateText.short(row.drive.day, context.language)
        }
        let used = (days.map { TextWidth.width(of: $0) }.max() ?? 0) + 2
        for (row, written) in zip(drives, days) {
            let lines = WrappedText.lines(row.drive.name, width: rest.width - used)
            let rows = min(lines.count, 1 + spare)
            spare -= rows - 1
            var place = rest.takeTop(max(1, rows))
            canvas.label(written, in: place.takeLeft(used).row(0), style: .accent)
            if rows == lines.count { canvas.wrapped(row.drive.name, in: place) } else { canvas.label(row.drive.name, in: place) }
        }
        if rest.height > 2 { _ = rest.takeTop(1) }
        canvas.label(
            context.say(Phrase("Giá trị nhân đạo \(figures.board.year)", "Aid in \(figures.board.year)")), in: rest.takeTop(1),
            style: .title)
        if let aid = figures.aid {
            let growth = aid.growth.map { "  " + NumberText.signedPercent($0, context.language) } ?? ""
            canvas.label(
                [Span(NumberText.money(aid.figure.value, context.language)), Span(growth, .good.bold)], in: rest.takeTop(1))
        } else {
            canvas.label(context.say(Phrase("chưa nhập; bấm a", "not entered; press a")), in: rest.takeTop(1), style: .hint)
        }
    }
}
