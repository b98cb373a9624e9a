import Model
import Phrases
import Store

/// A family's name and code: of a new one, with the people who are to be its members, or of one that is in the books.
struct FamilyForm: FormPurpose {
    /// Somebody who comes with it, and how they are related.
    struct Person: Hashable, Sendable {
        var donor: Identifier<Donor>
        var name: String
        var role = ""
    }

    let existing: Family?
    let people: [Person]
    private let code: String

    init(_ existing: Family? = nil) {
        self.existing = existing
        people = []
        code = existing?.code ?? ""
    }

    /// A new one of these people, called after the first of them.
    init(people: [Person], code: String = "") {
        existing = nil
        self.people = people
        self.code = code
    }

    var place: FormPlace? { people.isEmpty ? .family(existing?.id) : nil }
    var title: Phrase { existing == nil ? Phrase("Lập gia đình", "New family") : Phrase("Sửa gia đình", "Edit family") }
    var showsPerson: Bool { existing != nil || !people.isEmpty }

    func heading(_ values: FormValues, _ context: Context) -> [FormLine] {
        people.isEmpty
            ? []
            : [
                FormLine(
                    Phrase(
                        both: people.map { person in
                            Mask.name(person.name, context)
                                + (person.role.isEmpty ? "" : " (\(context.say(.familyRole(person.role))))")
                        }.joined(separator: ", ")))
            ]
    }

    func fields(_ context: Context) -> [FormField] {
        let called = people.first.map { "Gia đình " + $0.name } ?? ""
        let own = [
            FormField(
                "name", Phrase("Tên gia đình", "Family name"),
                hint: Phrase("Gia đình ông Nguyễn Văn Bình", "Gia đình ông Nguyễn Văn Bình"), text: existing?.name ?? called),
            FormField(
                "code", Phrase("Mã", "Code"), hint: Phrase("trống nếu không có", "empty if there is none"), text: code, limit: 40),
        ]
        return people.isEmpty
            ? own
            : own + [
                FormField(
                    "from", Phrase("Thành viên từ", "Members since"),
                    hint: Phrase("trống: tính cả những lần hiến trước", "empty: earlier donations count too"))
            ]
    }

    func submit(_ values: FormValues, _ context: Context) -> FormOutcome {
        guard !values["name"].isEmpty || !values["code"].isEmpty else {
            return .problems([("name", Phrase("Hãy nhập tên gia đình, hoặc mã.", "Enter the family's name, or a code."))])
        }
        var from: Day?
        if !values["from"].isEmpty {
            do { from = try DateText.parse(values["from"]) } catch { return .problems([("from", .dateProblem(error))]) }
        }
        let family = Family(id: existing?.id ?? context.identifiers.next(), name: values["name"], code: values["code"])
        if let existing {
            return existing == family
                ? .perform([.close]) : .commit(Change(.familyAltered, [.altering(.family(existing), to: .family(family))]))
        }
        let ties = people.map { person in
            FamilyMembership(
                id: context.identifiers.next(), family: family.id, donor: person.donor, role: person.role, from: from)
        }
        return .commit(Change(.familyAdded, [.adding(.family(family))] + ties.map { .adding(.membership($0)) }))
    }

    /// An empty family is opened, since its members come next; who offered its people is told that they are placed.
    func done(_ entry: JournalEntry, _ change: Change, _ values: FormValues, _ context: Context) -> [Effect] {
        let notice = Effect.notice(Announcement(.done, .saved(change.kind)))
        if !people.isEmpty { return [.close, .tell(.committed(entry)), notice] }
        guard existing == nil, case .family(let family)? = change.revisions.first?.after else { return [.close, notice] }
        return [.replace(FamilyScreen(family.id)), notice]
    }
}
