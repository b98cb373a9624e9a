/// On what a rule stands: where it is written, since when it holds, and whether that was read or is only remembered.
public struct RuleBasis: Hashable, Decodable, Sendable {
    /// The document, in Vietnamese: "Thông tư 26/2013/TT-BYT, Điều 6".
    public let source: String
    /// Where it can be read; `nil` when no address is known.
    public let address: String?
    public let validFrom: Day
    /// The last day on which it held; `nil` while it holds.
    public let validUntil: Day?
    /// The text was read. A rule that was not verified is shown as such and never refuses anyone.
    public let verified: Bool

    public func isInForce(on day: Day) -> Bool { day >= validFrom && validUntil.map { day <= $0 } ?? true }
}

/// A rule that says on what it stands.
public protocol DatedRule {
    var basis: RuleBasis { get }
}

extension DatedRule {
    public var source: String { basis.source }
    public var isVerified: Bool { basis.verified }
}

/// How long a rule makes people wait (thời gian trì hoãn).
public enum RuleLength: Hashable, Sendable {
    /// Calendar months: 31 August and six months is the last day of February. The sources have no text for that; it is our choice.
    case months(Int)
    /// Weeks of seven days.
    case weeks(Int)
    case days(Int)
    /// Less than a day counts as one: the program knows no hours of an event.
    case hours(Int)
    case permanent

    /// The first day after the wait, the day of the event being day 0; `nil` when it never ends.
    public func end(from day: Day) -> Day? {
        switch self {
        case .months(let count): day.adding(months: count)
        case .weeks(let count): day + count * 7
        case .days(let count): day + count
        case .hours(let count): day + (count + 23) / 24
        case .permanent: nil
        }
    }
}

extension RuleLength: Decodable {
    /// Reads "12 weeks", "6 months", "7 days", "12 hours", "permanent".
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let words = try container.decode(String.self).split(separator: " ")
        if words == ["permanent"] {
            self = .permanent
            return
        }
        guard words.count == 2, let count = Int(words[0]), count > 0 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a length of time")
        }
        switch words[1] {
        case "months": self = .months(count)
        case "weeks": self = .weeks(count)
        case "days": self = .days(count)
        case "hours": self = .hours(count)
        default: throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a unit of time")
        }
    }
}
