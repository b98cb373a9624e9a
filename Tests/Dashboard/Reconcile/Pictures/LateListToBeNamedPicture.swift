// swift-format-ignore-file

extension Pictures {
    static let lateListToBeNamedPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  2020 · túi              14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Khớp danh sách ─────────────────────────────────────────────────────────────╮
│ Tệp: đường dẫn, ví dụ danh-sach-vien.csv                                     │
│                                                                              │
│ Danh sách hiến máu ở nơi khác do trung tâm gửi về: tệp CSV có cột ngày hiến, │
│ thể tích, và họ tên hoặc căn cước; thêm năm sinh, điện thoại (kể cả chỉ đuôi │
│ số), địa chỉ, mã túi, điểm hiến thì khớp chắc hơn. Từng dòng được đem so với │
│ sổ; bạn quyết định là ai. Đọc tệp chưa ghi gì, mỗi dòng quyết xong được ghi  │
│ ngay.                                                                        │
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
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  Quận Thanh Xuân · kế hoạch 2020 · túi máu        14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Khớp danh sách ─────────────────────────────────────────────────────────────────────────────────────────────────────╮
│ Tệp: đường dẫn, ví dụ danh-sach-vien.csv                                                                             │
│                                                                                                                      │
│ Danh sách hiến máu ở nơi khác do trung tâm gửi về: tệp CSV có cột ngày hiến, thể tích, và họ tên hoặc căn cước; thêm │
│ năm sinh, điện thoại (kể cả chỉ đuôi số), địa chỉ, mã túi, điểm hiến thì khớp chắc hơn. Từng dòng được đem so với    │
│ sổ; bạn quyết định là ai. Đọc tệp chưa ghi gì, mỗi dòng quyết xong được ghi ngay.                                    │
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
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
