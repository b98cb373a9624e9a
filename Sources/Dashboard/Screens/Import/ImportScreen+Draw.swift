import Canvas
import Exchange
import Model
import Phrases

extension ImportScreen {
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        let line = rest.takeTop(1)
        let label = context.say(Phrase("Tệp: ", "File: "))
        canvas.write(label, at: line.origin, style: .dim)
        let field = Rect(x: line.x + 7, y: line.y, width: line.width - 7, height: 1)
        input.draw(
            on: &canvas, in: field, focused: isTyping,
            placeholder: context.say(Phrase("đường dẫn, ví dụ danh-sach.csv", "a path, such as donors.csv")))
        let caret = isTyping ? canvas.cursor : nil
        _ = rest.takeTop(1)
        switch step {
        case .naming: drawHelp(on: &canvas, in: rest, context)
        case .asking(let question): draw(question, on: &canvas, in: rest, context)
        case .working(let rehearsal, let progress): draw(progress, rehearsal: rehearsal, on: &canvas, in: rest, context)
        case .rehearsed(let report), .done(let report): draw(report, on: &canvas, in: rest, context)
        }
        // Where there is nothing to type or to choose, the cursor stands before the news.
        canvas.cursor = caret ?? canvas.cursor ?? rest.origin
    }

    private func drawHelp(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        if let problem {
            _ = rest.takeTop(canvas.wrapped(context.say(problem), in: rest, style: .danger))
            _ = rest.takeTop(1)
        }
        canvas.wrapped(
            context.say(
                Phrase(
                    "Dòng đầu là tên cột: họ tên, ngày sinh hoặc năm sinh, giới tính, CCCD, điện thoại, nhóm máu, phường, phố, số nhà, khối, gia đình; hoặc cho lần hiến: CCCD, ngày, thể tích, điểm hiến, kết quả. Dấu phẩy, chấm phẩy hay tab đều được. Trước khi ghi, chương trình đọc thử cả tệp và cho xem kết quả.",
                    "The first line names the columns: full_name, birth_date, sex, citizen_id, phone, blood_group, ward, street, house_number, bloc, family; or for donations: citizen_id, date, volume_ml, site, result. Commas, semicolons or tabs. The file is rehearsed first; nothing is written before you have seen the counts."
                )), in: rest, style: .hint)
    }

    private func draw(_ question: EraQuestion, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        _ = rest.takeTop(
            canvas.wrapped(
                context.say(Phrase("Tên phường trong tệp thuộc thời kỳ nào?", "To which era do the file's ward names belong?")),
                in: rest, style: .title))
        let table = Table([.init("", .range(20, 26)), .init("", .flexible(min: 20, weight: 1))], head: .none)
        let list = rest.takeTop(min(rest.height, question.candidates.count))
        table.draw(on: &canvas, in: list, window: eras.fitted(height: list.height)) { index in
            let candidate = question.candidates[index]
            let outside =
                candidate.outside == 0
                ? ""
                : ", " + NumberText.whole(candidate.outside, context.language)
                    + context.say(Phrase(" ngoài địa bàn", " outside your office"))
            return [
                TableCell(context.say(.era(candidate.era))),
                TableCell(
                    "\(candidate.known)/\(question.names)" + context.say(Phrase(" tên phường", " ward names")) + outside, .dim),
            ]
        }
        // Below the list, where it has all the room that it needs.
        let unknown = question.candidates[eras.selected].unknown
        guard !unknown.isEmpty else { return }
        _ = rest.takeTop(1)
        canvas.wrapped(
            context.say(Phrase("Thời kỳ này không có: ", "This era lacks: ")) + unknown.joined(separator: ", "), in: rest,
            style: .hint)
    }

    private func draw(_ progress: ImportProgress?, rehearsal: Bool, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        let what: Phrase =
            switch progress?.phase {
            case nil, .readingWards: Phrase("Đang đọc tên phường…", "Reading ward names…")
            case .checking: rehearsal ? Phrase("Đọc thử…", "Rehearsing…") : Phrase("Đang kiểm tra…", "Checking…")
            case .sorting: Phrase("Đang đối chiếu người…", "Matching people…")
            case .applying: Phrase("Đang ghi vào sổ…", "Writing…")
            }
        canvas.label(context.say(what), in: rest.takeTop(1), style: .title)
        if let progress {
            Gauge(percent: progress.share * 100, scale: 100).draw(on: &canvas, in: rest.takeTop(1))
            canvas.label(
                NumberText.whole(progress.rows, context.language) + context.say(Phrase(" dòng", " rows")), in: rest.takeTop(1),
                style: .dim)
            if progress.phase == .applying, progress.totalRows ?? 0 > ImportProgress.manyRows {
                _ = rest.takeTop(1)
                canvas.wrapped(
                    context.say(
                        Phrase(
                            "Trong lúc ghi, các bàn khác phải chờ một lát; không ai mất gì.",
                            "While this is written the other desks wait a moment; nobody loses anything.")), in: rest,
                    style: .warning)
            }
        }
        canvas.label(
            context.say(Phrase("Esc huỷ: không dòng nào được ghi", "Esc cancels: nothing is written")), in: rest.takeBottom(1),
            style: .hint)
    }

    private func draw(_ report: ImportReport, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        canvas.label(
            context.say(
                report.dryRun
                    ? Phrase(
                        "Đọc thử xong, chưa ghi gì. Enter để ghi vào sổ, Esc thôi.",
                        "Rehearsed; nothing is written yet. Enter imports, Esc cancels.")
                    : Phrase("Đã ghi vào sổ. F8 hoàn tác cả tệp.", "Imported. F8 takes the whole file back.")),
            in: rest.takeTop(1), style: report.dryRun ? .title : .good)
        if let era = report.era {
            canvas.label(
                context.say(Phrase("Tên phường theo thời kỳ: ", "Ward names of the era: ") + .era(era)), in: rest.takeTop(1),
                style: .dim)
        }
        _ = rest.takeTop(1)
        let counts: [(Phrase, Int, Style)] = [
            (Phrase("thêm mới", "added"), report.added, .good), (Phrase("đã có", "already there"), report.alreadyThere, .text),
            (Phrase("bị từ chối", "refused"), report.refused, report.refused > 0 ? .danger : .text),
            (Phrase("cần xem lại", "doubtful"), report.doubtful, report.doubtful > 0 ? .warning : .text),
            (Phrase("lượt hoãn", "deferred"), report.deferred, .text),
        ].filter { report.kind == .donations || $0.1 > 0 || $0.0.english != "deferred" }
        for (label, count, style) in counts {
            let row = rest.takeTop(1)
            canvas.label(
                NumberText.whole(count, context.language), in: Rect(x: row.x, y: row.y, width: 12, height: 1), align: .right,
                style: style.bold)
            canvas.label(context.say(label), in: Rect(x: row.x + 14, y: row.y, width: row.width - 14, height: 1))
        }
        if report.outsideOffice > 0 {
            _ = rest.takeTop(canvas.wrapped(context.say(.outsideOffice(report.outsideOffice)), in: rest, style: .hint))
        }
        if case .written(let path) = report.rejectedFile {
            _ = rest.takeTop(
                canvas.wrapped(context.say(Phrase("Dòng bị từ chối ở: ", "Refused rows are in: ")) + path, in: rest, style: .hint))
        }
        if !report.unknownColumns.isEmpty {
            _ = rest.takeTop(
                canvas.wrapped(
                    context.say(Phrase("Cột không đọc: ", "Columns not read: ")) + report.unknownColumns.joined(separator: ", "),
                    in: rest, style: .hint))
        }
        _ = rest.takeTop(1)
        for problem in report.problems where rest.height > 0 {
            _ = rest.takeTop(
                canvas.wrapped(
                    context.say(.rowProblem(Mask.field(problem, context))), in: rest, style: problem.isRefusal ? .danger : .warning)
            )
        }
    }
}
