// swift-format-ignore-file

extension Pictures {
    static let bookingsPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Lời mời, đặt chỗ  2020 · túi            14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Tuyến phố hiến máu Quan Nhân ───────────────────── T6 01/01/2021 · dự kiến ─╮
│ 10 người: 2 đã mời, 1 đã hứa, 4 đã đặt, 2 đã nhắc, 1 đã báo huỷ · cần nhắc 5 │
│ 07:30 3/3 · 08:30 0/1 · 08:30 * 1/2 · 09:30 2/4 · * dành riêng               │
│ 60 túi cần khoảng 91 lượt đặt, đã có 7 (giả định)                            │
│   giờ ▲   Họ tên          sinh tổ, đơn vị tình trạng          khoảng cách    │
│ ◆ 07:30   C. … An         1978            đã nhắc             từ 15/02/2021  │
│ ◆ 07:30   Đặng Văn Hùng   1975            đã đặt ! cần nhắc   từ 06/03/2021  │
│   07:30   Nguyễn Thị Hoà  1972 Tổ 5       đã đặt ! cần nhắc   từ 25/03/2021  │
│   08:30   Trần Quốc Ân       –            đã báo huỷ                         │
│   08:30 * Vũ Thị Ánh      1990 Tổ 5       đã đặt ! cần nhắc   đủ khoảng cách │
│   09:30   Bùi Đức Thịnh   1996            đã nhắc             đủ khoảng cách │
│   09:30   Hoàng Kim Oanh  1993            đã đặt ! cần nhắc   đủ khoảng cách │
│   –       Đỗ Hồng Nhung   1999 Tổ 5       đã mời              đủ khoảng cách │
│   –       Lê Minh Đức     1981 Tổ 5       đã hứa ! cần nhắc   chưa rõ        │
│   –       Phạm Thu Hương  1984            đã mời              từ 08/01/2021  │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ đã đánh dấu 2 · q đổi cùng lúc · Esc bỏ dấu                                  │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Lời mời, đặt chỗ  Quận Thanh Xuân · kế hoạch 2020 · túi máu      14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Tuyến phố hiến máu Quan Nhân ──────────────────────── T6 01/01/2021 · dự kiến ─╮╭─ Số chỗ ─────────────── 10 người ─╮
│   giờ ▲   Họ tên             sinh tổ, đơn vị tình trạng          khoảng cách    ││ đã mời                          2 │
│ ◆ 07:30   C. … An            1978            đã nhắc             từ 15/02/2021  ││ đã hứa                          1 │
│ ◆ 07:30   Đặng Văn Hùng      1975            đã đặt ! cần nhắc   từ 06/03/2021  ││ đã đặt                          4 │
│   07:30   Nguyễn Thị Hoà     1972 Tổ 5       đã đặt ! cần nhắc   từ 25/03/2021  ││ đã nhắc                         2 │
│   08:30   Trần Quốc Ân          –            đã báo huỷ                         ││ đã báo huỷ                      1 │
│   08:30 * Vũ Thị Ánh         1990 Tổ 5       đã đặt ! cần nhắc   đủ khoảng cách ││ cần nhắc (chưa đến)             5 │
│   09:30   Bùi Đức Thịnh      1996            đã nhắc             đủ khoảng cách ││                                   │
│   09:30   Hoàng Kim Oanh     1993            đã đặt ! cần nhắc   đủ khoảng cách ││ 60 túi cần khoảng 91 lượt đặt, đã │
│   –       Đỗ Hồng Nhung      1999 Tổ 5       đã mời              đủ khoảng cách ││ có 7 (giả định)                   │
│   –       Lê Minh Đức        1981 Tổ 5       đã hứa ! cần nhắc   chưa rõ        ││                                   │
│   –       Phạm Thu Hương     1984            đã mời              từ 08/01/2021  ││ 07:30-08:30    3/3 ━━━━━━━━╎      │
│                                                                                 ││ 08:30-09:30    0/1 ────────╎      │
│                                                                                 ││ 08:30-09:30*   1/2 ━━━━────╎ Tổ 5 │
│                                                                                 ││ 09:30-10:30    2/4 ━━━━────╎      │
│                                                                                 ││ * dành riêng                      │
│                                                                                 ││                                   │
│                                                                                 ││ chưa rõ đơn vị ━━━━━━━━         5 │
│                                                                                 ││ Tổ 5           ━━━━━━╸          4 │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│                                                                                 ││                                   │
│ đã đánh dấu 2 · q đổi cùng lúc · Esc bỏ dấu                                     ││                                   │
╰─────────────────────────────────────────────────────────────────────────────────╯╰───────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Lời mời, đặt chỗ                                      Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Tuyến phố hiến máu Quan Nhân ───────────────────────────────────────────────────────────────────────────────────── T6 01/01/2021 · dự kiến ─╮╭─ Số chỗ ────────────────────────────────── 10 người ─╮
│   giờ ▲   Họ tên                         sinh tổ, đơn vị                                                  tình trạng          khoảng cách    ││ đã mời                                             2 │
│ ◆ 07:30   C. … An                        1978                                                             đã nhắc             từ 15/02/2021  ││ đã hứa                                             1 │
│ ◆ 07:30   Đặng Văn Hùng                  1975                                                             đã đặt ! cần nhắc   từ 06/03/2021  ││ đã đặt                                             4 │
│   07:30   Nguyễn Thị Hoà                 1972 Tổ 5                                                        đã đặt ! cần nhắc   từ 25/03/2021  ││ đã nhắc                                            2 │
│   08:30   Trần Quốc Ân                      –                                                             đã báo huỷ                         ││ đã báo huỷ                                         1 │
│   08:30 * Vũ Thị Ánh                     1990 Tổ 5                                                        đã đặt ! cần nhắc   đủ khoảng cách ││ cần nhắc (chưa đến)                                5 │
│   09:30   Bùi Đức Thịnh                  1996                                                             đã nhắc             đủ khoảng cách ││                                                      │
│   09:30   Hoàng Kim Oanh                 1993                                                             đã đặt ! cần nhắc   đủ khoảng cách ││ 60 túi cần khoảng 91 lượt đặt, đã có 7 (giả định)    │
│   –       Đỗ Hồng Nhung                  1999 Tổ 5                                                        đã mời              đủ khoảng cách ││                                                      │
│   –       Lê Minh Đức                    1981 Tổ 5                                                        đã hứa ! cần nhắc   chưa rõ        ││ 07:30-08:30    3/3 ━━━━━━━━━━━━━━━━━━━━━━━━━━━╎      │
│   –       Phạm Thu Hương                 1984                                                             đã mời              từ 08/01/2021  ││ 08:30-09:30    0/1 ───────────────────────────╎      │
│                                                                                                                                              ││ 08:30-09:30*   1/2 ━━━━━━━━━━━━━╸─────────────╎ Tổ 5 │
│                                                                                                                                              ││ 09:30-10:30    2/4 ━━━━━━━━━━━━━╸─────────────╎      │
│                                                                                                                                              ││ * dành riêng                                         │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││ chưa rõ đơn vị ━━━━━━━━━━━━━━━━━╸                  5 │
│                                                                                                                                              ││ Tổ 5           ━━━━━━━━━━━━━━                      4 │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│                                                                                                                                              ││                                                      │
│ đã đánh dấu 2 · q đổi cùng lúc · Esc bỏ dấu                                                                                                  ││                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
