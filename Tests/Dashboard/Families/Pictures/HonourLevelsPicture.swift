// swift-format-ignore-file

extension Pictures {
    static let honourLevelsPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Căn cứ tôn vinh ────────────────────────────────────────────────────────────╮
│ [Gia đình]│Cá nhân                                                           │
│     3 lần  giấy khen                                      đủ số lần          │
│     5 lần  cúp đồng                                       đủ số lần          │
│    10 lần  cúp bạc                                                           │
│    15 lần  cúp vàng                                                          │
│    20 lần  bằng khen                                                         │
│                                                                              │
│                                                                              │
│                                                                              │
│ Hình thức   Cúp thủy tinh màu bạc                                            │
│ Đề nghị     Ban Chỉ đạo cấp tỉnh                                             │
│ Trao        Ban Chỉ đạo cấp tỉnh                                             │
│ Theo        Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày   │
│             15/9/2017, Điều 8                                                │
│ Nguồn       nganhangphapluat.thukyluat.vn                                    │
│ Hiệu lực    từ 15/09/2017                                                    │
│                                                                              │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Esc Quay lại
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────╮╭─ Theo tháng ────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                  388 % ││ 1.400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│               ╰ 100 %                                    ││               ███ ███ ▁▁▁                                │
│             ╭─ Căn cứ tôn vinh ────────────────────────────────────────────────────────────────────────╮▃            │
│ hạng 1/30 (m│ [Gia đình]│Cá nhân                                                                       │█ ▅▅▅        │
│ đạt 100 % từ│     3 lần  giấy khen                                                  đủ số lần          │█ ███ ███    │
│ cùng kỳ +90 │     5 lần  cúp đồng                                                   đủ số lần          │█ ███ ███    │
│ vượt nhịp nă│    10 lần  cúp bạc                                                                       │█ ███ ███    │
│ 9.898 túi · │    15 lần  cúp vàng                                                                      │╌ ╌╌╌ ╌╌╌    │
│             │    20 lần  bằng khen                                                                     │█ ███ ███    │
│             │                                                                                          │  11  12     │
╰─────────────│                                                                                          │─────────────╯
╭─ Phường ────│                                                                                          │───── 31/12 ─╮
│ # ▲ Phường  │                                                                                          │             │
│   1 Kim Gian│                                                                                          │0            │
│   2 Thanh Xu│                                                                                          │nhận 9 túi   │
│   3 Thanh Xu│ Hình thức   Cúp thủy tinh màu bạc                                                        │ cuối năm    │
│   4 Nhân Chí│ Đề nghị     Ban Chỉ đạo cấp tỉnh                                                         │40 túi       │
│   5 Khương T│ Trao        Ban Chỉ đạo cấp tỉnh                                                         │             │
│   6 Khương Đ│ Theo        Quy chế Tôn vinh, khen thưởng kèm Quyết định 122/QĐ-BCĐQG ngày 15/9/2017,    │             │
│   7 Thượng Đ│             Điều 8                                                                       │             │
│   8 Khương M│ Nguồn       nganhangphapluat.thukyluat.vn                                                │phố Hoàng    │
│   9 Phương L│ Hiệu lực    từ 15/09/2017                                                                │úy           │
│  10 Hạ Đình │                                                                                          │ật Đỏ        │
│  11 Thanh Xu│                                                                                          │             │
│             │                                                                                          │020          │
│             ╰──────────────────────────────────────────────────────────────────────────────────────────╯%            │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
 Esc Quay lại
"""#,
    ]
}
