/// When somebody is called again (quy tắc gọi lại), and how far back their own drives tell how likely they are to come.
public struct CallRule: DatedRule, Hashable, Decodable, Sendable {
    /// Days after a call that nobody answered.
    public let noAnswerDays: Int
    /// After so many unanswered in a row it is let rest for ``restDays``.
    public let tries: Int
    public let restDays: Int
    /// Days after "not now" where no day was named.
    public let notNowDays: Int
    /// So long a call that nobody ended keeps others from calling.
    public let claimMinutes: Int
    /// So many months of drives tell whether somebody comes.
    public let historyMonths: Int
    /// What is known of others weighs as much as so many drives of the person's own.
    public let ownWeight: Int
    public let basis: RuleBasis

    private enum Key: String, CodingKey {
        case noAnswerDays, tries, restDays, notNowDays, claimMinutes, historyMonths, ownWeight
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func count(_ key: Key) throws -> Int {
            let count = try container.decode(Int.self, forKey: key)
            guard (1...1000).contains(count) else {
                throw DecodingError.dataCorruptedError(forKey: key, in: container, debugDescription: "not a count of days or calls")
            }
            return count
        }
        noAnswerDays = try count(.noAnswerDays)
        tries = try count(.tries)
        restDays = try count(.restDays)
        notNowDays = try count(.notNowDays)
        claimMinutes = try count(.claimMinutes)
        historyMonths = try count(.historyMonths)
        ownWeight = try count(.ownWeight)
        basis = try RuleBasis(from: decoder)
    }

    static let table = """
        noAnswerDays = 1
        tries = 3
        restDays = 14
        notNowDays = 28
        claimMinutes = 15
        historyMonths = 36
        ownWeight = 4
        source = "Quy ước làm việc khi gọi điện; không phải quy định, chưa kiểm chứng"
        validFrom = "2015-01-01"
        verified = false
        """
}
