/// How a donor on a street stands with the next invitation (tình trạng của một nhà trên phố): each in one way. In the order in which a house shows them.
public enum DoorState: Int, CaseIterable, Comparable, Hashable, Sendable {
    /// The interval has passed and the last time is not long ago: whom to invite.
    case due
    /// Gave in the year shown and has to wait.
    case gave
    /// Has to wait, or asked not to be invited.
    case resting
    /// Has not given for longer than an active donor's months.
    case lapsed
    /// Never gave, as far as known.
    case new

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

extension RuleBook {
    /// - Parameters:
    ///   - gaveThisYear: the last donation lies in the year shown.
    public func doorState(
        last: LastDonation?, deferredUntil: Day?, doNotInvite: Bool, gaveThisYear: Bool, on day: Day
    ) -> DoorState {
        let answer = interval(after: last, deferredUntil: deferredUntil, on: day)
        if case .notBefore = answer { return gaveThisYear ? .gave : .resting }
        guard let last else { return .new }
        if day > last.day.adding(months: donorStates.activeMonths) { return .lapsed }
        return answer == .passed && !doNotInvite ? .due : gaveThisYear ? .gave : .resting
    }
}
