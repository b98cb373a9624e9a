import Canvas
import Model
import Phrases
import Store

extension ReckoningScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let reckoning else {
            let text =
                isMissing
                ? Phrase("Đợt này không còn trong sổ.", "This drive is no longer in the books.")
                : Phrase("Đang đọc số liệu…", "Reading…")
            canvas.label(context.say(text), in: area.row(0), style: .hint)
            canvas.cursor = area.origin
            return
        }
        let layout = ReckoningLayout(area)
        drawHead(reckoning, on: &canvas, in: layout.head, context)
        drawList(reckoning, on: &canvas, in: layout.list, context)
    }

    // MARK: Head

    private func drawHead(_ reckoning: DriveReckoning, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let drive = reckoning.drive
        let state: Style = drive.state == .open ? .good.bold : drive.state == .closed ? .text : .warning
        var inside = canvas.box(
            rect, title: [Span(drive.name + " · " + DateText.short(drive.day, context.language), .title)],
            note: [Span(context.say(.driveState(drive.state)), state)]
        ).inset(1, 0)
        let figures = reckoning.page.figures(preferring: context.measure, now: context.now)
        let line = inside.takeTop(1)
        var spans = [Span(NumberText.amount(figures.reached, context.language), .title.bold)]
        if let goal = figures.goal { spans.append(Span(" / " + NumberText.amount(goal, context.language))) }
        spans.append(Span(" " + context.say(.unit(figures.reached.measure)), .dim))
        if figures.goal == nil { spans.append(Span(context.say(Phrase(" · chưa đặt mục tiêu", " · no goal was set")), .hint)) }
        canvas.label(spans, in: line)
        if let percent = figures.percent {
            canvas.label(NumberText.percent(percent, context.language), in: line, align: .right, style: .accent.bold)
            if inside.height > 1 { Gauge(percent: percent).draw(on: &canvas, in: inside.takeTop(1)) }
        }
        canvas.pieces(status(reckoning, context), in: inside.takeTop(1))
    }

    /// "3 người chưa xong · 12 người vắng chưa gọi, đã gọi 2 · p đóng đợt".
    private func status(_ reckoning: DriveReckoning, _ context: Context) -> [[Span]] {
        var parts: [[Span]] = []
        func add(_ phrase: Phrase, _ style: Style) { parts.append([Span(context.say(phrase), style)]) }
        if reckoning.drive.state == .open {
            add(Phrase("p đóng đợt", "p closes the drive"), .hint)
            add(Phrase("số liệu tạm tính", "not final yet"), .dim)
        }
        let unfinished = reckoning.unfinished.count
        if unfinished > 0 { add(Phrase("\(unfinished) người chưa xong", "\(unfinished) not finished"), .warning.bold) }
        let absent = reckoning.absent.count
        if absent > 0 {
            add(Phrase("\(absent) người vắng chưa gọi", absent == 1 ? "1 no-show to call" : "\(absent) no-shows to call"), .warning)
        }
        if reckoning.called > 0 { add(Phrase("đã gọi \(reckoning.called)", "\(reckoning.called) called"), .dim) }
        if reckoning.drive.state != .closed, reckoning.drive.state != .open {
            add(Phrase("chưa diễn ra", "has not taken place"), .dim)
        } else if reckoning.drive.state == .closed, unfinished == 0, absent == 0 {
            add(Phrase("mọi việc sau đợt đã xong", "nobody is left to see or call"), .good)
        }
        if let venue = reckoning.page.row.venueName { add(Phrase(both: venue), .dim) }
        return parts
    }

    // MARK: The list

    private func drawList(_ reckoning: DriveReckoning, on canvas: inout Canvas, in rect: Rect, _ context: Context) {
        let note = note(reckoning, context)
        var inside = canvas.box(
            rect, title: PaneTabs(panes: panes, shown: pane).spans(context), note: note.isEmpty ? [] : [Span(note, .dim)],
            focused: true
        ).inset(1, 0)
        let caret = filter.draw(on: &canvas, in: &inside, context)
        let words = words(context)
        let box = inside
        let detail = inside.takeBottom(wordLines(box, context))
        if !detail.isEmpty { canvas.wrapped(words, in: detail, style: .hint) }
        let window = list(pane)
        if let empty = emptyText(window, context) {
            canvas.wrapped(context.say(empty), in: inside.inset(0, inside.height > 4 ? 1 : 0), style: .hint)
            canvas.cursor = inside.origin
        } else {
            let table = table(context, within: box)
            table.draw(on: &canvas, in: inside, window: window.fitted(height: table.visibleRows(in: inside))) {
                cells($0, reckoning, context)
            }
        }
        if let caret { canvas.cursor = caret }
    }

    /// Under the list: all that is said of the selected figure where its line has no room for it, or the rule by which people are invited again.
    private func words(_ context: Context) -> String {
        switch pane {
        case .figures:
            guard let row = list(.figures).selection, figures.indices.contains(row) else { return "" }
            let line = figures[row]
            let parts = [
                line.formula,
                line.expected.isEmpty ? "" : context.say(Phrase("dự kiến trước đợt ", "forecast before it ")) + line.expected,
                line.before.isEmpty || line.before == "–" ? "" : context.say(Phrase("năm trước ", "year before ")) + line.before,
            ].filter { !$0.isEmpty }
            return context.say(line.label) + ": " + (parts.isEmpty ? line.value : parts.joined(separator: " · "))
        case .second:
            guard let rule = context.rules.intervalRules(after: .wholeBlood, on: context.today).first(where: \.isVerified) else {
                return ""
            }
            return context.say(
                scope + Phrase("Ngày mời theo quy định: ", "The day follows the rule: ") + .ruleLength(rule.length)
                    + Phrase(both: ", ") + .paper(rule.source))
        case .absent:
            return context.say(
                Phrase(
                    "q ghi đã gọi · Ctrl-T hiện số · X xuất danh sách", "q called · Ctrl-T shows the number · X saves the list"))
        default: return ""
        }
    }

    /// How many lines of the box that takes.
    func wordLines(_ inside: Rect, _ context: Context) -> Int {
        switch pane {
        case .figures where figureTable(context, within: inside).isWhole: 0
        case .figures, .second: inside.height > 6 ? 2 : 0
        case .absent: inside.height > 4 ? 1 : 0
        default: 0
        }
    }

    /// Whose first-timers are listed, and the key to the others.
    private var scope: Phrase {
        isWholeUnit
            ? Phrase("Cả đơn vị · b: chỉ đợt này. ", "The whole unit · b: this drive alone. ")
            : Phrase("Chỉ người của đợt này · b: cả đơn vị. ", "This drive's alone · b: the whole unit. ")
    }

    /// Where the table stands in the box.
    func listPlace(_ box: Rect, _ context: Context) -> Rect {
        var place = filter.listPlace(inBox: box)
        _ = place.takeBottom(wordLines(place, context))
        return place
    }

    private func emptyText(_ window: ListWindow, _ context: Context) -> Phrase? {
        if pane == .second, isWholeUnit, due == nil { return Phrase("Đang đọc số liệu…", "Reading…") }
        guard window.isEmpty else { return nil }
        if filter.isOpen, !filter.text.isEmpty {
            return Phrase("Không có dòng nào khớp. Esc bỏ lọc.", "Nothing matches. Esc clears the filter.")
        }
        return pane.emptyText
    }

    private func note(_ reckoning: DriveReckoning, _ context: Context) -> String {
        let count = list(pane).count
        let what: Phrase =
            switch pane {
            case .figures: Phrase("", "")
            case .credit:
                grouping.title + Phrase(both: " · " + UnitText.figure(reckoning.page.counts.taken.amount(context.measure), context))
                    + Phrase(" · b đổi", " · b turns")
            case .given: .counted(count, "lượt", "visit", "visits")
            case .absent: .people(count) + Phrase(" · q đã gọi", " · q called")
            case .second:
                (isWholeUnit ? Phrase("cả đơn vị: ", "the whole unit: ") : Phrase("đợt này: ", "this drive: ")) + .people(count)
            default: .people(count)
            }
        let save = context.say(Phrase("X xuất", "X saves"))
        let text = context.say(what)
        return text.isEmpty ? save : text + " · " + save
    }

    /// - Parameter box: of the list, without its words.
    func table(_ context: Context, within box: Rect) -> Table {
        if pane == .figures { return figureTable(context, within: box).table }
        let order = order(pane)
        return Table(
            ReckoningRow.columns(pane).enumerated().map { place, column in
                .init(context.say(column.title), column.width, column.align, priority: column.priority, sort: order.arrow(place))
            }, gap: 1)
    }

    /// The table of the figures, and whether every line is shown in it whole.
    private func figureTable(_ context: Context, within box: Rect) -> (table: Table, isWhole: Bool) {
        var titles = FigureLine.columns.map { context.say($0) }
        func longest(_ text: (FigureLine) -> String) -> Int { figures.map { TextWidth.width(of: text($0)) }.max() ?? 0 }
        let label = longest { context.say($0.label) }
        let value = max(8, longest(\.value))
        let formula = longest(\.formula) + 1
        let before = max(11, longest(\.before))
        // The bar beside a list that is longer than the box, with its blank.
        let room = box.width - (box.height - 1 < figures.count ? 2 : 0) - 4
        func width(_ title: String) -> Int { max(TextWidth.width(of: title), longest(\.expected)) }
        if label + value + formula + width(titles[3]) + before > room { titles[3] = context.say(FigureLine.expectedShort) }
        let expected = width(titles[3])
        let table = Table(
            [
                .init(titles[0], .fixed(label)), .init(titles[1], .fixed(value), .right),
                .init(" " + titles[2], .named(min: 22, want: formula), priority: 7),
                .init(titles[3], .fixed(expected), .right, priority: 6),
                .init(titles[4], .fixed(before), .right, priority: 5),
            ], gap: 1)
        return (table, label + value + formula + expected + before <= room)
    }

    private func cells(_ index: Int, _ reckoning: DriveReckoning, _ context: Context) -> TableRow {
        if pane == .figures {
            let line = figures[index]
            return [
                TableCell(context.say(line.label)), TableCell(line.value, line.isFew || line.value == "–" ? .dim : .text.bold),
                TableCell(" " + line.formula, .dim), TableCell(line.expected, .dim), TableCell(line.before, .dim),
            ]
        }
        guard let row = rows[pane]?[index] else { return [] }
        return TableRow(row.cells(total: reckoning.page.counts.taken, context).map(\.cell))
    }
}
