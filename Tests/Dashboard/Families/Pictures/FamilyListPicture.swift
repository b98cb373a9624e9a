// swift-format-ignore-file

extension Pictures {
    static let familyListPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Đọc danh sách gia đình  2020 · túi      14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ gia-dinh.csv ─────────────────────────────── 3 gia đình · 1 đã có trong sổ ─╮
│  STT họ tên              sinh quan hệ  danh sách trong sổ là ai trong sổ     │
│    1 Bùi Đức Thịnh       1996 Chồng        6 lần   18 túi Bùi Đức Thịnh      │
│      Nguyễn Thị Hoà      1972 Vợ           5 lần        – ? 2 người có thể   │
│    2 Lê Thị Sen          1960 Mẹ           3 lần        – không có trong sổ  │
│    3 Đặng Văn Hùng       1975 Chồng        4 lần    1 túi Đặng Văn Hùng      │
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
│ Gia đình 1: danh sách 11 lần · trong sổ 18 túi của 1/2 người                 │
│ Enter chọn người · N không ai · F7 người mới · Ctrl-S lập gia đình này       │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Đọc danh sách gia đình  Quận Thanh Xuân · 2020 · túi             14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ gia-dinh.csv ─────────────────────────────────────────────────────────────────────── 3 gia đình · 1 đã có trong sổ ─╮
│  STT họ tên                     sinh máu quan hệ      danh sách trong sổ là ai trong sổ            gia đình          │
│    1 Bùi Đức Thịnh              1996 O   Chồng            6 lần   18 túi Bùi Đức Thịnh · 1996                        │
│      Nguyễn Thị Hoà             1972 –   Vợ               5 lần        – ? 2 người có thể                            │
│    2 Lê Thị Sen                 1960 –   Mẹ               3 lần        – không có trong sổ                           │
│    3 Đặng Văn Hùng              1975 –   Chồng            4 lần    1 túi Đặng Văn Hùng · 1975      ✓ trong sổ        │
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
│ Gia đình 1: danh sách 11 lần · trong sổ 18 túi của 1/2 người                                                         │
│ Enter chọn người · N không ai · F7 người mới · Ctrl-S lập gia đình này                                               │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Đọc danh sách gia đình                                Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ gia-dinh.csv ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 3 gia đình · 1 đã có trong sổ ─╮
│  STT họ tên                     sinh máu quan hệ      danh sách trong sổ là ai trong sổ                                                            gia đình                                          │
│    1 Bùi Đức Thịnh              1996 O   Chồng            6 lần   18 túi Bùi Đức Thịnh · 1996 · Thanh Xuân Bắc                                                                                       │
│      Nguyễn Thị Hoà             1972 –   Vợ               5 lần        – ? 2 người có thể                                                                                                            │
│    2 Lê Thị Sen                 1960 –   Mẹ               3 lần        – không có trong sổ                                                                                                           │
│    3 Đặng Văn Hùng              1975 –   Chồng            4 lần    1 túi Đặng Văn Hùng · 1975 · Thượng Đình                                        ✓ trong sổ                                        │
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
│ Gia đình 1: danh sách 11 lần · trong sổ 18 túi của 1/2 người                                                                                                                                         │
│ Enter chọn người · N không ai · F7 người mới · Ctrl-S lập gia đình này                                                                                                                               │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
