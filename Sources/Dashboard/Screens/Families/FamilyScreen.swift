import Canvas
import Model
import Phrases
import Store

/// A family's card (thẻ gia đình): who is in it since when, what they gave while members, who can come from when, and the next honour.
public struct FamilyScreen: Screen {
    let family: Identifier<Family>
    var card: FamilyCard?
    /// The books do not hold it (any more).
    var isMissing = false
    var lines: [MemberLine] = []
    var order = MemberOrder.joined
    var filter = ListFilter()
    var list = ListWindow()
    var marked: Set<Identifier<FamilyMembership>> = []

    public init(_ family: Identifier<Family>) { self.family = family }

    public var title: Phrase { Phrase("Thẻ gia đình", "Family") }
    public var field: TextField? { filter.field }

    var selected: MemberLine? { list.selection.flatMap { lines.indices.contains($0) ? lines[$0] : nil } }

    public func availability(of action: ActionID, _ context: Context) -> Availability {
        guard card != nil else { return .absent }
        switch action {
        case .new, .rename, .joinFamily, .honours, .calls, .pictures, .filter, .sort: return .available
        case .mark:
            guard let selected else { return .disabled(Self.empty) }
            return selected.member.membership.isOver(on: context.today)
                ? .disabled(Phrase("Người này đã rời, nên không tách ra nữa.", "They left, so there is nothing to split off."))
                : .available
        case .export: return ListSheet.availability(lines.isEmpty, listsPeople: true, context)
        case .open, .edit, .copy, .record: return selected == nil ? .disabled(Self.empty) : .available
        case .leaveFamily:
            guard let selected else { return .disabled(Self.empty) }
            return selected.member.membership.until == nil
                ? .available
                : .disabled(Phrase("Người này đã có ngày rời; bấm e để sửa.", "They have a last day already; e alters it."))
        case .splitFamily: return marked.isEmpty ? .disabled(.familyProblem(.nobodyChosen)) : .available
        case .back: return filter.isOpen || !marked.isEmpty ? .available : .absent
        default: return .absent
        }
    }

    static let empty = Phrase(
        "Chưa có thành viên. F7 tìm và thêm một người.", "There is no member yet. F7 finds and adds a person.")

    public mutating func update(_ event: ScreenEvent, _ context: Context) -> [Effect] {
        let place = FamilyLayout(ProgramLayout(context.size).body, filter: filter).list
        list.resize(height: table(context).visibleRows(in: place))
        if filter.take(event) {
            arrange(context)
            return []
        }
        switch event {
        case .appeared, .news, .newDay: return [.ask(.family(family))]
        case .answered(.family(let answer)):
            // A box above may have asked after another.
            guard answer.map({ $0.family.id == family }) ?? true else { return [] }
            isMissing = answer == nil
            card = answer
            marked.formIntersection(answer?.members.map(\.id) ?? [])
            arrange(context)
        case .committed(let entry): if entry.kind == .familySplit { marked = [] }
        case .move(let move): list.go(move)
        case .action(let action): return perform(action, context)
        case .clicked(let point, let double):
            let layout = table(context).layout(in: place, window: list)
            if let row = layout.row(at: point) {
                list.select(row)
                if double { return perform(.open, context) }
            }
        default: break
        }
        return []
    }

    private mutating func perform(_ action: ActionID, _ context: Context) -> [Effect] {
        guard let card else { return [] }
        switch action {
        case .open: return selected.map { [.open(DonorScreen($0.member.row.id))] } ?? []
        case .record: return selected.map { [.open(RecordScreen($0.member.row.id))] } ?? []
        case .new: return [.open(LookupScreen(.member(family)))]
        case .edit: return selected.map { [.open(FormScreen(MemberForm($0.member, in: card.family), context))] } ?? []
        case .rename: return [.open(FormScreen(FamilyForm(card.family), context))]
        case .leaveFamily: return selected.map { [.open(FormScreen(LeaveFamilyForm($0.member, from: card.family), context))] } ?? []
        case .splitFamily: return split(card, context)
        case .joinFamily: return [.open(FamilyPickScreen(joining: card))]
        case .honours: return [.open(HonoursScreen(card.tally.bags.count))]
        case .calls: return [.open(CallsScreen.family(card.family, context))]
        case .pictures: return [.open(PicturesScreen.family(card.family, context))]
        case .copy: return selected.map { [.copy(plainText($0, context))] } ?? []
        case .export:
            let sheet = ListSheet(
                title: [context.say(title), FamilyText.name(card.family, context), card.family.code],
                fileName: "\(context.today)-the-gia-dinh", table(context), rows: lines.map { row($0, context) }, listsPeople: true,
                context)
            return [.open(PickScreen.export([sheet], context))]
        case .filter: filter.open()
        case .back:
            // The marks are the last thing that was done.
            if filter.isOpen { filter.close() } else { marked = [] }
            arrange(context)
        case .sort:
            let all = MemberOrder.allCases
            order = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
            arrange(context)
        case .mark:
            guard let id = selected?.id else { return [] }
            if marked.remove(id) == nil { marked.insert(id) }
            list.move(1)
        default: break
        }
        return []
    }

    /// Those who left are no more part of it; those who join later are.
    private func split(_ card: FamilyCard, _ context: Context) -> [Effect] {
        let current = card.members.filter { !$0.membership.isOver(on: context.today) }
        let leaving = current.filter { marked.contains($0.id) }
        if leaving.isEmpty { return [.notice(Announcement(.warning, .familyProblem(.nobodyChosen)))] }
        if leaving.count == current.count { return [.notice(Announcement(.warning, .familyProblem(.everybodyChosen)))] }
        return [.open(FormScreen(SplitFamilyForm(leaving, of: current, from: card.family), context))]
    }

    private mutating func arrange(_ context: Context) {
        let id = selected?.id
        lines = order.sorted(
            (card?.members ?? []).map { MemberLine($0, context) }.filter {
                let role = Phrase.familyRole($0.member.membership.role)
                return filter.matches($0.member.row.name + " " + role.vietnamese + " " + role.english)
            })
        list.resize(count: lines.count)
        if let id, let row = lines.firstIndex(where: { $0.id == id }) { list.select(row) }
    }

    private func plainText(_ line: MemberLine, _ context: Context) -> String {
        [
            Mask.name(line.member.row.name, context), context.say(.familyRole(line.member.membership.role)),
            UnitText.figure(line.member.tally.amount(.bags), context),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
