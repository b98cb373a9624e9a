/// Between which ages people give blood (tuổi hiến máu). It warns and refuses nobody: a birth date may be wrong, and the doctor decides.
public struct AgeRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public let id: String
    /// Completed years.
    public let least: Int
    public let most: Int
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case id, least, most }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        least = try container.decode(Int.self, forKey: .least)
        most = try container.decode(Int.self, forKey: .most)
        basis = try RuleBasis(from: decoder)
    }

    static let table = """
        [[age]]
        id = "age"
        least = 18
        most = 60
        source = "Thông tư 26/2013/TT-BYT, Điều 4 khoản 1: người từ đủ 18 tuổi đến 60 tuổi"
        address = "https://lawnet.vn/laws/nguoi-tu-bao-nhieu-tuoi-thi-duoc-di-hien-mau-nguoi-hien-mau-nang-bao-nhieu-ky-moi-dat-tieu-chuan-282621-77020.html"
        validFrom = "2013-11-15"
        verified = true
        """
}

/// An age outside the rule in force on a day.
public struct OddAge: Hashable, Sendable {
    /// Completed years; with a birth year alone those nearest to the rule.
    public let years: Int
    public let least: Int
    public let most: Int

    public init(years: Int, least: Int, most: Int) {
        self.years = years
        self.least = least
        self.most = most
    }
}

extension RuleBook {
    /// The rule in force on that day; one that was not verified decides nothing.
    public func ageRule(on day: Day) -> AgeRule? { ages.first { $0.basis.isInForce(on: day) && $0.isVerified } }

    /// The age on that day when it lies outside the rule for certain; `nil` when it does not, or no rule is in force.
    public func oddAge(born birth: BirthDate, on day: Day) -> OddAge? {
        guard let rule = ageRule(on: day) else { return nil }
        let years = birth.ages(on: day)
        if years.upperBound < rule.least { return OddAge(years: years.upperBound, least: rule.least, most: rule.most) }
        if years.lowerBound > rule.most { return OddAge(years: years.lowerBound, least: rule.least, most: rule.most) }
        return nil
    }
}

extension BirthDate {
    /// Nobody gives on that day: it lies before the birth, or in the birth year when that is all that is known.
    public func isAfter(_ day: Day) -> Bool {
        switch self {
        case .day(let birth): day < birth
        case .year(let year): day.year <= year
        }
    }

    /// Nobody is in a family on that day: it lies before the birth for certain.
    public func isLater(than day: Day) -> Bool {
        if case .day(let birth) = self { return day < birth }
        return day.year < year
    }

    /// The completed years on that day; a birth year alone leaves two.
    public func ages(on day: Day) -> ClosedRange<Int> {
        switch self {
        case .day(let birth):
            let years = day.year - birth.year - ((day.month, day.dayOfMonth) < (birth.month, birth.dayOfMonth) ? 1 : 0)
            return years...years
        case .year(let year): return day.year - year - 1...day.year - year
        }
    }
}
