import Model

/// The part of a street in an old ward, with the house numbers that the demo uses there.
package struct StreetPart: Sendable {
    package let name: String
    package let ward: OldWard
    /// How many of the ward's donors live here, against the others.
    package let weight: Int
    package let houses: ClosedRange<Int>
    /// The day since which it is a blood-drive street (tuyến phố hiến máu).
    let enrolled: Day?
}

/// Streets of the old district. Which ward a street runs through is as on published lists; house numbers and enrolments are made up.
package enum StreetTable {
    package static let parts: [StreetPart] = OldWard.allCases.flatMap { ward in
        text(of: ward).split(separator: ";").compactMap { read($0, ward) }
    }

    /// "Quan Nhân 5 40–330 @2016-03-20": name, weight, house numbers, since when it is a blood-drive street.
    private static func text(of ward: OldWard) -> String {
        switch ward {
        case .nhanChinh:
            """
            Quan Nhân 5 40-330 @2016-03-20;Nhân Hòa 3 1-120 @2018-08-04;Hoàng Đạo Thúy 2 1-90;Lê Văn Lương 2 1-150;Chính Kinh 2 60-180;
            Giáp Nhất 2 1-110;Lê Văn Thiêm 2 1-80;Ngụy Như Kon Tum 2 1-130;Hoàng Ngân 2 1-140;Nguyễn Thị Định 1 1-70;
            Hoàng Minh Giám 1 1-60;Cự Lộc 1 61-120
            """
        case .thuongDinh:
            """
            Thượng Đình 3 1-90;Nguyễn Trãi 3 1-233 @2017-04-07;Cự Lộc 2 1-60;Chính Kinh 2 1-59;Quan Nhân 2 1-39;Khương Đình 2 1-70;
            Giáp Nhất 1 111-160
            """
        case .khuongTrung:
            """
            Khương Trung 4 1-290 @2018-05-12;Vũ Tông Phan 3 1-180 @2016-07-23;Vương Thừa Vũ 2 81-170;Hoàng Văn Thái 2 151-260;
            Tô Vĩnh Diện 2 1-60;Trường Chinh 2 201-330
            """
        case .khuongMai:
            """
            Hoàng Văn Thái 4 1-150 @2017-06-14;Lê Trọng Tấn 3 1-180 @2019-03-16;Nguyễn Ngọc Nại 3 1-210;Vương Thừa Vũ 2 1-80;
            Cù Chính Lan 2 1-90;Nguyễn Viết Xuân 2 1-100;Tô Vĩnh Diện 1 61-110;Trường Chinh 1 331-480
            """
        case .thanhXuanTrung:
            """
            Nguyễn Trãi 3 234-378 @2017-04-07;Nguyễn Tuân 3 1-210 @2019-06-14;Nguyễn Huy Tưởng 3 1-150;Vũ Trọng Phụng 3 1-180;
            Lê Văn Thiêm 1 81-120;Hạ Đình 1 1-40
            """
        case .phuongLiet:
            """
            Phan Đình Giót 3 1-190 @2019-07-27;Phương Liệt 3 1-90;Giải Phóng 2 300-560;Trường Chinh 2 1-200;Phố Vọng 2 1-180;
            Nguyễn Lân 2 1-110;Nguyễn Văn Trỗi 2 1-90;Định Công 1 1-100
            """
        case .haDinh:
            "Hạ Đình 4 41-160 @2018-10-06;Nguyễn Xiển 4 1-200;Khương Đình 2 71-140;Vũ Tông Phan 1 301-360"
        case .khuongDinh:
            "Khương Đình 3 141-330;Bùi Xương Trạch 3 1-330;Khương Hạ 3 1-190;Vũ Tông Phan 2 181-300 @2016-07-23"
        case .thanhXuanBac:
            """
            Lương Thế Vinh 3 1-140 @2019-10-05;Nguyễn Quý Đức 3 1-110;Khuất Duy Tiến 2 1-160;Vũ Hữu 2 1-70;Nguyễn Trãi 2 379-480;
            Tố Hữu 1 1-60
            """
        case .thanhXuanNam:
            "Triều Khúc 4 1-150;Tân Triều 2 1-100;Nguyễn Trãi 3 481-600;Nguyễn Xiển 1 201-280"
        case .kimGiang:
            "Kim Giang 5 1-320 @2019-11-09;Hoàng Đạo Thành 3 1-110;Nguyễn Xiển 2 281-340"
        }
    }

    private static func read(_ entry: Substring, _ ward: OldWard) -> StreetPart? {
        var words = entry.split(whereSeparator: \.isWhitespace)
        var enrolled: Day?
        if let last = words.last, last.first == "@" {
            enrolled = Day(iso: last.dropFirst())
            words.removeLast()
        }
        guard words.count > 2 else { return nil }
        let numbers = words.removeLast().split(separator: "-").compactMap { Int($0) }
        guard let weight = Int(words.removeLast()), numbers.count == 2, numbers[0] <= numbers[1] else { return nil }
        return StreetPart(
            name: words.joined(separator: " "), ward: ward, weight: weight, houses: numbers[0]...numbers[1], enrolled: enrolled)
    }
}
