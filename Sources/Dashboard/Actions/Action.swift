import Phrases
import Terminal

/// One line of the table of actions: its keys, its names, what it does, and how careful to be with it.
///
/// The bottom line, the help, the palette and the README's list of keys are all made from this table.
public struct Action: Sendable {
    public let id: ActionID
    /// The keys, the first one shown. A single letter works outside text fields only and is folded first (ư is w, đ is d).
    public let keys: [KeyStroke]
    public let title: Phrase
    public let help: Phrase
    /// Whether it alters the books in a way that needs to be confirmed with another key.
    public let isDangerous: Bool
    /// Place on the bottom line, lowest first; `nil` keeps it off the line.
    public let barPlace: Int?

    init(
        _ id: ActionID, _ keys: [KeyStroke], _ title: Phrase, _ help: Phrase, dangerous: Bool = false, bar: Int? = nil
    ) {
        self.id = id
        self.keys = keys
        self.title = title
        self.help = help
        isDangerous = dangerous
        barPlace = bar
    }
}

/// Whether an action can be used where the person is.
public enum Availability: Hashable, Sendable {
    case available
    /// Shown all the same, with the reason.
    case disabled(Phrase)
    /// Has nothing to do with this place.
    case absent
}
