import Canvas
import Model
import Phrases
import Store

/// One entry of the journal in full. Enter goes on to the person it touched, F8 asks to take it back.
public struct EntryScreen: Screen {
    let row: JournalRow

    public init(_ row: JournalRow) { self.row = row }

    public var title: Phrase { Phrase("Mục nhật ký", "Journal entry") }
    public var presentation: Presentation { .box(width: 74, height: 15) }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .back: .available
        case .open:
            row.donor == nil
                ? .disabled(Phrase("Mục này không gắn với một người còn trong sổ.", "This entry is about no person in the books."))
                : .available
        case .undo: JournalText.undoing(row)
        case .copy: .available
        default: .absent
        }
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back): [.close]
        case .action(.open): row.donor.map { [.replace(DonorScreen($0))] } ?? []
        case .action(.undo): [.replace(UndoScreen(.undo, chosen: row))]
        case .action(.copy): [.copy(JournalText.plain(row, context))]
        default: []
        }
    }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        canvas.label(
            [
                Span(context.say(JournalText.what(row.entry)), .title.bold),
                Span(JournalText.state(row, context).isEmpty ? "" : " · " + JournalText.state(row, context), .warning),
            ],
            in: rest.takeTop(1))
        _ = rest.takeTop(1)
        let keys = rest.takeBottom(1)
        for (label, value) in facts(context) where !value.isEmpty && rest.height > 0 {
            canvas.label(context.say(label), in: Rect(x: rest.x, y: rest.y, width: 15, height: 1), style: .dim)
            let place = Rect(x: rest.x + 16, y: rest.y, width: rest.width - 16, height: min(2, rest.height))
            _ = rest.takeTop(min(2, max(1, canvas.wrapped(value, in: place))))
        }
        var hints: [Phrase] = []
        if row.donor != nil { hints.append(Phrase("Enter mở thẻ người hiến", "Enter opens the donor")) }
        if JournalText.undoing(row) == .available { hints.append(Phrase("F8 hoàn tác", "F8 undoes it")) }
        hints.append(Phrase("Esc đóng", "Esc closes"))
        canvas.label(context.say(.joined(hints, by: " · ")), in: keys, style: .hint)
        canvas.cursor = area.origin
    }

    private func facts(_ context: Context) -> [(Phrase, String)] {
        let entry = row.entry
        let reverses: Phrase =
            switch entry.kind {
            case .undone: Phrase("một thay đổi trước đó", "an earlier change")
            case .redone: Phrase("một lần hoàn tác trước đó", "an earlier undo")
            default: Phrase("", "")
            }
        return [
            (
                Phrase("Lúc", "When"),
                DateText.weekday(entry.time.day, context.language) + " " + DateText.dateTime(entry.time, context.language)
            ),
            (Phrase("Người trực", "Operator"), entry.signature.operatorName),
            (Phrase("Bàn", "Desk"), entry.signature.desk),
            (Phrase("Ai, cái gì", "Whom"), JournalText.whom(row, context)),
            (Phrase("Ghi chú", "Remark"), entry.remark),
            (Phrase("Đảo lại", "Reverses"), entry.reverses == nil ? "" : context.say(reverses)),
            (
                Phrase("Số trong sổ", "Number"),
                NumberText.whole(entry.position, context.language)
                    + context.say(
                        Phrase(" · thứ \(entry.deviceSequence) của máy này", " · \(entry.deviceSequence) of this computer"))
            ),
        ]
    }
}
