import Canvas
import Exchange
import Model
import Phrases
import Store

/// Compares a list of donations made elsewhere with the books, row by row (khớp danh sách): each row is decided by a person, and is in the books
/// as soon as it is decided. What was decided is found again when the list is read another time, so one may stop anywhere.
public struct ReconcileScreen: Screen {
    enum Step: Sendable {
        case naming
        case reading(ImportProgress?)
        case working
    }

    enum Status: Hashable, Sendable {
        case open
        case recorded
        /// In the books before, or held for the same as what is.
        case there
        case skipped
    }

    /// Where it was given, when the list does not say.
    let site: Venue?
    var input = TextField("", limit: 1000)
    var step = Step.naming
    var problem: Phrase?
    var list: LateList?
    var statuses: [Status] = []
    /// The row that is decided on now.
    var place = 0
    var match: LateMatch?
    var candidates = ListWindow()
    /// F4: somebody else than those offered.
    var search = ListFilter()
    var found: [DonorRow]?
    var places = Places()
    /// Who was chosen for the row, until it is in the books.
    var accepting: Identifier<Donor>?
    /// The row recorded last: an undo opens it again.
    private var lastRecorded: Int?

    public init(site: Venue? = nil) { self.site = site }

    public var title: Phrase { Phrase("Khớp danh sách", "Reconcile a list") }
    public var field: TextField? {
        if case .naming = step { return input }
        return search.field
    }

    var row: LateRow? { list.flatMap { $0.rows.indices.contains(place) ? $0.rows[place] : nil } }
    var status: Status { statuses.indices.contains(place) ? statuses[place] : .open }

    /// Those offered, or those found by name.
    var offered: [LateCandidate] {
        if let found { return found.map { LateCandidate(row: $0, signs: []) } }
        return match?.candidates ?? []
    }

    /// Nothing but a name speaks for any of those offered: over them stands a line for nobody, and it is the one selected.
    var hasNobody: Bool { found == nil && match?.isThere == false && match?.kind == .new && !offered.isEmpty }
    /// The lines of the list.
    var lineCount: Int { offered.count + (hasNobody ? 1 : 0) }

    /// Who stands in a line; `nil` of the one for nobody.
    func candidate(inLine line: Int) -> LateCandidate? {
        let place = line - (hasNobody ? 1 : 0)
        return offered.indices.contains(place) ? offered[place] : nil
    }

    var chosen: LateCandidate? { candidates.selection.flatMap { candidate(inLine: $0) } }
    /// Whoever is selected is offered for the name alone: Enter, which one presses row after row, must not record it.
    var isDoubtful: Bool { found == nil && match?.isThere == false && chosen?.kind == .new }

