import Model
import Phrases
import Store

/// A target of one unit for one year: the number, its measure, and the paper it stands on.
struct TargetForm: FormPurpose {
    let unit: Unit
    let unitName: String
    let year: Int
    /// All targets of the unit for the year, one a measure at most.
    let existing: [Target]

    var place: FormPlace? { .target(unit, name: unitName, year: year) }
    var title: Phrase { Phrase("Chỉ tiêu \(year) · ", "Target \(year) · ") + Phrase(both: unitName) }

    func fields(_ context: Context) -> [FormField] {
        let shown = existing.first { $0.amount.measure == context.measure } ?? existing.first
        return [
            FormField(
                "number", Phrase("Số giao", "Number"),
                hint: Phrase("ví dụ 2.551; để trống là bỏ chỉ tiêu", "for example 2,551; empty removes it"),
                text: shown.map { NumberText.amount($0.amount, context.language) } ?? ""),
            FormField(
                "measure", Phrase("Tính theo", "Measured in"),
                choices: Measure.allCases.map { Choice($0.rawValue, .measure($0)) },
                chosen: (shown?.amount.measure ?? context.measure).rawValue),
            FormField(
                "document", Phrase("Số văn bản", "Document"), hint: Phrase("202/KH-BCĐ", "202/KH-BCĐ"), text: shown?.document ?? ""),
            FormField(
                "date", Phrase("Ngày văn bản", "Its date"), hint: Phrase("ngày/tháng/năm", "day/month/year"),
                text: shown?.documentDate.map { DateText.short($0) } ?? ""),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard let measure = Measure(rawValue: values["measure"]) else { return .problems([("measure", .chooseFromList)]) }
        let old = existing.first { $0.amount.measure == measure }
        if values["number"].isEmpty {
            guard let old else { return .problems([("number", Phrase("Hãy nhập số giao.", "Enter the number."))]) }
            return .commit(Change(.targetRemoved, [.removing(.target(old))]))
        }
        guard let amount = Self.amount(values["number"], measure) else {
            return .problems([
                ("number", Phrase("Hãy nhập một số lớn hơn 0, ví dụ 2.551.", "Enter a number above 0, for example 2,551."))
            ])
        }
        var date: Day?
        if !values["date"].isEmpty {
            do { date = try DateText.parse(values["date"]) } catch { return .problems([("date", .dateProblem(error))]) }
        }
        let target = Target(
            id: old?.id ?? context.identifiers.next(), year: year, unit: unit, amount: amount, document: values["document"],
            documentDate: date)
        if let old { return .commit(Change(.targetSet, [.altering(.target(old), to: .target(target))])) }
        return .commit(Change(.targetSet, [.adding(.target(target))]))
    }

    /// A whole number, or one with a decimal for equivalents.
    static func amount(_ text: String, _ measure: Measure) -> Amount? {
        if let whole = NumberText.parseWhole(text) { return whole > 0 ? Amount(measure, whole) : nil }
        guard measure == .equivalents,
            let value = NumberText.parseDecimal(text, .vietnamese) ?? NumberText.parseDecimal(text, .english), value > 0
        else { return nil }
        return Amount(measure: measure, tenths: Int((value * 10).rounded()))
    }
}
