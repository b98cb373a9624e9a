import Terminal

/// What the program takes one after the other, once the keys of a person are told from the bursts of a scanner.
public enum ProgramInput: Hashable, Sendable {
    case event(InputEvent)
    /// Letters that go into the same field together.
    case letters(String)
    /// The text of a burst that is by its form a card or a bag's number.
    case scanned(String)
    /// So many characters of a burst that is neither.
    case dropped(Int)
}
