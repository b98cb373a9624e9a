// swift-format-ignore-file

extension Pictures {
    static let deskOfAPlannedDrivePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──── dự kiến ─╮
│ 15 túi  chưa đặt mục tiêu                                   dự báo 23–30 túi │
│ đến 17 · chờ khám 0 · khám 0 · đang hiến 0 · hoãn 2/17 12 %                  │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ [Hẹn 3+1]│Đến 0│Khám 0│Hiến 0│Xong 1 ────╮╭─ Nguyễn Thị Hoà ─ đã đặt 13:30 ─╮
│ 13:30 Nguyễn Thị Hoà        từ 10/01/2021 ││ chưa đến ngày 10/01/2021        │
│ 14:00 Đặng Văn Hùng         đã nhắc       ││ lần cuối 18/10/2020 · 350 ml    │
│ 14:30 C. … An               đã hứa        ││ toàn phần                       │
│     – Lê Minh Đức           đã mời        ││ hẹn 13:30                       │
│                                           ││ Đã hiến     3 lần trong sổ · t… │
│                                           ││ Sinh        1985 · Nữ           │
│                                           ││ Nhóm máu    O+                  │
│                                           ││ Phường      Nhân Chính, Quận…   │
│                                           ││ Phố         Quan Nhân 15 ngõ 52 │
│                                           ││ Đơn vị      Tổ 5 · Khối địa bà… │
│                                           ││ Điện thoại  •••321              │
│                                           ││ Căn cước    ••••2345            │
│                                           ││ Gia đình    Gia đình ông Trần…  │
│                                           ││ p mở đợt để bắt đầu             │
│                                           ││                                 │
╰───────────────────────────────────────────╯╰─────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──────────────────────────────────────────── dự kiến ─╮
│ 15 túi  chưa đặt mục tiêu                                                                           dự báo 23–30 túi │
│ đến 17 · chờ khám 0 · khám 0 · đang hiến 0 · hoãn 2/17 12 % · có mặt 17/28 61 % · 2,5 túi/giờ                        │
│ lần đầu 0/15 0 % · từ 350 ml 11/15 73 % · vãng lai 0/17 0 % · không thành 0/17 0 % · còn chờ đến 17 · vắng 11        │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ [Hẹn 3+1]│Đến 0│Khám 0│Hiến 0│Xong 1 ──────────────────────╮╭─ Nguyễn Thị Hoà ─────────────────────── đã đặt 13:30 ─╮
│ 13:30 Nguyễn Thị Hoà                 1985 O+  từ 10/01/2021 ││ chưa đến ngày 10/01/2021                              │
│ 14:00 Đặng Văn Hùng                  1973 AB+ đã nhắc       ││ lần cuối 18/10/2020 · 350 ml toàn phần                │
│ 14:30 C. … An                        1974 O+  đã hứa        ││ hẹn 13:30                                             │
│     – Lê Minh Đức                    1975 AB+ đã mời        ││ Đã hiến     3 lần trong sổ · tự khai 4 (02/05/2019)   │
│                                                             ││ Sinh        1985 · Nữ                                 │
│                                                             ││ Nhóm máu    O+                                        │
│                                                             ││ Phường      Nhân Chính, Quận Thanh Xuân               │
│                                                             ││ Phố         Quan Nhân 15 ngõ 52                       │
│                                                             ││ Đơn vị      Tổ 5 · Khối địa bàn dân cư                │
│                                                             ││ Điện thoại  •••321                                    │
│                                                             ││ Căn cước    ••••2345                                  │
│                                                             ││ Gia đình    Gia đình ông Trần Văn Bình · Vợ ·         │
│                                                             ││             01/01/2018                                │
│                                                             ││ Đồng ý      liên hệ mời hiến máu · 02/05/2019         │
│                                                             ││ Ghi chú     gọi sau 17 giờ                            │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││ p mở đợt để bắt đầu                                   │
│                                                             ││                                                       │
╰─────────────────────────────────────────────────────────────╯╰───────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm (F3 Ghi nhận) F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
