// swift-format-ignore-file

extension Pictures {
    static let familyListToBeNamedPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Đọc danh sách gia đình  2020 · túi      14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Đọc danh sách gia đình ─────────────────────────────────────────────────────╮
│                                                                              │
│ Tệp CSV của danh sách gia đình:                                              │
│ › ~/gia-dinh-hien-mau.csv                                                    │
│                                                                              │
│                                                                              │
│ Cột: STT, Họ và tên, Giới tính, Năm sinh, Nghề nghiệp, Địa chỉ, Nhóm máu     │
│ ABO, Số lần hiến máu, Tổng cộng gia đình, Quan hệ gia đình. Dòng có STT mở   │
│ một gia đình, các dòng sau không có STT là người cùng gia đình. Chưa ghi gì  │
│ vào sổ cho đến khi bạn lập từng gia đình.                                    │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Đọc danh sách gia đình  Quận Thanh Xuân · 2020 · túi             14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Đọc danh sách gia đình ─────────────────────────────────────────────────────────────────────────────────────────────╮
│                                                                                                                      │
│ Tệp CSV của danh sách gia đình:                                                                                      │
│ › ~/gia-dinh-hien-mau.csv                                                                                            │
│                                                                                                                      │
│                                                                                                                      │
│ Cột: STT, Họ và tên, Giới tính, Năm sinh, Nghề nghiệp, Địa chỉ, Nhóm máu ABO, Số lần hiến máu, Tổng cộng gia đình,   │
│ Quan hệ gia đình. Dòng có STT mở một gia đình, các dòng sau không có STT là người cùng gia đình. Chưa ghi gì vào sổ  │
│ cho đến khi bạn lập từng gia đình.                                                                                   │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
