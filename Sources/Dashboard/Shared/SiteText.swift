import Model
import Phrases
import Store

/// A fixed site's day in words.
enum SiteText {
    /// "mở đến 16:30", "mở lại 13:30", "hôm nay nghỉ: Quốc khánh".
    static func opening(_ site: SiteDay, _ context: Context) -> String {
        guard let hours = site.venue.hours(on: site.day, rules: context.rules) else {
            return context.say(Phrase("chưa có giờ mở cửa", "opening hours not entered"))
        }
        guard !hours.isClosed else {
            let cause = cause(hours, context)
            return context.say(Phrase("hôm nay nghỉ", "closed today")) + (cause.isEmpty ? "" : ": " + cause)
        }
        guard context.today == site.day else { return openings(hours.openings) }
        let minute = context.now.minuteOfDay
        if let now = hours.openings.first(where: { $0.start <= minute && minute < $0.end }) {
            return context.say(Phrase("đang mở · đến ", "open · until ")) + DateText.clock(minute: now.end)
        }
        if let next = hours.openings.first(where: { $0.start > minute }) {
            return context.say(Phrase("mở lúc ", "opens at ")) + DateText.clock(minute: next.start)
        }
        return context.say(Phrase("đã đóng cửa hôm nay", "closed for today"))
    }

    /// "mở đến 16:30", "mở từ 13:30", "đóng cửa", for a line that has room for little.
    static func briefly(_ site: SiteDay, _ context: Context) -> String {
        let minute = context.now.minuteOfDay
        let openings = site.openings ?? []
        if let now = openings.first(where: { $0.start <= minute && minute < $0.end }) {
            return context.say(.openUntil(minute: now.end))
        }
        if let next = openings.first(where: { $0.start > minute }) {
            return context.say(Phrase("mở từ ", "open from ")) + DateText.clock(minute: next.start)
        }
        return site.openings == nil ? "" : context.say(Phrase("đóng cửa", "closed"))
    }

    static func openings(_ openings: [ClockSpan]) -> String {
        openings.map { DateText.clock(minute: $0.start) + "–" + DateText.clock(minute: $0.end) }.joined(separator: ", ")
    }

    /// Why the hours are what they are; empty on a day like every other of its weekday.
    static func cause(_ hours: SiteHours, _ context: Context) -> String {
        switch hours.cause {
        case .week, .closedDay: ""
        case .exception(let reason): reason
        case .holiday(let holiday): holidayName(holiday, context)
        }
    }

    static func holidayName(_ holiday: HolidayRule, _ context: Context) -> String {
        context.language == .vietnamese ? holiday.name : holiday.english
    }

    /// "02/09/2026 nghỉ, sửa phòng".
    static func exception(_ exception: SiteException, _ context: Context) -> String {
        let hours = exception.openings.isEmpty ? context.say(Phrase("nghỉ", "closed")) : openings(exception.openings)
        return DateText.short(exception.day, context.language) + " " + hours
            + (exception.reason.isEmpty ? "" : ", " + exception.reason)
    }

    /// "đến 11 · hiến 9 lượt · 9 túi"; with its bookings "đặt 18 · đến 11 …".
    static func figures(_ site: SiteDay, _ drive: SiteDrive? = nil, _ context: Context) -> String {
        let came = site.came + (drive?.inHouse ?? 0)
        let booked = drive.map { context.say(Phrase("đặt \($0.booked) · ", "booked \($0.booked) · ")) } ?? ""
        return booked
            + context.say(
                Phrase("đến \(came) · hoãn \(site.deferred) · nhận ", "came \(came) · deferred \(site.deferred) · ")
                    + .figure(Amount(.bags, site.tally.bags.count)))
    }

    /// Who loses their opening when the hours change: "02/09/2026: 5 người đã đặt (Nguyễn Văn An 08:00, …)".
    static func displaced(_ drives: [SiteDrive], named: Bool) -> Phrase {
        let days = drives.prefix(3).map { drive in
            Phrase { language in
                let names = drive.awaited.prefix(3).map { person in
                    (person.name.map { named ? $0 : Mask.bullets } ?? "–")
                        + (person.slot.map { " " + DateText.clock(minute: $0) } ?? "")
                }
                let more = drive.awaited.count - names.count
                let rest = more > 0 ? (language == .vietnamese ? " và \(more) người khác" : " and \(more) more") : ""
                let count = language == .vietnamese ? "\(drive.awaited.count) người đã đặt" : "\(drive.awaited.count) booked"
                return DateText.short(drive.drive.day, language) + ": " + count + " (" + names.joined(separator: ", ") + rest + ")"
            }
        }
        let more = drives.count - days.count
        let tail = more > 0 ? Phrase("; và \(more) ngày khác", "; and \(more) more days") : Phrase(both: "")
        return .joined(days, by: "; ") + tail
            + Phrase(
                ". Họ vẫn ở trong danh sách của ngày ấy: Enter ở lịch tuần để xem và gọi. Ghi lần nữa nếu vẫn đổi giờ.",
                ". They stay on that day's list: Enter in the week shows whom to call. Save again to change the hours all the same."
            )
    }
}
