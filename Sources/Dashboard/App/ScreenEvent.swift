import Canvas
import Model
import Store
import Terminal

/// What reaches a screen. Keys arrive already sorted: as an action of the table, as a move, or as typing.
public enum ScreenEvent: Sendable {
    /// The screen was opened, or is on top again after another closed: time to ask for what it shows.
    case appeared
    /// An action of the table that is valid here.
    case action(ActionID)
    case move(Move)
    /// What was typed when a field has the focus (``Screen/isTyping``): a letter, or those of one read.
    case typed(String)
    /// Editing keys in a field.
    case edit(EditKey)
    /// A paste, cleaned.
    case pasted(String)
    case clicked(Point, double: Bool)
    /// An answer to a question of this screen.
    case answered(Answer)
    /// A question of this screen that was asked beside the keys could not be read. News follows once the books can be read again.
    case unanswered(Question)
    /// A person was picked in a box that was opened for it.
    case chosen(Identifier<Donor>)
    /// A drive was picked in a box that was opened for it, or none of those that it offered.
    case drivePicked(Identifier<Drive>?)
    /// A change of this screen is on the disk.
    case committed(JournalEntry)
    /// A change of this screen was refused; nothing was written.
    case refused(StoreError)
    /// The terminal has another size: what comes into sight is to be asked for.
    case resized
    /// Somebody changed the books, here or at another desk.
    case news
    /// Some seconds after news: what was marked as changed is looked at by now.
    case calm
    /// Midnight went by: what is asked for by today's date is to be asked for again. The minutes between change only what is drawn.
    case newDay
    /// A minute went by: what is asked for by the hour is to be asked for again. Few screens do; the others are only drawn anew.
    case newMinute
    /// What became of a list that this screen wanted written.
    case exported(ExportOutcome)
    /// What a background job of this screen reports.
    case job(JobReport)
}

/// Where to go in a list or a form.
public enum Move: Hashable, Sendable {
    case up, down, left, right, pageUp, pageDown, home, end, nextPane, previousPane
    /// The mouse wheel, in lines; negative is up.
    case wheel(Int)
}

/// Keys that alter a field.
public enum EditKey: Hashable, Sendable {
    case backspace, delete, deleteWord, clear, wordLeft, wordRight
}
