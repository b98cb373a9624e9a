import Model
import Phrases
import Store

/// A fixed site's opening hours from a day on (giờ mở cửa từ một ngày): new ones, which leave the old as they were, or the correction of
/// some that are in the books.
struct HoursForm: FormPurpose {
    let site: Identifier<Venue>
    /// The day from which on those hold that are corrected; `nil` enters new ones.
    let from: Day?
    private var venue: Venue?
    private var drives: [SiteDrive] = []
    private let ahead: Question

    init(_ site: Identifier<Venue>, from: Day? = nil, _ context: Context) {
        self.site = site
        self.from = from
        ahead = SiteHoursChange.question(site, context)
    }

    var place: FormPlace? { .hours(site, from: from) }
    var title: Phrase {
        from == nil ? Phrase("Giờ mở cửa mới", "New opening hours") : Phrase("Sửa giờ mở cửa", "Edit opening hours")
    }
    var questions: [Question] { [.places, ahead] }

    mutating func take(_ answer: Answer) {
        if case .places(let places) = answer { venue = places.venues.first { $0.id == site } }
        if case .siteWeek(site, let week) = answer { drives = week.drives }
    }

    private var existing: OpeningHours? { from.flatMap { from in venue?.hours.first { $0.from == from } } }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        guard let venue else { return [] }
        var lines = [FormLine(Phrase(both: venue.name))]
        guard from == nil else { return lines }
        let day = (try? DateText.parse(values["from"])) ?? context.today
        if let before = venue.week(on: day) { lines.append(FormLine(Self.kept(before, on: day, context))) }
        if dateProblem(day, venue, context) == nil, let next = venue.hours.first(where: { $0.from > day }) {
            lines.append(FormLine(Self.until(next), tone: .warning))
        }
        return lines
    }

    /// What the new hours follow.
    private static func kept(_ week: OpeningHours, on day: Day, _ context: Context) -> Phrase {
        Phrase {
            let hours = OpeningText.sentence(week.week, $0)
            let from = DateText.short(week.from, $0)
            return $0 == .vietnamese
                ? "Trước đó, từ \(from): \(hours). Giờ ấy vẫn được giữ cho những ngày trước."
                : "Before, since \(from): \(hours). Those hours are kept for the days before."
        }
    }

    /// Hours that are in the books already begin later: these end there.
    private static func until(_ next: OpeningHours) -> Phrase {
        Phrase {
            let last = DateText.short(next.from - 1, $0)
            let day = DateText.short(next.from, $0)
            return $0 == .vietnamese
                ? "Áp dụng đến hết \(last): từ \(day) sổ đã có giờ khác."
                : "In force until \(last): the books have other hours from \(day) on."
        }
    }

    func fields(_ context: Context) -> [FormField] {
        let keeps = venue.map { $0.holidaysFrom != nil } ?? true
        // New hours begin as those of today, and not as some that are still to come.
        return HoursFields.fields(existing ?? venue?.week(on: context.today) ?? venue?.hours.first, from: from, context) + [
            FormField(
                "holidays", Phrase("Ngày lễ", "Holidays"),
                choices: [
                    Choice("closed", Phrase("nghỉ ngày lễ, tết", "closed on holidays")),
                    Choice("open", Phrase("mở như thường", "open as usual")),
                ], chosen: keeps ? "closed" : "open")
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard let venue else { return .problems([("", .noLongerThere)]) }
        let read: OpeningHours
        switch HoursFields.read(values, closedOn: existing?.closedOn ?? []) {
        case .failure(let wrong): return .problems(wrong.problems)
        case .success(nil): return .problems([("usual", Phrase("Hãy nhập giờ mở cửa.", "Enter the hours."))])
        case .success(let hours?): read = hours
        }
        if let problem = dateProblem(read.from, venue, context) { return .problems([("from", problem)]) }
        var after = venue
        if !goesOn(read, venue) {
            after.hours.removeAll { $0.from == (from ?? read.from) }
            after.hours.append(read)
            after.hours.sort { $0.from < $1.from }
        }
        after.holidaysFrom = values["holidays"] == "closed" ? venue.holidaysFrom ?? read.from : nil
        if after == venue { return .perform([.close]) }
        return SiteHoursChange(before: venue, after: after, drives: drives).outcome(field: "usual", context)
    }

    /// New hours that are those in force anyway, so that there is nothing new from any day on.
    private func goesOn(_ read: OpeningHours, _ venue: Venue) -> Bool {
        guard from == nil, var last = venue.week(on: read.from), last.closedOn.allSatisfy({ $0 < read.from }) else { return false }
        (last.from, last.closedOn) = (read.from, read.closedOn)
        return last == read
    }

    /// New hours follow those of today, and end where later ones begin; corrected ones stay between their neighbours, so that no past is
    /// turned round unseen.
    private func dateProblem(_ day: Day, _ venue: Venue, _ context: Context) -> Phrase? {
        let others = venue.hours.map(\.from).filter { $0 != from }
        if from == nil {
            if let now = venue.week(on: context.today)?.from, day <= now { return Self.sinceNow(now) }
            return others.contains(day) ? Self.before(day) : nil
        }
        if let before = others.last(where: { $0 < from ?? day }), day <= before { return Self.before(before) }
        if let from, let after = others.first(where: { $0 > from }), day >= after {
            return Phrase {
                let day = DateText.short(after, $0)
                return $0 == .vietnamese
                    ? "Giờ tiếp theo áp dụng từ \(day); hãy chọn ngày trước đó."
                    : "The next hours are in force from \(day); choose a day before it."
            }
        }
        return nil
    }

    /// What was in force before today's hours is corrected where it stands, since days went by under it.
    private static func sinceNow(_ from: Day) -> Phrase {
        Phrase {
            let day = DateText.short(from, $0)
            return $0 == .vietnamese
                ? "Giờ đang dùng áp dụng từ \(day); giờ mới phải từ một ngày sau đó. Muốn sửa giờ đã qua, hãy mở nó trong danh sách."
                : "The hours of today are in force from \(day); new ones begin on a later day. To correct past ones, open them in the list."
        }
    }

    private static func before(_ last: Day) -> Phrase {
        Phrase {
            let day = DateText.short(last, $0)
            return $0 == .vietnamese
                ? "Giờ trước đó áp dụng từ \(day); giờ mới phải từ một ngày sau đó. Muốn sửa giờ cũ, hãy mở nó trong danh sách."
                : "The hours before are in force from \(day); new ones begin on a later day. To correct the old ones, open them in the list."
        }
    }
}
