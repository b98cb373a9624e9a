import Canvas
import Exchange
import Model
import Phrases
import Store

/// The official list of families beside the books (đọc danh sách gia đình): a person says who each row is, then makes the family. The list's
/// counts are shown, and never taken for donations.
struct FamilyListScreen: Screen {
    enum Step: Sendable { case naming, reading, working }

    /// One row of the list, with who it is held for.
    struct Line: Hashable, Sendable {
        let family: Int
        var member: ListedMember
        /// The first of its family.
        let isFirst: Bool
        var chosen: ListedCandidate?
    }

    var input = TextField("", limit: 1000)
    var step = Step.naming
    var problem: Phrase?
    var file: FamilyList?
    var lines: [Line] = []
    /// Families of the list that are in the books by now.
    var done: Set<Int> = []
    /// Families that were made here; whoever of them was left out is not asked after.
    private var saved: Set<Int> = []
    var list = ListWindow()
    var filter = ListFilter()
    /// Of ``lines``, those that fit the filter.
    var shown: [Int] = []
    /// The family that is on its way to the books.
    private var saving: Int?

    var title: Phrase { Phrase("Đọc danh sách gia đình", "Read a list of families") }
    var field: TextField? { step == .naming ? input : filter.field }

    var selected: Int? { list.selection.flatMap { shown.indices.contains($0) ? shown[$0] : nil } }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        guard step == .working else { return action == .open || action == .back ? .available : .absent }
        switch action {
        case .open, .save, .new, .decline:
            guard let selected else { return .disabled(Phrase("Danh sách trống.", "The list is empty.")) }
            return done.contains(lines[selected].family)
                ? .disabled(Phrase("Gia đình này đã có trong sổ.", "This family is in the books already.")) : .available
        case .back, .filter: return .available
        case .unreadable: return file?.problems.isEmpty == false ? .available : .absent
        default: return .absent
        }
    }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        list.resize(height: table(context).visibleRows(in: place(in: ProgramLayout(context.size).body)))
        if step == .naming { return name(event) }
        if filter.take(event) {
            arrange()
            return []
        }
        switch event {
        case .job(.familyList(let answer)):
            take(answer, context)
            return answer.leftOut.isEmpty ? [] : [.notice(Announcement(.warning, Self.leftOut(answer.leftOut)))]
        case .job(.failed(let failure)):
            step = .naming
            problem = .importProblem(failure)
        case .job(.lost(let error)):
            step = .naming
            problem = .storeError(error)
        case .chosen(let donor): return choose(donor)
        case .answered(.donor(let card?)): take(card, context)
        case .committed(let entry):
            guard let family = saving else { return [] }
            saving = nil
            saved.insert(family)
            done.insert(family)
            return [.notice(Announcement(.done, .saved(entry.kind ?? .memberJoined)))]
        case .news:
            let people = Set(lines.flatMap { ($0.member.candidates + [$0.chosen].compactMap { $0 }).map(\.id) })
            return people.isEmpty ? [] : [.askAside(.familiesOf(people.sorted()))]
        case .answered(.familiesOf(let families)): place(families)
        case .refused: saving = nil
        case .move(let move): list.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            let place = place(in: ProgramLayout(context.size).body)
            guard let row = table(context).layout(in: place, window: list).row(at: point) else { return [] }
            list.select(row)
            if double { return perform(.open, context) }
        default: break
        }
        return []
    }

    /// While the path is typed.
    private mutating func name(_ event: ScreenEvent) -> [Effect] {
        switch event {
        case .typed(let text): input.insert(text)
        case .pasted(let text): input.insert(VietnameseText.clean(text))
        case .edit(let key): input.apply(key)
        case .move(let move): _ = input.apply(move)
        case .action(.back): return [.close]
        case .action(.open):
            let path = TypedPath.path(input.text)
            guard !path.isEmpty else {
                problem = Phrase("Hãy gõ đường dẫn của tệp.", "Type the path of the file.")
                return []
            }
            step = .reading
            problem = nil
            return [.start(.readFamilyList(path: path))]
        default: return []
        }
        problem = nil
        return []
    }

    private mutating func take(_ answer: FamilyList, _ context: Context) {
        file = answer
        step = .working
        lines = answer.families.enumerated().flatMap { place, family in
            family.members.enumerated().map { index, member in
                Line(family: place, member: member, isFirst: index == 0, chosen: member.proposed)
            }
        }
        saved = []
        settle()
        arrange()
    }

    /// Said at once: a family would be made without those people.
    private static func leftOut(_ lines: [Int]) -> Phrase {
        let rows = lines.count == 1 ? "row" : "rows"
        return Phrase(
            "\(lines.count) dòng không đọc được, để ra ngoài gia đình: \(listed(lines)). Các dòng khác vẫn còn. i xem vì sao.",
            "\(lines.count) unreadable \(rows) left out of their family: \(listed(lines)). The others stand. i tells why.")
    }

    /// Who is in which family by now: one that was made may be taken back, here or at another desk.
    private mutating func place(_ families: [Identifier<Donor>: Family]) {
        for line in lines.indices {
            for place in lines[line].member.candidates.indices {
                lines[line].member.candidates[place].family = families[lines[line].member.candidates[place].id]
            }
            if let chosen = lines[line].chosen { lines[line].chosen?.family = families[chosen.id] }
        }
        settle()
    }

    /// Whose people all are in one family already is there.
    private mutating func settle() {
        done = Set(
            Dictionary(grouping: lines, by: \.family).filter { place, own in
                let people = saved.contains(place) ? own.filter { $0.chosen != nil } : own
                let families = Set(people.map { $0.chosen?.family?.id })
                return families.count == 1 && families.first != .some(nil)
            }.keys)
    }

    private mutating func arrange() {
        let line = selected
        shown = lines.indices.filter { filter.matches(lines[$0].member.name + " " + lines[$0].member.role) }
        list.resize(count: shown.count)
        if let line, let row = shown.firstIndex(of: line) { list.select(row) }
    }

    // MARK: Decisions

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .back:
            if step == .reading {
                step = .naming
                return [.cancelJob]
            }
            guard filter.isOpen else { return [.close] }
            filter.close()
            arrange()
        case .filter: filter.open()
        case .unreadable: return file.map { [.open(UnreadableRowsScreen($0.problems, of: $0.name))] } ?? []
        case .open: return selected.map { [.open(candidates(of: lines[$0], context))] } ?? []
        case .new:
            return selected.map { place in
                let member = lines[place].member
                let address = PostalAddress(member.address)
                let entries = [
                    "name": member.name, "birth": member.birthYear.map(String.init) ?? "", "sex": member.sex?.rawValue ?? "",
                    "blood": member.bloodGroup?.text ?? "", "street": address.street, "house": address.house,
                    "stated": member.stated.map(String.init) ?? "",
                ]
                return [.open(FormScreen(DonorForm(entries: entries, for: .listed), context))]
            } ?? []
        case .decline: if let selected { lines[selected].chosen = nil }
        case .save: return selected.map { save(lines[$0].family, context) } ?? []
        default: break
        }
        return []
    }

    /// Who the row may be, somebody else, or nobody.
    private func candidates(of line: Line, _ context: Context) -> PickScreen {
        let options = line.member.candidates.map { candidate in
            PickScreen.Option(
                Phrase(both: Mask.name(candidate.row.name, context)),
                detail: Phrase(both: detail(candidate, context)), effects: [.tell(.chosen(candidate.id))])
        }
        return PickScreen(
            Phrase("Dòng này là ai?", "Who is in this row?"),
            options + [
                PickScreen.Option(
                    Phrase("Người khác trong sổ…", "Somebody else…"), detail: Phrase("tìm theo tên, số", "by name or number"),
                    effects: [.open(LookupScreen(.listed))]),
                PickScreen.Option(
                    Phrase("Không ai", "Nobody"), detail: Phrase("để dòng này ra ngoài", "leave the row out"),
                    effects: [.tell(.action(.decline))]),
            ], current: line.member.candidates.firstIndex { $0.id == line.chosen?.id } ?? 0)
    }

    private func detail(_ candidate: ListedCandidate, _ context: Context) -> String {
        [
            candidate.row.birthYear.map(String.init) ?? "", candidate.row.bloodGroup?.text ?? "",
            UnitText.ward(candidate.row.ward, context),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private mutating func choose(_ donor: Identifier<Donor>) -> [Effect] {
        guard let selected else { return [] }
        if let known = lines[selected].member.candidates.first(where: { $0.id == donor }) {
            lines[selected].chosen = known
            return []
        }
        return [.ask(.donor(donor))]
    }

    private mutating func take(_ card: DonorCard, _ context: Context) {
        guard let selected else { return }
        lines[selected].chosen = ListedCandidate(
            row: card.row, family: card.families.last { $0.membership.covers(context.today) }?.family)
    }

    /// A new family of those who were found; who is in one already gets the others into it.
    private mutating func save(_ family: Int, _ context: Context) -> [Effect] {
        let own = lines.filter { $0.family == family && $0.chosen != nil }
        guard !own.isEmpty else {
            return [
                .notice(
                    Announcement(
                        .warning,
                        Phrase(
                            "Chưa biết ai trong gia đình này. Enter ở từng dòng để chọn người, F7 để thêm người mới.",
                            "Nobody of this family is known yet. Enter on each row chooses, F7 adds a person.")))
            ]
        }
        let people = own.compactMap { $0.chosen?.id }
        guard Set(people).count == people.count else {
            return [
                .notice(
                    Announcement(
                        .warning,
                        Phrase(
                            "Hai dòng của gia đình này đang chọn cùng một người. Enter ở một dòng để chọn lại.",
                            "Two rows of this family are held for one person. Enter on one of them chooses again.")))
            ]
        }
        saving = family
        guard let there = own.lazy.compactMap({ $0.chosen?.family }).first else {
            let members = own.compactMap { line in
                line.chosen.map { FamilyForm.Person(donor: $0.id, name: $0.row.name, role: line.member.role) }
            }
            return [.open(FormScreen(FamilyForm(people: members), context))]
        }
        let missing = own.filter { $0.chosen?.family?.id != there.id }
        guard !missing.isEmpty else {
            saving = nil
            saved.insert(family)
            done.insert(family)
            return []
        }
        return [
            .commit(
                Change(
                    .memberJoined,
                    missing.compactMap { line in
                        line.chosen.map {
                            .adding(
                                .membership(
                                    FamilyMembership(
                                        id: context.identifiers.next(), family: there.id, donor: $0.id, role: line.member.role)))
                        }
                    }))
        ]
    }
}
