import Model
import Phrases
import Store

/// What a form is for: its fields, and the change that a filled one makes. One ``FormScreen`` serves every purpose.
public protocol FormPurpose: Sendable {
    var title: Phrase { get }
    /// How a draft of this form finds its way back to it; `nil` keeps none, where what is entered must lie nowhere.
    var place: FormPlace? { get }
    /// The button: a form that only chooses writes nothing.
    var saveTitle: Phrase { get }
    /// Two or three words of help under the fields, or about the person concerned.
    func heading(_ values: FormValues, _ context: Context) -> [FormLine]
    func fields(_ context: Context) -> [FormField]
    /// What else has to be read before the fields can be shown: streets, groups, venues.
    var questions: [Question] { get }
    /// Takes an answer to one of the questions.
    mutating func take(_ answer: Answer)
    /// Fields that depend on what was chosen in another, such as the streets of a ward; called after each change of a choice.
    func refreshed(_ fields: [FormField], _ context: Context) -> [FormField]
    /// The fields tell who somebody is, so they are covered while names are hidden.
    var showsPerson: Bool { get }
    /// The first field's value is selected when the form opens: it is to be replaced rather than gone on with.
    var replacesFirst: Bool { get }
    /// What the form opens with was entered already: leaving asks, and it is kept as a draft.
    var isFilled: Bool { get }
    /// Puts what a scanner read into the fields and says so; `nil` when it does not belong to this form.
    mutating func take(_ scan: Scan, into fields: inout [FormField], _ context: Context) -> Announcement?
    /// Reads the fields: what to do, or what is wrong with which field.
    func submit(_ values: FormValues, _ context: Context) -> FormOutcome
    /// What happens once the change is on the disk.
    func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect]
    /// The same for a form that has to know what it added.
    func done(_ entry: JournalEntry, _ change: Change, _ values: FormValues, _ context: Context) -> [Effect]
}

extension FormPurpose {
    public func heading(_ values: FormValues, _ context: Context) -> [FormLine] { [] }
    public var saveTitle: Phrase { Phrase("Ghi", "Save") }
    public var questions: [Question] { [] }
    public mutating func take(_ answer: Answer) {}
    public var showsPerson: Bool { false }
    public var replacesFirst: Bool { true }
    public var isFilled: Bool { false }
    public mutating func take(_ scan: Scan, into fields: inout [FormField], _ context: Context) -> Announcement? { nil }
    public func refreshed(_ fields: [FormField], _ context: Context) -> [FormField] { fields }
    public func done(_ entry: JournalEntry, _ change: Change, _ values: FormValues, _ context: Context) -> [Effect] {
        done(entry, values, context)
    }
    public func done(_ entry: JournalEntry, _ values: FormValues, _ context: Context) -> [Effect] {
        [.close, .notice(Announcement(.done, .saved(entry.kind ?? .officeSet)))]
    }
}

/// A line of text over the fields of a form.
public struct FormLine: Hashable, Sendable {
    public enum Tone: Sendable { case plain, good, warning }
    public var tone: Tone
    public var text: Phrase

    public init(_ text: Phrase, tone: Tone = .plain) {
        self.tone = tone
        self.text = text
    }
}

/// What a filled form comes to.
public enum FormOutcome: Sendable {
    case commit(Change)
    /// Nothing for the books, but something to do.
    case perform([Effect])
    /// By the names of the fields.
    case problems([(field: String, Phrase)])
    /// A field looks wrong; the change is made all the same when the person saves again. `covered` says it without the names of people.
    case doubtful(field: String, Phrase, Change, covered: Phrase? = nil)
}