    func count(_ status: Status) -> Int { statuses.count { $0 == status } }
    /// Rows that somebody has decided on, or that need no decision.
    var decided: Int { count(.recorded) + count(.there) }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        if action == .unreadable { return list?.refused.isEmpty == false ? .available : .absent }
        guard case .working = step, row != nil else { return action == .open || action == .back ? .available : .absent }
        switch action {
        case .open, .back, .filter: return .available
        case .save: return isDoubtful && (status == .open || status == .skipped) ? .available : .absent
        case .new:
            return status == .open || status == .skipped
                ? .available : .disabled(Phrase("Dòng này đã có trong sổ.", "This row is in the books already."))
        default: return .absent
        }
    }

    // MARK: Events

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        fit(context)
        if case .naming = step, let effects = name(event) { return effects }
        if search.isOpen, search.take(event) { return [.ask(.lookup(search.text))] }
        switch event {
        case .appeared: return [.ask(.places)] + ask()
        case .news: return [.ask(.places)] + ask() + (lastRecorded.map { ask($0) } ?? [])
        case .answered(.places(let answer)): places = answer
        case .answered(.lateMatch(let row, let answer)): take(answer, for: row)
        case .answered(.lookup(let text, let answer)):
            guard search.isOpen, text == search.text else { return [] }
            found = text.isEmpty ? nil : answer.rows
            candidates = ListWindow(count: lineCount, height: candidates.height)
        case .answered(.donor(let card)): return decide(card, context)
        case .committed: return recorded()
        case .refused: accepting = nil
        case .job(let report): take(report)
        case .move(.right), .move(.nextPane): return pass()
        case .move(.left), .move(.previousPane): return turn(to: place - 1)
        case .move(let move): candidates.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            if let row = candidateLayout(context).row(at: point) {
                candidates.select(row)
                if double { return perform(.open, context) }
            }
        default: break
        }
        return []
    }

    /// While the path is typed; `nil` of what is not for the field.
    private mutating func name(_ event: ScreenEvent) -> [Effect]? {
        switch event {
        case .typed(let text): input.insert(text)
        case .pasted(let text): input.insert(VietnameseText.clean(text))
        case .edit(let key): input.apply(key)
        case .move(let move): _ = input.apply(move)
        case .action(.back): return [.close]
        case .action(.open):
            guard !path.isEmpty else {
                problem = Phrase("Hãy gõ đường dẫn của tệp.", "Type the path of the file.")
                return []
            }
            step = .reading(nil)
            problem = nil
            return [.start(.readLateList(path: path))]
        default: return nil
        }
        problem = nil
        return []
    }

    private var path: String { TypedPath.path(input.text) }

    private mutating func take(_ report: JobReport) {
        guard case .reading = step else { return }
        switch report {
        case .progress(let progress): step = .reading(progress)
        case .lateList(let answer):
            list = answer
            statuses = answer.matches.map { $0.isThere ? .there : .open }
            place = statuses.firstIndex(of: .open) ?? 0
            match = answer.matches.indices.contains(place) ? answer.matches[place] : nil
            candidates = ListWindow(count: lineCount, height: candidates.height)
            step = .working
        case .failed(let failure):
            step = .naming
            problem = .importProblem(failure)
        case .imported, .twins, .familyOffers, .familyList, .lost: break
        }
    }

    // MARK: Rows

    private func ask() -> [Effect] { ask(place) }

    private func ask(_ place: Int) -> [Effect] {
        guard case .working = step, let list, list.rows.indices.contains(place) else { return [] }
        return [.ask(.lateMatch(list.rows[place]))]
    }

    /// The books may have changed: another desk recorded the row, or a decision was taken back.
    private mutating func take(_ answer: LateMatch, for row: LateRow) {
        guard let index = list?.rows.firstIndex(where: { $0.line == row.line }) else { return }
        switch statuses[index] {
        case .open, .skipped: if answer.isThere { statuses[index] = .there }
        case .recorded, .there:
            // Held for the same by somebody, though a day apart: it stays so as long as what it was held for is there.
            let isNear = answer.candidates.contains { $0.given != nil || $0.isDeferredThatDay }
            if !answer.isThere, !isNear { statuses[index] = .open }
        }
        guard index == place else { return }
        let before = chosen?.id
        match = answer
        candidates.resize(count: lineCount)
        if let before, let same = (0..<lineCount).first(where: { candidate(inLine: $0)?.id == before }) { candidates.select(same) }
    }

    /// On to the next row; one that was not decided is passed over and comes up no more by itself.
    private mutating func pass() -> [Effect] {
        guard status == .open else { return turn(to: place + 1) }
        statuses[place] = .skipped
        return turn(to: statuses[place...].firstIndex(of: .open) ?? place + 1)
    }

    private mutating func turn(to wanted: Int) -> [Effect] {
        guard case .working = step, let list, !list.rows.isEmpty else { return [] }
        let wanted = min(max(0, wanted), list.rows.count - 1)
        closeSearch()
        guard wanted != place else { return [] }
        place = wanted
        match = nil
        candidates = ListWindow(height: candidates.height)
        return ask()
    }

    /// The next row that wants a decision: below, else from the top.
    private mutating func goOn() -> [Effect] {
        let next = statuses[place...].firstIndex(of: .open) ?? statuses.firstIndex(of: .open)
        return turn(to: next ?? place + 1)
    }

    private mutating func closeSearch() {
        search.close()
        found = nil
        candidates = ListWindow(count: lineCount, height: candidates.height)
    }

    // MARK: Decisions

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        switch action {
        case .back:
            if case .reading = step { return [.cancelJob] }
            guard search.isOpen else { return [.close] }
            closeSearch()
            return []
        case .filter:
            search.open()
            return []
        case .new: return newPerson(context)
        case .open: return accept(context)
        case .save: return isDoubtful ? accept(context, isSure: true) : []
        case .unreadable: return list.map { [.open(UnreadableRowsScreen($0.refused, of: $0.name))] } ?? []
        default: return []
        }
    }

    private func newPerson(_ context: Context) -> [Effect] {
        row.map { [.open(FormScreen(DonorForm(entries: $0.entries(context)), context))] } ?? []
    }

    /// - Parameter isSure: also for somebody of whom only the name speaks.
    private mutating func accept(_ context: Context, isSure: Bool = false) -> [Effect] {
        guard case .working = step, row != nil, let match, accepting == nil else { return [] }
        guard status == .open || status == .skipped else { return goOn() }
        if match.isThere { return holdForTheSame() }
        guard let chosen else {
            if hasNobody { return [.notice(Announcement(.warning, Self.nobodyChosen))] }
            return search.isOpen ? [] : newPerson(context)
        }
        if chosen.given != nil || chosen.isDeferredThatDay { return holdForTheSame() }
        if isDoubtful, !isSure { return [.notice(Announcement(.warning, Self.nameAlone))] }
        accepting = chosen.id
        return [.ask(.donor(chosen.id))]
    }

    private static let nobodyChosen = Phrase(
        "Chưa chọn ai. ↓ chọn một người, F7 thêm người mới, → bỏ qua.",
        "Nobody is selected. ↓ selects somebody, F7 adds them, → passes over.")
    private static let nameAlone = Phrase(
        "Chỉ giống tên, chưa ghi gì. Nếu chắc chắn là người này, Ctrl-S ghi.",
        "Only the name is alike, and nothing was recorded. If you are sure, Ctrl-S records it.")

    private mutating func decide(_ card: DonorCard?, _ context: Context) -> [Effect] {
        guard let accepting, let row, let list else { return [] }
        guard let card, card.donor.id == accepting else {
            self.accepting = nil
            return [
                .notice(Announcement(.warning, Phrase("Người này không còn trong sổ.", "This person is no longer in the books.")))
            ]
        }
        let change = LateChange(row: row, places: places, site: site, listName: list.name)
        if change.known(card) {
            self.accepting = nil
            return holdForTheSame()
        }
        if let birth = card.donor.birth, birth.isAfter(row.day) {
            self.accepting = nil
            return [.notice(Announcement(.failed, .beforeBirth(birth)))]
        }
        return [.commit(change.change(for: card, context))]
    }

    private mutating func holdForTheSame() -> [Effect] {
        statuses[place] = .there
        return goOn() + [
            .notice(
                Announcement(
                    .done, Phrase("Đã có trong sổ, không ghi lần nữa.", "It is in the books already and was not recorded again.")))
        ]
    }

    private mutating func recorded() -> [Effect] {
        guard accepting != nil else { return [] }
        accepting = nil
        statuses[place] = .recorded
        lastRecorded = place
        let kind: Change.Kind = if case .deferred? = row?.visit { .deferralRecorded } else { .donationRecorded }
        return goOn() + [.ask(.places), .notice(Announcement(.done, .saved(kind)))]
    }

    private mutating func fit(_ context: Context) {
        candidates.resize(height: candidateTable(context).visibleRows(in: candidatePlace(ProgramLayout(context.size).body)))
    }
}
