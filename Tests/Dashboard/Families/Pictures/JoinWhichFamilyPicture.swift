// swift-format-ignore-file

extension Pictures {
    static let joinWhichFamilyPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Nhập gia đình nào? ─────────────────────────────────────────────────────────╮
│ › tên gia đình, mã, hoặc một thành viên                                      │
│                                                                              │
│ GĐ bà Đặng Thị Mai                          TX-GĐ002       3 người    14 túi │
│ GĐ bà C. … An                               TX-GĐ003       6 người    22 túi │
│ GD000123                                    GD000123       2 người     2 túi │
│ GĐ ông Lê Đức Ân                                           0 người     0 túi │
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
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────╮╭─ Theo tháng ────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                  388 % ││ 1.400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│               ╰ 100 %                                    ││               ███ ███ ▁▁▁                                │
│                                                          ││               ███ ███ ███ ▃▃▃             ▃▃▃            │
│ hạng 1/30 (mẫu)                                          ││               ███ ███ ███ ███         ▅▅▅ ███ ▅▅▅        │
│ đạt 100 % từ 14/╭─ Nhập gia đình nào? ─────────────────────────────────────────────────────────────╮█ ███ ███ ███    │
│ cùng kỳ +90 %   │ › tên gia đình, mã, hoặc một thành viên                                          │█ ███ ███ ███    │
│ vượt nhịp năm 7.│                                                                                  │█ ███ ███ ███    │
│ 9.898 túi · 12.6│ GĐ bà Đặng Thị Mai                              TX-GĐ002       3 người    14 túi │╌ ╌╌╌ ╌╌╌ ╌╌╌    │
│                 │ GĐ bà Công T. T. Nữ N. P. H. T. K. K. N. Bảo An TX-GĐ003       6 người    22 túi │█ ███ ███ ███    │
│                 │ GD000123                                        GD000123       2 người     2 túi │  10  11  12     │
╰─────────────────│ GĐ ông Lê Đức Ân                                               0 người     0 túi │─────────────────╯
╭─ Phường ────────│                                                                                  │───────── 31/12 ─╮
│ # ▲ Phường      │                                                                                  │                 │
│   1 Kim Giang   │                                                                                  │16:30            │
│   2 Thanh Xuân N│                                                                                  │2 · nhận 9 túi   │
│   3 Thanh Xuân B│                                                                                  │ máu cuối năm    │
│   4 Nhân Chính  │                                                                                  │ 18/40 túi       │
│   5 Khương Trung│                                                                                  │                 │
│   6 Khương Đình │                                                                                  │                 │
│   7 Thượng Đình │                                                                                  │                 │
│   8 Khương Mai  │                                                                                  │yến phố Hoàng    │
│   9 Phương Liệt │                                                                                  │o Thúy           │
│  10 Hạ Đình     │                                                                                  │ủ nhật Đỏ        │
│  11 Thanh Xuân T╰──────────────────────────────────────────────────────────────────────────────────╯                 │
│                                                                                    ││ Giá trị nhân đạo 2020          │
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
