import Model
import Phrases
import Store

/// A bloc of the population (khối): a new one, with the usual ones on offer, or the alteration of one.
struct BlocForm: FormPurpose {
    let id: Identifier<Bloc>?
    private var places = Places()

    init(_ id: Identifier<Bloc>? = nil) { self.id = id }

    var place: FormPlace? { .bloc(id) }
    var title: Phrase { id == nil ? Phrase("Thêm khối", "New bloc") : Phrase("Sửa khối", "Edit bloc") }
    var questions: [Question] { [.places] }

    mutating func take(_ answer: Answer) { if case .places(let answer) = answer { places = answer } }

    private var existing: Bloc? { places.blocs.first { $0.id == id } }

    func fields(_ context: Context) -> [FormField] {
        let taken = Set(places.blocs.map { VietnameseText.foldExact($0.name) })
        let usual = context.rules.blocs.filter { !taken.contains(VietnameseText.foldExact($0.name)) }
        return [
            FormField(
                "name", Phrase("Tên khối", "Name"),
                among: usual.map { Choice($0.name, Phrase(both: $0.name), detail: Phrase(both: $0.abbreviation)) }, free: true,
                text: existing?.name ?? "", hint: Phrase("gõ để chọn hoặc tên mới", "type to choose, or a new name")),
            FormField(
                "short", Phrase("Viết tắt", "Abbreviation"),
                hint: Phrase("HS-SV; trống thì lấy theo mẫu", "HS-SV; empty takes the usual one"),
                text: existing?.abbreviation ?? ""),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        let name = values["name"]
        guard !name.isEmpty else { return .problems([("name", Phrase("Hãy nhập tên khối.", "Enter the bloc's name."))]) }
        let folded = VietnameseText.foldExact(name)
        if places.blocs.contains(where: { $0.id != id && VietnameseText.foldExact($0.name) == folded }) {
            return .problems([("name", Phrase("Đã có khối tên ấy.", "There is a bloc of that name already."))])
        }
        let usual = context.rules.blocs.first { VietnameseText.foldExact($0.name) == folded }?.abbreviation ?? ""
        let bloc = Bloc(
            id: id ?? context.identifiers.next(), name: name,
            abbreviation: values["short"].isEmpty && id == nil ? usual : values["short"])
        guard id != nil else { return .commit(Change(.blocAdded, [.adding(.bloc(bloc))])) }
        guard let existing else { return .problems([("", .noLongerThere)]) }
        return existing == bloc ? .perform([.close]) : .commit(Change(.blocAltered, [.altering(.bloc(existing), to: .bloc(bloc))]))
    }
}
