import Model
import Phrases
import Store

/// A person's consent to one use of their data. Nothing is ticked beforehand: purpose and means are chosen each time.
struct ConsentForm: FormPurpose {
    let donor: Donor

    var place: FormPlace? { .consent(donor.id) }
    var title: Phrase { Phrase("Ghi sự đồng ý", "Record consent") }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        [
            FormLine(Phrase(both: Mask.name(donor.name, context))),
            FormLine(
                Phrase(
                    "Luật 91/2025/QH15: đồng ý phải cụ thể và kiểm chứng được.",
                    "Law 91/2025/QH15: consent is specific and can be verified.")),
        ]
    }

    func fields(_ context: Context) -> [FormField] {
        let unset = Choice("", Phrase("chọn…", "choose…"))
        return [
            FormField(
                "purpose", Phrase("Cho việc", "Purpose"),
                choices: [unset] + Consent.Purpose.allCases.map { Choice($0.rawValue, .consentPurpose($0)) }),
            FormField(
                "means", Phrase("Bằng cách", "Means"),
                choices: [unset] + Consent.Means.allCases.map { Choice($0.rawValue, .consentMeans($0)) }),
            FormField("date", Phrase("Ngày", "Date"), text: DateText.short(context.today)),
            FormField("paper", Phrase("Số phiếu, nơi lưu", "Paper number"), hint: Phrase("nếu bằng giấy", "if on paper")),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard let purpose = Consent.Purpose(rawValue: values["purpose"]) else {
            return .problems([("purpose", Phrase("Hãy chọn một việc.", "Choose a purpose."))])
        }
        guard let means = Consent.Means(rawValue: values["means"]) else {
            return .problems([("means", Phrase("Hãy chọn cách.", "Choose the means."))])
        }
        let day: Day
        do { day = try DateText.parse(values["date"]) } catch { return .problems([("date", .dateProblem(error))]) }
        if day > context.today { return .problems([("date", Phrase("Ngày này còn ở tương lai.", "This date is in the future."))]) }
        let consent = Consent(
            id: context.identifiers.next(), donor: donor.id, purpose: purpose, given: day, means: means,
            paperNumber: values["paper"])
        return .commit(Change(.consentGiven, [.adding(.consent(consent))]))
    }
}
