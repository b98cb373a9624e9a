import Model
import Phrases
import Store

/// A donation to be recorded for one person, with the answer about the interval over it. The answer refuses nobody: who gives is
/// the doctor's decision, and what was given has to be recorded.
struct RecordForm: FormPurpose {
    let card: DonorCard
    let places: Places

    static let otherVolume = "other"

    var place: FormPlace? { .donation(card.donor.id) }
    var title: Phrase { Phrase("Ghi nhận hiến máu", "Record a donation") }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        let donor = card.donor
        let person = [
            Mask.name(donor.name, context), donor.birth.map { String($0.year) } ?? "", donor.bloodGroup?.text ?? "",
            UnitText.ward(donor.home.ward, context),
        ]
        .filter { !$0.isEmpty }.joined(separator: " · ")
        let day = (try? DateText.parse(values["date"])) ?? context.today
        let around = context.rules.neighbours(
            of: day, kind: Donation.Kind(rawValue: values["kind"]) ?? .wholeBlood, among: card.donations.map(\.donation),
            deferredUntil: card.row.deferredUntil)
        var lines = [
            FormLine(Phrase(both: person)),
            FormLine(Self.interval(around.answer, around.earlier), tone: around.answer == .passed ? .good : .warning),
        ]
        if let later = around.later { lines.append(FormLine(.laterTooSoon(later), tone: .warning)) }
        if let birth = donor.birth, !birth.isAfter(day), let age = context.rules.oddAge(born: birth, on: day) {
            lines.append(FormLine(.oddAge(age), tone: .warning))
        }
        if let same = card.donations.map(\.donation).first(where: { !$0.voided && $0.day == day }) {
            lines.append(
                FormLine(
                    Phrase(
                        "Ngày này đã có một lần hiến \(same.volume.count) ml.",
                        "There is a donation of \(same.volume.count) ml on this day already."), tone: .warning))
        }
        return lines
    }

    /// The answer with the last donation it rests on.
    static func interval(_ answer: IntervalAnswer, _ last: Donation?) -> Phrase {
        Phrase { language in
            var text = Phrase.interval(answer)[language]
            if let last {
                text += language == .vietnamese ? " · lần trước " : " · last "
                text +=
                    DateText.short(last.day, language) + " (" + Phrase.donationKind(last.kind)[language]
                    + ", \(last.volume.count) ml)"
            } else {
                text += language == .vietnamese ? " · chưa có lần hiến nào trong sổ" : " · no donation in the books"
            }
            return text
        }
    }

    func fields(_ context: Context) -> [FormField] {
        let bags = context.rules.volumeRule(for: .wholeBlood, on: context.today)?.bags.map(\.count) ?? []
        return [
            FormField(
                "volume", Phrase("Thể tích", "Volume"),
                choices: bags.map { Choice(String($0), Phrase(both: "\($0) ml")) } + [
                    Choice(Self.otherVolume, Phrase("khác", "other"))
                ],
                chosen: bags.contains(350) ? "350" : bags.first.map(String.init) ?? Self.otherVolume),
            FormField("millilitres", Phrase("Số ml khác", "Other ml"), hint: Phrase("chỉ khi chọn «khác»", "only with “other”")),
            FormField("date", Phrase("Ngày hiến", "Date"), text: DateText.short(context.today)),
            FormField(
                "kind", Phrase("Loại", "Kind"), choices: Donation.Kind.allCases.map { Choice($0.rawValue, .donationKind($0)) }),
            FormField(
                "outcome", Phrase("Kết quả", "Outcome"),
                choices: [
                    Choice("collected", Phrase("nhận được túi", "bag collected")),
                    Choice("failed", Phrase("lấy máu không thành", "failed bleed")),
                ]),
            FormField(
                "place", Phrase("Nơi hiến", "Place"), among: placeChoices(context), chosen: usualPlace(context),
                hint: Phrase("đợt hoặc điểm hiến", "a drive or a site")),
            BagField.field(),
            FormField("year", Phrase("Tính cho năm", "Campaign year"), text: String(usualYear(context))),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let day: Day
        do { day = try DateText.parse(values["date"]) } catch { return .problems([("date", .dateProblem(error))]) }
        if day > context.today { return .problems([("date", Phrase("Ngày này còn ở tương lai.", "This date is in the future."))]) }
        if let birth = card.donor.birth, birth.isAfter(day) { return .problems([("date", .beforeBirth(birth))]) }
        let isOther = values["volume"] == Self.otherVolume
        guard let volume = NumberText.parseWhole(isOther ? values["millilitres"] : values["volume"]).map({ Millilitres($0) }) else {
            return .problems([("millilitres", Phrase("Hãy nhập số ml.", "Enter the millilitres."))])
        }
        let kind = Donation.Kind(rawValue: values["kind"]) ?? .wholeBlood
        let outcome = Donation.Outcome(rawValue: values["outcome"]) ?? .collected
        if outcome == .collected, !context.rules.accepts(volume: volume, kind: kind, on: day) {
            let rule = context.rules.volumeRule(for: kind, on: day)
            let span = rule.map { "\($0.least.count)–\($0.most.count) ml" } ?? ""
            return .problems([
                (isOther ? "millilitres" : "volume", Phrase("Loại này cho phép \(span).", "The rules allow \(span) for this kind."))
            ])
        }
        guard let year = NumberText.parseWhole(values["year"]), abs(year - day.year) <= 1 else {
            return .problems([
                (
                    "year",
                    Phrase(
                        "Năm kế hoạch phải là năm của ngày hiến, hoặc năm liền kề.",
                        "The campaign year is the date's year or the one beside it.")
                )
            ])
        }
        let bag: String
        let bagDoubt: Phrase?
        switch BagField.read(values) {
        case .problem(let problem): return .problems([(BagField.name, problem)])
        case .number(let number, let doubt):
            bag = number
            bagDoubt = doubt
        }
        let (venue, drive) = place(values["place"])
        let donation = Donation(
            id: context.identifiers.next(), donor: card.donor.id, day: day, kind: kind, outcome: outcome, volume: volume,
            venue: venue, drive: drive,
            campaignYear: year, credit: places.credit(of: card.donor, on: day, context), bagNumber: bag)
        let change = Change(.donationRecorded, [.adding(.donation(donation))])
        return bagDoubt.map { .doubtful(field: BagField.name, $0, change) } ?? .commit(change)
    }

    mutating func take(_ scan: Scan, into fields: inout [FormField], _ context: Context) -> Announcement? {
        switch scan {
        case .card(let card):
            guard let own = self.card.donor.citizenID, card.numbers.contains(own) else { return nil }
            return Announcement(.done, .cardOfThisPerson)
        case .bag(let number):
            return BagField.take(number, into: &fields)
        }
    }

    func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect] {
        [.close, .notice(Announcement(.done, .saved(.donationRecorded)))]
    }

    // MARK: Where

    private func placeChoices(_ context: Context) -> [Choice] {
        let drives = places.drives.filter { $0.state == .open || $0.state == .planned || $0.state == .closed }.sorted {
            $0.day > $1.day
        }
        return drives.map { Choice("d" + $0.id.description, Phrase(both: $0.name), detail: Phrase(both: DateText.short($0.day))) }
            + places.venues.map {
                Choice("v" + $0.id.description, Phrase(both: $0.name.isEmpty ? $0.code : $0.name), detail: .venueKind($0.kind))
            }
    }

    /// Today's open drive, else the only fixed site, else nothing.
    private func usualPlace(_ context: Context) -> String {
        if let drive = places.drives.first(where: { $0.state == .open && $0.day == context.today }) {
            return "d" + drive.id.description
        }
        let sites = places.venues.filter { $0.kind == .fixedSite }
        return sites.count == 1 ? "v" + sites[0].id.description : ""
    }

    private func usualYear(_ context: Context) -> Int {
        places.drives.first { $0.state == .open && $0.day == context.today }?.campaignYear ?? context.today.year
    }

    private func place(_ value: String) -> (Identifier<Venue>?, Identifier<Drive>?) {
        guard let sign = value.first else { return (nil, nil) }
        let rest = value.dropFirst()
        if sign == "v" { return (Identifier(rest), nil) }
        let drive: Identifier<Drive>? = Identifier(rest)
        return (places.drives.first { $0.id == drive }?.venue, drive)
    }
}
