// swift-format-ignore-file

extension Pictures {
    static let importAsksForTheEraPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────╮
│ Tệp:   danh-sach.csv                                                         │
│                                                                              │
│ Tên phường trong tệp thuộc thời kỳ nào?                                      │
│ từ 01/07/2025               3/4 tên phường                                   │
│ 01/01–30/06/2025            2/4 tên phường, 1 ngoài địa bàn                  │
│ đến 31/12/2024              2/4 tên phường                                   │
│                                                                              │
│ Thời kỳ này không có: Nhân Chính                                             │
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
 Enter Chọn  Esc Quay lại
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────╮╭─ Theo tháng ────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                  388 % ││ 1.400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│               ╰ 100 %                                    ││               ███ ███ ▁▁▁                                │
│                                                          ││               ███ ███ ███ ▃▃▃             ▃▃▃            │
│ hạng 1/30 (m╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────────────────╮█ ▅▅▅        │
│ đạt 100 % từ│ Tệp:   danh-sach.csv                                                                     │█ ███ ███    │
│ cùng kỳ +90 │                                                                                          │█ ███ ███    │
│ vượt nhịp nă│ Tên phường trong tệp thuộc thời kỳ nào?                                                  │█ ███ ███    │
│ 9.898 túi · │ từ 01/07/2025               3/4 tên phường                                               │╌ ╌╌╌ ╌╌╌    │
│             │ 01/01–30/06/2025            2/4 tên phường, 1 ngoài địa bàn                              │█ ███ ███    │
│             │ đến 31/12/2024              2/4 tên phường                                               │  11  12     │
╰─────────────│                                                                                          │─────────────╯
╭─ Phường ────│ Thời kỳ này không có: Nhân Chính                                                         │───── 31/12 ─╮
│ # ▲ Phường  │                                                                                          │             │
│   1 Kim Gian│                                                                                          │0            │
│   2 Thanh Xu│                                                                                          │nhận 9 túi   │
│   3 Thanh Xu│                                                                                          │ cuối năm    │
│   4 Nhân Chí│                                                                                          │40 túi       │
│   5 Khương T│                                                                                          │             │
│   6 Khương Đ│                                                                                          │             │
│   7 Thượng Đ│                                                                                          │             │
│   8 Khương M│                                                                                          │phố Hoàng    │
│   9 Phương L│                                                                                          │úy           │
│  10 Hạ Đình │                                                                                          │ật Đỏ        │
│  11 Thanh Xu│                                                                                          │             │
│             ╰──────────────────────────────────────────────────────────────────────────────────────────╯020          │
│                                                                                    ││ 23,9 tỷ đồng  +85 %            │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
    ]
}
