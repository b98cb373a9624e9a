import Model
import Phrases
import Store

/// One day of a fixed site that differs from its week (ngày nghỉ, mở thêm, đổi giờ), with the reason.
struct SiteDayForm: FormPurpose {
    let site: Identifier<Venue>
    /// The day that the form opens with.
    let day: Day
    private var venue: Venue?
    private var drives: [SiteDrive] = []
    private let ahead: Question

    init(_ site: Identifier<Venue>, day: Day, _ context: Context) {
        self.site = site
        self.day = day
        ahead = SiteHoursChange.question(site, context)
    }

    var place: FormPlace? { .siteDay(site, day) }
    var title: Phrase { Phrase("Ngày khác lịch", "A day that differs") }
    var questions: [Question] { [.places, ahead] }
    var replacesFirst: Bool { false }

    mutating func take(_ answer: Answer) {
        if case .places(let places) = answer { venue = places.venues.first { $0.id == site } }
        if case .siteWeek(site, let week) = answer { drives = week.drives }
    }

    /// What holds on the day that is entered, and who is booked for it.
    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        guard let venue else { return [] }
        var lines = [FormLine(Phrase(both: venue.name))]
        guard let day = try? DateText.parse(values["day"]) else { return lines }
        if let hours = venue.removingException(on: day).hours(on: day, rules: context.rules) {
            let cause = SiteText.cause(hours, context)
            let usual = hours.isClosed ? Phrase("nghỉ", "closed") : Phrase(both: SiteText.openings(hours.openings))
            lines.append(
                FormLine(
                    Phrase { DateText.weekday(day, $0) + " " + DateText.short(day, $0) }
                        + Phrase(", theo lịch: ", ", by the week: ")
                        + usual + Phrase(both: cause.isEmpty ? "" : " · " + cause)))
        }
        if let drive = drives.first(where: { $0.drive.day == day }), drive.booked > 0 {
            let slots = drive.slots.filter { $0.booked > 0 }.map { DateText.clock(minute: $0.slot.span.start) + " \($0.booked)" }
            lines.append(
                FormLine(
                    Phrase("Đã có \(drive.booked) người đặt: ", "\(drive.booked) people are booked: ")
                        + Phrase(both: slots.joined(separator: ", ")), tone: .warning))
        }
        return lines
    }

    func fields(_ context: Context) -> [FormField] {
        let exception = venue?.exceptions.first { $0.day == day }
        let kind = exception.map { $0.openings.isEmpty ? Kind.closed : .hours } ?? .closed
        return [
            FormField("day", Phrase("Ngày", "Day"), hint: Phrase("ngày/tháng/năm", "day/month/year"), text: DateText.short(day)),
            FormField(
                "kind", Phrase("Hôm đó", "On that day"), choices: Kind.allCases.map { Choice($0.rawValue, $0.phrase) },
                chosen: kind.rawValue),
            FormField(
                "openings", Phrase("Giờ mở cửa", "Hours"),
                hint: Phrase("khi mở thêm hoặc đổi giờ: 8:00-11:30", "when open at other hours: 8:00-11:30"),
                text: OpeningText.text(exception?.openings ?? [])),
            FormField(
                "reason", Phrase("Lý do", "Reason"), hint: Phrase("sửa phòng, Viện mượn đội", "repairs, the team is elsewhere"),
                text: exception?.reason ?? ""),
        ]
    }

    private enum Kind: String, CaseIterable {
        case closed, hours, usual

        var phrase: Phrase {
            switch self {
            case .closed: Phrase("nghỉ", "closed")
            case .hours: Phrase("mở theo giờ dưới đây", "open at the hours below")
            case .usual: Phrase("như lịch tuần (bỏ mục này)", "as the week says (removes this)")
            }
        }
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard let venue else { return .problems([("", .noLongerThere)]) }
        var problems: [(field: String, Phrase)] = []
        var read: Day?
        do { read = try DateText.parse(values["day"]) } catch { problems.append(("day", .dateProblem(error))) }
        var openings: [ClockSpan] = []
        let kind = Kind(rawValue: values["kind"]) ?? .closed
        if kind == .hours {
            do { openings = try OpeningText.spans(values["openings"]) } catch {
                problems.append(("openings", OpeningText.phrase(error)))
            }
            if problems.isEmpty, openings.isEmpty {
                problems.append(
                    ("openings", Phrase("Hãy nhập giờ mở cửa, ví dụ 8:00-11:30.", "Enter the hours, for example 8:00-11:30.")))
            }
        } else if kind == .closed, !values["openings"].isEmpty, !venue.exceptions.contains(where: { $0.day == read }) {
            problems.append(
                (
                    "openings",
                    Phrase(
                        "Ngày nghỉ thì không có giờ mở cửa: bỏ giờ, hoặc chọn «mở theo giờ».",
                        "A closed day has no hours: clear them, or choose “open at the hours”.")
                ))
        }
        if kind == .closed, values["reason"].isEmpty {
            problems.append(
                (
                    "reason",
                    Phrase("Hãy ghi vì sao nghỉ; người trực sẽ đọc.", "Say why it is closed; whoever is at the desk reads it.")
                ))
        }
        guard problems.isEmpty, let read else { return .problems(problems) }
        // The entry that was opened moves with its day.
        let moved = read != day && venue.exceptions.contains { $0.day == day } ? venue.removingException(on: day) : venue
        let after =
            kind == .usual
            ? moved.removingException(on: read)
            : moved.setting(SiteException(day: read, openings: openings, reason: values["reason"]))
        if after == venue { return .perform([.close]) }
        return SiteHoursChange(before: venue, after: after, drives: drives).outcome(field: "day", context)
    }
}
