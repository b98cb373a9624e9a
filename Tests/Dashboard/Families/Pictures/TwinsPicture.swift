// swift-format-ignore-file

extension Pictures {
    static let twinsPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Người trùng  Thanh Xuân · 2020 · túi    14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Có thể là một người ──────────────────────────────────────────────── 2 cặp ─╮
│ Họ tên              sinh giống nhau ở                  số lần phường         │
│ Nguyễn Thị Hoà      1985 đuôi điện thoại, nhóm máu      3 + 0 Nhân Chính     │
│ Đặng Văn Hùng       1975 nhóm máu                       1 + 3 K Đình, T Đình │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Hai bản ghi ────────────────────────────────────────────────── ≠ khác nhau ─╮
│              giữ lại                          gộp vào                        │
│ Họ tên       Nguyễn Thị Hoà                 ≠ NGUYEN THI HOA                 │
│ Sinh         1985 · Nữ                        1985                           │
│ Căn cước     ••••2345                         –                              │
│ Điện thoại   •••321                         ≠ •••321                         │
│ Nhóm máu     O+                               O                              │
│ Phường       Nhân Chính                       Nhân Chính                     │
│ Phố, số nhà  Quan Nhân 15 ngõ 52            ≠ 15                             │
│ Đơn vị       Tổ 5                             –                              │
│ Đã hiến      3 túi · cuối 18/10/2020          0 túi                          │
│ Kèm theo     đồng ý 1 · gia đình 1 · mời 0    đồng ý 0 · gia đình 0 · mời 0  │
│ Enter gộp · N là hai người khác nhau · ← → đổi bản ghi giữ lại               │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Người trùng   Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Có thể là một người ──────────────────────────────────────────────────────────────────────────────────────── 2 cặp ─╮
│ Họ tên                    sinh giống nhau ở                  số lần phường                                           │
│ Nguyễn Thị Hoà            1985 đuôi điện thoại, nhóm máu      3 + 0 Nhân Chính                                       │
│ Đặng Văn Hùng             1975 nhóm máu                       1 + 3 Khương Đình, Thượng Đình                         │
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
╭─ Hai bản ghi ────────────────────────────────────────────────────────────────────────────────────────── ≠ khác nhau ─╮
│              giữ lại                                              gộp vào                                            │
│ Họ tên       Nguyễn Thị Hoà                                     ≠ NGUYEN THI HOA                                     │
│ Sinh         1985 · Nữ                                            1985                                               │
│ Căn cước     ••••2345                                             –                                                  │
│ Điện thoại   •••321                                             ≠ •••321                                             │
│ Nhóm máu     O+                                                   O                                                  │
│ Phường       Nhân Chính                                           Nhân Chính                                         │
│ Phố, số nhà  Quan Nhân 15 ngõ 52                                ≠ 15                                                 │
│ Đơn vị       Tổ 5                                                 –                                                  │
│ Đã hiến      3 túi · cuối 18/10/2020                              0 túi                                              │
│ Kèm theo     đồng ý 1 · gia đình 1 · mời 0                        đồng ý 0 · gia đình 0 · mời 0                      │
│ Enter gộp · N là hai người khác nhau · ← → đổi bản ghi giữ lại                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Người trùng                                           Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Có thể là một người ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 2 cặp ─╮
│ Họ tên                    sinh giống nhau ở                  số lần phường                                                                                                                           │
│ Nguyễn Thị Hoà            1985 đuôi điện thoại, nhóm máu      3 + 0 Nhân Chính                                                                                                                       │
│ Đặng Văn Hùng             1975 nhóm máu                       1 + 3 Khương Đình, Thượng Đình                                                                                                         │
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
╭─ Hai bản ghi ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── ≠ khác nhau ─╮
│              giữ lại                                                                                      gộp vào                                                                                    │
│ Họ tên       Nguyễn Thị Hoà                                                                             ≠ NGUYEN THI HOA                                                                             │
│ Sinh         1985 · Nữ                                                                                    1985                                                                                       │
│ Căn cước     ••••2345                                                                                     –                                                                                          │
│ Điện thoại   •••321                                                                                     ≠ •••321                                                                                     │
│ Nhóm máu     O+                                                                                           O                                                                                          │
│ Phường       Nhân Chính                                                                                   Nhân Chính                                                                                 │
│ Phố, số nhà  Quan Nhân 15 ngõ 52                                                                        ≠ 15                                                                                         │
│ Đơn vị       Tổ 5                                                                                         –                                                                                          │
│ Đã hiến      3 túi · cuối 18/10/2020                                                                      0 túi                                                                                      │
│ Kèm theo     đồng ý 1 · gia đình 1 · mời 0                                                                đồng ý 0 · gia đình 0 · mời 0                                                              │
│ Enter gộp · N là hai người khác nhau · ← → đổi bản ghi giữ lại                                                                                                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
