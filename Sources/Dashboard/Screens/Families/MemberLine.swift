import Canvas
import Model
import Phrases
import Store

/// One member in a family's card, ready to draw.
struct MemberLine: Hashable, Sendable, Identifiable {
    let member: FamilyMember
    let isCurrent: Bool
    let isToCome: Bool
    let interval: IntervalAnswer
    let state: DonorState

    init(_ member: FamilyMember, _ context: Context) {
        self.member = member
        isCurrent = member.membership.covers(context.today)
        isToCome = member.membership.isToCome(on: context.today)
        interval = context.rules.interval(after: member.row.last, deferredUntil: member.row.deferredUntil, on: context.today)
        state = context.rules.donorStates.state(
            donations: member.row.donations, last: member.row.last?.day, on: context.today)
    }

    var id: Identifier<FamilyMembership> { member.id }

    /// The state in words, the longest form first.
    func standing(_ context: Context) -> [String] {
        Phrase.donorState(state, last: member.row.last?.day, on: context.today).map { context.say($0) }
    }

    var rank: Int { isCurrent ? 0 : isToCome ? 1 : 2 }
}

/// By what the members of a family are sorted; those who join later come after today's, those who left last.
enum MemberOrder: Int, CaseIterable, Sendable {
    /// As they joined.
    case joined
    case name, donations, lastDonation

    func sorted(_ lines: [MemberLine]) -> [MemberLine] {
        let order = lines.enumerated().sorted { one, other in
            if one.element.rank != other.element.rank { return one.element.rank < other.element.rank }
            let way = compare(one.element, other.element)
            return way == 0 ? one.offset < other.offset : way < 0
        }
        return order.map(\.element)
    }

    private func compare(_ one: MemberLine, _ other: MemberLine) -> Int {
        switch self {
        case .joined: return 0
        case .name:
            let keys = (VietnameseText.sortKey(one.member.row.name), VietnameseText.sortKey(other.member.row.name))
            return keys.0 == keys.1 ? 0 : keys.0.lexicographicallyPrecedes(keys.1) ? -1 : 1
        case .donations: return other.member.tally.bags.count - one.member.tally.bags.count
        case .lastDonation:
            return (other.member.row.last?.day.number ?? .min / 2) - (one.member.row.last?.day.number ?? .min / 2)
        }
    }
}
