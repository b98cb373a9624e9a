/// How long somebody waits after an illness, a treatment or an event (trì hoãn hiến máu).
public struct DeferralRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    /// What day 0 is.
    public enum Start: String, Decodable, CaseIterable, Sendable {
        case recovery, event, lastDose, dose, endOfCourse, test, negativeTest, activity
    }

    public let id: String
    public let length: RuleLength
    public let countedFrom: Start
    /// The cases in Vietnamese, in the law's words.
    public let reason: String
    public let english: String
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case id, length, countedFrom, reason, english }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        length = try container.decode(RuleLength.self, forKey: .length)
        countedFrom = try container.decode(Start.self, forKey: .countedFrom)
        reason = try container.decode(String.self, forKey: .reason)
        english = try container.decode(String.self, forKey: .english)
        basis = try RuleBasis(from: decoder)
    }

    /// The first day after the wait, `day` being day 0; `nil` for a permanent one. Months are calendar months; a day that the last
    /// month lacks becomes its last day.
    public func until(from day: Day) -> Day? { length.end(from: day) }
}

extension RuleBook {
    /// The rules in force on a day, in the order of the law: the longest first.
    public func deferralRules(on day: Day) -> [DeferralRule] { deferrals.filter { $0.basis.isInForce(on: day) } }

    public func deferralRule(_ id: String) -> DeferralRule? { deferrals.first { $0.id == id } }
}
