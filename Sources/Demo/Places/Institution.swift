import Model

/// A school, agency, force, company, union or market whose members give together, with the days on which it holds a drive.
struct Institution: Sendable {
    struct DriveDay: Sendable {
        let month: Int
        let day: Int
        /// About how many bags.
        let size: Int
    }

    let name: String
    let kind: Group.Kind
    /// The identifier of its bloc in the rule book.
    let bloc: String
    let ward: OldWard
    let address: String
    let headCount: Int
    let drives: [DriveDay]

    private init(
        _ name: String, _ kind: Group.Kind, _ bloc: String, _ ward: OldWard, _ address: String, _ headCount: Int,
        _ drives: [(Int, Int, Int)] = []
    ) {
        self.name = name
        self.kind = kind
        self.bloc = bloc
        self.ward = ward
        self.address = address
        self.headCount = headCount
        self.drives = drives.map { DriveDay(month: $0.0, day: $0.1, size: $0.2) }
    }

    static let all: [Institution] = schools + agencies + forces + companies + unions

    private static let schools: [Institution] = [
        Institution(
            "Trường ĐH Khoa học Xã hội và Nhân văn", .school, "students", .thanhXuanTrung, "336 Nguyễn Trãi", 8200,
            [(1, 5, 170), (3, 21, 150), (10, 28, 170)]),
        Institution(
            "Trường ĐH Khoa học Tự nhiên", .school, "students", .thanhXuanTrung, "334 Nguyễn Trãi", 5600,
            [(1, 12, 130), (5, 6, 150), (11, 18, 150)]),
        Institution(
            "Học viện Khoa học Xã hội", .school, "students", .thanhXuanNam, "477 Nguyễn Trãi", 2100, [(6, 5, 90), (10, 21, 100)]),
        Institution("Trường THPT Nhân Chính", .school, "students", .nhanChinh, "Ngụy Như Kon Tum", 1450, [(5, 20, 80)]),
        Institution("Trường THPT Khương Đình", .school, "students", .khuongDinh, "Khương Hạ", 1380, [(9, 9, 60)]),
        Institution("Trường THPT Khương Hạ", .school, "students", .khuongDinh, "Bùi Xương Trạch", 900),
        Institution("Trường THCS Khương Mai", .school, "students", .khuongMai, "Hoàng Văn Thái", 1100),
        Institution("Trường THCS Phan Đình Giót", .school, "students", .phuongLiet, "Phan Đình Giót", 1250, [(11, 20, 60)]),
        Institution("Trường THCS Hạ Đình", .school, "students", .haDinh, "Hạ Đình", 980),
        Institution("Trường THCS Kim Giang", .school, "students", .kimGiang, "Kim Giang", 1020),
    ]

    private static let agencies: [Institution] = [
        Institution(
            "Khối cơ quan quận Thanh Xuân", .agency, "officials", .thanhXuanBac, "9 Khuất Duy Tiến", 640,
            [(2, 26, 110), (6, 3, 140), (12, 9, 130)]),
        Institution(
            "Trung tâm Y tế quận Thanh Xuân", .agency, "officials", .thanhXuanTrung, "Quan Nhân", 260, [(4, 29, 60), (8, 5, 60)]),
        Institution("Ngành Giáo dục quận Thanh Xuân", .agency, "officials", .thanhXuanBac, "Lương Thế Vinh", 2300, [(7, 16, 130)]),
        Institution("Chi cục Thuế quận Thanh Xuân", .agency, "officials", .khuongMai, "Nguyễn Ngọc Nại", 150, [(8, 14, 50)]),
    ]

    private static let forces: [Institution] = [
        Institution(
            "Công an quận Thanh Xuân", .force, "armed-forces", .thanhXuanBac, "Nguyễn Quý Đức", 420, [(3, 4, 90), (8, 19, 110)]),
        Institution(
            "Ban Chỉ huy Quân sự quận", .force, "armed-forces", .khuongTrung, "Vương Thừa Vũ", 180, [(1, 8, 90), (12, 22, 110)]),
        Institution("Đội Cảnh sát PCCC và CNCH", .force, "armed-forces", .haDinh, "Nguyễn Xiển", 120, [(10, 4, 50)]),
        Institution("Lực lượng dân quân tự vệ", .force, "armed-forces", .phuongLiet, "Trường Chinh", 310, [(7, 22, 60)]),
    ]

    private static let companies: [Institution] = [
        Institution(
            "Công ty CP Cơ khí Thượng Đình", .company, "officials", .thuongDinh, "Nguyễn Trãi", 520, [(2, 19, 70), (7, 29, 80)]),
        Institution("Công ty May Hạ Đình", .company, "officials", .haDinh, "Hạ Đình", 640, [(8, 12, 90), (11, 25, 70)]),
        Institution("Công ty Xây dựng Hồng Hà 5", .company, "officials", .thanhXuanNam, "Triều Khúc", 330, [(6, 24, 60)]),
        Institution(
            "Công ty Phần mềm Sông Tô", .company, "officials", .nhanChinh, "Lê Văn Lương", 410, [(9, 16, 80), (12, 4, 60)]),
        Institution("Ngân hàng Hồng Tâm, chi nhánh Thanh Xuân", .company, "officials", .nhanChinh, "Hoàng Đạo Thúy", 190),
    ]

    private static let unions: [Institution] = [
        Institution("Quận đoàn Thanh Xuân", .union, "mass-organisations", .thanhXuanBac, "9 Khuất Duy Tiến", 3900, [(3, 26, 120)]),
        Institution("Hội Liên hiệp Phụ nữ quận", .union, "mass-organisations", .khuongMai, "Lê Trọng Tấn", 5200, [(10, 20, 90)]),
        Institution("Hội Cựu chiến binh quận", .union, "mass-organisations", .phuongLiet, "Phương Liệt", 1700),
        Institution("Liên đoàn Lao động quận", .union, "mass-organisations", .thuongDinh, "Nguyễn Trãi", 6100, [(4, 26, 110)]),
        Institution("Câu lạc bộ 25 Thanh Xuân", .union, "mass-organisations", .nhanChinh, "132 Quan Nhân", 140),
        Institution("Tiểu thương chợ Khương Đình", .union, "free-labour", .khuongDinh, "Khương Đình", 230),
        Institution("Tiểu thương chợ Thượng Đình", .union, "free-labour", .thuongDinh, "Thượng Đình", 180),
        Institution("Nghiệp đoàn xe ôm Ngã Tư Sở", .union, "free-labour", .khuongTrung, "Nguyễn Trãi", 90),
        Institution("Tiểu thương chợ Kim Giang", .union, "free-labour", .kimGiang, "Kim Giang", 150),
    ]
}
