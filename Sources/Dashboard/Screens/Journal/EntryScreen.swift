import Canvas
import Model
import Phrases
import Store

/// One entry of the journal in full. Enter goes on to the person it touched, F8 asks to take it back.
public struct EntryScreen: Screen {
    let row: JournalRow
    /// What it changed; `nil` while it is read.
    var content: EntryContent?
    /// The first line of what it changed that is seen.
    var offset = 0

    public init(_ row: JournalRow) { self.row = row }

    public var title: Phrase { Phrase("Mục nhật ký", "Journal entry") }
    public var presentation: Presentation { .box(width: Self.boxWidth, height: 22) }

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
        case .appeared, .news: return [.ask(.entryContent(row.id))]
        case .answered(.entryContent(let answer)) where answer.entry == row.id: content = answer
        case .action(.back): return [.close]
        case .action(.open): return row.donor.map { [.replace(DonorScreen($0))] } ?? []
        case .action(.undo): return [.replace(UndoScreen(.undo, chosen: row))]
        case .action(.copy): return [.copy(JournalText.plain(row, context))]
        case .move(let move): scroll(move, context)
        default: break
        }
        return []
    }

    private mutating func scroll(_ move: Move, _ context: Context) {
        let last = max(0, changes(context, width: Self.width(context)).count - 1)
        switch move {
        case .down: offset = min(last, offset + 1)
        case .up: offset = max(0, offset - 1)
        case .pageDown: offset = min(last, offset + 8)
        case .pageUp: offset = max(0, offset - 8)
        case .home: offset = 0
        case .end: offset = last
        default: break
        }
    }

    private static let boxWidth = 74
    private static let labelWidth = 16

    /// Inside the box.
    private static func width(_ context: Context) -> Int { min(boxWidth, context.size.width) - 4 }

    public func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var rest = area
        canvas.label(
            [
                Span(context.say(JournalText.what(row)), .title.bold),
                Span(JournalText.state(row, context).isEmpty ? "" : " · " + JournalText.state(row, context), .warning),
            ],
            in: rest.takeTop(1))
        let keys = rest.takeBottom(1)
        // What changed matters most: where the place is low, the entry's own facts give way.
        let own = facts(context).filter { !$0.1.isEmpty }
        for (label, value) in own.prefix(max(2, rest.height - 8)) {
            for line in Self.lines(label, value, width: rest.width).prefix(2) where rest.height > 1 {
                draw(line, on: &canvas, in: rest.takeTop(1), context)
            }
        }
        let changes = changes(context, width: rest.width)
        if rest.height > 2 { _ = rest.takeTop(1) }
        let top = min(offset, max(0, changes.count - rest.height))
        let seen = changes.dropFirst(top).prefix(rest.height)
        for line in seen { draw(line, on: &canvas, in: rest.takeTop(1), context) }
        var hints: [Phrase] = []
        let below = changes.count - top - seen.count
        if below > 0 { hints.append(Phrase("↓ còn \(below) dòng", "↓ \(below) more")) }
        if row.donor != nil { hints.append(Phrase("Enter mở thẻ người hiến", "Enter opens the donor")) }
        if JournalText.undoing(row) == .available { hints.append(Phrase("F8 hoàn tác", "F8 undoes it")) }
        hints.append(Phrase("Esc đóng", "Esc closes"))
        canvas.pieces(of: context.say(.joined(hints, by: " · ")), in: keys, style: .hint)
        canvas.cursor = area.origin
    }

    /// One line of what is told.
    private enum Line {
        case head(String)
        /// A field's first line has its label, those below it have none.
        case field(Phrase, String)
        case word(String)
    }

    private func draw(_ line: Line, on canvas: inout Canvas, in row: Rect, _ context: Context) {
        switch line {
        case .head(let text): canvas.label(text, in: row, style: .accent)
        case .field(let label, let value):
            var place = row
            canvas.label(context.say(label), in: Rect(x: row.x, y: row.y, width: Self.labelWidth - 1, height: 1), style: .dim)
            _ = place.takeLeft(Self.labelWidth)
            canvas.label(value, in: place)
        case .word(let text): canvas.label(text, in: row, style: .hint)
        }
    }

    private static func lines(_ label: Phrase, _ value: String, width: Int) -> [Line] {
        WrappedText.lines(value, width: max(1, width - labelWidth)).enumerated().map { place, text in
            .field(place == 0 ? label : Phrase("", ""), text)
        }
    }

    /// What the entry changed, in whole: what does not fit is scrolled to.
    private func changes(_ context: Context, width: Int) -> [Line] {
        func words(_ phrase: Phrase) -> [Line] { WrappedText.lines(context.say(phrase), width: width).map { .word($0) } }
        guard let content else { return words(Phrase("Đang đọc…", "Reading…")) }
        let text = RevisionText(content: content, context: context)
        var lines: [Line] = []
        for (head, fields) in content.revisions.compactMap(text.lines) {
            lines.append(.head(context.say(head)))
            lines += fields.flatMap { Self.lines($0, $1, width: width) }
        }
        if content.erasedParts > 0 {
            lines += words(
                Phrase("Nội dung đã được xoá cùng dữ liệu của người hiến.", "The content was erased with the donor's data."))
        }
        if content.hasMore {
            lines += words(
                Phrase(
                    "Chỉ hiện \(content.revisions.count) thay đổi đầu.",
                    "Only the first \(content.revisions.count) changes are shown."))
        }
        return lines
    }

    private func facts(_ context: Context) -> [(Phrase, String)] {
        let entry = row.entry
        return [
            (
                Phrase("Lúc", "When"),
                DateText.weekday(entry.time.day, context.language) + " " + DateText.dateTime(entry.time, context.language)
            ),
            (
                Phrase("Người trực", "Operator"),
                [entry.signature.operatorName, entry.signature.desk].filter { !$0.isEmpty }.joined(separator: " · ")
            ),
            (Phrase("Ai, cái gì", "Whom"), JournalText.whom(row, context)),
            (Phrase("Ghi chú", "Remark"), entry.remark),
            (
                Phrase("Số trong sổ", "Number"),
                NumberText.whole(entry.position, context.language)
                    + context.say(
                        Phrase(" · thứ \(entry.deviceSequence) của máy này", " · \(entry.deviceSequence) of this computer"))
            ),
        ]
    }
}
