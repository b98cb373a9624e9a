import Model
import Phrases
import Store

/// Somebody cannot come now: from which day they may be asked again (gọi lại từ ngày).
struct NotNowForm: FormPurpose {
    let call: Call
    let callee: Callee

    init(_ call: Call, _ callee: Callee) {
        self.call = call
        self.callee = callee
    }

    /// The call itself stands in the books already.
    var place: FormPlace? { nil }
    var title: Phrase { Phrase("Bây giờ chưa được", "Not now") }
    var showsPerson: Bool { true }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        [
            FormLine(Phrase(both: Mask.name(callee.donor.name, context))),
            FormLine(
                callee.booking.map { $0.invitation != .cancelled } ?? false
                    ? Phrase(
                        "Lời mời của người này cho đợt ấy sẽ ghi là đã báo huỷ.", "Their booking for that drive will be cancelled.")
                    : Phrase("Trước ngày ấy không ai gọi người này.", "Nobody calls them before that day.")),
        ]
    }

    func fields(_ context: Context) -> [FormField] {
        let day = context.rules.calls.nextTry(after: .notNow, on: context.today)
        return [
            FormField(
                "until", Phrase("Gọi lại từ ngày", "Call again from"), hint: Phrase("ngày/tháng/năm", "day/month/year"),
                text: day.map { DateText.short($0) } ?? "")
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let day: Day
        do { day = try DateText.parse(values["until"]) } catch { return .problems([("until", .dateProblem(error))]) }
        guard day > context.today else {
            return .problems([("until", Phrase("Hãy chọn một ngày sau hôm nay.", "Choose a day after today."))])
        }
        return .commit(CallScreen.ending(call, .notNow, callee, until: day, context))
    }

    /// The call is over: its box closes, too.
    func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect] {
        [
            .close, .conceal, .close,
            .notice(
                Announcement(
                    .done,
                    Phrase(
                        "Đã ghi: gọi lại từ \(values["until"]). F8 để hoàn tác.",
                        "Noted: call again from \(values["until"]). F8 takes it back."))),
        ]
    }
}
