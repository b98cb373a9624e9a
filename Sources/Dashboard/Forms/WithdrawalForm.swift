import Model
import Phrases
import Store

/// A person takes their consent to one use of their data back (rút sự đồng ý), from a day on. What was given stays as evidence.
struct WithdrawalForm: FormPurpose {
    let donor: Donor
    /// All that stand for the purpose: none of them holds any more.
    let consents: [Consent]

    /// One date is soon typed again.
    var place: FormPlace? { nil }
    var title: Phrase { Phrase("Rút sự đồng ý", "Withdraw consent") }
    var showsPerson: Bool { true }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        guard let newest = consents.first else { return [] }
        let given = Phrase { ($0 == .vietnamese ? " · đã đồng ý " : " · agreed on ") + DateText.short(newest.given, $0) }
        var lines = [
            FormLine(Phrase(both: Mask.name(donor.name, context))),
            FormLine(.consentPurpose(newest.purpose) + given),
        ]
        if newest.purpose == .contact {
            lines.append(
                FormLine(
                    Phrase(
                        "Từ nay không mời, không gọi, không nhắc; số điện thoại không ra danh sách nào.",
                        "Not invited, called or reminded any more; the phone stands in no list."), tone: .warning))
        }
        return lines
    }

    func fields(_ context: Context) -> [FormField] {
        [FormField("date", Phrase("Ngày rút", "Withdrawn on"), text: DateText.short(context.today))]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let day: Day
        do { day = try DateText.parse(values["date"]) } catch { return .problems([("date", .dateProblem(error))]) }
        if day > context.today { return .problems([("date", Phrase("Ngày này còn ở tương lai.", "This date is in the future."))]) }
        if let given = consents.map(\.given).max(), day < given {
            return .problems([("date", Phrase("Ngày này trước ngày đồng ý.", "This is before the consent was given."))])
        }
        return .commit(
            Change(
                .consentWithdrawn,
                consents.map { consent in
                    var after = consent
                    after.withdrawn = day
                    return .altering(.consent(consent), to: .consent(after))
                }))
    }
}

extension PickScreen {
    /// What is done about a person's consents: where some stand each may be withdrawn; else there is only one to be recorded.
    static func consent(_ card: DonorCard, _ context: Context) -> any Screen {
        let record = FormScreen(ConsentForm(donor: card.donor), context)
        let standing = card.consents.filter { $0.withdrawn == nil }
        let purposes = Consent.Purpose.allCases.filter { purpose in standing.contains { $0.purpose == purpose } }
        if purposes.isEmpty { return record }
        return PickScreen(
            Phrase("Sự đồng ý", "Consent"),
            [PickScreen.Option(Phrase("Ghi sự đồng ý", "Record consent"), effects: [.open(record)])]
                + purposes.map { purpose in
                    let consents = standing.filter { $0.purpose == purpose }
                    return PickScreen.Option(
                        Phrase("Rút: ", "Withdraw: ") + .consentPurpose(purpose),
                        detail: Phrase { ($0 == .vietnamese ? "đồng ý " : "agreed ") + DateText.short(consents[0].given, $0) },
                        effects: [.open(FormScreen(WithdrawalForm(donor: card.donor, consents: consents), context))])
                })
    }
}
