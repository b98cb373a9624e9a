import Model

/// What a column of an imported file holds.
public enum Column: String, CaseIterable, Hashable, Codable, Sendable {
    case name, birth, birthYear, sex, citizenID, phone, bloodGroup, ward, street, house, unit, bloc, family, role, address, stated
    case date, volume, site, result, bagNumber, kind

    /// The headers by which it is known, folded, with `/` and `_` as spaces: those of English files and of Vietnamese lists.
    public var headers: [String] {
        switch self {
        case .name:
            [
                "full name", "name", "donor name", "ho ten", "ho va ten", "ho va ten nguoi hien mau", "ho ten nguoi hien mau",
                "nguoi hien mau", "ten",
            ]
        case .birth: ["birth date", "birthdate", "date of birth", "dob", "ngay sinh", "ngay thang nam sinh", "sinh ngay"]
        case .birthYear: ["birth year", "year of birth", "nam sinh"]
        case .sex: ["sex", "gender", "gioi tinh", "gioi", "nam nu"]
        case .citizenID:
            [
                "citizen id", "id number", "cccd", "cmnd", "cmt", "can cuoc", "can cuoc cong dan", "so cccd", "so cmnd",
                "so can cuoc",
                "so can cuoc cong dan", "cccd cmnd", "cmnd cccd", "so cccd cmnd", "so cmnd cccd", "so dinh danh", "ma dinh danh",
            ]
        case .phone:
            [
                "phone", "phone number", "telephone", "mobile", "dien thoai", "so dien thoai", "sdt", "so dt", "dt", "di dong",
                "dien thoai di dong", "dtdd",
            ]
        case .bloodGroup: ["blood group", "blood type", "nhom mau", "nhom mau abo"]
        case .ward: ["ward", "phuong", "phuong xa", "xa phuong", "xa", "ten phuong"]
        case .street: ["street", "pho", "duong", "duong pho", "pho duong", "ten duong", "ten pho", "tuyen pho"]
        case .house: ["house number", "house", "house no", "so nha", "nha so", "so nha ngo", "so nha ngo ngach"]
        case .unit:
            [
                "unit", "group", "residential group", "to", "to dan pho", "tdp", "to dan pho so", "don vi", "don vi cong tac",
                "co quan", "truong",
                "khoi to", "to khoi", "khoi to don vi", "khoi don vi",
            ]
        case .bloc: ["bloc", "khoi", "khoi thi dua", "doi tuong"]
        case .family: ["family", "family code", "gia dinh", "gia dinh hien mau", "ma gia dinh", "ho gia dinh"]
        case .role: ["family role", "role", "quan he gia dinh", "quan he", "vai tro trong gia dinh"]
        case .address:
            [
                "address", "home address", "dia chi", "dia chi nha", "noi o", "cho o", "noi cu tru", "noi thuong tru",
                "dia chi thuong tru", "thuong tru",
            ]
        case .stated:
            [
                "donations count", "donation count", "donations", "so lan hien", "so lan hien mau", "so lan da hien", "so lan",
                "tong so lan hien", "lan hien",
            ]
        case .date: ["date", "donation date", "day", "ngay", "ngay hien", "ngay hien mau", "ngay lay mau"]
        case .volume:
            [
                "volume ml", "volume", "ml", "millilitres", "the tich", "the tich ml", "so ml", "luong mau", "luong mau ml",
                "so luong ml", "dung tich",
            ]
        case .site:
            [
                "site", "venue", "place", "location", "diem hien", "diem hien mau", "noi hien", "noi hien mau", "dia diem",
                "dia diem hien mau",
            ]
        case .result: ["result", "outcome", "ket qua", "ket qua hien mau"]
        case .bagNumber: ["bag number", "bag", "bag no", "din", "ma tui", "ma tui mau", "so tui", "so tui mau", "ma don vi mau"]
        case .kind: ["kind", "type", "donation type", "loai", "loai hien", "loai hien mau", "thanh phan", "hinh thuc hien"]
        }
    }

    /// The column that bears this header; `nil` for a header that is not known.
    public static func named(_ header: String) -> Column? { byHeader[key(of: header)] }

    /// A header as it is compared: "Số CCCD/CMND (*)" is "so cccd cmnd".
    static func key(of header: String) -> String {
        let plain = String(VietnameseText.clean(header).map { "/_()[]*.:-,&".contains($0) ? " " : $0 })
        return VietnameseText.fold(plain)
    }

    private static let byHeader: [String: Column] = {
        var columns: [String: Column] = [:]
        for column in allCases {
            for header in column.headers { columns[header] = column }
        }
        return columns
    }()
}
