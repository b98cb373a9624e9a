/// How likely somebody is to come when they are asked (khả năng đến), and on what that rests.
public struct ChanceOfComing: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// How often they came of the times they were awaited: đến 4/5 lần đặt.
        case own(Rate)
        /// They were never awaited; this is what the people of their group did.
        case group(Rate)
        /// Nothing is known of either: what is usual.
        case usual
    }

    public let share: Double
    public let reason: Reason
}

extension RuleBook {
    /// What is usual is bettered by what their group did, and that by what they did themselves.
    ///
    /// A person's few drives say more of them than their group does, so all that came before weighs as much as ``CallRule/ownWeight`` of them.
    public func chanceOfComing(own: Rate?, group: Rate?, on day: Day) -> ChanceOfComing {
        let usual = driveRate(.show, on: day)
        var belief = BetaRate(mean: usual?.value ?? 0.5, weight: Double(usual?.weight ?? 10))
        if let group { belief = belief.updated(with: group) }
        let before = BetaRate(mean: belief.mean, weight: Double(calls.ownWeight))
        if let own, own.total > 0 { return ChanceOfComing(share: before.updated(with: own).mean, reason: .own(own)) }
        if let group, group.total > 0 { return ChanceOfComing(share: belief.mean, reason: .group(group)) }
        return ChanceOfComing(share: belief.mean, reason: .usual)
    }
}
