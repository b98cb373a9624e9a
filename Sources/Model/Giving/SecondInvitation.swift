/// The second invitation of somebody who gave for the first time (lời mời lần hai): it goes out on the first day on which the interval has
/// passed, when they are likeliest to come again.
extension RuleBook {
    /// The first day on which the interval after a donation has passed, or a deferral that lasts longer has ended; by the rules of the day on
    /// which it was given. `nil` where no verified rule tells.
    public func dayOfReturn(after last: LastDonation, deferredUntil: Day? = nil) -> Day? {
        switch interval(after: last, deferredUntil: deferredUntil, on: last.day) {
        case .notBefore(let day): day
        case .passed, .unknown: nil
        }
    }

    /// The days on which was given what is due for the second invitation: the interval has passed by `day`, and not more than so many days
    /// before it.
    public func daysGiven(of kind: Donation.Kind, dueBy day: Day, within days: Int) -> ClosedRange<Day>? {
        guard let end = dayOfReturn(after: LastDonation(day: day, kind: kind)) else { return nil }
        let last = day - (end - day)
        return (last - max(0, days))...last
    }
}

extension Booking {
    /// Came, and it is not over yet (chưa xong): waits, is with the doctor, or gives.
    public var isUnfinished: Bool { step.map { !$0.isEnd } ?? false }

    /// Was awaited, did not take it back, and has not come; whether they were called about it tells ``Invitation/noShow``.
    public var isMissing: Bool { isAwaited && step == nil && invitation != .cancelled }

    /// The person was called about not having come, once, and is not called again (đã gọi).
    public var calledAbout: Booking {
        var booking = self
        booking.invitation = .noShow
        return booking
    }
}
