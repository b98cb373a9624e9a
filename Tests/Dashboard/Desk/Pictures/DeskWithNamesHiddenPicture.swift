// swift-format-ignore-file

extension Pictures {
    static let deskWithNamesHiddenPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  2020 · túi       CHE TÊN  14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28   │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ [Hẹn 3]│Đến 2│Khám 1│Hiến 1│Xong 6 ──────╮╭─ ••••• ────────── đã đặt 13:30 ─╮
│ 13:30 •••••            1985 từ 10/01/2021 ││ chưa đến ngày 10/01/2021        │
│ 14:00 •••••            1973 quá giờ 5′    ││ lần cuối 18/10/2020 · 350 ml    │
│ 14:30 •••••            1974 đã hứa        ││ toàn phần                       │
│     – •••••            1975 đã mời        ││ hẹn 13:30                       │
│                                           ││ Đã hiến     3 lần trong sổ · t… │
│                                           ││ Sinh        1985 · Nữ           │
│                                           ││ Nhóm máu    O+                  │
│                                           ││ Phường      Nhân Chính, Quận…   │
│                                           ││ Phố         Quan Nhân 15 ngõ 52 │
│                                           ││ Đơn vị      Tổ 5 · Khối địa bà… │
│                                           ││ Điện thoại  •••321              │
│                                           ││ Căn cước    ••••2345            │
│                                           ││ Gia đình    ••••• · Vợ ·…       │
│                                           ││ Enter  đã đến                   │
│                                           ││                                 │
╰───────────────────────────────────────────╯╰─────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm (F3 Ghi nhận) F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón         Quận Thanh Xuân · 2020 · túi       CHE TÊN  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──────────────────────────────────────────── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28 · 2,8 túi/giờ · chờ 30′ (4)               │
│ lần đầu 0/18 0 % · từ 350 ml 12/17 71 % · vãng lai 1/26 4 % · không thành 1/22 5 % · còn chờ đến 17 · quá giờ 3      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ [Hẹn 3]│Đến 2│Khám 1│Hiến 1│Xong 6 ────────────────────────╮╭─ ••••• ──────────────────────────────── đã đặt 13:30 ─╮
│ 13:30 •••••                          1985 O+  từ 10/01/2021 ││ chưa đến ngày 10/01/2021                              │
│ 14:00 •••••                          1973 AB+ quá giờ 5′    ││ lần cuối 18/10/2020 · 350 ml toàn phần                │
│ 14:30 •••••                          1974 O+  đã hứa        ││ hẹn 13:30                                             │
│     – •••••                          1975 AB+ đã mời        ││ Đã hiến     3 lần trong sổ · tự khai 4 (02/05/2019)   │
│                                                             ││ Sinh        1985 · Nữ                                 │
│                                                             ││ Nhóm máu    O+                                        │
│                                                             ││ Phường      Nhân Chính, Quận Thanh Xuân               │
│                                                             ││ Phố         Quan Nhân 15 ngõ 52                       │
│                                                             ││ Đơn vị      Tổ 5 · Khối địa bàn dân cư                │
│                                                             ││ Điện thoại  •••321                                    │
│                                                             ││ Căn cước    ••••2345                                  │
│                                                             ││ Gia đình    ••••• · Vợ · 01/01/2018                   │
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
│                                                             ││                                                       │
│                                                             ││ Enter  đã đến                                         │
│                                                             ││                                                       │
╰─────────────────────────────────────────────────────────────╯╰───────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm (F3 Ghi nhận) F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
