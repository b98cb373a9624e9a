// swift-format-ignore-file

extension Pictures {
    static let joinWhichFamilyPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2  3  4  5  6  7  0
╭─ Nhập gia đình nào? ─────────────────────────────────────────────────────────╮
│ › tên gia đình, mã, hoặc một thành viên                                      │
│                                                                              │
│ Gia đình ông Trần Văn Bình                  TX-GĐ001       4 người     8 túi │
│ Gia đình bà Đặng Thị Mai                    TX-GĐ002       3 người    14 túi │
│ Gia đình bà Công Tằng Tôn Nữ Nguyễn Phúc H… TX-GĐ003       6 người    22 túi │
│ GD000123                                    GD000123       2 người     2 túi │
│ Gia đình ông Lê Đức Ân                                     0 người     0 túi │
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
│ hạng 1/30 (mẫu) · đạt 100 % từ 14/04 · cùng kỳ +90 %     ││               ███ ███ ███ ███         ▅▅▅ ███ ▅▅▅        │
│                 ╭─ Nhập gia đình nào? ─────────────────────────────────────────────────────────────╮█ ███ ███ ███    │
│                 │ › tên gia đình, mã, hoặc một thành viên                                          │█ ███ ███ ███    │
│                 │                                                                                  │█ ███ ███ ███    │
│                 │ Gia đình ông Trần Văn Bình                      TX-GĐ001       4 người     8 túi │╌ ╌╌╌ ╌╌╌ ╌╌╌    │
│                 │ Gia đình bà Đặng Thị Mai                        TX-GĐ002       3 người    14 túi │█ ███ ███ ███    │
│                 │ Gia đình bà Công Tằng Tôn Nữ Nguyễn Phúc Hoàng… TX-GĐ003       6 người    22 túi │  10  11  12     │
╰─────────────────│ GD000123                                        GD000123       2 người     2 túi │─────────────────╯
╭─ Phường ────────│ Gia đình ông Lê Đức Ân                                         0 người     0 túi │───────── 31/12 ─╮
│ # ▲ Phường      │                                                                                  │                 │
│   1 Kim Giang   │                                                                                  │16:30            │
│   2 Thanh Xuân N│                                                                                  │2 · nhận 9 túi   │
│   3 Thanh Xuân B│                                                                                  │                 │
│   4 Nhân Chính  │                                                                                  │                 │
│   5 Khương Trung│                                                                                  │yến phố Hoàng Đ… │
│   6 Khương Đình │                                                                                  │ủ nhật Đỏ        │
│   7 Thượng Đình │                                                                                  │                 │
│   8 Khương Mai  │                                                                                  │ạo 2020          │
│   9 Phương Liệt │                                                                                  │+85 %            │
│  10 Hạ Đình     │                                                                                  │                 │
│  11 Thanh Xuân T╰──────────────────────────────────────────────────────────────────────────────────╯                 │
│                                                                                    ││                                │
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
