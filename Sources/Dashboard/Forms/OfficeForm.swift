import Model
import Phrases
import Store

/// Which office this is, the campaign year, and the target that the city gave it. Begins the books, or changes the office later.
struct OfficeForm: FormPurpose {
    let existing: Office?
    private var places = Places()

    init(_ existing: Office? = nil) { self.existing = existing }

    private enum Level: String, CaseIterable { case ward, district, city }

    var place: FormPlace? { .office }
    var title: Phrase { existing == nil ? Phrase("Đơn vị của tôi", "My office") : Phrase("Đổi đơn vị", "Change the office") }
    var questions: [Question] { [.places] }

    mutating func take(_ answer: Answer) { if case .places(let answer) = answer { places = answer } }

    func fields(_ context: Context) -> [FormField] {
        let level: Level =
            switch existing?.level {
            case .district: .district
            case .city: .city
            default: .ward
            }
        var fields = [
            FormField(
                "level", Phrase("Cấp", "Level"),
                choices: [
                    Choice(Level.ward.rawValue, Phrase("phường (từ 01/07/2025)", "ward (since 01/07/2025)")),
                    Choice(Level.district.rawValue, Phrase("quận, huyện cũ", "old district")),
                    Choice(Level.city.rawValue, Phrase("thành phố", "city")),
                ], chosen: level.rawValue),
            FormField(
                "unit", Phrase("Đơn vị", "Office"), among: units(level, context), chosen: existing.map(Self.value) ?? "",
                hint: Phrase("gõ vài chữ: thanh xuan", "type a few letters: thanh xuan")),
        ]
        if existing == nil {
            fields += [
                FormField("year", Phrase("Năm kế hoạch", "Campaign year"), text: String(context.year)),
                FormField(
                    "target", Phrase("Chỉ tiêu được giao", "Target"),
                    hint: Phrase("bỏ trống nếu chưa có", "empty if there is none yet")),
                FormField(
                    "measure", Phrase("Tính theo", "Measured in"),
                    choices: Measure.allCases.map { Choice($0.rawValue, .measure($0)) }),
            ]
        }
        return fields
    }

    /// The units on offer follow the level.
    func refreshed(_ fields: [FormField], _ context: Context) -> [FormField] {
        guard let level = Level(rawValue: fields[0].value), case .search(let old, _) = fields[1].kind else { return fields }
        let choices = units(level, context)
        guard choices != old else { return fields }
        var fields = fields
        fields[1] = FormField(
            "unit", fields[1].label, among: choices, chosen: choices.count == 1 ? choices[0].value : "", hint: fields[1].hint)
        return fields
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard let level = Self.level(values["unit"]), let office = context.atlas.office(level) else {
            return .problems([("unit", Phrase("Hãy chọn đơn vị trong danh sách.", "Choose your office from the list."))])
        }
        var revisions: [Revision] = [existing.map { .altering(.office($0), to: .office(office)) } ?? .adding(.office(office))]
        guard existing == nil else {
            return existing == office ? .perform([.close]) : .commit(Change(.officeSet, revisions))
        }
        guard let year = NumberText.parseWhole(values["year"]), (2000...2100).contains(year) else {
            return .problems([
                (
                    "year",
                    Phrase(
                        "Năm gồm bốn chữ số, ví dụ \(context.today.year).",
                        "A year of four digits, for example \(context.today.year).")
                )
            ])
        }
        if !values["target"].isEmpty {
            guard let measure = Measure(rawValue: values["measure"]), let amount = TargetForm.amount(values["target"], measure)
            else {
                return .problems([
                    ("target", Phrase("Hãy nhập một số lớn hơn 0, ví dụ 2.551.", "Enter a number above 0, for example 2,551."))
                ])
            }
            revisions.append(.adding(.target(Target(id: context.identifiers.next(), year: year, unit: .office, amount: amount))))
        }
        // The usual blocs come with the office; it can alter them and add its own.
        let known = Set(places.blocs.map(\.name))
        for bloc in context.rules.blocs where !known.contains(bloc.name) {
            revisions.append(.adding(.bloc(Bloc(id: context.identifiers.next(), name: bloc.name, abbreviation: bloc.abbreviation))))
        }
        return .commit(Change(.officeSet, revisions))
    }

    /// The year and the measure that were entered are those shown from now on.
    func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect] {
        let year = NumberText.parseWhole(values["year"]).map { Effect.set(.year($0)) }
        let measure = Measure(rawValue: values["measure"]).map { Effect.set(.measure($0)) }
        return [year, measure].compactMap { $0 } + [.close, .goTo(.overview), .notice(Announcement(.done, .saved(.officeSet)))]
    }

    // MARK: Choices

    private func units(_ level: Level, _ context: Context) -> [Choice] {
        let atlas = context.atlas
        switch level {
        case .ward:
            return atlas.wards(of: .era2025).map { ward in
                Choice("ward:\(ward.key.packed)", Phrase(both: ward.fullName), detail: Phrase(both: ward.key.codeText))
            }
        case .district:
            return WardEra.allCases.filter { !atlas.districts(of: $0).isEmpty }.flatMap { era in
                atlas.districts(of: era).map {
                    Choice("district:\(era.rawValue):\($0.code)", Phrase(both: $0.fullName), detail: .era(era))
                }
            }
        case .city:
            return WardEra.allCases.reversed().map {
                Choice("city:\($0.rawValue)", Phrase("Thành phố Hà Nội", "Hà Nội city"), detail: .era($0))
            }
        }
    }

    private static func value(_ office: Office) -> String {
        switch office.level {
        case .ward(let key): "ward:\(key.packed)"
        case .district(let era, let code): "district:\(era.rawValue):\(code)"
        case .city(let era): "city:\(era.rawValue)"
        }
    }

    private static func level(_ value: String) -> Office.Level? {
        let parts = value.split(separator: ":")
        switch parts.first {
        case "ward": return parts.dropFirst().first.flatMap { Int($0) }.flatMap(WardKey.init(packed:)).map { .ward($0) }
        case "district":
            guard parts.count == 3, let era = WardEra(rawValue: String(parts[1])), let code = Int(parts[2]) else { return nil }
            return .district(era, code: code)
        case "city": return parts.dropFirst().first.flatMap { WardEra(rawValue: String($0)) }.map { .city($0) }
        default: return nil
        }
    }
}
