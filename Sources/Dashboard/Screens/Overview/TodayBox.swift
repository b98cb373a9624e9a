import Canvas
import Model
import Phrases
import Store

/// What is going on: the fixed sites today, the next drives, the year's aid.
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
        if rest.height <= 9, rest.width >= 50 {
            // Low and wide: the sites at the left, what comes and the year's aid at the right.
            let halves = rest.columns(.rest, .rest, gap: 2)
            rest = halves[0]
            drawSites(on: &canvas, in: &rest, context)
            rest = halves[1]
        } else {
            drawSites(on: &canvas, in: &rest, context)
            _ = rest.takeTop(1)
        }
        if figures.unassigned > 0 {
            let people = NumberText.whole(figures.unassigned, context.language)
            canvas.label(
                context.say(Phrase("\(people) người chưa xếp phường · P", "\(people) to assign to a ward · P")),
                in: rest.takeTop(1), style: .warning)
        }
        drawNext(on: &canvas, in: &rest, context)
    }

    private func drawSites(on canvas: inout Canvas, in rest: inout Rect, _ context: Context) {
        for site in figures.board.sites.prefix(3) {
            canvas.label(site.venue.name, in: rest.takeTop(1), style: .title)
            canvas.label(SiteText.opening(site, context), in: rest.takeTop(1))
            canvas.label(SiteText.figures(site, nil, context), in: rest.takeTop(1))
        }
        if figures.board.sites.isEmpty {
            _ = rest.takeTop(
                canvas.wrapped(
                    context.say(Phrase("Chưa có điểm cố định. Bấm 7 để thêm.", "No fixed site yet. Press 7 to add one.")), in: rest,
                    style: .hint))
        }
    }

    private func drawNext(on canvas: inout Canvas, in rest: inout Rect, _ context: Context) {
        canvas.label(context.say(Phrase("Đợt tới", "Next drives")), in: rest.takeTop(1), style: .title)
        if figures.board.nextDrives.isEmpty {
            canvas.label(context.say(Phrase("chưa có đợt nào", "none planned")), in: rest.takeTop(1), style: .hint)
        }
        let drives = figures.board.nextDrives.prefix(max(1, min(3, rest.height - 4)))
        // Below them: a blank row, the year's aid in two.
        var spare = max(0, rest.height - drives.count - 3)
        for row in drives {
            let day = row.drive.day
            let written = day.year == context.today.year ? DateText.dayMonth(day) : DateText.short(day, context.language)
            let used = TextWidth.width(of: written) + 2
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
