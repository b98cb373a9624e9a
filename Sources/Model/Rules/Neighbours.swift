/// What a person's other donations say about one day (khoảng cách với các lần hiến khác): those up to it, and those after it.
public struct Neighbours: Hashable, Sendable {
    /// The last one up to the day; one of the same day counts.
    public let earlier: Donation?
    public let answer: IntervalAnswer
    /// The first one after the day when it lies within the interval that a donation of the day begins.
    public let later: Later?

    public struct Later: Hashable, Sendable {
        public let donation: Donation
        /// From when it would have been in order; `nil` where the rule alone does not tell.
        public let notBefore: Day?

        public init(_ donation: Donation, notBefore: Day?) {
            self.donation = donation
            self.notBefore = notBefore
        }
    }
}

extension RuleBook {
    /// Looks both ways from the day of a donation of that kind. Voided donations count for nothing.
    public func neighbours(of day: Day, kind: Donation.Kind, among donations: [Donation], deferredUntil: Day?) -> Neighbours {
        let valid = donations.filter { !$0.voided }
        let earlier = valid.filter { $0.day <= day }.max { $0.day < $1.day }
        let answer = interval(
            after: earlier.map { LastDonation(day: $0.day, kind: $0.kind) }, deferredUntil: deferredUntil, on: day)
        let later = valid.filter { $0.day > day }.min { $0.day < $1.day }.flatMap { later -> Neighbours.Later? in
            let reading = intervalReading(after: LastDonation(day: day, kind: kind), deferredUntil: nil, on: later.day)
            switch reading.answer {
            case .passed: return nil
            case .notBefore(let end): return Neighbours.Later(later, notBefore: end)
            // No rule was in force, or it is one that counts several donations: only the second is worth telling.
            case .unknown: return reading.reason == .interval ? Neighbours.Later(later, notBefore: nil) : nil
            }
        }
        return Neighbours(earlier: earlier, answer: answer, later: later)
    }
}
