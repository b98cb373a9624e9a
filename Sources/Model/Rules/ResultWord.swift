/// What an imported list writes when somebody came and gave no blood, and what is kept of it.
///
/// Only a neutral code and a date are kept: a measurement or an illness is never stored.
public struct ResultWord: DatedRule, Hashable, Decodable, Sendable {
    /// Where the wait is counted from.
    public enum Start: String, Decodable, Sendable {
        /// The day of the visit.
        case visit
        /// The last donation, by the interval rules.
        case lastDonation
    }

    /// Folded words that mean the same.
    public let words: [String]
    public let code: Deferral.Code
    public let start: Start?
    /// The ``DeferralRule`` that gives the length; `nil` when what is known has no length.
    public let rule: String?
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case words, code, start, rule }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        words = try container.decode([String].self, forKey: .words)
        code = try container.decode(Deferral.Code.self, forKey: .code)
        start = try container.decodeIfPresent(Start.self, forKey: .start)
        rule = try container.decodeIfPresent(String.self, forKey: .rule)
        basis = try RuleBasis(from: decoder)
    }

    static let table = """
        [[result]]
        words = ["low hb", "hb thap", "huyet sac to thap", "thieu mau"]
        code = "measurement"
        start = "visit"
        rule = "low-haemoglobin"
        source = "Thông tư 26/2013/TT-BYT, Điều 5: 4 tuần"
        validFrom = "2013-11-15"
        verified = true

        [[result]]
        words = ["high bp", "low bp", "low weight", "huyet ap cao", "huyet ap thap", "thieu can", "nhe can"]
        code = "measurement"
        source = "Không có quy định về thời hạn"
        validFrom = "2013-11-15"
        verified = true

        # Which illness it was and when it was over are not known: 7 days to 12 months after recovery.
        [[result]]
        words = ["recent illness", "moi om", "om gan day", "benh gan day"]
        code = "temporary"
        source = "Thông tư 26/2013/TT-BYT, Điều 5: thời hạn tuỳ bệnh, tính từ khi khỏi"
        validFrom = "2013-11-15"
        verified = true

        # Which drug and the last dose are not known: 7 days to 12 months.
        [[result]]
        words = ["medication", "dung thuoc", "uong thuoc"]
        code = "temporary"
        source = "Thông tư 26/2013/TT-BYT, Điều 5: thời hạn tuỳ thuốc, tính từ liều cuối"
        validFrom = "2013-11-15"
        verified = true

        # The event was at the latest on the day of the visit, so this is the latest day that the rule can give.
        [[result]]
        words = ["tattoo piercing", "tattoo", "piercing", "xam", "xam tro", "bam lo", "xam bam"]
        code = "temporary"
        start = "visit"
        rule = "tattoo-piercing"
        source = "Thông tư 26/2013/TT-BYT, Điều 5: 6 tháng"
        validFrom = "2013-11-15"
        verified = true

        [[result]]
        words = ["short interval", "chua du ngay", "chua du khoang cach", "chua den ngay"]
        code = "interval"
        start = "lastDonation"
        source = "Thông tư 26/2013/TT-BYT, Điều 6"
        validFrom = "2013-11-15"
        verified = true
        """
}

extension RuleBook {
    /// What is kept of a visit without a donation, by the word in the list's column `result`; unknown words are `.other`.
    /// - Parameters:
    ///   - day: the day of the visit.
    ///   - last: the last donation before that day, when it is known.
    public func deferral(
        for word: some StringProtocol, on day: Day, last: LastDonation? = nil
    ) -> (code: Deferral.Code, until: Day?) {
        let folded = VietnameseText.fold(word)
        guard let result = results.first(where: { $0.words.contains(folded) }) else { return (.other, nil) }
        switch result.start {
        case .visit:
            return (result.code, result.rule.flatMap { deferralRule($0) }.flatMap { $0.isVerified ? $0.until(from: day) : nil })
        case .lastDonation:
            guard case .notBefore(let until) = interval(after: last, deferredUntil: nil, on: day) else { return (result.code, nil) }
            return (result.code, until)
        case nil:
            return (result.code, nil)
        }
    }
}
