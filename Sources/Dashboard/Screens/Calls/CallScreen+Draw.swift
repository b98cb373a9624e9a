import Canvas
import Model
import Phrases
import Store

extension CallScreen {
    func options(in area: Rect) -> Rect {
        var rest = area
        _ = rest.takeTop(5)
        return rest.takeTop(Outcome.allCases.count)
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let callee else { return }
        let donor = callee.donor
        let birth = donor.birth.map { String($0.year) } ?? ""
        canvas.label(
            [Mask.name(donor.name, context), birth, donor.bloodGroup?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " · "),
            in: area.row(0), style: .title)
        let isRevealed = Mask.isRevealed(donor, context)
        canvas.label(
            [Span(Mask.phone(donor, context), .text.bold)]
                + (isRevealed
                    ? []
                    : [
                        Span(
                            context.say(
                                Phrase(
                                    "  Ctrl-T hiện số để gọi; việc này được ghi lại", "  Ctrl-T shows the number; this is logged")),
                            .hint)
                    ]),
            in: area.row(1))
        let purpose =
            callee.drive.map { $0.name + " · " + DriveText.day($0.day, context) }
            ?? context.say(Phrase("cho ngày ", "for ")) + DriveText.day(plan.day, context)
        canvas.label(purpose, in: area.row(2), style: .accent)
        canvas.label(history(callee, context), in: area.row(3), style: .dim)
        if let closed = closedSites(callee, context) { canvas.notice(Notice(.warning, closed), in: area.row(4)) }
        let table = Table([.init("", .fixed(18)), .init("", .flexible(min: 20, weight: 1))], head: .none, gap: 1)
        table.draw(on: &canvas, in: options(in: area), window: list) { index in
            let outcome = Outcome.allCases[index].call
            return [
                TableCell(Self.capitalised(context.say(.callOutcome(outcome)))),
                TableCell(context.say(means(outcome, callee, context)), .dim),
            ]
        }
        let doubt = Rect(x: area.x, y: options(in: area).maxY, width: area.width, height: 3).intersection(area)
        canvas.wrapped(conflict(callee, context), in: doubt, style: .warning)
        canvas.label(
            context.say(Phrase("Enter ghi · Esc bỏ cuộc gọi", "Enter notes it · Esc drops the call")),
            in: area.row(area.height - 1),
            style: .hint)
    }

    /// Which fixed site is closed on the day for which they are called, and why: who says yes would find the door shut.
    private func closedSites(_ callee: Callee, _ context: Context) -> String? {
        let closed = callee.sites.compactMap { site -> String? in
            guard let hours = site.hours(on: callee.drive?.day ?? plan.day, rules: context.rules), hours.isClosed,
                callee.drive.map({ !site.holds($0, rules: context.rules) }) ?? true
            else { return nil }
            let cause = SiteText.cause(hours, context)
            return (site.name.isEmpty ? site.code : site.name) + context.say(Phrase(" nghỉ ngày ấy", " is closed that day"))
                + (cause.isEmpty ? "" : ": " + cause)
        }
        return closed.isEmpty ? nil : closed.joined(separator: "; ") + "."
    }

    /// That they are booked elsewhere that day, and what it is to say yes here all the same.
    private func conflict(_ callee: Callee, _ context: Context) -> String {
        let others = callee.drive == nil ? callee.elsewhere : callee.conflicts
        guard !others.isEmpty else { return "" }
        let moves = Phrase(
            " Enter lần nữa: ghi vào đợt này, lịch hẹn kia thành đã báo huỷ.",
            " Enter again: put on this drive, the other booking is cancelled.")
        return context.say(.elsewhereThatDay(others) + (hasWarned ? moves : Phrase(both: "")))
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func history(_ callee: Callee, _ context: Context) -> String {
        let giving = context.say(Phrase("đã hiến ", "gave ") + .counted(callee.row.donations, "lần", "time", "times"))
        let last =
            callee.row.last.map { context.say(Phrase("gần nhất ", "last on ")) + DateText.short($0.day, context.language) } ?? ""
        let before = callee.calls.first { $0.id != call?.id }.map { context.say(.call($0, on: context.today)) } ?? ""
        return [giving, last, before].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// What each line does.
    private func means(_ outcome: Call.Outcome, _ callee: Callee, _ context: Context) -> Phrase {
        let next = context.rules.calls.nextTry(after: outcome, on: context.today, unanswered: callee.unanswered + 1)
        func from(_ vietnamese: String, _ english: String) -> Phrase {
            Phrase { language in
                (language == .vietnamese ? vietnamese : english) + (next.map { DateText.short($0, language) } ?? "")
            }
        }
        switch outcome {
        case .calling: return Phrase("", "")
        case .willCome:
            if callee.drives.count > 1 {
                let count = callee.drives.count
                return Phrase("chọn một trong \(count) đợt của ngày ấy", "asks to which of that day's \(count) drives")
            }
            return callee.drive == nil
                ? Phrase("ghi lời hứa", "notes the promise") : Phrase("ghi vào danh sách của đợt", "put on the drive's list")
        case .notNow: return Phrase("hỏi đến khi nào; mặc định ", "asks until when; by default ") + from("", "")
        case .noAnswer: return from("gọi lại từ ", "call again from ")
        case .wrongNumber: return Phrase("không gọi nữa cho đến khi có số mới", "not called until there is another number")
        case .neverAgain: return Phrase("không mời, không gọi, không nhắc nữa", "not invited, called or reminded any more")
        }
    }
}
