import Canvas
import Model
import Phrases
import Store

/// A form on the screen: fields, a line of buttons, problems under the fields they belong to.
///
/// Enter goes on to the next field and at last to «Ghi»; Ctrl-S saves from any field; Esc leaves, and asks first if something was entered.
public struct FormScreen: Screen {
    public private(set) var purpose: any FormPurpose
    public private(set) var fields: [FormField]
    /// The field with the focus; `fields.count` is the button that saves.
    public private(set) var focus = 0
    /// In a search field: which of the matches is marked.
    public private(set) var marked = 0
    /// The list of matches is open.
    public private(set) var isSearching = false
    public private(set) var isAltered = false
    /// Esc was pressed on an altered form: the next Enter leaves, Esc stays.
    public private(set) var asksToLeave = false
    /// On its way to the books.
    private var saving: Change?
    public var isSaving: Bool { saving != nil }
    public private(set) var problem: Phrase?
    /// As the form put it there, by the names of the fields.
    private var begun: [String: String] = [:]
    /// A draft that is laid over the fields, as long as nothing else was entered.
    private var draft: Draft?
    /// Texts that a list offers longer names for: told once, and new names when they are saved again.
    private var newNames: Set<String> = []
    /// What of the draft has no place here any more.
    public private(set) var misfits: [FormLine] = []
    /// The records of this form are the same ones however often it is saved.
    private let identifiers: RememberedIdentifiers
    /// The value that the focused field had when it was entered is still selected: the first letter replaces it.
    private var isFresh: Bool

    static let shownMatches = 5
    static let width = 76

    public init(_ purpose: any FormPurpose, _ context: Context) { self.init(purpose, resuming: nil, context) }

    /// - Parameter draft: what stood in the same form when it was left.
    init(_ purpose: any FormPurpose, resuming draft: Draft?, _ context: Context) {
        self.purpose = purpose
        self.draft = draft
        identifiers = RememberedIdentifiers(context.identifiers, made: draft?.identifiers ?? [:])
        fields = []
        isFresh = purpose.replacesFirst
        begin(context)
        guard let draft else { return }
        isAltered = true
        isFresh = false
        focus = min(max(0, draft.focus), fields.count)
    }

    /// The fields as they are before anything is entered, and over them the draft.
    private mutating func begin(_ context: Context) {
        fields = purpose.fields(context).map { $0.said(context) }
        begun = purpose.isFilled ? [:] : Dictionary(fields.map { ($0.name, $0.content) }, uniquingKeysWith: { first, _ in first })
        guard let draft else { return }
        misfits = []
        for entry in draft.fields where entry.isAltered || purpose.place?.altersRecord != true {
            let index = fields.firstIndex { $0.name == entry.name }
            if index.map({ fields[$0].restore(entry) }) != true, !entry.text.isEmpty {
                misfits.append(FormLine(.draftMisfit(entry.label, entry.text), tone: .warning))
            }
            // The choices of later fields follow from this one.
            fields = purpose.refreshed(fields, context).map { $0.said(context) }
        }
    }

    /// What is entered, to be kept until it is saved.
    func draft(in database: String, _ context: Context) -> Draft {
        Draft(
            database: database, operatorName: context.signature.operatorName, time: context.now, title: purpose.title,
            place: purpose.place,
            fields: fields.map { field in
                Draft.Field(
                    name: field.name, label: field.label, text: ScanKind.withoutScan(field.shown(context.language)),
                    value: field.chosen,
                    isAltered: field.content != begun[field.name])
            }, focus: focus, identifiers: identifiers.made)
    }

    /// What stands over the fields.
    func heading(_ context: Context) -> [FormLine] { purpose.heading(values, context) + misfits }

    public var isSelected: Bool {
        isFresh && focus < fields.count && fields[focus].takesTyping && !fields[focus].input.isEmpty
    }

    /// What is entered may be written down, to be gone on with.
    var keepsDraft: Bool { purpose.place != nil }

    public var title: Phrase { purpose.title }
    public var presentation: Presentation { .box(width: Self.width, height: fields.count + 9 + problemRows + misfits.count) }
    public var field: TextField? { takesText ? fields[focus].input : nil }
    public var isTyping: Bool { focus < fields.count }
    public var isHalfEntered: Bool { isAltered || purpose.isFilled }
    public var givesWay: Bool { !isHalfEntered }
    public var values: FormValues { FormValues(fields) }

    /// Somebody's own form stays shut while names are hidden, unless something was entered in it already.
    public func refusal(_ context: Context) -> Phrase? { isCovered(context) && !isHalfEntered ? .showNamesFirst : nil }

    static let leaveQuestion = Phrase("Bỏ phần đã nhập? Esc ở lại · Enter bỏ", "Drop what was entered? Esc stay · Enter drop")

    public var enterTitle: Phrase {
        if asksToLeave { return Phrase("Bỏ", "Drop") }
        return focus == fields.count ? purpose.saveTitle : Phrase("Ô tiếp", "Next field")
    }

