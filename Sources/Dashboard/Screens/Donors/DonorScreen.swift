import Canvas
import Model
import Phrases
import Store

/// A donor's card (thẻ người hiến): who, the interval, the history, consents, families.
public struct DonorScreen: Screen {
    let donor: Identifier<Donor>
    /// Opened to be altered: the form opens once the card is read.
    var opensEditor: Bool
    var card: DonorCard?
    /// Nobody of that identifier is in the books (any more).
    var isMissing = false
    var list = ListWindow()
    /// The pane that is seen where both do not fit: Tab turns to the other.
    var pane = CardPane.person

    public init(_ donor: Identifier<Donor>, editing: Bool = false) {
        self.donor = donor
        opensEditor = editing
    }

    public var title: Phrase { Phrase("Thẻ người hiến", "Donor") }
    public var givesWay: Bool { true }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        guard let card else { return .absent }
        switch action {
        case .record, .edit, .consent, .copy, .back, .twins: return .available
        case .family:
            return card.families.isEmpty
                ? .disabled(
                    Phrase(
                        "Người này chưa ở gia đình nào. Bấm 4, mở một gia đình rồi F7.",
                        "This person is in no family. Press 4, open a family, then F7."))
                : .available
        case .reveal:
            return card.donor.phone == nil && card.donor.citizenID == nil && card.donor.birth == nil
                ? .disabled(Phrase("Người này không có số điện thoại hay căn cước.", "This person has no phone or id."))
                : .available
        case .export: return ListSheet.availability(card.donations.isEmpty, listsPeople: true, context)
        case .void:
            guard let row = selectedDonation else { return .disabled(Phrase("Chưa có lần hiến nào.", "There is no donation.")) }
            return row.donation.voided ? .disabled(Phrase("Lần này đã huỷ rồi.", "This one is voided already.")) : .available
        default: return .absent
        }
    }

    var selectedDonation: DonationRow? {
        guard let card, let row = list.selection, card.donations.indices.contains(row) else { return nil }
        return card.donations[row]
    }

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news: return [.ask(.donor(donor))]
        case .answered(.donor(let answer)):
            card = answer
            isMissing = answer == nil
            list.resize(count: answer?.donations.count ?? 0)
            if opensEditor, let answer {
                opensEditor = false
                return edit(answer.donor, context)
            }
        case .action(.back): return [.conceal, .close]
        case .action(.record): return [.open(RecordScreen(donor))]
        case .action(.edit): return card.map { edit($0.donor, context) } ?? []
        case .action(.consent): return card.map { [.open(PickScreen.consent($0, context))] } ?? []
        case .action(.twins): return [.open(TwinsScreen(of: donor))]
        case .action(.family): return openFamily(context)
        case .action(.reveal): return context.revealed == donor ? [.conceal] : [.reveal(donor, screen: "donor")]
        case .action(.copy):
            guard let card else { return [] }
            return [
                .copy(
                    [
                        Mask.name(card.donor.name, context), Mask.birth(card.donor, context),
                        UnitText.ward(card.donor.home.ward, context),
                    ].joined(separator: " · "))
            ]
        case .action(.export):
            guard let card else { return [] }
            let sheet = ListSheet(
                title: [Mask.name(card.donor.name, context), context.say(Phrase("Lịch sử hiến máu", "Donations"))],
                fileName: "\(context.today)-lan-hien", historyTable(context), rows: card.donations.map { historyRow($0, context) },
                listsPeople: true, context)
            return [.open(PickScreen.export([sheet], context))]
        case .action(.void):
            guard let row = selectedDonation else { return [] }
            return [.open(VoidScreen(row.donation))]
        case .move(.nextPane), .move(.previousPane): pane = pane == .person ? .history : .person
        case .move(let move):
            // On a folded card the donations come up as soon as one walks among them.
            pane = .history
            list.go(move)
        case .clicked(let point, _):
            let parts = CardLayout(ProgramLayout(context.size).body)
            if parts.isFolded, point.y == parts.person.y {
                pane = pane == .person ? .history : .person
            } else if parts.isFolded, pane == .person {
                break
            } else if let row = historyTable(context).layout(in: parts.history.inset(2, 1), window: fitted(parts.history, context))
                .row(
                    at: point)
            {
                list.select(row)
            }
        default: break
        }
        return []
    }

    /// Who is in several is asked which; those they left come last.
    private func openFamily(_ context: Context) -> [Effect] {
        let ties =
            (card?.families ?? []).filter { $0.membership.covers(context.today) }
            + (card?.families ?? []).filter { !$0.membership.covers(context.today) }
        if ties.count == 1 { return [.open(FamilyScreen(ties[0].family.id))] }
        return [
            .open(
                PickScreen(
                    Phrase("Gia đình nào?", "Which family?"),
                    ties.map { tie in
                        PickScreen.Option(
                            Phrase(both: FamilyText.name(tie.family, context)), detail: .familyRole(tie.membership.role),
                            effects: [.open(FamilyScreen(tie.family.id))])
                    }))
        ]
    }

    /// The form shows phone, id and birth date in full, so opening it is a reveal like Ctrl-T, and logged.
    /// While names are hidden it stays shut: hiding wins.
    private func edit(_ donor: Donor, _ context: Context) -> [Effect] {
        if context.hidesNames { return [.notice(Announcement(.warning, .showNamesFirst))] }
        return [.reveal(donor.id, screen: "donor form"), .open(FormScreen(DonorForm(donor), context))]
    }

    /// What the other columns do not need is the place's, whose names are the longest.
    func historyTable(_ context: Context) -> Table {
        func widest(_ text: (Donation) -> String, from least: Int) -> Int {
            (card?.donations ?? []).reduce(least) { max($0, TextWidth.width(of: text($1.donation))) }
        }
        let credited = context.say(Phrase("tính cho", "credited to"))
        let credit = widest({ Self.credit($0, context)[0] }, from: TextWidth.width(of: credited))
        return Table(
            [
                .init(context.say(Phrase("ngày", "date")), .fixed(10)),
                .init(context.say(Phrase("thể tích", "volume")), .fixed(8), .right),
                .init(
                    context.say(Phrase("loại", "kind")), .named(min: 9, want: widest({ Self.kind($0, context) }, from: 9)),
                    priority: 4),
                .init(context.say(Phrase("nơi hiến", "place")), .flexible(min: 10, weight: 1)),
                .init(credited, .named(min: min(11, credit), want: min(18, credit)), priority: 2),
                .init(context.say(Phrase("năm", "year")), .fixed(4), .right, priority: 1),
            ], gap: 1)
    }

    /// What is not a donation as usual is said in the place of its kind.
    static func kind(_ donation: Donation, _ context: Context) -> String {
        donation.voided
            ? context.say(Phrase("đã huỷ", "voided"))
            : donation.outcome == .failed
                ? context.say(Phrase("không thành", "failed")) : context.say(.donationKind(donation.kind))
    }

    /// The ward to which it was credited, in its forms from the longest on.
    static func credit(_ donation: Donation, _ context: Context) -> [String] {
        NameText.wardForms(UnitText.ward(donation.credit.ward, context)).map { (donation.credit.approximate ? "≈ " : "") + $0 }
    }

    func fitted(_ history: Rect, _ context: Context) -> ListWindow {
        list.fitted(height: historyTable(context).visibleRows(in: history.inset(2, 1)))
    }
}

/// The halves of the card.
enum CardPane: NamedPane, CaseIterable, Sendable {
    case person, history

    var title: Phrase {
        switch self {
        case .person: Phrase("Thông tin", "Facts")
        case .history: Phrase("Lần hiến", "Donations")
        }
    }
}

/// The person on the left, the history on the right; one under the other on a narrow screen, one at a time on a low one.
struct CardLayout {
    let person: Rect
    let history: Rect
    let isFolded: Bool

    init(_ area: Rect) {
        isFolded = area.width < 100 && area.height < 18
        if isFolded {
            (person, history) = (area, area)
        } else if area.width >= 100 {
            let parts = area.columns(.cells(area.width >= 150 ? 64 : 49), .rest)
            (person, history) = (parts[0], parts[1])
        } else {
            let parts = area.rows(.cells(min(12, area.height * 3 / 5)), .rest)
            (person, history) = (parts[0], parts[1])
        }
    }
}
