import Canvas
import Model
import Phrases

/// The line in which a list is narrowed by typing (F4).
struct ListFilter: Hashable, Sendable {
    private(set) var field: TextField?

    init() {}

    init(_ text: String) { field = TextField(text) }

    var isOpen: Bool { field != nil }
    var text: String { field?.text ?? "" }

    mutating func open(with text: String = "") { field = field ?? TextField(text) }
    mutating func close() { field = nil }

    /// Takes what is meant for the field while it is open; `true` when the event was for it.
    mutating func take(_ event: ScreenEvent) -> Bool {
        guard var field else { return false }
        defer { self.field = field }
        switch event {
        case .typed(let text), .pasted(let text): field.insert(text)
        case .edit(let key): field.apply(key)
        case .move(let move): return field.apply(move)
        default: return false
        }
        return true
    }

    /// Whether every typed word stands somewhere in the text, accents folded; the text is only put together for a filter that is open.
    func matches(_ text: @autoclosure () -> String) -> Bool {
        field == nil || matches(folded: VietnameseText.fold(text()))
    }

    /// The same for a text that was folded before: a long list is looked through at every letter.
    func matches(folded: String) -> Bool {
        VietnameseText.words(VietnameseText.fold(self.text)).allSatisfy { folded.contains($0) }
    }

    /// Draws the line into the last row of `rect` and takes the row off it; gives the caret, which is to be set once the list is drawn.
    func draw(on canvas: inout Canvas, in rect: inout Rect, _ context: Context) -> Point? {
        guard let field else { return nil }
        var line = rect.takeBottom(1)
        let used = canvas.write(context.say(Phrase("lọc: ", "filter: ")), at: line.origin, style: .accent, width: line.width)
        _ = line.takeLeft(used)
        return field.draw(on: &canvas, in: line, focused: true)
    }

    /// The place left for the list in a box: a blank at either side, the filter's line below.
    func listPlace(inBox box: Rect) -> Rect {
        var rect = box.inset(2, 1)
        if isOpen { _ = rect.takeBottom(1) }
        return rect
    }
}
