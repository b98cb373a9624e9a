import Model
import Phrases

extension ChangeDetail {
    /// What became of a place: at a fixed site which days were closed, opened, or are as their week again, and from when hours hold.
    static func piece(_ before: Venue, _ after: Venue) -> Phrase? {
        var pieces: [Phrase] = []
        if before.name != after.name { pieces.append(Phrase(both: before.name + " → " + after.name)) }
        let days = Set(before.exceptions).symmetricDifference(after.exceptions).map(\.day)
        for day in Set(days).sorted() {
            pieces.append(
                after.exceptions.first { $0.day == day }.map(said) ?? said(day) + Phrase(" theo lịch tuần", " as its week"))
        }
        for from in Set(Set(before.hours).symmetricDifference(after.hours).map(\.from)).sorted() {
            pieces.append(
                (after.hours.contains { $0.from == from }
                    ? Phrase("giờ mở cửa từ ", "hours from ") : Phrase("bỏ giờ mở cửa từ ", "no more hours from ")) + said(from))
        }
        if before.holidaysFrom != after.holidaysFrom {
            pieces.append(
                after.holidaysFrom.map { Phrase("nghỉ lễ từ ", "closed on holidays from ") + said($0) }
                    ?? Phrase("mở cả ngày lễ", "open on holidays"))
        }
        guard pieces.count > 3 else { return pieces.isEmpty ? nil : .joined(pieces, by: ", ") }
        return .joined(pieces.prefix(2) + [Phrase("và \(pieces.count - 2) mục nữa", "and \(pieces.count - 2) more")], by: ", ")
    }

    /// "nghỉ 02/09/2026 (sửa phòng)", "mở 03/09/2026 08:00-11:30".
    private static func said(_ exception: SiteException) -> Phrase {
        let reason = exception.reason.isEmpty ? "" : " (" + exception.reason + ")"
        if exception.openings.isEmpty { return Phrase("nghỉ ", "closed ") + said(exception.day) + Phrase(both: reason) }
        return Phrase("mở ", "open ") + said(exception.day) + Phrase(both: " " + OpeningText.text(exception.openings) + reason)
    }

    private static func said(_ day: Day) -> Phrase { Phrase { DateText.short(day, $0) } }
}
