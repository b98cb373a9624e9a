import Canvas
import Model
import Phrases

/// One line of a form: its label, what it takes, and what has been typed or chosen so far.
public struct FormField: Sendable {
    public enum Kind: Sendable {
        /// Any text.
        case text
        /// One of a few, changed with left and right.
        case choice([Choice])
        /// One of many, narrowed by typing; `free` also takes a text that is none of them.
        case search([Choice], free: Bool)
    }

    public let name: String
    public let label: Phrase
    /// What to type, shown while the field is empty.
    public let hint: Phrase
    public var kind: Kind
    public var input: TextField
    /// For a choice: which one. For a search: the one that was picked; `nil` while only typed.
    public var picked: Int?
    public var problem: Phrase?
    /// The same for when names are hidden, where the problem names somebody.
    var coveredProblem: Phrase?

    /// - Parameter limit: letters that may be typed; what the field opens with is never cut.
    public init(_ name: String, _ label: Phrase, hint: Phrase = Phrase("", ""), text: String = "", limit: Int = 200) {
        self.name = name
        self.label = label
        self.hint = hint
        kind = .text
        input = TextField(text, limit: max(limit, text.count))
        picked = nil
        problem = nil
    }

    /// A field with a few choices; `chosen` is the value that is set at first.
    public init(_ name: String, _ label: Phrase, choices: [Choice], chosen: String = "") {
        self.init(name, label)
        kind = .choice(choices)
        picked = choices.firstIndex { $0.value == chosen } ?? 0
    }

    /// A field that searches among many choices.
    public init(
        _ name: String, _ label: Phrase, among choices: [Choice], free: Bool = false, chosen: String = "", text: String = "",
        hint: Phrase = Phrase("", "")
    ) {
        self.init(name, label, hint: hint, text: text)
        kind = .search(choices, free: free)
        picked = choices.firstIndex { $0.value == chosen && !chosen.isEmpty }
        if let picked { input = TextField(choices[picked].label.vietnamese) }
    }

    /// What the field stands for: the chosen value, or the text cleaned.
    public var value: String {
        switch kind {
        case .text: return VietnameseText.clean(input.text)
        case .choice(let choices): return picked.map { choices[$0].value } ?? ""
        case .search(let choices, let free):
            if let picked { return choices[picked].value }
            return free ? VietnameseText.clean(input.text) : ""
        }
    }

    /// Typed something that is none of the choices of a closed list.
    public var isUnmatched: Bool {
        guard case .search(_, free: false) = kind else { return false }
        return picked == nil && !VietnameseText.clean(input.text).isEmpty
    }

    /// A picked choice is written in the language of the session.
    func said(_ context: Context) -> FormField {
        guard case .search(let choices, _) = kind, let picked, input.text != context.say(choices[picked].label) else { return self }
        var field = self
        field.input = TextField(context.say(choices[picked].label))
        return field
    }

    /// What is read in the field.
    func shown(_ language: Language) -> String {
        switch kind {
        case .text, .search: input.text
        case .choice(let choices): picked.map { choices[$0].label[language] } ?? ""
        }
    }

    /// Puts back what a draft holds.
    /// - Returns: whether it still fits; what was typed is put back all the same.
    mutating func restore(_ draft: Draft.Field) -> Bool {
        switch kind {
        case .text:
            input = TextField(draft.text, limit: max(input.limit, draft.text.count))
            return true
        case .choice(let choices):
            guard let place = choices.firstIndex(where: { $0.value == draft.value }) else { return false }
            picked = place
            return true
        case .search(let choices, _):
            picked = draft.value.flatMap { value in choices.firstIndex { $0.value == value } }
            input = TextField(draft.text)
            return picked != nil || draft.value == nil
        }
    }

    /// Puts in what was read elsewhere: the value of a choice, else a text. What a closed list does not offer stays out.
    mutating func fill(_ content: String) {
        switch kind {
        case .text: input = TextField(content, limit: max(input.limit, content.count))
        case .choice(let choices): picked = choices.firstIndex { $0.value == content } ?? picked
        case .search(let choices, let free):
            picked = choices.firstIndex { $0.value == content && !content.isEmpty }
            if let picked { input = TextField(choices[picked].label.vietnamese) } else if free { input = TextField(content) }
        }
    }

