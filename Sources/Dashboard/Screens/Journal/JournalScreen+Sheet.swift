import Model
import Phrases
import Store

extension JournalScreen {
    /// The journal as it is filtered, with the entries that the screen has not read. Phones and id numbers stand in it as their ends only, as
    /// they do on the screen.
    func save(_ rows: [JournalRow], _ context: Context) -> [Effect] {
        guard rows.count <= DonorsScreen.mostSaved else {
            return [
                .notice(
                    Announcement(
                        .warning,
                        Phrase(
                            "Hơn 50.000 mục: hãy lọc bớt (F4) trước khi xuất.",
                            "More than 50,000 entries: filter them (F4) before they are saved.")))
            ]
        }
        return [.open(PickScreen.export([sheet(rows, context)], context))]
    }

    private func sheet(_ rows: [JournalRow], _ context: Context) -> ListSheet {
        let columns: [(Phrase, (JournalRow) -> String)] = [
            (Phrase("lúc", "when"), { DateText.dateTime($0.entry.time, context.language) }),
            (Phrase("người trực", "operator"), { $0.entry.signature.operatorName }),
            (Phrase("bàn", "desk"), { $0.entry.signature.desk }),
            (Phrase("việc", "what"), { context.say(JournalText.what($0)) }),
            (Phrase("ai, cái gì", "whom"), { JournalText.whom($0, context) }),
            (Phrase("chi tiết", "detail"), { ChangeDetail(row: $0).phrase.map { context.say($0) } ?? "" }),
            (Phrase("ghi chú", "remark"), { $0.entry.remark }),
            (Phrase("hoàn tác", "undone"), { JournalText.state($0, context) }),
        ]
        let filtered = filter.text.isEmpty ? "" : context.say(Phrase("lọc: ", "filter: ")) + filter.text
        return ListSheet(
            title: [context.office?.name ?? "", context.say(title), filtered].filter { !$0.isEmpty }.joined(separator: " · "),
            fileName: "\(context.today)-nhat-ky",
            columns: columns.map { ListSheet.Column(title: context.say($0.0), isFigure: false) },
            rows: rows.map { row in
                columns.map { ListSheet.Cell($0.1(row), context.language) }
            }, namesPeople: !context.hidesNames)
    }
}
