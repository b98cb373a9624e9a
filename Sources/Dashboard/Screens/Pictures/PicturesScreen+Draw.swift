import Canvas
import Model
import Phrases
import Store

extension PicturesScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let picture else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        let layout = PicturesLayout(area)
        for slot in layout.slots { draw(slot, picture, on: &canvas, context) }
        var rest = layout.words
        canvas.label(words(context), in: rest.takeTop(1).inset(1, 0), style: .title.bold)
        canvas.label(context.say(hint), in: rest.takeTop(1).inset(1, 0), style: .hint)
    }

    private var hint: Phrase {
        switch focus {
        case .months:
            Phrase(
                "←→ tháng · Enter xem từng ngày · Tab đổi hình · m đơn vị đo",
                "←→ month · Enter its days · Tab next picture · m measure")
        case .days:
            Phrase(
                "↑↓ ngày · ←→ tuần · PgUp PgDn tháng · Tab đổi hình · m đơn vị đo",
                "↑↓ day · ←→ week · PgUp PgDn month · Tab next picture · m measure")
        case .curve:
            Phrase(
                "←→ ngày · ↑↓ tuần · PgUp PgDn tháng · Tab đổi hình · m đơn vị đo",
                "←→ day · ↑↓ week · PgUp PgDn month · Tab next picture · m measure")
        case .givers: Phrase("↑↓ phần khác · Tab đổi hình · Ctrl-Y năm", "↑↓ other parts · Tab next picture · Ctrl-Y year")
        }
    }

    private func draw(_ slot: PicturesLayout.Slot, _ picture: YearPicture, on canvas: inout Canvas, _ context: Context) {
        let shown = shown(in: slot)
        let isFocused = slot.pictures.contains(focus)
        let tabs = PaneTabs(panes: slot.pictures, shown: shown).spans(context)
        let note = note(shown, picture, context)
        let room = slot.rect.width - tabs.width - TextWidth.width(of: note) - 10
        canvas.box(
            slot.rect, title: tabs + [Span(heading(of: shown, width: room, context), .dim)], note: [Span(note, .dim)],
            focused: isFocused)
        let plot = plot(in: slot.rect)
        let legend = Rect(x: plot.x, y: plot.maxY, width: plot.width, height: slot.rect.height > 3 ? 1 : 0)
        if picture.isEmpty {
            canvas.wrapped(
                context.say(
                    Phrase(
                        "Năm \(picture.year) chưa có lần hiến nào. Ctrl-Y chọn năm khác.",
                        "There are no donations in \(picture.year) yet. Ctrl-Y chooses another year.")),
                in: plot, style: .hint)
            return
        }
        // The cursor of the picture that has the keyboard is the terminal's own.
        let cursor = canvas.cursor
        switch shown {
        case .months: drawMonths(picture, isFocused, on: &canvas, in: plot, legend, context)
        case .days: drawDays(picture, isFocused, on: &canvas, in: plot, legend, context)
        case .curve: drawCurve(picture, isFocused, on: &canvas, in: plot, legend, context)
        case .givers: GiverBars(sums: givers, first: giverPart).draw(on: &canvas, in: plot, legend: legend, context)
        }
        canvas.cursor = isFocused ? canvas.cursor ?? plot.origin : cursor
    }

    /// By what the people are told apart, and whose year it is; the former goes where it has no room.
    private func heading(of shown: Picture, width: Int, _ context: Context) -> String {
        let place = " · " + name(context) + " " + String(context.year)
        guard shown == .givers else { return place }
        let long = context.say(Phrase(" theo tuổi, giới, nhóm máu", " by age, sex, blood group")) + place
        return TextWidth.width(of: long) <= width ? long : place
    }

    private func note(_ shown: Picture, _ picture: YearPicture, _ context: Context) -> String {
        shown == .givers ? context.say(.measure(.visits)) : context.say(.measure(picture.measure))
    }

    func figure(_ value: Double, _ context: Context) -> String { NumberText.whole(Int(value.rounded()), context.language) }

    private func drawMonths(
        _ picture: YearPicture, _ isFocused: Bool, on canvas: inout Canvas, in plot: Rect, _ legend: Rect, _ context: Context
    ) {
        let columns = picture.months.enumerated().map { index, amount in
            ColumnChart.Column(
                String(index + 1) + (picture.peakMonths.contains(index + 1) ? "*" : ""), amount.value,
                plan: picture.monthPlans.isEmpty ? nil : picture.monthPlans[index])
        }
        ColumnChart(columns, selected: isFocused ? day.month - 1 : nil).draw(on: &canvas, in: plot) { figure($0, context) }
        let plan =
            picture.target == nil ? [] : [Span(context.say(Phrase("╌ chỉ tiêu chia theo tháng · ", "╌ target by month · ")), .dim)]
        canvas.label(plan + [Self.peakNote(context)], in: legend)
    }

    private static func peakNote(_ context: Context) -> Span { Span(context.say(Phrase("* tháng cao điểm", "* peak month")), .dim) }

    private func drawDays(
        _ picture: YearPicture, _ isFocused: Bool, on canvas: inout Canvas, in plot: Rect, _ legend: Rect, _ context: Context
    ) {
        var heat = picture.heat
        heat.selected = isFocused ? picture.place(of: day) : nil
        heat.draw(on: &canvas, in: plot)
        let spans = heat.levels.legend(canvas.glyphs) { NumberText.whole($0, context.language) }
        canvas.label(spans + [Span(context.say(.measure(picture.measure)) + " · ", .dim), Self.peakNote(context)], in: legend)
    }

    func chart(_ picture: YearPicture, _ context: Context) -> CurveChart {
        var lines = [CurveChart.Line(picture.curve.done, .solid, style: .accent.bold)]
        if let plan = picture.curve.plan { lines.append(CurveChart.Line(plan, .dashed, style: .chartPlan)) }
        if let before = picture.curve.before { lines.append(CurveChart.Line(before, .dotted, style: .text)) }
        let months = (0..<12).map { CurveChart.Label(String($0 + 1), day: picture.firstDay.adding(months: $0) - picture.firstDay) }
        let isOver = context.today > Day.last(of: picture.year)
        return CurveChart(
            lines, range: picture.curve.range, mark: isOver ? nil : picture.place(of: picture.lastDay), labels: months)
    }

    private func drawCurve(
        _ picture: YearPicture, _ isFocused: Bool, on canvas: inout Canvas, in plot: Rect, _ legend: Rect, _ context: Context
    ) {
        var chart = chart(picture, context)
        chart.selected = isFocused ? picture.place(of: day) : nil
        chart.draw(on: &canvas, in: plot) { figure($0, context) }
        var rest = legend
        func entry(_ text: Phrase, _ draw: (inout Canvas, Rect) -> Void) {
            let words = context.say(text)
            guard rest.width >= TextWidth.width(of: words) + 4 else { return }
            draw(&canvas, rest.takeLeft(3))
            _ = rest.takeLeft(1)
            canvas.label(words, in: rest.takeLeft(TextWidth.width(of: words)), style: .dim)
            _ = rest.takeLeft(2)
        }
        entry(Phrase("năm \(picture.year)", "\(picture.year)")) { CurveChart.sample(.solid, .accent.bold, on: &$0, in: $1) }
        if picture.curve.plan != nil {
            entry(Phrase("chỉ tiêu", "target")) { CurveChart.sample(.dashed, .chartPlan, on: &$0, in: $1) }
        }
        if picture.curve.before != nil {
            entry(Phrase("năm \(picture.year - 1)", "\(picture.year - 1)")) { CurveChart.sample(.dotted, .text, on: &$0, in: $1) }
        }
        if picture.curve.projection != nil {
            let years = picture.curve.basedOn.map(String.init).joined(separator: ", ")
            entry(Phrase("dự báo theo \(years)", "forecast from \(years)")) { CurveChart.rangeSample(on: &$0, in: $1) }
        }
    }
}