    mutating func tell(_ problem: Phrase?) { (self.problem, coveredProblem) = (problem, nil) }

    /// Leaves a field that takes typing empty.
    mutating func clear() {
        guard takesTyping else { return }
        picked = nil
        input.clear()
    }

    /// What is chosen, else what is typed: the same in every language of the session.
    var content: String { chosen ?? input.text }

    /// The value of the chosen line; `nil` for what is only typed.
    var chosen: String? {
        switch kind {
        case .text: nil
        case .choice(let choices), .search(let choices, _): picked.map { choices[$0].value }
        }
    }

    public var takesTyping: Bool { if case .choice = kind { false } else { true } }

    /// The choices that match what is typed, best first: those that begin with it, then those that contain it.
    public func matches(limit: Int) -> [Int] {
        guard case .search(let choices, _) = kind else { return [] }
        let wanted = VietnameseText.fold(input.text)
        if wanted.isEmpty { return Array(choices.indices.prefix(limit)) }
        var beginning: [Int] = []
        var containing: [Int] = []
        for (index, choice) in choices.enumerated() {
            if choice.begins(with: wanted) {
                beginning.append(index)
            } else if choice.folded.contains(where: { $0.contains(wanted) }) {
                containing.append(index)
            }
        }
        let found = beginning + containing
        return Array((found.isEmpty ? matchesRunTogether(wanted, choices) : found).prefix(limit))
    }

    /// The only choice that is called as it is typed but for accents and capitals; of a closed list, else the only one that matches at all.
    ///
    /// A line of a closed list that is offered before it may be meant as well: the office's own wards stand before those outside.
    var meant: Int? {
        guard case .search(let choices, let free) = kind else { return nil }
        let wanted = typed
        let called = choices.indices.filter { place in
            [choices[place].label.vietnamese, choices[place].label.english].contains { VietnameseText.fold($0) == wanted }
        }
        let only = called.count == 1 ? called[0] : nil
        if free { return only }
        let found = matches(limit: 2)
        return found.count == 1 || found.first == only ? found.first : nil
    }

    /// Only typed, and the beginning of a name on offer: one that was not typed to its end, or another that begins so.
    var isBeginning: Bool {
        guard case .search(let choices, free: true) = kind, picked == nil, meant == nil else { return false }
        let wanted = typed
        return !wanted.isEmpty && choices.contains { $0.begins(with: wanted) }
    }

    private var typed: String { VietnameseText.fold(VietnameseText.clean(input.text)) }

    /// "vacxin" for "vắc-xin".
    private func matchesRunTogether(_ wanted: String, _ choices: [Choice]) -> [Int] {
        func together(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
        let letters = together(wanted)
        guard !letters.isEmpty else { return [] }
        return choices.indices.filter { choices[$0].folded.contains { together($0).contains(letters) } }
    }
}

/// Something to choose: what is stored and what is read.
public struct Choice: Hashable, Sendable {
    public let value: String
    public let label: Phrase
    /// Shown beside it, greyed: a district, a ward.
    public let detail: Phrase
    /// What a search looks through: both languages, once when they are the same.
    let folded: [String]

    public init(_ value: String, _ label: Phrase, detail: Phrase = Phrase("", "")) {
        self.value = value
        self.label = label
        self.detail = detail
        let vietnamese = VietnameseText.fold(label.vietnamese + " " + detail.vietnamese)
        let isSame = label.vietnamese == label.english && detail.vietnamese == detail.english
        let english = isSame ? vietnamese : VietnameseText.fold(label.english + " " + detail.english)
        folded = vietnamese == english ? [vietnamese] : [vietnamese, english]
    }

    func begins(with wanted: String) -> Bool { folded.contains { $0.hasPrefix(wanted) } }
}

/// What a filled form holds, by the names of its fields.
public struct FormValues: Sendable {
    private let values: [String: String]

    public init(_ fields: [FormField]) {
        values = Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    public subscript(_ name: String) -> String { values[name] ?? "" }
}
