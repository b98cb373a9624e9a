/// A bloc (khối) that most offices report by; an office starts with these and keeps its own list.
public struct UsualBloc: DatedRule, Hashable, Identifiable, Decodable, Sendable {
    public let id: String
    public let name: String
    public let abbreviation: String
    public let english: String
    public let basis: RuleBasis

    private enum Key: String, CodingKey { case id, name, abbreviation, english }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(String.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        abbreviation = try container.decode(String.self, forKey: .abbreviation)
        english = try container.decode(String.self, forKey: .english)
        basis = try RuleBasis(from: decoder)
    }

    static let table = """
        [[bloc]]
        id = "residents"
        name = "Dân cư"
        abbreviation = "Dân cư"
        english = "Residents"
        source = "Báo cáo của các phường, xã: tổ dân phố, nhân dân"
        validFrom = "2013-01-01"
        verified = true

        [[bloc]]
        id = "students"
        name = "Học sinh – sinh viên"
        abbreviation = "HS-SV"
        english = "Pupils and students"
        source = "Thống kê của các trung tâm truyền máu (Hải Phòng 2010)"
        validFrom = "2010-01-01"
        verified = true

        [[bloc]]
        id = "officials"
        name = "Cán bộ, công nhân viên"
        abbreviation = "CBCNV"
        english = "Officials and employees"
        source = "Thống kê của các trung tâm truyền máu (Hải Phòng 2010)"
        validFrom = "2010-01-01"
        verified = true

        [[bloc]]
        id = "armed-forces"
        name = "Lực lượng vũ trang"
        abbreviation = "LLVT"
        english = "Armed forces"
        source = "Thống kê của các trung tâm truyền máu (Hải Phòng 2010)"
        validFrom = "2010-01-01"
        verified = true

        [[bloc]]
        id = "free-labour"
        name = "Lao động tự do"
        abbreviation = "LĐTD"
        english = "Self-employed"
        source = "Thống kê của các trung tâm truyền máu (Hải Phòng 2010)"
        validFrom = "2010-01-01"
        verified = true

        [[bloc]]
        id = "mass-organisations"
        name = "Đoàn thể"
        abbreviation = "Đoàn thể"
        english = "Mass organisations"
        source = "Báo cáo ngày hội hiến máu cấp xã, 2025: đoàn viên, hội viên"
        address = "https://www.sggp.org.vn/xa-phuoc-thanh-tphcm-hon-200-nguoi-tham-gia-hien-mau-tinh-nguyen-post827661.html"
        validFrom = "2013-01-01"
        verified = true
        """
}
