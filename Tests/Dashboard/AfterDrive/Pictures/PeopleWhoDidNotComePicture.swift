// swift-format-ignore-file

extension Pictures {
    static let peopleWhoDidNotComePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────── đã xong ─╮
│ 40 / 50 túi                                                             80 % │
│ ████████████████████████████████████████████████████████████               ╎ │
│ 2 người vắng chưa gọi · đã gọi 10 · 132 Quan Nhân                            │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Số liệu│Ghi công│Cảm ơn│Hoãn│[Vắng]│Mời lần 2 ──────────────────────────────╮
│ họ tên ▲           sinh giờ hẹn   lời mời    số lần điện thoại liên hệ       │
│ Đỗ Hồng Nhung      1999 –         đã đặt         12 •••619     không mời nữa │
│ Bùi Đức Thịnh      1996 07:30     đã nhắc        18 •••618     đồng ý        │
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
│ q ghi đã gọi · Ctrl-T hiện số · X xuất danh sách                             │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────────────────────────────────────────────── đã xong ─╮
│ 40 / 50 túi                                                                                                     80 % │
│ ████████████████████████████████████████████████████████████████████████████████████████████                       ╎ │
│ 2 người vắng chưa gọi · đã gọi 10 · 132 Quan Nhân                                                                    │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Số liệu│Ghi công│Cảm ơn│Hoãn│[Vắng]│Mời lần 2 ──────────────────────────────────────── 2 người · q đã gọi · X xuất ─╮
│ họ tên ▲                       sinh   giờ hẹn     lời mời            số lần   điện thoại     liên hệ                 │
│ Đỗ Hồng Nhung                  1999   –           đã đặt                 12   •••619         không mời nữa           │
│ Bùi Đức Thịnh                  1996   07:30       đã nhắc                18   •••618         đồng ý                  │
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
│ q ghi đã gọi · Ctrl-T hiện số · X xuất danh sách                                                                     │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
