import Model
import Phrases
import Store

/// A fixed site's day in words.
enum SiteText {
    /// "mở đến 16:30", "mở lại 13:30", "hôm nay nghỉ".
    static func opening(_ site: SiteDay, _ context: Context) -> String {
        guard let openings = site.openings else { return context.say(Phrase("chưa có giờ mở cửa", "opening hours not entered")) }
        guard !openings.isEmpty else { return context.say(Phrase("hôm nay nghỉ", "closed today")) }
        guard context.today == site.day else {
            return openings.map { DateText.clock(minute: $0.start) + "–" + DateText.clock(minute: $0.end) }.joined(separator: ", ")
        }
        let minute = context.now.minuteOfDay
        if let now = openings.first(where: { $0.start <= minute && minute < $0.end }) {
            return context.say(Phrase("đang mở · đến ", "open · until ")) + DateText.clock(minute: now.end)
        }
        if let next = openings.first(where: { $0.start > minute }) {
            return context.say(Phrase("mở lúc ", "opens at ")) + DateText.clock(minute: next.start)
        }
        return context.say(Phrase("đã đóng cửa hôm nay", "closed for today"))
    }

    /// "đến 11 · hiến 9 lượt · 9 túi".
    static func figures(_ site: SiteDay, _ context: Context) -> String {
        context.say(
            Phrase(
                "đến \(site.came) · hoãn \(site.deferred) · nhận \(site.tally.bags.count) túi",
                "came \(site.came) · deferred \(site.deferred) · \(site.tally.bags.count) bags"))
    }
}
