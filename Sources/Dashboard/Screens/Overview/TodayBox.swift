import Canvas
import Model
import Phrases
import Store

/// What is going on: the fixed sites today, the next drives, the year's aid.
struct TodayBox {
    let figures: OverviewFigures

    func draw(on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        var rest = canvas.box(rect, title: context.say(Phrase("Hôm nay", "Today")), note: DateText.dayMonth(figures.board.today))
            .inset(1, 0)
        for site in figures.board.sites.prefix(3) {
            canvas.label(site.venue.name, in: rest.takeTop(1), style: .title)
            canvas.label(SiteText.opening(site, context), in: rest.takeTop(1))
            canvas.label(SiteText.figures(site, context), in: rest.takeTop(1))
        }
        if figures.board.sites.isEmpty {
            _ = rest.takeTop(
                canvas.wrapped(
                    context.say(Phrase("Chưa có điểm cố định. Bấm 7 để thêm.", "No fixed site yet. Press 7 to add one.")), in: rest,
                    style: .hint))
        }
        _ = rest.takeTop(1)
        canvas.label(context.say(Phrase("Đợt tới", "Next drives")), in: rest.takeTop(1), style: .title)
        if figures.board.nextDrives.isEmpty {
            canvas.label(context.say(Phrase("chưa có đợt nào", "none planned")), in: rest.takeTop(1), style: .hint)
        }
        for row in figures.board.nextDrives.prefix(max(1, min(3, rest.height - 4))) {
            canvas.label([Span(DateText.dayMonth(row.drive.day) + "  ", .accent), Span(row.drive.name)], in: rest.takeTop(1))
        }
        _ = rest.takeTop(1)
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
