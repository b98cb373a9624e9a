import Canvas
import Model
import Phrases
import Store

/// Asks before two records of one stretch become one (nhập hai đoạn của một phố ở một phường), with how many people and donations go over.
struct JoinStretchesScreen: Screen {
    let gone: Identifier<Stretch>
    let keep: Identifier<Stretch>
    /// To which the one that stays belongs.
    let street: Street
    /// What the other street takes over besides.
    let following: [Revision]
    var join: StretchJoin?

    init(_ gone: Identifier<Stretch>, into keep: Identifier<Stretch>, of street: Street, following: [Revision]) {
        self.gone = gone
        self.keep = keep
        self.street = street
        self.following = following
    }

    var title: Phrase { Phrase("Nhập hai đoạn phố", "Join two stretches") }
    var presentation: Presentation { .box(width: 76, height: 13) }

    func availability(of action: ActionID, _ context: Context) -> Availability {
        switch action {
        case .back: .available
        case .open:
            join == nil
                ? .disabled(Phrase("Đang đọc số liệu…", "Reading…"))
                : join?.isTooLarge == true ? .disabled(Self.tooLarge) : .available
        default: .absent
        }
    }

    static let tooLarge = Phrase(
        "Hơn 20.000 người và lần hiến: quá nhiều để nhập một lần. Hãy đổi số nhà của từng người, hoặc nhập lại từ tệp.",
        "More than 20,000 people and donations: too many for one change. Move the people, or import them from a file again.")

    mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        switch event {
        case .appeared, .news: return [.askAside(.stretchJoin(gone, into: keep))]
        case .answered(.stretchJoin(let answer)):
            guard let answer else { return [.close, .notice(Announcement(.warning, .noLongerThere))] }
            guard answer.gone.id == gone, answer.keep.id == keep else { return [] }
            join = answer
        case .action(.back), .refused: return [.close]
        case .action(.open): return join.map { [.commit(Change(.streetsJoined, $0.revisions + following))] } ?? []
        case .committed: return [.close, .notice(Announcement(.done, .saved(.streetsJoined)))]
        default: break
        }
        return []
    }

    func draw(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let join else {
            canvas.label(context.say(Phrase("Đang đọc số liệu…", "Reading…")), in: area.row(0), style: .hint)
            return
        }
        ConfirmBox(
            question: Phrase(
                "Phố «\(street.name)» đã có một đoạn ở phường này. Nhập hai đoạn làm một?",
                "“\(street.name)” has a stretch in this ward already. Make the two one?"),
            details: join.isTooLarge ? [Self.tooLarge] : details(join, context), cancel: Phrase("Esc thôi", "Esc cancel"),
            confirm: Phrase("Enter nhập hai đoạn", "Enter joins them")
        ).draw(on: &canvas, in: area, context)
    }

    private func details(_ join: StretchJoin, _ context: Context) -> [Phrase] {
        let donations = join.donations.count
        let moved =
            Phrase.people(join.people.count)
            + Phrase {
                let count = NumberText.whole(donations, $0)
                return $0 == .vietnamese ? " và \(count) lần hiến sang đoạn ấy." : " and \(count) donations go over to it."
            }
        let spare = join.spareTargets.count
        let contact = join.joined.contact.contains(join.gone.contact) ? "" : Mask.name(join.gone.contact, context)
        let keeper = Mask.name(join.joined.contact, context)
        let lost = join.lostHouses.joined(separator: ", ")
        return [moved]
            + (lost.isEmpty
                ? []
                : [
                    Phrase(
                        "Số nhà ở lại là \(join.joined.houses), không còn \(lost).",
                        "The houses stay \(join.joined.houses), no longer \(lost).")
                ])
            + (contact.isEmpty
                ? []
                : [
                    Phrase(
                        "Người phụ trách ở lại là \(keeper), không còn \(contact).",
                        "The contact stays \(keeper), no longer \(contact).")
                ])
            + (spare == 0
                ? []
                : [
                    Phrase(
                        "\(spare) chỉ tiêu của đoạn này bỏ đi, vì đoạn kia đã có.",
                        "\(spare) of its targets are dropped: the other has its own.")
                ])
            + (following.isEmpty ? [] : [Phrase("Tên phố cũ vẫn tìm được.", "The old street's name still finds it.")])
    }
}
