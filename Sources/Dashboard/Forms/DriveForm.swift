import Model
import Phrases
import Store

/// A drive (đợt hiến máu): a new one, or the alteration of one. A venue that is not in the books yet is added with it, and its goal is set
/// in the same change.
struct DriveForm: FormPurpose {
    let id: Identifier<Drive>?
    private var places = Places()
    private var existing: Drive?
    /// What a new drive is filled with: a day, or all of an earlier drive.
    private let proposed: Drive?
    /// The goals of the drive, or of the one that is copied.
    private var targets: [Target] = []
    /// From how many people blood was drawn there.
    private var visits = Visits(0)
    /// Who is booked there or came.
    private var bookings: [Booking] = []
    /// Of the years in which it may lie, to tell of another on its day.
    private var neighbours: [DriveRow] = []
    private let isCopy: Bool
    /// A new drive takes place on that street.
    private var street: String?

    init(_ id: Identifier<Drive>? = nil) {
        self.id = id
        proposed = nil
        isCopy = false
    }

    /// A new drive on that day.
    init(on day: Day) {
        id = nil
        proposed = Drive(id: Identifier(high: 0, low: 0), name: "", day: day, campaignYear: day.year)
        isCopy = false
    }

    /// A new drive on a street: at the place that is called after it, which is added when there is none.
    init(onStreet street: String, ward: WardKey?, _ context: Context) {
        id = nil
        proposed = Drive(
            id: Identifier(high: 0, low: 0), name: "Tuyến phố " + street, day: context.today, ward: ward,
            campaignYear: context.today.year)
        self.street = street
        isCopy = false
    }

    /// A new drive like an earlier one, a year on.
    init(again row: DriveRow, _ context: Context) {
        id = nil
        proposed = row.drive.again(id: row.drive.id, notBefore: context.today, rules: context.rules)
        targets = row.targets
        isCopy = true
    }

    var place: FormPlace? { .drive(id) }
    var title: Phrase {
        if isCopy { return Phrase("Lặp lại đợt hiến máu", "Copy a drive") }
        return id == nil ? Phrase("Thêm đợt hiến máu", "New drive") : Phrase("Sửa đợt hiến máu", "Edit drive")
    }
    /// A copy can be saved as it is: leaving asks.
    var isFilled: Bool { isCopy }
    /// The drive itself is asked for by its id: it may count for another year than the one shown.
    var questions: [Question] {
        let year = proposed?.campaignYear
        return [.places] + (id.map { [.drive($0), .bookings($0)] } ?? []) + (year.map { [.drives(year: $0)] } ?? [])
    }

