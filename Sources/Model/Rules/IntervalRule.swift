/// The least time between two donations (khoảng cách tối thiểu giữa hai lần hiến).
public struct IntervalRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public enum Authority: String, Decodable, Sendable {
        /// A circular of the Ministry of Health.
        case law
        /// What the blood centre asks for beyond the law.
        case practice
    }

    public let id: String
    /// The kinds of the **last** donation for which it holds.
    public let kinds: [Donation.Kind]
    public let length: RuleLength
    /// At most so many donations within the length; 1 is a plain interval.
    public let atMost: Int
    public let authority: Authority
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case id, kinds, length, atMost, authority }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        kinds = try container.decode([Donation.Kind].self, forKey: .kinds)
        length = try container.decode(RuleLength.self, forKey: .length)
        atMost = try container.decodeIfPresent(Int.self, forKey: .atMost) ?? 1
        authority = try container.decode(Authority.self, forKey: .authority)
        basis = try RuleBasis(from: decoder)
    }

    static let table = """
        [[interval]]
        id = "whole-blood"
        kinds = ["wholeBlood", "redCells"]
        length = "12 weeks"
        authority = "law"
        source = "Thông tư 26/2013/TT-BYT, Điều 6: 12 tuần sau khi hiến máu toàn phần hoặc khối hồng cầu gạn tách"
        address = "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/27AF1-hd-khoang-thoi-gian-toi-thieu-giua-cac-lan-hien-mau-va-cac-thanh-phan-mau-duoc-quy-dinh-nhu-the-nao.html"
        validFrom = "2013-11-15"
        verified = true

        [[interval]]
        id = "platelets-law"
        kinds = ["platelets", "plasma"]
        length = "2 weeks"
        authority = "law"
        source = "Thông tư 26/2013/TT-BYT, Điều 6: 2 tuần sau khi hiến huyết tương hoặc tiểu cầu gạn tách"
        address = "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/27AF1-hd-khoang-thoi-gian-toi-thieu-giua-cac-lan-hien-mau-va-cac-thanh-phan-mau-duoc-quy-dinh-nhu-the-nao.html"
        validFrom = "2013-11-15"
        verified = true

        # The page does not say since when; it is dated with the circular.
        [[interval]]
        id = "platelets-practice"
        kinds = ["platelets", "plasma"]
        length = "3 weeks"
        authority = "practice"
        source = "Viện Huyết học – Truyền máu TW: 3 tuần giữa hai lần hiến tiểu cầu"
        address = "https://suckhoedoisong.vn/vien-huyet-hoc-truyen-mau-tw-keu-goi-hien-tieu-cau-cuu-nguoi-benh-169164146.htm"
        validFrom = "2013-11-15"
        verified = true

        [[interval]]
        id = "granulocytes"
        kinds = ["granulocytes"]
        length = "7 days"
        atMost = 3
        authority = "law"
        source = "Thông tư 26/2013/TT-BYT, Điều 6: bạch cầu hạt, tế bào gốc gạn tách, không quá 3 lần trong 7 ngày"
        address = "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/27AF1-hd-khoang-thoi-gian-toi-thieu-giua-cac-lan-hien-mau-va-cac-thanh-phan-mau-duoc-quy-dinh-nhu-the-nao.html"
        validFrom = "2013-11-15"
        verified = true
        """
}

extension RuleBook {
    /// The rules in force on a day for the kind given last, the longest first.
    public func intervalRules(after kind: Donation.Kind, on day: Day) -> [IntervalRule] {
        let start = Day(number: 0)
        func days(_ rule: IntervalRule) -> Int { rule.length.end(from: start).map { $0 - start } ?? .max }
        return intervals.filter { $0.kinds.contains(kind) && $0.basis.isInForce(on: day) }.sorted { days($0) > days($1) }
    }

    /// Whether the interval has passed on `day`: the later of the interval after the last donation and of a deferral.
    public func interval(after last: LastDonation?, deferredUntil: Day?, on day: Day) -> IntervalAnswer {
        intervalReading(after: last, deferredUntil: deferredUntil, on: day).answer
    }

    /// The same with its reason and rules, to show.
    ///
    /// The day after which somebody may come again is day 0 + length. Where law and practice differ, the longer holds. After
    /// granulocytes the law counts donations within a week, which the last one alone does not tell: for that week the answer is
    /// ``IntervalAnswer/unknown``. Rules that were not verified decide nothing.
    public func intervalReading(after last: LastDonation?, deferredUntil: Day?, on day: Day) -> IntervalReading {
        let rules = last.map { intervalRules(after: $0.kind, on: day) } ?? []
        let rule = rules.first { $0.isVerified }
        let end = last.flatMap { last in rule.flatMap { $0.length.end(from: last.day) } }
        if let deferredUntil, deferredUntil > day, end.map({ deferredUntil > $0 }) ?? true {
            return IntervalReading(answer: .notBefore(deferredUntil), reason: .deferral, rule: nil, rules: rules)
        }
        guard let end, let rule else { return IntervalReading(answer: .unknown, reason: .nothingKnown, rule: nil, rules: rules) }
        if day >= end { return IntervalReading(answer: .passed, reason: .interval, rule: rule, rules: rules) }
        if rule.atMost > 1 {
            let answer = deferredUntil.map { $0 > day ? IntervalAnswer.notBefore($0) : .unknown } ?? .unknown
            return IntervalReading(answer: answer, reason: .interval, rule: rule, rules: rules)
        }
        return IntervalReading(answer: .notBefore(end), reason: .interval, rule: rule, rules: rules)
    }
}
