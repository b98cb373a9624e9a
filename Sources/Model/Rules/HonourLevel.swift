/// So many donations for which somebody is honoured (mức tôn vinh), with who proposes and who gives it. Families and persons have ladders of
/// their own.
public struct HonourLevel: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public enum Subject: String, Codable, CaseIterable, Sendable { case family, donor }

    public let id: String
    public let subject: Subject
    /// Donations, each bag once.
    public let count: Int
    /// As the document names it: "cúp thủy tinh màu bạc".
    public let award: String
    /// In a word or two, as a line of a list has room for: "cúp bạc".
    public let short: String
    public let english: String
    public let proposer: String
    public let giver: String
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case id, subject, count, award, short, english, proposer, giver }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        subject = try container.decode(Subject.self, forKey: .subject)
        count = try container.decode(Int.self, forKey: .count)
        guard (1...1000).contains(count) else {
            throw DecodingError.dataCorruptedError(forKey: .count, in: container, debugDescription: "not a count of donations")
        }
        award = try container.decode(String.self, forKey: .award)
        short = try container.decode(String.self, forKey: .short)
        english = try container.decode(String.self, forKey: .english)
        proposer = try container.decode(String.self, forKey: .proposer)
        giver = try container.decode(String.self, forKey: .giver)
        basis = try RuleBasis(from: decoder)
    }
}

/// The level after a count, and how far it is (mốc tiếp theo, còn thiếu).
public struct NextHonour: Hashable, Sendable {
    public var level: HonourLevel
    /// At least 1.
    public var missing: Int
}

extension RuleBook {
    /// The ladder that is in force on a day, the lowest level first.
    public func honourLevels(of subject: HonourLevel.Subject, on day: Day) -> [HonourLevel] {
        honours.filter { $0.subject == subject && $0.basis.isInForce(on: day) }.sorted { $0.count < $1.count }
    }

    /// `nil` above the highest level, and where no ladder is in force.
    public func nextHonour(of subject: HonourLevel.Subject, after count: Int, on day: Day) -> NextHonour? {
        honourLevels(of: subject, on: day).first { $0.count > count }.map { NextHonour(level: $0, missing: $0.count - count) }
    }

    /// The highest level that a count reaches.
    public func reachedHonour(of subject: HonourLevel.Subject, by count: Int, on day: Day) -> HonourLevel? {
        honourLevels(of: subject, on: day).last { $0.count <= count }
    }
}