    public var escapeTitle: Phrase {
        if asksToLeave { return Phrase("Ở lại", "Stay") }
        return isSearching ? Phrase("Đóng gợi ý", "Close the list") : Phrase("Thôi", "Cancel")
    }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .back: .available
        case .open: isCovered(context) && !asksToLeave ? .absent : .available
        case .save where isCovered(context): .absent
        case .save: asksToLeave ? .disabled(Self.leaveQuestion) : .available
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared:
            return purpose.questions.map { .ask($0) }
        case .answered(let answer):
            purpose.take(answer)
            // What was typed meanwhile stays, and what was told: a box that lay over the form asks again when it closes. Only the choices
            // are new.
            if isAltered && draft == nil || fields.contains(where: { $0.problem != nil }) {
                fields = purpose.refreshed(fields, context).map { $0.said(context) }
            } else {
                begin(context)
            }
            return []
        case .news:
            // The language may have been switched.
            fields = fields.map { $0.said(context) }
            return []
        case .action(.back):
            return leave()
        case .action(.open):
            return enter(context)
        case .action(.save):
            if asksToLeave || isCovered(context) { return [] }
            // What is typed is saved as it is typed: only a line that was gone to, or that is meant without doubt, takes its place.
            if marked > 0 { pickMarked(context) } else { pickMeant(context) }
            return save(context)
        case .move(let move):
            return go(move, context)
        case .typed(let text), .pasted(let text):
            return type(text, context)
        case .edit(let key):
            return edit(context) { field in
                switch key {
                case .backspace: field.backspace()
                case .delete: field.delete()
                case .deleteWord: field.deleteWord()
                case .clear: field.clear()
                case .wordLeft: field.wordLeft()
                case .wordRight: field.wordRight()
                }
            }
        case .clicked(let point, _):
            if !asksToLeave, !isCovered(context), let field = field(at: point, context), field != focus {
                pickMarked(context)
                move(to: field)
            }
            return []
        case .committed(let entry):
            let change = saving
            saving = nil
            isAltered = false
            return change.map { purpose.done(entry, $0, values, context) } ?? purpose.done(entry, values, context)
        case .refused(let error):
            saving = nil
            if isSaved(error) {
                isAltered = false
                return [.close, .notice(Announcement(.done, .savedBefore))]
            }
            problem = .storeError(error)
            return []
        default:
            return []
        }
    }

    /// The books refused a record because it is there already, and it is ours: it was saved before the answer was lost.
    private func isSaved(_ error: StoreError) -> Bool {
        switch error {
        case .conflict(let record): identifiers.contains(record.identity)
        case .invalid(.sameDonation(let id)): identifiers.contains(id.erased())
        case .invalid(.citizenIDTaken(let id)): identifiers.contains(id.erased())
        default: false
        }
    }

    // MARK: Keys

    private mutating func leave() -> [Effect] {
        if isSearching {
            isSearching = false
            return []
        }
        if asksToLeave {
            asksToLeave = false
            return []
        }
        guard isHalfEntered else { return [.close] }
        asksToLeave = true
        return []
    }

    private mutating func enter(_ context: Context) -> [Effect] {
        if asksToLeave { return [.close] }
        if isCovered(context) { return [] }
        if focus < fields.count {
            pickMarked(context)
            move(to: focus + 1)
            return []
        }
        return save(context)
    }

    private mutating func save(_ context: Context) -> [Effect] {
        guard !isSaving else { return [] }
        problem = nil
        let told = fields.map(\.problem)
        for index in fields.indices { fields[index].tell(fields[index].isUnmatched ? .chooseFromList : nil) }
        if let wrong = fields.firstIndex(where: { $0.problem != nil }) {
            offer(at: wrong)
            return []
        }
        if let short = fields.firstIndex(where: { $0.isBeginning && $0.content != begun[$0.name] }),
            newNames.insert(fields[short].value).inserted
        {
            fields[short].tell(.chooseOrSaveNew(fields[short].value))
            offer(at: short)
            return []
        }
        var context = context
        context.identifiers = identifiers.rewound()
        switch purpose.submit(values, context) {
        case .commit(let change): return commit(change)
        case .doubtful(let name, let doubt, let change, let covered):
            // Told once; who saves again without altering the field insists.
            guard let index = fields.firstIndex(where: { $0.name == name }), told[index] != doubt else { return commit(change) }
            fields[index].problem = doubt
            fields[index].coveredProblem = covered
            move(to: index)
            return []
        case .perform(let effects):
            isAltered = false
            return effects
        case .problems(let problems):
            for (name, phrase) in problems {
                if let index = fields.firstIndex(where: { $0.name == name }) {
                    fields[index].tell(phrase)
                } else {
                    problem = phrase
                }
            }
            if let wrong = fields.firstIndex(where: { $0.problem != nil }) {
                move(to: wrong)
                // What is wrong in it is to be mended, not written anew.
                isFresh = false
            }
            return []
        }
    }

    /// Goes to a field that was only typed in, with its lines to choose from.
    private mutating func offer(at place: Int) {
        move(to: place)
        (isSearching, isFresh) = (true, false)
    }

    private mutating func commit(_ change: Change) -> [Effect] {
        // From now on it is an entry, also where nothing had to be typed.
        (saving, isAltered) = (change, true)
        return [.commit(change)]
    }

    // MARK: Scanner

    public mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]? {
        // A scan answers no question, and what cannot be seen or is on its way to the books is not altered.
        if asksToLeave || isSaving || isCovered(context) {
            return isHalfEntered ? [.notice(Announcement(.warning, .formIsOpen))] : nil
        }
        var filled = fields
        guard let said = purpose.take(scan, into: &filled, context) else { return nil }
        let changed = filled.indices.filter { filled[$0].content != fields[$0].content }
        guard !changed.isEmpty else { return [.notice(said)] }
        fields = filled
        for index in changed { fields[index].problem = nil }
        isSearching = false
        altered(context)
        return [.notice(said)]
    }

    private mutating func go(_ move: Move, _ context: Context) -> [Effect] {
        if asksToLeave || isCovered(context) { return [] }
        if isSearching, focus < fields.count {
            let count = fields[focus].matches(limit: Self.shownMatches).count
            switch move {
            case .up where marked > 0:
                marked -= 1
                return []
            case .down where marked + 1 < count:
                marked += 1
                return []
            default: break
            }
        }
        switch move {
        case .up, .previousPane:
            pickMarked(context)
            self.move(to: focus - 1)
        case .down, .nextPane:
            pickMarked(context)
            self.move(to: focus + 1)
        case .pageUp: self.move(to: 0)
        case .pageDown: self.move(to: fields.count)
        case .left, .right, .home, .end:
            guard focus < fields.count else { return [] }
            if case .choice(let choices) = fields[focus].kind, !choices.isEmpty {
                // What is on its way to the books is not altered meanwhile.
                if isSaving { return [] }
                let now = fields[focus].picked ?? 0
                let next =
                    switch move {
                    case .left: (now + choices.count - 1) % choices.count
                    case .right: (now + 1) % choices.count
                    case .home: 0
                    default: choices.count - 1
                    }
                fields[focus].picked = next
                altered(context)
            } else {
                isFresh = false
                switch move {
                case .left: fields[focus].input.left()
                case .right: fields[focus].input.right()
                case .home: fields[focus].input.home()
                default: fields[focus].input.end()
                }
            }
        case .wheel: break
        }
        return []
    }

    private mutating func move(to place: Int) {
        focus = min(max(0, place), fields.count)
        isSearching = false
        marked = 0
        isFresh = true
    }

    /// Whoever hid the names covers the fields of somebody's own form too, and nothing is typed blindly.
    func isCovered(_ context: Context) -> Bool { context.hidesNames && purpose.showsPerson }

    /// Typing over a selected value replaces it. A mark that arrives alone belongs to the last letter and replaces nothing.
    private mutating func type(_ text: String, _ context: Context) -> [Effect] {
        let replaces = isSelected && !TextField(text).isEmpty
        return edit(context) { field in
            if replaces { field.clear() }
            field.insert(text)
        }
    }

    private var takesText: Bool { !asksToLeave && !isSaving && focus < fields.count && fields[focus].takesTyping }

    private mutating func edit(_ context: Context, _ change: (inout TextField) -> Void) -> [Effect] {
        guard takesText, !isCovered(context) else { return [] }
        isFresh = false
        let before = fields[focus].input.text
        change(&fields[focus].input)
        guard fields[focus].input.text != before else { return [] }
        if case .search = fields[focus].kind {
            fields[focus].picked = nil
            isSearching = !fields[focus].input.text.isEmpty
            marked = 0
        }
        altered(context)
        return []
    }

    /// A search field that was typed in takes the marked match when the person goes on.
    private mutating func pickMarked(_ context: Context) {
        guard focus < fields.count, isSearching, case .search(let choices, _) = fields[focus].kind else { return }
        let matches = fields[focus].matches(limit: Self.shownMatches)
        guard matches.indices.contains(marked) else { return }
        pick(matches[marked], of: choices, context)
    }

    /// The same, but only the one match that what is typed can mean.
    private mutating func pickMeant(_ context: Context) {
        guard focus < fields.count, isSearching, case .search(let choices, _) = fields[focus].kind, let meant = fields[focus].meant
        else { return }
        pick(meant, of: choices, context)
    }

    private mutating func pick(_ place: Int, of choices: [Choice], _ context: Context) {
        fields[focus].picked = place
        fields[focus].input = TextField(context.say(choices[place].label))
        altered(context)
    }

    private mutating func altered(_ context: Context) {
        isAltered = true
        draft = nil
        if focus < fields.count { fields[focus].tell(nil) }
        problem = nil
        fields = purpose.refreshed(fields, context).map { $0.said(context) }
    }
}
