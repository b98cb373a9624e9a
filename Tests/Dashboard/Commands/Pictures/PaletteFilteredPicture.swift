// swift-format-ignore-file

extension Pictures {
    static let paletteFilteredPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2  3  4  5  6  7  0
╭─ Lệnh ───────────────────────────────────────────────────────────────────────╮
│ › chi tieu                                                                   │
│                                                                              │
│ c            Chỉ tiêu              Đặt hoặc sửa chỉ tiêu                     │
│ 1            Tổng quan             Số liệu của cả đơn vị so với chỉ tiêu     │
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
│ Đặt hoặc sửa chỉ tiêu                                                        │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu th╭─ Lệnh ───────────────────────────────────────────────────────────────────────────────────╮ ╌ chỉ tiêu ─╮
│ 9.898 / 2.55│ › chi tieu                                                                               │             │
│ ████████████│                                                                                          │             │
│             │ c            Chỉ tiêu              Đặt hoặc sửa chỉ tiêu                                 │             │
│             │ 1            Tổng quan             Số liệu của cả đơn vị so với chỉ tiêu                 │▃            │
│ hạng 1/30 (m│                                                                                          │█ ▅▅▅        │
│             │                                                                                          │█ ███ ███    │
│             │                                                                                          │█ ███ ███    │
│             │                                                                                          │█ ███ ███    │
│             │                                                                                          │╌ ╌╌╌ ╌╌╌    │
│             │                                                                                          │█ ███ ███    │
│             │                                                                                          │  11  12     │
╰─────────────│                                                                                          │─────────────╯
╭─ Phường ────│                                                                                          │───── 31/12 ─╮
│ # ▲ Phường  │                                                                                          │             │
│   1 Kim Gian│                                                                                          │0            │
│   2 Thanh Xu│                                                                                          │nhận 9 túi   │
│   3 Thanh Xu│                                                                                          │             │
│   4 Nhân Chí│                                                                                          │             │
│   5 Khương T│                                                                                          │phố Hoàng Đ… │
│   6 Khương Đ│                                                                                          │ật Đỏ        │
│   7 Thượng Đ│                                                                                          │             │
│   8 Khương M│                                                                                          │020          │
│   9 Phương L│                                                                                          │%            │
│  10 Hạ Đình │                                                                                          │             │
│  11 Thanh Xu│                                                                                          │             │
│             │                                                                                          │             │
│             │                                                                                          │             │
│             │                                                                                          │             │
│             │                                                                                          │             │
│             │ Đặt hoặc sửa chỉ tiêu                                                                    │             │
│             │                                                                                          │             │
╰─────────────╰──────────────────────────────────────────────────────────────────────────────────────────╯─────────────╯
 Enter Chọn  Esc Quay lại
"""#,
    ]
}
