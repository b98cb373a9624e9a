import Canvas
import Model
import Phrases
import Store

/// An entry of the journal in words.
enum JournalText {
    /// What was done. A kind that a newer program made is shown by its raw name.
    static func what(_ entry: JournalEntry) -> Phrase { entry.kind.map { Phrase.change($0) } ?? Phrase(both: entry.kindName) }

    /// The same with what an undo or a redo was about: "Hoàn tác: Đặt chỉ tiêu".
    static func what(_ row: JournalRow) -> Phrase {
        row.original.map { what(row.entry) + Phrase(both: ": ") + .change($0) } ?? what(row.entry)
    }

    /// Whom or what it touched and what became of it: "Đặng Thị Mai · đang khám → đang hiến".
    static func whomAndHow(_ row: JournalRow, _ context: Context) -> String {
        [whom(row, context), ChangeDetail(row: row).phrase.map { context.say($0) } ?? ""].filter { !$0.isEmpty }.joined(
            separator: " · ")
    }

    /// The same in forms that get shorter. Of a person the name stays whole, who it was is what a journal is asked for: the remark goes, then
    /// what there was before. Of a thing what became of it stays.
    static func story(_ row: JournalRow, _ context: Context) -> [String] {
        let whole = whom(row, context)
        let how = ChangeDetail(row: row).phrase.map { context.say($0) } ?? ""
        func line(_ whom: String, _ how: String, _ remark: String) -> String {
            [state(row, context), whom, how, remark].filter { !$0.isEmpty }.joined(separator: " · ")
        }
        let remark = row.entry.remark
        if row.isPersonal {
            let turns = how.split(separator: ", ").map { piece in
                let parts = piece.split(separator: " → ")
                return parts.count > 1 ? "→ " + (parts.last ?? "") : String(piece)
            }
            let last = turns.last { $0.hasPrefix("→") } ?? how
            return [(how, remark), (how, ""), (turns.joined(separator: ", "), ""), (last, "")].map { line(whole, $0, $1) }
        }
        return (how.isEmpty ? [whole] : [whole, TextWidth.cut(whole, to: 12), ""]).map { line($0, how, remark) }
    }

    /// What was done, and the same where there is little room for it: that it was at a drive is told by the rest of the line.
    static func whatForms(_ row: JournalRow, _ context: Context) -> [String] {
        let whole = context.say(what(row))
        return [whole, whole.replacing(context.say(Phrase(" trong đợt", " at the drive")), with: "")]
    }

    /// Whom or what it touched; a person's name is hidden with all others.
    static func whom(_ row: JournalRow, _ context: Context) -> String {
        let more =
            row.entry.parts > 1
            ? context.say(
                Phrase(
                    " và \(NumberText.whole(row.entry.parts - 1, .vietnamese)) mục nữa",
                    " and \(NumberText.whole(row.entry.parts - 1, .english)) more")) : ""
        let name =
            row.subjectName.map { row.isPersonal ? Mask.name($0, context) : $0 } ?? row.subjectUnit.map {
                UnitText.name($0, context)
            } ?? ""
        return name.isEmpty
            ? (row.entry.parts > 1
                ? context.say(
                    Phrase(
                        "\(NumberText.whole(row.entry.parts, .vietnamese)) mục",
                        "\(NumberText.whole(row.entry.parts, .english)) items")) : "") : name + more
    }

    static func state(_ row: JournalRow, _ context: Context) -> String {
        row.entry.isUndone ? context.say(Phrase("đã hoàn tác", "undone")) : ""
    }

    static func plain(_ row: JournalRow, _ context: Context) -> String {
        [
            DateText.dateTime(row.entry.time, context.language), row.entry.signature.operatorName, row.entry.signature.desk,
            context.say(what(row)), whomAndHow(row, context),
            state(row, context),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Whether the entry can be taken back from the journal.
    static func undoing(_ row: JournalRow) -> Availability {
        if row.entry.isUndone { return .disabled(Phrase("Mục này đã được hoàn tác.", "This was undone already.")) }
        switch row.entry.kind {
        case .undone, .redone:
            return .disabled(
                Phrase(
                    "Đây là một lần hoàn tác hoặc làm lại. Hãy chọn mục gốc; Ctrl-R làm lại.",
                    "This is an undo or a redo. Choose the original; Ctrl-R does it again."))
        case .erased:
            return .disabled(
                Phrase("Xoá dữ liệu một người thì không lấy lại được.", "Erasing a person's data cannot be taken back."))
        case nil: return .disabled(Phrase("Bản mới hơn của chương trình đã tạo mục này.", "A newer program made this entry."))
        default: return .available
        }
    }
}
