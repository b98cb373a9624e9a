// swift-format-ignore-file

extension Pictures {
    static let familyOffersPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Gợi ý gia đình  2020 · túi              14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Cùng địa chỉ, chưa ở gia đình nào ──────────────────────────────── 2 gợi ý ─╮
│ phố, số nhà ▲                 người họ tên                                   │
│ Quan Nhân 15 ngõ 52               2 Nguyễn Thị Hoà, Đặng Văn Hùng            │
│ Vũ Tông Phan 24                   3 Lê Minh Đức, Phạm T. Hương, Trần Q. Ân   │
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
╭─ Quan Nhân 15 ngõ 52 ────────────────────────────────────────────────────────╮
│ Họ tên                 sinh máu phường            lần cuối   khoảng cách     │
│ Nguyễn Thị Hoà         1985 O+  Nhân Chính        18/10/2020 từ 10/01/2021   │
│ Đặng Văn Hùng          1975 AB+ Thượng Đình       12/12/2020 từ 06/03/2021   │
│                                                                              │
│ Enter lập gia đình · N không phải gia đình                                   │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Gợi ý gia đình  Quận Thanh Xuân · kế hoạch 2020 · túi máu        14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Cùng địa chỉ, chưa ở gia đình nào ──────────────────────────────────────────────────────────────────────── 2 gợi ý ─╮
│ phố, số nhà ▲              phường               người họ tên                                                         │
│ Quan Nhân 15 ngõ 52        Nhân Chính               2 Nguyễn Thị Hoà, Đặng Văn Hùng                                  │
│ Vũ Tông Phan 24            Khương Mai               3 Lê Minh Đức, Phạm Thu Hương, Trần Quốc Ân                      │
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
╭─ Quan Nhân 15 ngõ 52 ────────────────────────────────────────────────────────────────────────────────────────────────╮
│ Họ tên                 sinh máu phường            phố, số nhà                      số lần lần cuối   khoảng cách     │
│ Nguyễn Thị Hoà         1985 O+  Nhân Chính        Quan Nhân 15 ngõ 52                   3 18/10/2020 từ 10/01/2021   │
│ Đặng Văn Hùng          1975 AB+ Thượng Đình       Nguyễn Trãi 10                        1 12/12/2020 từ 06/03/2021   │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│ Enter lập gia đình · N không phải gia đình                                                                           │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Gợi ý gia đình                                        Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Cùng địa chỉ, chưa ở gia đình nào ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 2 gợi ý ─╮
│ phố, số nhà ▲              phường               người họ tên                                                                                                                                         │
│ Quan Nhân 15 ngõ 52        Nhân Chính               2 Nguyễn Thị Hoà, Đặng Văn Hùng                                                                                                                  │
│ Vũ Tông Phan 24            Khương Mai               3 Lê Minh Đức, Phạm Thu Hương, Trần Quốc Ân                                                                                                      │
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
╭─ Quan Nhân 15 ngõ 52 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
│ Họ tên                   sinh   máu   phường              phố, số nhà                              số lần   lần cuối     khoảng cách                                                                 │
│ Nguyễn Thị Hoà           1985   O+    Nhân Chính          Quan Nhân 15 ngõ 52                           3   18/10/2020   từ 10/01/2021                                                               │
│ Đặng Văn Hùng            1975   AB+   Thượng Đình         Nguyễn Trãi 10                                1   12/12/2020   từ 06/03/2021                                                               │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│ Enter lập gia đình · N không phải gia đình                                                                                                                                                           │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
