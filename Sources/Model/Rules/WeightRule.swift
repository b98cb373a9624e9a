/// How much somebody of a weight may give (thể tích theo cân nặng). The rule of the greatest `from` that is reached holds.
public struct WeightRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public let id: String
    public let kinds: [Donation.Kind]
    /// Only for this sex; `nil` for both.
    public let sex: Sex?
    /// Kilograms from which it holds.
    public let from: Int
    /// Millilitres per kilogram, when that limits too.
    public let perKilogram: Int?
    public let most: Millilitres
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case id, kinds, sex, from, perKilogram, most }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        kinds = try container.decode([Donation.Kind].self, forKey: .kinds)
        sex = try container.decodeIfPresent(Sex.self, forKey: .sex)
        from = try container.decode(Int.self, forKey: .from)
        perKilogram = try container.decodeIfPresent(Int.self, forKey: .perKilogram)
        most = Millilitres(try container.decode(Int.self, forKey: .most))
        basis = try RuleBasis(from: decoder)
    }

    static let table = """
        [[weight]]
        id = "whole-blood-42"
        kinds = ["wholeBlood"]
        sex = "F"
        from = 42
        most = 250
        source = "Thông tư 26/2013/TT-BYT, Điều 4: nữ từ 42 kg; dưới 45 kg không quá 250 ml mỗi lần"
        address = "https://lawnet.vn/laws/nguoi-tu-bao-nhieu-tuoi-thi-duoc-di-hien-mau-nguoi-hien-mau-nang-bao-nhieu-ky-moi-dat-tieu-chuan-282621-77020.html"
        validFrom = "2013-11-15"
        verified = true

        [[weight]]
        id = "whole-blood-45"
        kinds = ["wholeBlood"]
        from = 45
        perKilogram = 9
        most = 500
        source = "Thông tư 26/2013/TT-BYT, Điều 4: từ 45 kg, không quá 9 ml/kg và không quá 500 ml mỗi lần"
        address = "https://lawnet.vn/laws/nguoi-tu-bao-nhieu-tuoi-thi-duoc-di-hien-mau-nguoi-hien-mau-nang-bao-nhieu-ky-moi-dat-tieu-chuan-282621-77020.html"
        validFrom = "2013-11-15"
        verified = true

        [[weight]]
        id = "apheresis-50"
        kinds = ["redCells", "platelets", "plasma", "granulocytes"]
        from = 50
        most = 500
        source = "Thông tư 26/2013/TT-BYT, Điều 4: gạn tách, từ 50 kg, không quá 500 ml"
        address = "https://lawnet.vn/laws/nguoi-tu-bao-nhieu-tuoi-thi-duoc-di-hien-mau-nguoi-hien-mau-nang-bao-nhieu-ky-moi-dat-tieu-chuan-282621-77020.html"
        validFrom = "2013-11-15"
        verified = true

        [[weight]]
        id = "apheresis-60"
        kinds = ["redCells", "platelets", "plasma", "granulocytes"]
        from = 60
        most = 650
        source = "Thông tư 26/2013/TT-BYT, Điều 4: gạn tách, từ 60 kg, không quá 650 ml"
        address = "https://lawnet.vn/laws/nguoi-tu-bao-nhieu-tuoi-thi-duoc-di-hien-mau-nguoi-hien-mau-nang-bao-nhieu-ky-moi-dat-tieu-chuan-282621-77020.html"
        validFrom = "2013-11-15"
        verified = true
        """
}

extension RuleBook {
    /// The most that somebody of that weight may give; `nil` when the weight is below every rule. Tenths of a kilogram count.
    public func largestVolume(kind: Donation.Kind, kilograms: Double, sex: Sex, on day: Day) -> Millilitres? {
        let reached = weights(kind, sex, on: day).filter { kilograms >= Double($0.from) }
        guard let rule = reached.max(by: { $0.from < $1.from }) else { return nil }
        let byWeight = rule.perKilogram.map { Millilitres(Int((kilograms * Double($0)).rounded(.down))) } ?? rule.most
        return min(rule.most, byWeight)
    }

    /// The weight from which somebody may give at all, in kilograms; `nil` when no rule tells.
    public func leastKilograms(kind: Donation.Kind, sex: Sex, on day: Day) -> Int? {
        weights(kind, sex, on: day).map(\.from).min()
    }

    private func weights(_ kind: Donation.Kind, _ sex: Sex, on day: Day) -> [WeightRule] {
        weights.filter { $0.kinds.contains(kind) && $0.basis.isInForce(on: day) && ($0.sex ?? sex) == sex }
    }

    /// The largest standard bag that somebody of that weight may give.
    public func largestBag(kilograms: Double, sex: Sex, on day: Day) -> Millilitres? {
        guard let most = largestVolume(kind: .wholeBlood, kilograms: kilograms, sex: sex, on: day) else { return nil }
        return volumeRule(for: .wholeBlood, on: day)?.bags.filter { $0 <= most }.max()
    }
}
