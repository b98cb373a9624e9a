import Model
import Phrases
import Store

/// The year's humanitarian aid in đồng.
struct AidForm: FormPurpose {
    let existing: AidYear?
    let year: Int

    init(_ existing: AidYear?, year: Int) {
        self.existing = existing
        self.year = year
    }

    var place: FormPlace? { .aid(year: year) }
    var title: Phrase { Phrase("Giá trị nhân đạo \(year)", "Aid in \(year)") }

    func fields(_ context: Context) -> [FormField] {
        [
            FormField(
                "value", Phrase("Giá trị, đồng", "Value, đồng"),
                hint: Phrase("23,9 tỷ · 850 triệu · 12500000", "23.9 billion · 12500000"),
                text: existing.map { NumberText.whole($0.figure.value.count, context.language) } ?? ""),
            FormField(
                "growth", Phrase("Tăng so với năm trước, %", "Growth on last year, %"),
                hint: existing?.before == nil
                    ? Phrase("bỏ trống nếu không rõ", "empty if not known") : Phrase("tính từ năm trước", "counted from last year"),
                text: existing?.figure.statedGrowth.map { NumberText.decimal($0, decimals: 1, context.language) } ?? ""),
            FormField(
                "source", Phrase("Nguồn", "Source"), hint: Phrase("báo cáo nào", "which report"),
                text: existing?.figure.source ?? ""),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let typed = values["value"]
        if typed.isEmpty {
            guard let existing else { return .problems([("value", Phrase("Hãy nhập giá trị.", "Enter the value."))]) }
            return .commit(Change(.aidRemoved, [.removing(.aid(existing.figure))]))
        }
        // The language may have been switched since it was put there.
        let languages = [context.language, .vietnamese, .english]
        guard let value = languages.lazy.compactMap({ NumberText.parseMoney(typed, $0) }).first, value.count >= 0
        else {
            return .problems([
                ("value", Phrase("Không đọc được số tiền. Ví dụ: 23,9 tỷ hoặc 850 triệu.", "No amount. For example: 23.9 billion."))
            ])
        }
        var growth: Double?
        if !values["growth"].isEmpty {
            let text = values["growth"].replacing("%", with: "").replacing("+", with: "").replacing("−", with: "-")
            guard let read = NumberText.parseDecimal(text, context.language) ?? NumberText.parseDecimal(text, .vietnamese) else {
                return .problems([("growth", Phrase("Hãy nhập số phần trăm, ví dụ 85.", "Enter a percentage, for example 85."))])
            }
            // What was there last year can be lost once.
            guard read >= -100 else {
                return .problems([
                    (
                        "growth",
                        Phrase(
                            "Không giảm quá 100 %: nhập từ −100 trở lên.", "Nothing falls by more than 100%: enter −100 or more.")
                    )
                ])
            }
            growth = read
        }
        let figure = AidFigure(
            id: existing?.figure.id ?? context.identifiers.next(), year: year, value: value, statedGrowth: growth,
            source: values["source"])
        if let existing { return .commit(Change(.aidSet, [.altering(.aid(existing.figure), to: .aid(figure))])) }
        return .commit(Change(.aidSet, [.adding(.aid(figure))]))
    }
}
