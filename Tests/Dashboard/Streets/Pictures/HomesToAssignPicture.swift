// swift-format-ignore-file

extension Pictures {
    static let homesToAssignPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Xếp hộ về phường  2020 · túi            14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Xếp hộ về phường ─────────────────────────────────────── Phường Thanh Xuân ─╮
│ Còn 20 người hiến ghi theo phường cũ đã bị chia. Enter mở một phố để xếp     │
│ từng hộ hoặc theo số nhà; lần hiến cũ giữ nguyên phường đã ghi.              │
│ phố ▲            phường cũ                     còn phường nay có thể là      │
│ Quan Nhân        Nhân Chính đến 31/12/2024       5 T Xuân, Y Hòa, Đ Mỗ       │
│ Thượng Đình      Thượng Đình đến 31/12/2024     12 Thanh Xuân, Khương Đình   │
│ Chưa rõ phố      Nhân Chính đến 31/12/2024       3 T Xuân, Y Hòa, Đ Mỗ       │
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
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Xếp hộ về phường  Phường Thanh Xuân · kế hoạch 2020 · túi máu    14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Xếp hộ về phường ─────────────────────────────────────────────────────────────────────────────── Phường Thanh Xuân ─╮
│ Còn 20 người hiến ghi theo phường cũ đã bị chia. Enter mở một phố để xếp từng hộ hoặc theo số nhà; lần hiến cũ giữ   │
│ nguyên phường đã ghi.                                                                                                │
│ phố ▲            phường cũ                     còn phường nay có thể là                                              │
│ Quan Nhân        Nhân Chính đến 31/12/2024       5 Thanh Xuân, Yên Hòa, Đại Mỗ                                       │
│ Thượng Đình      Thượng Đình đến 31/12/2024     12 Thanh Xuân, Khương Đình                                           │
│ Chưa rõ phố      Nhân Chính đến 31/12/2024       3 Thanh Xuân, Yên Hòa, Đại Mỗ                                       │
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
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Xếp hộ về phường                                     Phường Thanh Xuân · kế hoạch 2020 · túi máu                                                 14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Xếp hộ về phường ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── Phường Thanh Xuân ─╮
│ Còn 20 người hiến ghi theo phường cũ đã bị chia. Enter mở một phố để xếp từng hộ hoặc theo số nhà; lần hiến cũ giữ nguyên phường đã ghi.                                                             │
│                                                                                                                                                                                                      │
│ phố ▲            phường cũ                     còn phường nay có thể là                                                                                                                              │
│ Quan Nhân        Nhân Chính đến 31/12/2024       5 Thanh Xuân, Yên Hòa, Đại Mỗ                                                                                                                       │
│ Thượng Đình      Thượng Đình đến 31/12/2024     12 Thanh Xuân, Khương Đình                                                                                                                           │
│ Chưa rõ phố      Nhân Chính đến 31/12/2024       3 Thanh Xuân, Yên Hòa, Đại Mỗ                                                                                                                       │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
