import Canvas
import Model
import Phrases
import Store

/// Asks before two records become one, and says what comes over.
struct MergeScreen: ConfirmingScreen {
    let merge: DonorMerge

    init(_ merge: DonorMerge) { self.merge = merge }

    var title: Phrase { Phrase("Gộp hai người trùng", "Merge two records") }
    var presentation: Presentation {
        let rows = Language.allCases.map { language in
            details.reduce(0) { $0 + WrappedText.lines($1[language], width: Self.width - 4).count }
        }
        return .box(width: Self.width, height: (rows.max() ?? 1) + 7)
    }
    private static let width = 76
    var change: Change { merge.change }

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .action(.back), .refused: [.close]
        case .action(.open): [.commit(change)]
        // Whoever opened it takes the pair off the list.
        case .committed: [.close, .tell(.chosen(merge.gone.donor.id)), .notice(Announcement(.done, .saved(.donorsMerged)))]
        default: []
        }
    }

    var question: ConfirmBox {
        ConfirmBox(
            question: Phrase("Gộp thành một người? F8 tách lại đúng như trước.", "Make them one person? F8 undoes it exactly."),
            details: details, cancel: Phrase("Esc thôi", "Esc cancel"), confirm: Phrase("Enter gộp", "Enter merges them"))
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        var box = question
        let name = Mask.name(merge.keep.donor.name, context)
        let birth = merge.survivor.birth.map { String($0.year) } ?? ""
        box.details.insert(Phrase(both: [name, birth].filter { !$0.isEmpty }.joined(separator: " · ")), at: 0)
        box.draw(on: &canvas, in: area, context)
    }

    private var details: [Phrase] {
        let gone = merge.gone
        let carried = [
            (gone.donations.count, Phrase("lần hiến", "donations")), (gone.deferrals.count, Phrase("lần hoãn", "deferrals")),
            (gone.bookings.count, Phrase("lời mời", "bookings")), (gone.consents.count, Phrase("sự đồng ý", "consents")),
            (gone.memberships.count, Phrase("lần ở gia đình", "family memberships")),
        ].filter { $0.0 > 0 }
        var details = [
            carried.isEmpty
                ? Phrase("Bản ghi kia không có gì phải chuyển theo.", "The other record has nothing to be carried over.")
                : Phrase("Chuyển sang người giữ lại: ", "Carried over: ")
                    + Phrase { language in carried.map { "\($0.0) \($0.1[language])" }.joined(separator: ", ") + "." }
        ]
        if !merge.doubled.isEmpty {
            details.append(
                Phrase { language in
                    let days = merge.doubled.map { DateText.short($0.day, language) }.joined(separator: ", ")
                    return language == .vietnamese
                        ? "Ghi hai lần cùng một ngày (\(days)): chỉ tính một, lần kia ghi là đã huỷ."
                        : "Entered twice for one day (\(days)): one counts, the other is voided."
                })
        }
        if !merge.spare.isEmpty {
            details.append(
                Phrase(
                    "\(merge.spare.count) đợt có hai lời mời: giữ lời mời đi xa hơn.",
                    "\(merge.spare.count) drives have two bookings: the one that came further is kept."))
        }
        return details
    }
}
