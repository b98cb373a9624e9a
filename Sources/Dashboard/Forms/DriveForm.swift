import Model
import Phrases
import Store

/// A drive (đợt hiến máu): a new one, or the alteration of one. A venue that is not in the books yet is added with it.
struct DriveForm: FormPurpose {
    let id: Identifier<Drive>?
    private var places = Places()
    private var existing: Drive?

    init(_ id: Identifier<Drive>? = nil) { self.id = id }

    var place: FormPlace? { .drive(id) }
    var title: Phrase { id == nil ? Phrase("Thêm đợt hiến máu", "New drive") : Phrase("Sửa đợt hiến máu", "Edit drive") }
    /// The drive itself is asked for by its id: it may count for another year than the one shown.
    var questions: [Question] { [.places] + (id.map { [.drive($0)] } ?? []) }

    mutating func take(_ answer: Answer) {
        switch answer {
        case .places(let answer): places = answer
        case .drive(let row) where row?.drive.id == id: existing = row?.drive
        default: break
        }
    }

    func fields(_ context: Context) -> [FormField] {
        let ward = existing?.ward ?? (id == nil ? PlaceChoices.ownWard(context) : nil)
        let day = existing?.day ?? context.today
        return [
            FormField(
                "name", Phrase("Tên đợt", "Name"), hint: Phrase("Ngày hội hiến máu phường", "the ward's blood day"),
                text: existing?.name ?? ""),
            FormField(
                "day", Phrase("Ngày", "Day"), hint: Phrase("ngày/tháng/năm", "day/month/year"),
                text: id == nil ? "" : DateText.short(day)),
            FormField(
                "hours", Phrase("Giờ", "Hours"), hint: Phrase("7:30-11:30", "7:30-11:30"),
                text: existing?.hours.map { OpeningText.text([$0]) } ?? ""),
            FormField(
                "venue", Phrase("Nơi", "Venue"), among: venueChoices, free: true, chosen: existing?.venue?.description ?? "",
                hint: Phrase("gõ để chọn, hoặc nơi mới", "type to choose, or a new place")),
            FormField(
                "ward", Phrase("Phường tổ chức", "Ward"), among: PlaceChoices.wards(current: ward, context),
                chosen: PlaceChoices.value(ward), hint: Phrase("nếu là đợt của phường", "if it is a ward's own")),
            FormField("organiser", Phrase("Đơn vị tổ chức", "Organiser"), text: existing?.organiser ?? ""),
            FormField(
                "campaign", Phrase("Chiến dịch", "Campaign"), among: campaigns(on: day, context), free: true,
                text: existing?.campaign ?? "",
                hint: Phrase("trống nếu không thuộc đợt nào", "empty if none")),
            FormField("year", Phrase("Tính cho năm", "Campaign year"), text: String(existing?.campaignYear ?? context.year)),
            FormField(
                "state", Phrase("Trạng thái", "State"), choices: Drive.State.allCases.map { Choice($0.rawValue, .driveState($0)) },
                chosen: existing?.state.rawValue ?? ""),
            FormField(
                "reason", Phrase("Lý do hoãn, huỷ", "Why not held"),
                choices: [Choice("", Phrase(both: "–"))] + Drive.Reason.allCases.map { Choice($0.rawValue, .driveReason($0)) },
                chosen: existing?.reason?.rawValue ?? ""),
        ]
    }

    /// The campaigns that run on the day come first.
    func refreshed(_ fields: [FormField], _ context: Context) -> [FormField] {
        guard let index = fields.firstIndex(where: { $0.name == "campaign" }),
            let typed = fields.first(where: { $0.name == "day" })?.value,
            let day = try? DateText.parse(typed), case .search(let old, _) = fields[index].kind
        else { return fields }
        let choices = campaigns(on: day, context)
        guard choices != old else { return fields }
        var fields = fields
        let kept = fields[index]
        fields[index] = FormField(
            "campaign", kept.label, among: choices, free: true, chosen: kept.value, text: kept.input.text, hint: kept.hint)
        return fields
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        var problems: [(field: String, Phrase)] = []
        if values["name"].isEmpty { problems.append(("name", Phrase("Hãy nhập tên đợt.", "Enter the name."))) }
        var day: Day?
        do { day = try DateText.parse(values["day"]) } catch { problems.append(("day", .dateProblem(error))) }
        var hours: ClockSpan?
        do {
            let spans = try OpeningText.spans(values["hours"])
            hours = spans.first
            if let first = spans.first, let last = spans.last { hours = ClockSpan(first.start, last.end) }
        } catch { problems.append(("hours", OpeningText.phrase(error))) }
        let year = NumberText.parseWhole(values["year"])
        if let day, abs((year ?? 0) - day.year) > 1 {
            problems.append(
                (
                    "year",
                    Phrase(
                        "Năm kế hoạch là năm của ngày ấy, hoặc năm liền kề.",
                        "The campaign year is the date's year or the one beside it.")
                ))
        }
        guard problems.isEmpty, let day, let year else { return .problems(problems) }

        var revisions: [Revision] = []
        let venue = venue(values["venue"], adding: &revisions, context)
        let state = Drive.State(rawValue: values["state"]) ?? .planned
        let drive = Drive(
            id: id ?? context.identifiers.next(), name: values["name"], day: day, hours: hours, venue: venue,
            ward: PlaceChoices.ward(values["ward"]),
            organiser: values["organiser"], collectingCentre: existing?.collectingCentre ?? "", campaignYear: year,
            campaign: values["campaign"], state: state,
            // One that takes place after all keeps no reason.
            reason: state == .postponed || state == .cancelled ? Drive.Reason(rawValue: values["reason"]) : nil,
            slots: existing?.slots ?? [])
        guard id != nil else { return .commit(Change(.driveAdded, revisions + [.adding(.drive(drive))])) }
        guard let existing else { return .problems([("", .noLongerThere)]) }
        return existing == drive
            ? .perform([.close]) : .commit(Change(.driveAltered, revisions + [.altering(.drive(existing), to: .drive(drive))]))
    }

    private var venueChoices: [Choice] {
        places.venues.map {
            Choice($0.id.description, Phrase(both: $0.name.isEmpty ? $0.code : $0.name), detail: .venueKind($0.kind))
        }
    }

    /// A chosen venue, or one of that name, or a new one.
    private func venue(_ value: String, adding revisions: inout [Revision], _ context: Context) -> Identifier<Venue>? {
        if value.isEmpty { return nil }
        if let chosen = places.venues.first(where: { $0.id.description == value }) { return chosen.id }
        let folded = VietnameseText.foldExact(value)
        if let named = places.venues.first(where: { VietnameseText.foldExact($0.name) == folded }) { return named.id }
        let venue = Venue(id: context.identifiers.next(), kind: .other, name: value)
        revisions.append(.adding(.venue(venue)))
        return venue.id
    }

    private func campaigns(on day: Day, _ context: Context) -> [Choice] {
        let running = context.rules.campaigns(on: day)
        let others = context.rules.campaigns.filter { rule in !running.contains { $0.id == rule.id } }
        return running.map { Choice($0.name, Phrase($0.name, $0.name), detail: Phrase("đang diễn ra ngày ấy", "runs on that day")) }
            + others.map { Choice($0.name, Phrase(both: $0.name)) }
    }
}
