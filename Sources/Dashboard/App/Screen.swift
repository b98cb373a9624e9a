import Canvas
import Phrases

/// One place of the program: its state, what it does with an event, and how it looks.
///
/// `update` is pure: it changes the state and names effects. `draw` is a function of the state. So every screen is tested
/// without a terminal and without a database.
public protocol Screen: Sendable {
    /// The crumb on the top line.
    var title: Phrase { get }
    /// Full screen, or a box over what is below.
    var presentation: Presentation { get }
    /// The text field that takes the letters now; `nil` when none does.
    var field: TextField? { get }
    /// Whether letters are typing and not actions.
    var isTyping: Bool { get }
    /// Whether leaving would lose something half-entered.
    var isHalfEntered: Bool { get }
    /// A scanned card may close this screen: nobody has to come back to it.
    var givesWay: Bool { get }
    /// Why it is not opened now; `nil` opens it.
    func refusal(_ context: Context) -> Phrase?
    /// What Enter and Esc do here, in a word: for the line of keys under a box.
    var enterTitle: Phrase { get }
    var escapeTitle: Phrase { get }
    /// Which actions of the table mean something here, and if not, why.
    func availability(of action: ActionID, _ context: Context) -> Availability
    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect]
    /// What a scanner read; `nil` when it means nothing here of its own, and the program decides.
    mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]?
    /// Draws into `area`; a screen that has a caret or a selected row sets `canvas.cursor`.
    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context)
}

extension Screen {
    public var presentation: Presentation { .full }
    public var field: TextField? { nil }
    public var isTyping: Bool { field != nil }
    public var isHalfEntered: Bool { false }
    public var givesWay: Bool { false }
    public func refusal(_ context: Context) -> Phrase? { nil }
    public var enterTitle: Phrase { Phrase("Chọn", "Choose") }
    public var escapeTitle: Phrase { Phrase("Quay lại", "Back") }
    public func availability(of action: ActionID, _ context: Context) -> Availability { .absent }
    public mutating func scanned(_ scan: Scan, _ context: Context) -> [Effect]? { nil }
}

/// How much of the terminal a screen takes.
public enum Presentation: Hashable, Sendable {
    case full
    /// All but the first line, for a projector: neither tabs nor keys.
    case whole
    /// A box in the middle, over the screen below, at most this large.
    case box(width: Int, height: Int)

    var isBox: Bool { if case .box = self { true } else { false } }
}
