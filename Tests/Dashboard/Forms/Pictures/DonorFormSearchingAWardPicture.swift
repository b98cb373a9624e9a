// swift-format-ignore-file

extension Pictures {
    static let donorFormSearchingAWardPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─╭─ Sửa người hiến ─────────────────────────────────────────────────────────╮─╮
│ │                                                                          │ │
│ │ Họ và tên           Nguyễn Thị Hoà                                       │ │
│ │ Ngày hoặc năm sinh  15/03/1985                                           │ │
│ │ Giới tính            chưa rõ  [Nữ]  Nam                                  │ │
│ │ Số căn cước         001185012345                                         │ │
╰─│ Điện thoại          0987 654 321                                         │─╯
╭─│ Nhóm máu            O+                                                   │─╮
│ │ Phường              khuong                                               │ │
│ │                      Khương Trung  Quận Thanh Xuân                       │ │
│ │                      Khương Mai  Quận Thanh Xuân                         │ │
│ │                      Khương Đình  Quận Thanh Xuân                        │ │
│ │                      Khương Thượng  Quận Đống Đa                         │ │
│ │                                                                          │ │
│ │ Phố                 Quan Nhân                                            │ │
│ │ Số nhà              15 ngõ 52                                            │ │
│ │ Tổ, đơn vị          Tổ 5                                                 │ │
│ │ Đã hiến trước đây   4                                                    │ │
│ │ Ghi chú             gọi sau 17 giờ                                       │ │
│ │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │ │
╰─╰──────────────────────────────────────────────────────────────────────────╯─╯
 Enter Ô tiếp  Esc Đóng gợi ý  Ctrl-S Ghi
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────╮╭─ Theo tháng ────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                  388 % ││ 1.400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│               ╰ 100 %                                    ││               ███ ███ ▁▁▁                                │
│                                                          ││               ███ ███ ███ ▃▃▃             ▃▃▃            │
│ hạng 1/30 (mẫu)     ╭─ Sửa người hiến ─────────────────────────────────────────────────────────╮  ▅▅▅ ███ ▅▅▅        │
│ đạt 100 % từ 14/04  │                                                                          │  ███ ███ ███ ███    │
│ cùng kỳ +90 %       │ Họ và tên           Nguyễn Thị Hoà                                       │▄ ███ ███ ███ ███    │
│ vượt nhịp năm 7.347 │ Ngày hoặc năm sinh  15/03/1985                                           │█ ███ ███ ███ ███    │
│ 9.898 túi · 12.669,4│ Giới tính            chưa rõ  [Nữ]  Nam                                  │█ ╌╌╌ ╌╌╌ ╌╌╌ ╌╌╌    │
│                     │ Số căn cước         001185012345                                         │▔ ███ ███ ███ ███    │
│                     │ Điện thoại          0987 654 321                                         │   9  10  11  12     │
╰─────────────────────│ Nhóm máu            O+                                                   │─────────────────────╯
╭─ Phường ────────────│ Phường              khuong                                               │───────────── 31/12 ─╮
│ # ▲ Phường          │                      Khương Trung  Quận Thanh Xuân                       │hân                  │
│   1 Kim Giang       │                      Khương Mai  Quận Thanh Xuân                         │đến 16:30            │
│   2 Thanh Xuân Nam  │                      Khương Đình  Quận Thanh Xuân                        │oãn 2 · nhận 9 túi   │
│   3 Thanh Xuân Bắc  │                      Khương Thượng  Quận Đống Đa                         │hiến máu cuối năm    │
│   4 Nhân Chính      │                                                                          │00 · 18/40 túi       │
│   5 Khương Trung    │ Phố                 Quan Nhân                                            │ túi                 │
│   6 Khương Đình     │ Số nhà              15 ngõ 52                                            │                     │
│   7 Thượng Đình     │ Tổ, đơn vị          Tổ 5                                                 │                     │
│   8 Khương Mai      │ Đã hiến trước đây   4                                                    │  Tuyến phố Hoàng    │
│   9 Phương Liệt     │ Ghi chú             gọi sau 17 giờ                                       │  Đạo Thúy           │
│  10 Hạ Đình         │ Mời hiến máu        [được mời]  không mời nữa                            │  Chủ nhật Đỏ        │
│  11 Thanh Xuân Trung│ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │                     │
│                     ╰──────────────────────────────────────────────────────────────────────────╯ân đạo 2020          │
│                                                                                    ││ 23,9 tỷ đồng  +85 %            │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
 Enter Ô tiếp  Esc Đóng gợi ý  Ctrl-S Ghi
"""#,
    ]
}
