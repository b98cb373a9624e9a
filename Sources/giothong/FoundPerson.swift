import Model
import Phrases
import Store

/// A donor as `find` shows them.
struct FoundPerson {
    let row: DonorRow
    let phone: String?
    let citizenID: String?
    let interval: IntervalAnswer

    init(_ row: DonorRow, _ donor: Donor?, on today: Day, reveal: Bool) {
        self.row = row
        phone = donor?.phone.map { reveal ? $0.shown : $0.masked }
        citizenID = donor?.citizenID.map { reveal ? $0.digits : $0.masked }
        interval = RuleBook.vietnam.interval(after: row.last, deferredUntil: row.deferredUntil, on: today)
    }

    private var ward: String? { row.ward.map { WardAtlas.hanoi.ward($0)?.name ?? $0.codeText } }

    // MARK: For programs

    var json: JSON {
        .object([
            ("id", .text(row.id.description)), ("name", .text(row.name)), ("birthYear", .int(orNull: row.birthYear)),
            ("sex", .text(orNull: row.sex?.rawValue)), ("ward", .text(orNull: ward)),
            ("wardCode", .text(orNull: row.ward?.codeText)),
            ("era", .text(orNull: row.ward?.era.rawValue)), ("street", .text(orNull: row.street)),
            ("house", row.house.isEmpty ? .null : .text(row.house)), ("bloodGroup", .text(orNull: row.bloodGroup?.text)),
            ("donations", .int(row.donations)), ("lastDonation", .text(orNull: row.last?.day.description)),
            ("interval", Self.json(interval)), ("phone", .text(orNull: phone)), ("citizenID", .text(orNull: citizenID)),
        ])
    }

    static func json(_ answer: IntervalAnswer) -> JSON {
        let (state, day) = parts(answer)
        return .object([("state", .text(state)), ("date", .text(orNull: day?.description))])
    }

    private static func parts(_ answer: IntervalAnswer) -> (state: String, day: Day?) {
        switch answer {
        case .passed: ("passed", nil)
        case .notBefore(let day): ("notBefore", day)
        case .unknown: ("unknown", nil)
        }
    }

    static let columns = [
        "id", "name", "birthYear", "sex", "ward", "wardCode", "era", "street", "house", "bloodGroup", "donations", "lastDonation",
        "intervalState", "intervalDate", "phone", "citizenID",
    ]

    var cells: [String] {
        let (state, day) = Self.parts(interval)
        return [
            row.id.description, row.name, row.birthYear.map(String.init) ?? "", row.sex?.rawValue ?? "", ward ?? "",
            row.ward?.codeText ?? "", row.ward?.era.rawValue ?? "", row.street ?? "", row.house, row.bloodGroup?.text ?? "",
            String(row.donations), row.last?.day.description ?? "", state, day?.description ?? "", phone ?? "", citizenID ?? "",
        ]
    }

    // MARK: For people

    static let titles = [
        Phrase.CommandLine.name, Phrase.CommandLine.birthYear, Phrase.CommandLine.address, Phrase.CommandLine.ward,
        Phrase.CommandLine.bloodGroup, Phrase.CommandLine.lastDonation, Phrase.CommandLine.intervalWord, Phrase.CommandLine.phone,
        Phrase.CommandLine.citizenID, Phrase(both: "ID"),
    ]

    var shown: [String] {
        [
            row.name, row.birthYear.map(String.init) ?? "",
            [row.house, row.street ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
            ward ?? "", row.bloodGroup?.text ?? "", row.last.map { DateText.short($0.day, Speech.language) } ?? "",
            Speech.say(.interval(interval)), phone ?? "", citizenID ?? "", row.id.description,
        ]
    }
}
