// swift-format-ignore-file

extension Pictures {
    static let importAsksForTheEraPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan                            14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────╮
│ Tệp:   danh-sach.csv                                                         │
│                                                                              │
│ Tên phường trong tệp thuộc thời kỳ nào?                                      │
│ từ 01/07/2025               3/4 tên phường · không có: Nhân Chính            │
│ 01/01–30/06/2025            2/4 tên phường · không có: Thanh Xuân, Kim Giang │
│ đến 31/12/2024              2/4 tên phường · không có: Thanh Xuân            │
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
 Enter Chọn  Esc Quay lại
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────╮╭─ Theo tháng ────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                  388 % ││ 1.400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│               ╰ 100 %                                    ││               ███ ███ ▁▁▁                                │
│                                                          ││               ███ ███ ███ ▃▃▃             ▃▃▃            │
│ hạng 1/30 (m╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────────────────╮█ ▅▅▅        │
│             │ Tệp:   danh-sach.csv                                                                     │█ ███ ███    │
│             │                                                                                          │█ ███ ███    │
│             │ Tên phường trong tệp thuộc thời kỳ nào?                                                  │█ ███ ███    │
│             │ từ 01/07/2025               3/4 tên phường · không có: Nhân Chính                        │╌ ╌╌╌ ╌╌╌    │
│             │ 01/01–30/06/2025            2/4 tên phường · không có: Thanh Xuân, Kim Giang             │█ ███ ███    │
│             │ đến 31/12/2024              2/4 tên phường · không có: Thanh Xuân                        │  11  12     │
╰─────────────│                                                                                          │─────────────╯
╭─ Phường ────│                                                                                          │───── 31/12 ─╮
│ # ▲ Phường  │                                                                                          │             │
│   1 Kim Gian│                                                                                          │0            │
│   2 Thanh Xu│                                                                                          │nhận 9 túi   │
│   3 Thanh Xu│                                                                                          │             │
│   4 Nhân Chí│                                                                                          │             │
│   5 Khương T│                                                                                          │oàng Đạo Th… │
│   6 Khương Đ│                                                                                          │             │
│   7 Thượng Đ│                                                                                          │             │
│   8 Khương M│                                                                                          │020          │
│   9 Phương L│                                                                                          │%            │
│  10 Hạ Đình │                                                                                          │             │
│  11 Thanh Xu│                                                                                          │             │
│             ╰──────────────────────────────────────────────────────────────────────────────────────────╯             │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
    ]
}
