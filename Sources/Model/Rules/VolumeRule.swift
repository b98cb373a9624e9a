/// How much blood one donation may be (thể tích một lần hiến).
public struct VolumeRule: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public let id: String
    public let kinds: [Donation.Kind]
    public let least: Millilitres
    public let most: Millilitres
    /// The standard bags; empty for apheresis.
    public let bags: [Millilitres]
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case id, kinds, least, most, bags }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        kinds = try container.decode([Donation.Kind].self, forKey: .kinds)
        least = Millilitres(try container.decode(Int.self, forKey: .least))
        most = Millilitres(try container.decode(Int.self, forKey: .most))
        bags = try container.decode([Int].self, forKey: .bags).map { Millilitres($0) }
        basis = try RuleBasis(from: decoder)
    }

    static let table = """
        [[volume]]
        id = "whole-blood"
        kinds = ["wholeBlood"]
        least = 250
        most = 500
        bags = [250, 350, 450]
        source = "Thông tư 26/2013/TT-BYT, Điều 4: không quá 500 ml; Thông tư 15/2023/TT-BYT: đơn vị máu 250, 350, 450 ml"
        address = "https://lawnet.vn/laws/nguoi-tu-bao-nhieu-tuoi-thi-duoc-di-hien-mau-nguoi-hien-mau-nang-bao-nhieu-ky-moi-dat-tieu-chuan-282621-77020.html"
        validFrom = "2013-11-15"
        verified = true

        [[volume]]
        id = "apheresis"
        kinds = ["redCells", "platelets", "plasma", "granulocytes"]
        least = 250
        most = 650
        bags = []
        source = "Thông tư 26/2013/TT-BYT, Điều 4: gạn tách không quá 500 ml, từ 60 kg không quá 650 ml; mức quà tặng tính từ 250 ml"
        address = "https://lawnet.vn/laws/nguoi-tu-bao-nhieu-tuoi-thi-duoc-di-hien-mau-nguoi-hien-mau-nang-bao-nhieu-ky-moi-dat-tieu-chuan-282621-77020.html"
        validFrom = "2013-11-15"
        verified = true
        """
}

extension RuleBook {
    public func volumeRule(for kind: Donation.Kind, on day: Day) -> VolumeRule? {
        volumes.first { $0.kinds.contains(kind) && $0.basis.isInForce(on: day) }
    }

    /// Whether a donation of that kind can have that volume. Days before the first rule are measured by that rule, since old lists
    /// are typed in too.
    public func accepts(volume: Millilitres, kind: Donation.Kind, on day: Day) -> Bool {
        guard let rule = volumeRule(for: kind, on: day) ?? volumes.first(where: { $0.kinds.contains(kind) }) else { return false }
        return volume >= rule.least && volume <= rule.most
    }
}
