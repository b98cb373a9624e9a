import Canvas
import Model
import Phrases
import Store

/// Names the change that would be taken back (or done again) and asks. Enter confirms: F8 alone, or held down, does not.
public struct UndoScreen: Screen {
    public enum Direction: Sendable { case undo, redo }

    static let nothingToUndo = Phrase("Phiên này chưa có thay đổi nào để hoàn tác", "This session has no change to undo")

    let direction: Direction
    /// The change in question: this session's last one, or one chosen in the journal.
    var row: JournalRow?
    var isChosen: Bool
    var isAsked = false
    var dependents: [JournalEntry] = []

    public init(_ direction: Direction, chosen: JournalRow? = nil) {
        self.direction = direction
        row = chosen
        isChosen = chosen != nil
    }

    public var title: Phrase { direction == .undo ? Phrase("Hoàn tác", "Undo") : Phrase("Làm lại", "Redo") }
    public var presentation: Presentation { .box(width: 72, height: (dependents.isEmpty ? 8 : 12) + (detail == nil ? 0 : 1)) }

    /// What exactly is taken back.
    private var detail: Phrase? { row.flatMap { ChangeDetail(row: $0).withCount } }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .back, .open: .available
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared:
            return isChosen ? [] : [.ask(direction == .undo ? .lastUndoable : .lastRedoable)]
        case .answered(.journalRow(let found)):
            isAsked = true
            row = found
            if found == nil {
                return [
                    .close,
                    .notice(
                        Announcement(
                            .warning,
                            direction == .undo
                                ? Self.nothingToUndo : Phrase("Không có gì để làm lại", "There is nothing to redo"))),
                ]
            }
            return []
        case .action(.back): return [.close]
        case .action(.open):
            guard let row, dependents.isEmpty else { return [] }
            return direction == .undo ? [.undo(row.entry.id, others: isChosen)] : [.redo(row.entry.id)]
        case .committed:
            let what =
                (row.map { Phrase.change($0.entry) } ?? Phrase("", "")) + (detail.map { Phrase(both: ": ") + $0 } ?? Phrase("", ""))
            return [
                .close,
                .notice(
                    Announcement(
                        .done,
                        (direction == .undo ? Phrase("Đã hoàn tác: ", "Undone: ") : Phrase("Đã làm lại: ", "Done again: ")) + what)),
            ]
        case .refused(.dependents(let entries)):
            dependents = entries
            return []
        case .refused: return []
        default: return []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let row else { return }
        let whom = JournalText.whom(row, context)
        var details = [Phrase.change(row.entry) + Phrase(both: whom.isEmpty ? "" : " · " + whom)]
        if let detail { details.append(detail) }
        details.append(
            Phrase { language in
                DateText.dateTime(row.entry.time, language) + " · " + row.entry.signature.operatorName + " · "
                    + row.entry.signature.desk
            })
        if !dependents.isEmpty {
            details.append(
                dependents.count == 1
                    ? Phrase(
                        "Chưa hoàn tác được, vì thay đổi sau đây dựa vào nó. Hãy hoàn tác thay đổi đó trước:",
                        "Not possible yet: this later change depends on it. Undo that one first:")
                    : Phrase(
                        "Chưa hoàn tác được, vì \(dependents.count) thay đổi sau đó dựa vào nó. Hãy hoàn tác chúng trước, từ mới nhất:",
                        "Not possible yet: \(dependents.count) later changes depend on it. Undo those first, from the newest on:"))
            details += dependents.suffix(2).reversed().map { entry in
                Phrase.change(entry) + Phrase { " · " + DateText.dateTime(entry.time, $0) + " · " + entry.signature.operatorName }
            }
        }
        ConfirmBox(
            question: direction == .undo
                ? Phrase("Hoàn tác thay đổi này?", "Take back this change?")
                : Phrase("Làm lại thay đổi này?", "Do this change again?"),
            details: details, cancel: Phrase("Esc thôi", "Esc cancel"),
            confirm: dependents.isEmpty
                ? (direction == .undo ? Phrase("Enter hoàn tác", "Enter undo") : Phrase("Enter làm lại", "Enter redo")) : nil
        ).draw(on: &canvas, in: area, context)
    }
}
