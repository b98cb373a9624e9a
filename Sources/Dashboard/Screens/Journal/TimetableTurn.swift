import Model
import Phrases

/// One thing that became otherwise of when a site is open (giờ mở cửa đổi từ gì thành gì): the week from a day on, a single day, the holidays.
struct TimetableTurn {
    enum Matter: Hashable, Sendable {
        case week(from: Day)
        case places(from: Day)
        case source(from: Day)
        case day(Day)
        case holidays
    }

    let matter: Matter
    let before: Phrase
    let after: Phrase

    /// Of a site that came or went the other one is without hours.
    static func turns(_ before: Venue, _ after: Venue) -> [TimetableTurn] {
        let weeks = Set(before.hours).symmetricDifference(after.hours).map(\.from)
        let days = Set(before.exceptions).symmetricDifference(after.exceptions).map(\.day)
        let turns =
            Set(weeks).sorted().flatMap { from in
                let (old, new) = (before.week(on: from), after.week(on: from))
                return [
                    TimetableTurn(matter: .week(from: from), before: said(old?.week), after: said(new?.week)),
                    TimetableTurn(matter: .places(from: from), before: said(old?.placesPerHour), after: said(new?.placesPerHour)),
                    TimetableTurn(matter: .source(from: from), before: said(old?.source), after: said(new?.source)),
                ]
            }
            + Set(days).sorted().map { TimetableTurn(matter: .day($0), before: said($0, of: before), after: said($0, of: after)) }
            + [TimetableTurn(matter: .holidays, before: said(before.holidaysFrom), after: said(after.holidaysFrom))]
        return turns.filter { $0.before.vietnamese != $0.after.vietnamese }
    }

    /// As the label of a field.
    var label: Phrase {
        switch matter {
        case .week(let from): Phrase("Từ ", "From ") + Self.said(from)
        case .places: Phrase("Chỗ mỗi giờ", "Places an hour")
        case .source: Phrase("Nguồn", "Source")
        case .day(let day): Self.said(day)
        case .holidays: Phrase("Nghỉ lễ từ", "Holidays from")
        }
    }

    var turn: Phrase { before + Phrase(both: " → ") + after }

    /// "05/01/2021: theo lịch tuần → nghỉ (sửa phòng)".
    var words: Phrase {
        switch matter {
        case .week(let from): Phrase("giờ từ ", "hours from ") + Self.said(from) + Phrase(both: ": ") + turn
        case .places: Phrase("chỗ mỗi giờ ", "places an hour ") + turn
        case .source: Phrase("nguồn ", "source ") + turn
        case .day(let day): Self.said(day) + Phrase(both: ": ") + turn
        case .holidays: Phrase("nghỉ lễ từ ", "closed on holidays from ") + turn
        }
    }

    private static func said(_ week: [[ClockSpan]]?) -> Phrase {
        Phrase { language in week.map { OpeningText.sentence($0, language) } ?? "–" }
    }

    private static func said(_ number: Int?) -> Phrase { Phrase(both: number.map(String.init) ?? "–") }
    private static func said(_ text: String?) -> Phrase { Phrase(both: text.flatMap { $0.isEmpty ? nil : $0 } ?? "–") }
    private static func said(_ day: Day?) -> Phrase { Phrase { language in day.map { DateText.short($0, language) } ?? "–" } }

    /// "nghỉ (sửa phòng)", "mở 08:00-11:30", "theo lịch tuần".
    private static func said(_ day: Day, of site: Venue) -> Phrase {
        guard let exception = site.exceptions.first(where: { $0.day == day }) else {
            return Phrase("theo lịch tuần", "as its week")
        }
        let hours =
            exception.openings.isEmpty
            ? Phrase("nghỉ", "closed") : Phrase("mở ", "open ") + Phrase(both: OpeningText.text(exception.openings))
        return hours + Phrase(both: exception.reason.isEmpty ? "" : " (" + exception.reason + ")")
    }
}
