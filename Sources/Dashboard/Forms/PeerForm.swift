import Model
import Phrases
import Store

/// Another district's or ward's figure, typed in from a report.
struct PeerForm: FormPurpose {
    let existing: PeerFigure?
    let year: Int
    /// The names of the districts or wards of our level, offered while typing.
    let names: [String]

    var place: FormPlace? { .peer(existing?.id, year: year) }
    var title: Phrase { Phrase("Số liệu đơn vị bạn \(year)", "A peer's figure \(year)") }

    func fields(_ context: Context) -> [FormField] {
        [
            FormField(
                "name", Phrase("Đơn vị", "Name"), among: names.map { Choice($0, Phrase(both: $0)) }, free: true,
                chosen: existing?.name ?? "",
                text: existing?.name ?? ""),
            FormField(
                "amount", Phrase("Kết quả", "Result"), text: existing.map { NumberText.amount($0.amount, context.language) } ?? ""),
            FormField(
                "measure", Phrase("Tính theo", "Measured in"), choices: Measure.allCases.map { Choice($0.rawValue, .measure($0)) },
                chosen: (existing?.amount.measure ?? context.measure).rawValue),
            FormField(
                "target", Phrase("Chỉ tiêu", "Target"), hint: Phrase("bỏ trống nếu không rõ", "empty if not known"),
                text: existing?.target.map { NumberText.amount($0, context.language) } ?? ""),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard let measure = Measure(rawValue: values["measure"]) else { return .problems([("measure", .chooseFromList)]) }
        guard !values["name"].isEmpty else { return .problems([("name", Phrase("Hãy nhập tên đơn vị.", "Enter the name."))]) }
        guard let whole = NumberText.parseWhole(values["amount"]), whole >= 0 else {
            return .problems([("amount", Phrase("Hãy nhập một số, ví dụ 4.749.", "Enter a number, for example 4,749."))])
        }
        var target: Amount?
        if !values["target"].isEmpty {
            guard let read = TargetForm.amount(values["target"], measure) else {
                return .problems([("target", Phrase("Hãy nhập một số lớn hơn 0.", "Enter a number above 0."))])
            }
            target = read
        }
        let figure = PeerFigure(
            id: existing?.id ?? context.identifiers.next(), year: year, name: values["name"], amount: Amount(measure, whole),
            target: target)
        if let existing { return .commit(Change(.peerSet, [.altering(.peer(existing), to: .peer(figure))])) }
        return .commit(Change(.peerSet, [.adding(.peer(figure))]))
    }
}
