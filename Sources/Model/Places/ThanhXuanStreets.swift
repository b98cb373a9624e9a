/// The streets of the old district Thanh Xuân, as a table for ``StreetAtlas`` to read.
///
/// Sources: the names are those of thien0291/vietnam_dataset at f1bb0d7 (MIT licence), 69 of them; left out are Phạm Đình Hổ, Thanh
/// Nhàn and Lương Ngọc Quyến, which lie in other districts. Entries, parted by `;` or a new line, begin with how the wards of 2020 are known:
/// E a published list of streets by ward, P the press (cand.com.vn of 2019-10-10 on 132 Quan Nhân), M from memory, unverified,
/// ? not known; then the codes of the wards and the name.
enum ThanhXuanStreets {
    static let table =
        """
        ? Bắc Hồng;E 364 Bùi Xương Trạch;? Cầu Lủ;M 346,343 Chính Kinh;M 352 Cù Chính Lan;M 346 Cự Lộc;M 358,352 Định Công
        ? Định Công Thượng;M 358 Giải Phóng;M 343,346 Giáp Nhất;M 361,355 Hạ Đình;? Hồ Rùa;M 373 Hoàng Đạo Thành
        E 343 Hoàng Đạo Thúy;M 343 Hoàng Minh Giám;M 343 Hoàng Ngân;E 352 Hoàng Văn Thái;? Hồng Liên;E 367 Khuất Duy Tiến
        M 364,361,346 Khương Đình;? Khương Đình 2;M 364 Khương Hạ;? Khương Hạ Mới;E 349 Khương Trung;M 349 Khương Trung mới
        E 373 Kim Giang;? Lạc Hồng;E 352 Lê Trọng Tấn;M 343 Lê Văn Lương;M 343,355 Lê Văn Thiêm;M 367 Lương Thế Vinh;? Nam Hồng
        M 343 Ngụy Như Kon Tum;M 355 Nguyễn Huy Tưởng;M 358 Nguyễn Lân;M 352 Nguyễn Ngọc Nại;? Nguyễn Ngọc Vũ;M 367 Nguyễn Quý Đức
        M 343 Nguyễn Thị Định;M 343 Nguyễn Thị Thập;E 346,355 Nguyễn Trãi;E 355 Nguyễn Tuân;M 358 Nguyễn Văn Trỗi
        M 352 Nguyễn Viết Xuân;E 361 Nguyễn Xiển;E 343 Nhân Hòa;M 358 Phan Đình Giót;M 358 Phố Vọng;? Phùng Khoang
        M 358 Phương Liệt;P 343 Quan Nhân;? Tân Hồng;M 370 Tân Triều;M 346 Thượng Đình;M 367,343 Tố Hữu;M 349,352 Tô Vĩnh Diện
        ? Trần Điền;M 370 Triều Khúc;M 352,349,358 Trường Chinh;? Vành Đai 2,5;? Vành Đai 3;M 367 Vũ Hữu;E 349 Vũ Tông Phan
        E 355 Vũ Trọng Phụng;M 352,349 Vương Thừa Vũ;? Xuân Hồng
        """
}
