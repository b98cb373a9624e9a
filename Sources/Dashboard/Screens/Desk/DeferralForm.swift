import Model
import Phrases
import Store

/// Why somebody gives no blood today (hoãn), and until when by the rules. Several reasons are each kept, and the latest date counts.
///
/// The reasons are the law's cases; of a person the books keep none of them, only a neutral code and a date.
struct DeferralForm: FormPurpose {
    let booking: Booking
    let card: DonorCard
    let drive: Drive
    /// Reasons that one visit can have at most.
    static let most = 5
    private static let interval = "interval"
    private static let measurement = "measurement"
    private static let other = "other"

    init(_ booking: Booking, card: DonorCard, drive: Drive) {
        self.booking = booking
        self.card = card
        self.drive = drive
    }

    /// The reasons are never written down, in no draft either.
    var place: FormPlace? { nil }
    var title: Phrase { Phrase("Hoãn hiến máu", "Defer") }

    // MARK: What is said

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        var lines = [FormLine(Phrase(both: Mask.name(card.donor.name, context)))]
        let read = (1...Self.most).compactMap { reading(values, $0, context) }
        for (place, reading) in read.enumerated() {
            // With one reason there is nothing to tell apart.
            let number = read.count > 1 ? "\(place + 1). " : ""
            lines.append(FormLine(Phrase(both: number) + reading.text, tone: reading.isVerified ? .plain : .warning))
        }
        if let latest = read.compactMap(\.until).max(), latest > drive.day {
            lines.append(
                FormLine(
                    Phrase {
                        let day = DateText.short(latest, $0)
                        return $0 == .vietnamese ? "Chưa đến ngày \(day)" : "Not before \(day)"
                    }, tone: .warning))
        }
        return lines
    }

    func fields(_ context: Context) -> [FormField] { pair(1, context) }

    /// The next pair comes when the last one is filled.
    func refreshed(_ fields: [FormField], _ context: Context) -> [FormField] {
        let count = fields.count / 2
        guard count < Self.most, fields.indices.contains(2 * count - 2), !fields[2 * count - 2].value.isEmpty else { return fields }
        return fields + pair(count + 1, context)
    }

    private func pair(_ number: Int, _ context: Context) -> [FormField] {
        [
            FormField(
                "reason\(number)", number == 1 ? Phrase("Lý do", "Reason") : Phrase("Lý do \(number)", "Reason \(number)"),
                among: choices(context),
                hint: number == 1
                    ? Phrase("gõ vài chữ: xăm, vắc-xin, huyết sắc tố…", "type a word: tattoo, vaccine, haemoglobin…")
                    : Phrase("nếu còn lý do khác", "if there is another")),
            FormField(
                "from\(number)", Phrase("Tính từ ngày", "Counted from"), hint: Phrase("ngày/tháng/năm", "day/month/year"),
                text: DateText.short(drive.day)),
        ]
    }

    private func choices(_ context: Context) -> [Choice] {
        let measured = context.rules.deferralRules(on: drive.day).map { rule in
            Choice(rule.id, Phrase(rule.reason, rule.english), detail: Self.length(rule))
        }
        return [
            Choice(Self.interval, Phrase("chưa đủ khoảng cách", "interval not passed")),
            Choice(
                Self.measurement,
                Phrase("cân nặng, huyết áp, mạch hôm nay", "weight, blood pressure, pulse today"),
                detail: Phrase("không có ngày", "no date")),
        ] + measured + [
            Choice(Self.other, Phrase("lý do khác", "another reason"), detail: Phrase("không có ngày", "no date"))
        ]
    }

    // MARK: What it comes to

    private struct Reading {
        var code: Deferral.Code
        var until: Day?
        var isVerified = true
        var text: Phrase
    }

    private func reading(_ values: FormValues, _ number: Int, _ context: Context) -> Reading? {
        let chosen = values["reason\(number)"]
        guard !chosen.isEmpty else { return nil }
        switch chosen {
        case Self.interval:
            let reading = context.rules.intervalReading(after: card.row.last, deferredUntil: nil, on: drive.day)
            guard case .notBefore(let until) = reading.answer else {
                return Reading(
                    code: .interval, text: Phrase("theo sổ này đã đủ khoảng cách", "by these books the interval has passed"))
            }
            return Reading(
                code: .interval, until: until, text: Self.until(until, Phrase(both: reading.rule?.basis.source ?? "")))
        case Self.measurement:
            return Reading(code: .measurement, text: Phrase("đo hôm nay: không có ngày", "measured today: no date"))
        case Self.other: return Reading(code: .other, text: Phrase("không có ngày", "no date"))
        default:
            guard let rule = context.rules.deferralRule(chosen) else { return nil }
            let source = Phrase(both: rule.basis.source)
            let what = Self.length(rule) + Phrase(both: " ") + .deferralStart(rule.countedFrom)
            guard rule.isVerified else {
                let text = what + Phrase(" (chưa kiểm chứng, không đặt ngày): ", " (not verified, sets no date): ") + source
                return Reading(code: .temporary, isVerified: false, text: text)
            }
            let until = (try? DateText.parse(values["from\(number)"])).flatMap { rule.until(from: $0) }
            let code: Deferral.Code = rule.id == "low-haemoglobin" ? .measurement : .temporary
            guard let until else { return Reading(code: code, text: what + Phrase(both: " · ") + source) }
            return Reading(code: code, until: until, text: what + Phrase(both: ", ") + Self.until(until, source))
        }
    }

    private static func until(_ day: Day, _ source: Phrase) -> Phrase {
        Phrase {
            let date = DateText.short(day, $0)
            return ($0 == .vietnamese ? "đến \(date) · " : "until \(date) · ") + source[$0]
        }
    }

    private static func length(_ rule: DeferralRule) -> Phrase { .ruleLength(rule.length) }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        var problems: [(field: String, Phrase)] = []
        var deferrals: [Deferral] = []
        /// By the rule the wait is over by the drive's day.
        var over: (field: String, Phrase)?
        for number in 1...Self.most {
            guard let reading = reading(values, number, context) else { continue }
            do {
                let from = try DateText.parse(values["from\(number)"])
                if from > drive.day {
                    problems.append(("from\(number)", Phrase("Ngày này sau ngày của đợt.", "This date lies after the drive.")))
                }
            } catch { problems.append(("from\(number)", .dateProblem(error))) }
            if let until = reading.until, until <= drive.day { over = over ?? ("from\(number)", Self.over(since: until)) }
            deferrals.append(
                Deferral(
                    id: context.identifiers.next(), donor: card.donor.id, day: drive.day, code: reading.code, until: reading.until,
                    venue: drive.venue, drive: drive.id))
        }
        guard problems.isEmpty else { return .problems(problems) }
        guard !deferrals.isEmpty else {
            return .problems([("reason1", Phrase("Hãy chọn một lý do.", "Choose a reason."))])
        }
        let change =
            booking.step == .deferred
            ? DriveDay.deferAgain(deferrals) : DriveDay.record(booking, deferrals, at: context.now)
        return over.map { .doubtful(field: $0.field, $0.1, change) } ?? .commit(change)
    }

    private static func over(since day: Day) -> Phrase {
        Phrase {
            let date = DateText.short(day, $0)
            return $0 == .vietnamese
                ? "Theo quy định, lý do này đã hết từ ngày \(date)." : "By the rule this reason is over since \(date)."
        } + .saveAgainToInsist
    }

    func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect] {
        [.close, .notice(Announcement(.done, .saved(.deferralRecorded)))]
    }
}
