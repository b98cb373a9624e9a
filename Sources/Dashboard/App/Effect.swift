import Exchange
import Model
import Phrases
import Store

/// What a screen asks of the program. Screens themselves touch neither the disk nor the terminal.
public enum Effect: Sendable {
    /// Read from the store; the answer comes back as ``ScreenEvent/answered(_:)``.
    case ask(Question)
    /// The same for what may take longer than a key: it is read beside the loop, and answered wherever the screen lies by then.
    case askAside(Question)
    /// Open another screen on top of this one.
    case open(any Screen)
    /// Go to one of the main screens, closing what is above it.
    case goTo(Tab)
    /// Close this screen.
    case close
    /// Close this screen and open another in its place.
    case replace(any Screen)
    /// Write a change; ``ScreenEvent/committed(_:)`` or ``ScreenEvent/refused(_:)`` follows.
    case commit(Change)
    case undo(Identifier<Entry>, others: Bool)
    case redo(Identifier<Entry>)
    case notice(Announcement)
    /// Tell the screen that is on top by now; a box closes first and then tells what was picked in it.
    case tell(ScreenEvent)
    /// Run a table action as if its key had been pressed at the screen below.
    case perform(ActionID)
    case set(Setting)
    /// Put a text on the clipboard.
    case copy(String)
    /// Show one person's phone and id until the card closes; logged apart from the journal.
    case reveal(Identifier<Donor>, screen: String)
    case conceal
    /// Write a list into a file; ``ScreenEvent/exported(_:)`` follows.
    case export(Export)
    case start(Job)
    case cancelJob
    /// What becomes of the draft that was offered.
    case draft(DraftDecision)
    case quit, suspend, redraw
}

/// Something that holds for every screen.
public enum Setting: Hashable, Sendable {
    case language(Language)
    case theme(String)
    case measure(Measure)
    case year(Int)
    case hidesNames(Bool)
    case signature(Signature)
}

/// A line at the bottom that says what happened.
public struct Announcement: Hashable, Sendable {
    public enum Tone: Sendable { case done, warning, failed }
    public var tone: Tone
    public var text: Phrase

    public init(_ tone: Tone, _ text: Phrase) {
        self.tone = tone
        self.text = text
    }
}

/// A list to be written into a file of its own.
public struct Export: Hashable, Sendable {
    public var path: String
    public var text: String
    /// Whose phone numbers stand in it in full: each is logged as a reveal.
    public var revealed: [Identifier<Donor>]

    public init(path: String, text: String, revealed: [Identifier<Donor>] = []) {
        self.path = path
        self.text = text
        self.revealed = revealed
    }
}

/// What became of a list.
public enum ExportOutcome: Hashable, Sendable {
    /// Under that path in full.
    case written(path: String)
    case failed(Phrase)
}

/// Work that takes longer than a key press and reports as it goes; Esc cancels it.
public enum Job: Sendable {
    /// Read a file and, unless it is a rehearsal, put its rows into the books.
    case importFile(path: String, era: WardEra?, rehearsal: Bool)
    /// Read a list of donations made elsewhere and compare it with the books; nothing is written.
    case readLateList(path: String)
    /// Look through all people for records that may be one person's.
    case findTwins
    /// Look through all addresses for people who may be a family.
    case findFamilies
    /// Read the official list of families and find its people in the books; nothing is written.
    case readFamilyList(path: String)
    /// Make the demo's data and open it.
    case openDemo
    /// Go back to the person's own file.
    case leaveDemo
}

/// How a job is getting on.
public enum JobReport: Sendable {
    case progress(ImportProgress)
    case imported(ImportReport)
    case lateList(LateList)
    case twins(TwinList)
    case familyOffers(FamilyOffers)
    case familyList(FamilyList)
    case failed(ImportProblem)
    /// What was looked for could not be read.
    case lost(StoreError)
}