    mutating func take(_ answer: Answer) {
        switch answer {
        case .places(let answer): places = answer
        case .drive(let row) where row?.drive.id == id:
            existing = row?.drive
            targets = row?.targets ?? []
            visits = row?.tally.visits ?? Visits(0)
        case .bookings(let page) where page?.drive.id == id: bookings = page?.rows.map(\.booking) ?? []
        case .drives(let rows): neighbours = rows
        default: break
        }
    }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        var lines = [
            FormLine(
                Phrase(
                    "Lần hiến tính cho phường, phố, tổ, khối của chính người hiến hôm ấy.",
                    "A donation counts for its donor's ward, street, group and bloc that day."))
        ]
        if let day = try? DateText.parse(values["day"]), let other = other(on: day) {
            lines.append(
                FormLine(
                    Phrase { language in
                        let what = "\(other.name) (\(Phrase.driveState(other.state)[language]))"
                        return language == .vietnamese ? "Ngày này đã có đợt: \(what)." : "On that day there is: \(what)."
                    }, tone: .warning))
        }
        return lines
    }

    /// Another drive on that day, one that takes place rather than one that does not.
    private func other(on day: Day) -> Drive? {
        let drives = (places.drives + neighbours.map(\.drive)).filter { $0.day == day && $0.id != id }
        return drives.first { $0.state != .cancelled && $0.state != .postponed } ?? drives.first
    }

    func fields(_ context: Context) -> [FormField] { planFields(context) + outcomeFields(context) }

    private var shown: Drive? { existing ?? proposed }

    private func planFields(_ context: Context) -> [FormField] {
        let shown = shown
        let ward = shown?.ward ?? (id == nil ? PlaceChoices.ownWard(context) : nil)
        let day = shown?.day ?? context.today
        let goal = goal(preferring: context.measure)
        return [
            FormField(
                "name", Phrase("Tên đợt", "Name"), hint: Phrase("Ngày hội hiến máu phường", "the ward's blood day"),
                text: shown?.name ?? ""),
            FormField(
                "day", Phrase("Ngày", "Day"), hint: Phrase("ngày/tháng/năm", "day/month/year"),
                text: shown == nil ? "" : DateText.short(day)),
            FormField(
                "hours", Phrase("Giờ", "Hours"), hint: Phrase("7:30-11:30", "7:30-11:30"),
                text: shown?.hours.map { OpeningText.text([$0]) } ?? ""),
            FormField(
                "venue", Phrase("Nơi", "Venue"), among: venueChoices, free: true,
                chosen: (shown?.venue ?? streetVenue(context))?.description ?? "",
                text: street.map { "Phố " + $0 } ?? "",
                hint: Phrase("gõ để chọn, hoặc nơi mới", "type to choose, or a new place")),
            FormField(
                "ward", Phrase("Phường tổ chức", "Ward"), among: PlaceChoices.wards(current: ward, context),
                chosen: PlaceChoices.value(ward), hint: Phrase("nếu là đợt của phường", "if it is a ward's own")),
            FormField("organiser", Phrase("Đơn vị tổ chức", "Organiser"), text: shown?.organiser ?? ""),
            FormField(
                "centre", Phrase("Đơn vị tiếp nhận máu", "Collecting centre"), among: centres.map { Choice($0, Phrase(both: $0)) },
                free: true, text: shown?.collectingCentre ?? "",
                hint: Phrase("viện, bệnh viện lấy máu", "who takes the blood in")),
            FormField(
                "campaign", Phrase("Chiến dịch", "Campaign"), among: campaigns(on: day, context), free: true,
                text: shown?.campaign ?? "",
                hint: Phrase("trống nếu không thuộc đợt nào", "empty if none")),
            FormField("year", Phrase("Tính cho năm", "Campaign year"), text: String(shown?.campaignYear ?? context.year)),
            FormField(
                "goal", Phrase("Mục tiêu", "Goal"), hint: Phrase("60", "60"),
                text: goal.map { NumberText.amount($0.amount, context.language) } ?? ""),
            FormField(
                "measure", Phrase("Tính theo", "Measured in"),
                choices: Measure.allCases.map { Choice($0.rawValue, .measure($0)) },
                chosen: (goal?.amount.measure ?? context.measure).rawValue),
            FormField(
                "slots", Phrase("Khung giờ", "Slots"),
                hint: Phrase(
                    "7:30-8:30 20; 8:30-9:30 15 Tổ 12 · hoặc: mỗi 60 phút 20",
                    "7:30-8:30 20; 8:30-9:30 15 Tổ 12 · or: every 60 min 20"),
                text: shownSlots(context), limit: 4000),
        ]
    }

    private func outcomeFields(_ context: Context) -> [FormField] {
        [
            FormField(
                "state", Phrase("Trạng thái", "State"), choices: Drive.State.allCases.map { Choice($0.rawValue, .driveState($0)) },
                chosen: shown?.state.rawValue ?? ""),
            FormField(
                "reason", Phrase("Lý do hoãn, huỷ", "Why not held"),
                choices: [Choice("", Phrase(both: "–"))] + Drive.Reason.allCases.map { Choice($0.rawValue, .driveReason($0)) },
                chosen: shown?.reason?.rawValue ?? ""),
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
        let ward = PlaceChoices.ward(values["ward"])
        var slots: [DriveSlot] = []
        if let shown, values["slots"] == VietnameseText.clean(shownSlots(context)) {
            slots = shown.slots
        } else {
            do { slots = try slotText(ward, context).slots(values["slots"], hours: hours) } catch {
                problems.append(("slots", SlotText.phrase(error)))
            }
        }
        let amount = amount(values)
        if amount == nil, !values["goal"].isEmpty {
            problems.append(("goal", Phrase("Hãy nhập một số lớn hơn 0, ví dụ 60.", "Enter a number above 0, for example 60.")))
        }
        guard problems.isEmpty, let day, let year else { return .problems(problems) }

        var revisions: [Revision] = []
        let venue = venue(values["venue"], adding: &revisions, context)
        let state = Drive.State(rawValue: values["state"]) ?? .planned
        let drive = Drive(
            id: id ?? context.identifiers.next(), name: values["name"], day: day, hours: hours, venue: venue,
            ward: ward, organiser: values["organiser"], collectingCentre: values["centre"], campaignYear: year,
            campaign: values["campaign"], state: state,
            // One that takes place after all keeps no reason.
            reason: state == .postponed || state == .cancelled ? Drive.Reason(rawValue: values["reason"]) : nil, slots: slots)
        do throws(DriveSlotProblem) { try drive.checkSlots() } catch { return .problems([("slots", .slot(error))]) }
        let refused = refused(drive)
        if !refused.isEmpty { return .problems(refused) }
        let outcome = outcome(drive, places: revisions, goal: goalRevisions(drive, amount, context))
        if case .commit(let change) = outcome, drive.ward != existing?.ward || drive.day != existing?.day,
            let doubt = DriveDoubt.ward(of: drive, context)
        {
            return .doubtful(field: "ward", doubt, change)
        }
        return outcome
    }

    private func outcome(_ drive: Drive, places: [Revision], goal: [Revision]) -> FormOutcome {
        guard id != nil else { return .commit(Change(.driveAdded, places + [.adding(.drive(drive))] + goal)) }
        guard let existing else { return .problems([("", .noLongerThere)]) }
        if existing == drive { return goal.isEmpty ? .perform([.close]) : .commit(Change(.targetSet, goal)) }
        let change = Change(.driveAltered, places + [.altering(.drive(existing), to: .drive(drive))] + goal)
        if let doubt = DriveDoubt(existing, drive, bookings) { return .doubtful(field: doubt.field, doubt.phrase, change) }
        return .commit(change)
    }

    /// What the books would refuse, told at its field.
    private func refused(_ drive: Drive) -> [(field: String, Phrase)] {
        guard let existing else { return [] }
        var problems: [(field: String, Phrase)] = []
        if existing.day != drive.day, visits.count > 0 { problems.append(("day", .drivesDayStands(visits.count))) }
        guard existing.state != drive.state else { return problems }
        do throws(DriveStateProblem) {
            try existing.state.check(to: drive.state, reason: drive.reason, visits: visits)
        } catch {
            if case .reasonMissing = error {
                problems.append(("reason", .driveState(error)))
            } else {
                problems.append(("state", .driveState(error)))
            }
        }
        return problems
    }

    /// One that counts for another year than the one shown is not seen in the list: the line says where it is.
    func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect] {
        let saved = Phrase.saved(entry.kind ?? .driveAltered)
        guard let year = NumberText.parseWhole(values["year"]), year != context.year else {
            return [.close, .notice(Announcement(.done, saved))]
        }
        let place = Phrase(" Xem ở năm \(year) (Ctrl-Y).", " It is listed under \(year) (Ctrl-Y).")
        return [.close, .notice(Announcement(.done, saved + place))]
    }

    // MARK: Goal

    /// The goal that the form shows: in the board's measure, else in any.
    private func goal(preferring measure: Measure) -> Target? { targets.first { $0.amount.measure == measure } ?? targets.first }

    private func amount(_ values: FormValues) -> Amount? {
        Measure(rawValue: values["measure"]).flatMap { TargetForm.amount(values["goal"], $0) }
    }

    /// The goal is set, altered or taken away, and goals go with their drive to another year.
    private func goalRevisions(_ drive: Drive, _ amount: Amount?, _ context: Context) -> [Revision] {
        // What a copy shows is the goal of another drive.
        var kept = isCopy ? [] : targets
        var revisions: [Revision] = []
        let shown = goal(preferring: context.measure)
        if let amount {
            let old = kept.first { $0.amount.measure == amount.measure } ?? kept.first { $0.id == shown?.id }
            var target = Target(
                id: old?.id ?? context.identifiers.next(), year: drive.campaignYear, unit: .drive(drive.id), amount: amount)
            if let old { (target.document, target.documentDate) = (old.document, old.documentDate) }
            kept.removeAll { $0.id == target.id }
            if let old, old != target { revisions.append(.altering(.target(old), to: .target(target))) }
            if old == nil { revisions.append(.adding(.target(target))) }
        } else if let shown, kept.contains(shown) {
            kept.removeAll { $0.id == shown.id }
            revisions.append(.removing(.target(shown)))
        }
        for target in kept where target.year != drive.campaignYear {
            var moved = target
            moved.year = drive.campaignYear
            revisions.append(.altering(.target(target), to: .target(moved)))
        }
        return revisions
    }

    // MARK: Choices

    /// As the form opens with them. What is left as it stands alters nothing, whatever can be read from it.
    private func shownSlots(_ context: Context) -> String {
        let ward = shown?.ward ?? (id == nil ? PlaceChoices.ownWard(context) : nil)
        return slotText(ward, context).text(shown?.slots ?? [])
    }

    private func slotText(_ ward: WardKey?, _ context: Context) -> SlotText {
        SlotText(groups: places.groups, blocs: places.blocs, ward: ward, atlas: context.atlas)
    }

    /// Who took blood in at earlier drives.
    private var centres: [String] {
        var seen: Set<String> = [""]
        return ((existing.map { [$0.collectingCentre] } ?? []) + places.collectingCentres).filter { seen.insert($0).inserted }
    }

    /// The place that is called after the street, in the ward of the drive where there are several; none that is called after a ward that
    /// is no more.
    private func streetVenue(_ context: Context) -> Identifier<Venue>? {
        guard let folded = street.map({ VietnameseText.foldExact($0) }) else { return nil }
        let called = places.venues.filter { venue in
            venue.kind == .street && VietnameseText.foldExact(Venue.streetName(venue.name)) == folded
                && context.office.map { context.atlas.namesFormerWard(venue.name, of: $0) } != true
        }
        return (called.first { $0.ward == proposed?.ward } ?? called.first)?.id
    }

    private var venueChoices: [Choice] {
        places.venues.map {
            Choice($0.id.description, Phrase(both: $0.name.isEmpty ? $0.code : $0.name), detail: .venueKind($0.kind))
        }
    }

    /// A new place that is called after a street of the books.
    private func isStreet(_ name: String) -> Bool {
        let own = VietnameseText.foldExact(Venue.streetName(name))
        return own != VietnameseText.foldExact(name)
            && (places.streets.map(\.name) + [street ?? ""]).contains { VietnameseText.foldExact($0) == own }
    }

    /// A chosen venue, or one of that name, or a new one.
    private func venue(_ value: String, adding revisions: inout [Revision], _ context: Context) -> Identifier<Venue>? {
        if value.isEmpty { return nil }
        if let chosen = places.venues.first(where: { $0.id.description == value }) { return chosen.id }
        let folded = VietnameseText.foldExact(value)
        if let named = places.venues.first(where: { VietnameseText.foldExact($0.name) == folded }) { return named.id }
        let venue = Venue(id: context.identifiers.next(), kind: isStreet(value) ? .street : .other, name: value)
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
