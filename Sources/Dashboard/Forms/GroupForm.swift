import Model
import Phrases
import Store

/// A group (tổ dân phố, trường, cơ quan …): a new one, or the alteration of one that is in the books.
struct GroupForm: FormPurpose {
    let id: Identifier<Group>?
    let ward: WardKey?
    private var places = Places()

    init(_ id: Identifier<Group>) {
        self.id = id
        ward = nil
    }

    init(ward: WardKey?) {
        id = nil
        self.ward = ward
    }

    var place: FormPlace? { .group(id, ward) }
    var title: Phrase {
        id == nil ? Phrase("Thêm tổ dân phố, đơn vị", "New group") : Phrase("Sửa tổ dân phố, đơn vị", "Edit group")
    }
    var questions: [Question] { [.places] }
    /// Whom to ask there.
    var showsPerson: Bool { id != nil }

    mutating func take(_ answer: Answer) { if case .places(let answer) = answer { places = answer } }

    private var existing: Group? { places.groups.first { $0.id == id } }

    func fields(_ context: Context) -> [FormField] {
        let ward = existing?.ward ?? (id == nil ? ward ?? PlaceChoices.ownWard(context) : nil)
        return [
            FormField(
                "kind", Phrase("Loại", "Kind"), choices: Group.Kind.allCases.map { Choice($0.rawValue, .groupKind($0)) },
                chosen: existing?.kind.rawValue ?? ""),
            FormField(
                "name", Phrase("Tên", "Name"), hint: Phrase("Tổ 12, Trường THPT Nhân Chính", "Tổ 12, Trường THPT Nhân Chính"),
                text: existing?.name ?? ""),
            FormField(
                "ward", Phrase("Phường", "Ward"), among: PlaceChoices.wards(current: ward, context),
                chosen: PlaceChoices.value(ward), hint: Phrase("gõ vài chữ", "type a few letters")),
            FormField(
                "bloc", Phrase("Khối", "Bloc"),
                choices: [Choice("", Phrase("chưa rõ", "none"))]
                    + places.blocs.map { Choice($0.id.description, Phrase(both: $0.name)) },
                chosen: existing?.bloc?.description ?? ""),
            FormField(
                "heads", Phrase("Số người", "Head count"), hint: Phrase("trống nếu không rõ", "empty if not known"),
                text: existing?.headCount.map { NumberText.whole($0, context.language) } ?? ""),
            FormField("contact", Phrase("Người phụ trách", "Contact"), text: existing?.contact ?? ""),
        ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        var problems: [(field: String, Phrase)] = []
        let kind = Group.Kind(rawValue: values["kind"]) ?? .residential
        let ward = PlaceChoices.ward(values["ward"])
        let name = values["name"]
        if name.isEmpty { problems.append(("name", Phrase("Hãy nhập tên.", "Enter the name."))) }
        if kind == .residential, ward == nil {
            problems.append(("ward", Phrase("Tổ dân phố phải thuộc một phường.", "A residential group belongs to a ward.")))
        }
        var heads: Int?
        if !values["heads"].isEmpty {
            heads = NumberText.parseWhole(values["heads"])
            if (heads ?? -1) < 0 {
                problems.append(("heads", Phrase("Hãy nhập một số, ví dụ 120.", "Enter a number, for example 120.")))
            }
        }
        let folded = VietnameseText.foldExact(name)
        if places.groups.contains(where: { $0.id != id && $0.ward == ward && VietnameseText.foldExact($0.name) == folded }) {
            problems.append(("name", Phrase("Phường này đã có đơn vị tên ấy.", "This ward has a group of that name already.")))
        }
        guard problems.isEmpty else { return .problems(problems) }
        let group = Group(
            id: id ?? context.identifiers.next(), kind: kind, name: name, ward: ward, bloc: Identifier(values["bloc"]),
            headCount: heads, contact: values["contact"])
        guard id != nil else { return .commit(Change(.groupAdded, [.adding(.group(group))])) }
        guard let existing else { return .problems([("", .noLongerThere)]) }
        return existing == group
            ? .perform([.close]) : .commit(Change(.groupAltered, [.altering(.group(existing), to: .group(group))]))
    }
}
