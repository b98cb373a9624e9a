import Model

/// The eleven wards of the old district with what the plan of 2020 asked of each and what it took in (số liệu mẫu).
///
/// The sum of the bags, 9,898, and the city's target, 2,551 (388 %), are those of the report on 2020; how they fall on the wards is made up.
package enum OldWard: Int, CaseIterable, Sendable {
    case nhanChinh = 343
    case thuongDinh = 346
    case khuongTrung = 349
    case khuongMai = 352
    case thanhXuanTrung = 355
    case phuongLiet = 358
    case haDinh = 361
    case khuongDinh = 364
    case thanhXuanBac = 367
    case thanhXuanNam = 370
    case kimGiang = 373

    package var key: WardKey { WardKey(.era2020, rawValue) }
    /// 0…10.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package var bags2020: Int {
        switch self {
        case .nhanChinh: 1704
        case .thuongDinh: 731
        case .khuongTrung: 1288
        case .khuongMai: 867
        case .thanhXuanTrung: 982
        case .phuongLiet: 830
        case .haDinh: 641
        case .khuongDinh: 948
        case .thanhXuanBac: 998
        case .thanhXuanNam: 492
        case .kimGiang: 417
        }
    }

    /// They sum to 2,600: wards add a margin to what the city asks of the district.
    var target2020: Int {
        switch self {
        case .nhanChinh: 410
        case .thuongDinh: 206
        case .khuongTrung: 312
        case .khuongMai: 214
        case .thanhXuanTrung: 248
        case .phuongLiet: 228
        case .haDinh: 188
        case .khuongDinh: 250
        case .thanhXuanBac: 258
        case .thanhXuanNam: 152
        case .kimGiang: 134
        }
    }

    /// How many residential groups (tổ dân phố) it has.
    package var residentialGroups: Int {
        switch self {
        case .nhanChinh: 20
        case .khuongTrung: 18
        case .thanhXuanBac, .khuongDinh: 16
        case .thanhXuanTrung, .khuongMai, .phuongLiet: 14
        case .thuongDinh, .haDinh: 12
        case .thanhXuanNam, .kimGiang: 10
        }
    }

    /// The wards whose people came to the new ward Thanh Xuân (00367) unless somebody says otherwise.
    static let inherited = allCases.filter { ward in
        WardAtlas.hanoi.key(for: ward.key, in: .era2025)?.ward == WardKey(.era2025, 367)
    }
}
