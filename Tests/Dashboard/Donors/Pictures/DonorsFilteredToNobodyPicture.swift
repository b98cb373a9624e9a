// swift-format-ignore-file

extension Pictures {
    static let donorsFilteredToNobodyPicture = [
"80×24": #"""
 Giọt Hồng ▸ Người hiến   Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng  2 Phường  3 Người hiến  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Người hiến máu ──────────────────────────────────────── 0 người · lọc: xyz ─╮
│                                                                              │
│ Không có ai khớp. Esc bỏ lọc.                                                │
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
│                                                                              │
│                                                                              │
│                                                                              │
│ lọc: xyz                                                                     │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F4 Lọc  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Người hiến                Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Người hiến máu ──────────────────────────────────────────────────────────────────────────────── 0 người · lọc: xyz ─╮
│                                                                                                                      │
│ Không có ai khớp. Esc bỏ lọc.                                                                                        │
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
│                                                                                                                      │
│                                                                                                                      │
│ lọc: xyz                                                                                                             │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm (F3 Ghi nhận) F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
