/// Vietnamese names with about the frequencies that they have in Hà Nội (họ, đệm, tên). Weights are parts of their sum.
package enum NameTables {
    package static let surnames = Weighted<String>(
        """
        Nguyễn 382, Trần 108, Lê 92, Phạm 72, Hoàng 42, Vũ 40, Phan 30, Đặng 24, Bùi 24, Đỗ 24, Ngô 15, Dương 12, Đinh 11, Đào 11, Trịnh 10,
        Lương 8, Mai 7, Lưu 6, Hà 6, Cao 6, Tạ 6, Phùng 6, Chu 5, Đoàn 7, Trương 7, Tô 4, Hồ 5, Vương 3, Nghiêm 4, Lại 3, Kiều 3, Thái 3, Quách 2,
        Tống 2, Khuất 2, Doãn 1, Bạch 1
        """)

    /// Middle names of those born before 1990 and of the younger: the old "Văn" and "Thị" grow rarer.
    package static func middle(_ isMale: Bool, _ isYounger: Bool) -> Weighted<String> {
        isMale ? (isYounger ? youngerMen : olderMen) : (isYounger ? youngerWomen : olderWomen)
    }

    package static func given(_ isMale: Bool, _ isYounger: Bool) -> Weighted<String> {
        isMale ? (isYounger ? boys : men) : (isYounger ? girls : women)
    }

    private static let olderMen = Weighted<String>(
        """
        Văn 46, Đức 7, Hữu 5, Quang 5, Xuân 5, Đình 6, Ngọc 4, Minh 4, Thanh 4, Công 3, Trọng 3, Mạnh 3, Bá 3, Thế 3, Quốc 3, Tiến 2, Khắc 1
        """)
    private static let youngerMen = Weighted<String>(
        """
        Văn 22, Minh 11, Đức 10, Quang 8, Tuấn 5, Hoàng 6, Anh 4, Duy 6, Hữu 3, Đình 3, Ngọc 3, Xuân 2, Mạnh 4, Quốc 4, Việt 4, Gia 3, Thành 3,
        Trung 3, Thế 2, Công 2, Bảo 2
        """)
    private static let olderWomen = Weighted<String>(
        """
        Thị 58, Thị Thu 5, Thị Thanh 5, Thị Kim 3, Thị Hồng 3, Thị Minh 3, Thị Bích 2, Ngọc 3, Thanh 4, Bích 3, Minh 3, Thu 4, Hồng 3, Kim 2
        """)
    private static let youngerWomen = Weighted<String>(
        """
        Thị 26, Thị Thu 5, Thị Ngọc 4, Thị Thùy 3, Thị Phương 4, Thị Mai 2, Thị Quỳnh 2, Ngọc 8, Thu 8, Phương 7, Minh 7, Khánh 5, Thùy 5, Quỳnh 4,
        Hà 3, Mai 3, Thanh 4, Hải 2, Diệu 2, Lan 1, Ánh 1
        """)

    private static let men = Weighted<String>(
        """
        Hùng 9, Dũng 8, Tuấn 8, Sơn 6, Cường 6, Thắng 6, Hải 6, Bình 5, Minh 5, Long 4, Thành 5, Hà 2, Quang 3, Tùng 3, Trung 4, Kiên 2, Toàn 3,
        Hưng 4, Hòa 3, Chiến 3, Thịnh 2, Khánh 2, Vinh 3, Đức 3, Nam 4, Anh 3, Lâm 2, Phong 2, Phúc 2, Quân 2, Tiến 3, Giang 2, Thái 2, Tân 1,
        Mạnh 2, Lợi 1, Đông 2, Nghĩa 2, Thuận 1, Định 1
        """)
    private static let boys = Weighted<String>(
        """
        Anh 9, Minh 8, Nam 7, Hiếu 6, Đức 6, Huy 6, Long 5, Tùng 4, Sơn 4, Hoàng 5, Quân 5, Dũng 4, Kiên 4, Trung 4, Việt 3, Đạt 5, Khánh 3,
        Phúc 3, Hải 3, Thành 4, Tuấn 4, Dương 4, Linh 2, Thắng 3, Cường 2, Phong 3, Bách 1, Khoa 2, Khang 1, Bảo 2, Tú 3, Vũ 2, Thái 2, Lâm 2,
        Nghĩa 1, Trường 2, Đăng 1, Duy 3, Hưng 3, Quang 3
        """)
    private static let women = Weighted<String>(
        """
        Hương 7, Hoa 6, Lan 6, Hà 6, Hằng 6, Nga 5, Thủy 5, Hạnh 5, Hiền 5, Dung 4, Yến 4, Vân 4, Mai 4, Thu 3, Oanh 3, Loan 3, Tuyết 3, Liên 3,
        Bích 2, Thúy 4, Hồng 3, Nguyệt 3, Tâm 3, Minh 2, Phương 4, Huyền 4, Thanh 2, Hòa 1, Xuân 2, Quyên 2, Hường 2, Phượng 3, Nhung 3, Lý 1,
        Đào 1, Anh 3, Ngọc 2, Tươi 1, Thơm 1, Mơ 1
        """)
    private static let girls = Weighted<String>(
        """
        Linh 9, Anh 8, Trang 8, Hương 4, Hà 5, Thảo 6, Phương 6, Huyền 5, Ngọc 5, Mai 4, Hằng 3, Nhung 4, Yến 3, Ly 3, Chi 4, Giang 3, My 3,
        Quỳnh 4, Ngân 4, Vân 3, Thúy 2, Hiền 3, Dung 2, Lan 3, Châu 2, Vy 2, Trâm 1, Duyên 2, Diệp 2, Hạnh 2, Thủy 2, Uyên 2, Nhi 2, Hoa 2, Tú 1,
        Trà 1, Hân 1, Khánh 1, Minh 1, Thương 2, Oanh 2
        """)
}
