import Model
import Phrases
import Store

/// What is no standard bag (lần hiến khác): another volume, apheresis, a failed bleed. The weight, if it is asked, is compared with the
/// rules and kept nowhere.
struct GaveForm: FormPurpose {
    /// The lines under the standard bags.
    enum Kind: String, CaseIterable, Sendable {
        case otherVolume, apheresis, failed

        var title: Phrase {
            switch self {
            case .otherVolume: Phrase("Thể tích khác", "Another volume")
            case .apheresis: Phrase("Gạn tách", "Apheresis")
            case .failed: Phrase("Lấy máu không thành", "Failed bleed")
            }
        }
    }

    let booking: Booking
    let card: DonorCard
    let drive: Drive
    let kind: Kind
    let bag: BagNumber?
    private var places: Places?

    init(_ booking: Booking, card: DonorCard, drive: Drive, kind: Kind, bag: BagNumber?) {
        self.booking = booking
        self.card = card
        self.drive = drive
        self.kind = kind
        self.bag = bag
    }

    var place: FormPlace? { .gave(drive.id, card.donor.id, kind.rawValue) }
    var title: Phrase { kind.title }
    var questions: [Question] { [.places] }

    mutating func take(_ answer: Answer) { if case .places(let answer) = answer { places = answer } }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        var lines = [FormLine(Phrase(both: Mask.name(card.donor.name, context)))]
        let kind = donationKind(values)
        if self.kind != .failed, let rule = context.rules.volumeRule(for: kind, on: drive.day) {
            lines.append(
                FormLine(
                    Phrase(both: "\(rule.least.count)–\(rule.most.count) ml · \(rule.basis.source)")))
        }
        return lines
    }

    func fields(_ context: Context) -> [FormField] {
        let components = Donation.Kind.allCases.filter { $0 != .wholeBlood }
        let kinds = kind == .apheresis ? components : [.wholeBlood]
        var fields: [FormField] = []
        if kind == .failed {
            fields.append(
                FormField(
                    "kind", Phrase("Loại", "Kind"), choices: Donation.Kind.allCases.map { Choice($0.rawValue, .donationKind($0)) }))
        } else if kinds.count > 1 {
            fields.append(
                FormField(
                    "kind", Phrase("Thành phần", "Component"), choices: kinds.map { Choice($0.rawValue, .donationKind($0)) },
                    chosen: Donation.Kind.platelets.rawValue))
        }
        fields.append(
            FormField(
                "millilitres", kind == .failed ? Phrase("Đã lấy (ml)", "Drawn (ml)") : Phrase("Thể tích (ml)", "Volume (ml)"),
                hint: kind == .failed ? Phrase("0 nếu không đo", "0 if not measured") : Phrase("300", "300"),
                text: kind == .failed ? "0" : ""))
        if kind != .failed {
            fields.append(
                FormField(
                    "weight", Phrase("Cân nặng (kg)", "Weight (kg)"),
                    hint: Phrase("để so với mức cho phép; không lưu", "compared with the rules; not kept")))
        }
        fields.append(BagField.field(bag))
        return fields
    }

    private func donationKind(_ values: FormValues) -> Donation.Kind { Donation.Kind(rawValue: values["kind"]) ?? .wholeBlood }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let kind = donationKind(values)
        let outcome: Donation.Outcome = self.kind == .failed ? .failed : .collected
        guard let volume = NumberText.parseWhole(values["millilitres"]).map({ Millilitres($0) }), volume.count >= 0 else {
            return .problems([("millilitres", Phrase("Hãy nhập số ml.", "Enter the millilitres."))])
        }
        if outcome == .collected, !context.rules.accepts(volume: volume, kind: kind, on: drive.day) {
            let rule = context.rules.volumeRule(for: kind, on: drive.day)
            let span = rule.map { "\($0.least.count)–\($0.most.count) ml" } ?? ""
            return .problems([
                ("millilitres", Phrase("Loại này cho phép \(span).", "The rules allow \(span) for this kind."))
            ])
        }
        if outcome == .failed, volume.count > 1000 {
            return .problems([("millilitres", Phrase("Nhiều nhất 1.000 ml.", "1,000 ml at most."))])
        }
        guard let places else { return .problems([("", Phrase("Đang đọc số liệu…", "Reading…"))]) }
        var doubts: [(field: String, Phrase)] = []
        if let doubt = weightDoubt(values["weight"], volume: volume, kind: kind, context) { doubts.append(("weight", doubt)) }
        let bag: String
        switch BagField.read(values) {
        case .problem(let problem): return .problems([(BagField.name, problem)])
        case .number(let number, let doubt):
            bag = number
            if let doubt { doubts.append((BagField.name, doubt)) }
        }
        let donation = DriveDay.donation(
            id: context.identifiers.next(), of: card.donor.id, at: drive, kind: kind, outcome: outcome, volume: volume,
            credit: places.credit(of: card.donor, on: drive.day, context), bagNumber: bag)
        let change = DriveDay.record(booking, donation, firstTime: card.isFirstTime, at: context.now)
        return doubts.first.map { .doubtful(field: $0.field, $0.1, change) } ?? .commit(change)
    }

    /// The blood is in the bag: the rule is told, and whoever saves again insists.
    private func weightDoubt(_ typed: String, volume: Millilitres, kind: Donation.Kind, _ context: Context) -> Phrase? {
        guard !typed.isEmpty else { return nil }
        guard let weight = Double(typed.replacing(",", with: ".")), (20...300).contains(weight) else {
            return Phrase("Cân nặng này không đọc được.", "This weight cannot be read.")
        }
        let sexes = card.donor.sex.map { [$0] } ?? Sex.allCases
        let most = sexes.compactMap { context.rules.largestVolume(kind: kind, kilograms: weight, sex: $0, on: drive.day) }.max()
        if let most, volume <= most { return nil }
        let kilograms = Phrase { NumberText.decimal(weight, decimals: 1, $0) + " kg" }
        if let most {
            return Phrase("Với ", "At ") + kilograms
                + Phrase(
                    ", quy định cho phép nhiều nhất \(most.count) ml.", " the rules allow \(most.count) ml at most.")
                + .saveAgainToInsist
        }
        let least = sexes.compactMap { context.rules.leastKilograms(kind: kind, sex: $0, on: drive.day) }.min() ?? 0
        return kilograms
            + Phrase(" là chưa đủ cân: quy định từ \(least) kg.", " is too light: the rules begin at \(least) kg.")
            + .saveAgainToInsist
    }

    mutating func take(_ scan: Scan, into fields: inout [FormField], _ context: Context) -> Announcement? {
        switch scan {
        case .card(let scanned):
            guard let own = card.donor.citizenID, scanned.numbers.contains(own) else { return nil }
            return Announcement(.done, .cardOfThisPerson)
        case .bag(let number):
            return BagField.take(number, into: &fields)
        }
    }

    func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect] {
        [.close, .notice(Announcement(.done, .saved(.donationRecorded)))]
    }
}
