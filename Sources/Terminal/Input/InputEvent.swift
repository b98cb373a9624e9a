/// What comes from the person's side of the terminal.
public enum InputEvent: Hashable, Sendable {
    case key(Key)
    /// A bracketed paste as one event: NFC, lines ended by `\n`, no control characters but that and the tab.
    case paste(String)
    case mouse(Mouse)
    /// The terminal window got or lost the keyboard.
    case focus(Bool)
}
