// swift-format-ignore-file

extension Pictures {
    static let deskOfThoseWhoAreThroughPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28   │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Hẹn 3+1│Đến 2│Khám 1│Hiến 1│[Xong 6] ────╮╭─ Ngô Gia Bảo ───────────────────╮
│ 13:31 Đỗ Hồng Nhung  1981 AB+ đã hiến     ││ đủ khoảng cách                  │
│ 13:25 Lý Thanh Mai   1984 O+  bỏ về       ││ lần cuối 31/12/2020 · 80 ml     │
│ 13:16 Ngô Gia Bảo    1982 O+  không thành ││ toàn phần                       │
│ 13:04 Phan Anh       1983 AB+ hoãn        ││ đến 12:40 · khám 12:55 · lấy    │
│ 12:30 (đã xoá)       –        đã hiến     ││ máu 13:10 · xong 13:16          │
│ 14:00 Phạm Thu Hương 1976 O+  đã báo huỷ  ││ Đã hiến     1 lần trong sổ      │
│                                           ││ Sinh        1982 · Nữ           │
│                                           ││ Nhóm máu    O+                  │
│                                           ││ Phường      Nhân Chính, Quận…   │
│                                           ││ Phố         Hoàng Đạo Thúy 73   │
│                                           ││ Đơn vị      –                   │
│                                           ││ Điện thoại  •••630              │
│                                           ││ Căn cước    ••••2310            │
│                                           ││                                 │
│                                           ││ z lùi bước                      │
╰───────────────────────────────────────────╯╰─────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──────────────────────────────────────────── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28 · 2,8 túi/giờ · chờ 30′ (4)               │
│ lần đầu 0/18 0 % · từ 350 ml 12/17 71 % · vãng lai 1/26 4 % · không thành 1/22 5 % · còn chờ đến 17 · quá giờ 3      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Hẹn 3+1│Đến 2│Khám 1│Hiến 1│[Xong 6] ──────────────────────╮╭─ Ngô Gia Bảo ─────────────────── lấy máu không thành ─╮
│ 13:31 Đỗ Hồng Nhung                    1981 AB+ đã hiến     ││ đủ khoảng cách                                        │
│ 13:25 Lý Thanh Mai                     1984 O+  bỏ về       ││ lần cuối 31/12/2020 · 80 ml toàn phần                 │
│ 13:16 Ngô Gia Bảo                      1982 O+  không thành ││ đến 12:40 · khám 12:55 · lấy máu 13:10 · xong 13:16   │
│ 13:04 Phan Anh                         1983 AB+ hoãn        ││ Đã hiến     1 lần trong sổ                            │
│ 12:30 (đã xoá)                         –        đã hiến     ││ Sinh        1982 · Nữ                                 │
│ 14:00 Phạm Thu Hương                   1976 O+  đã báo huỷ  ││ Nhóm máu    O+                                        │
│                                                             ││ Phường      Nhân Chính, Quận Thanh Xuân               │
│                                                             ││ Phố         Hoàng Đạo Thúy 73                         │
│                                                             ││ Đơn vị      –                                         │
│                                                             ││ Điện thoại  •••630                                    │
│                                                             ││ Căn cước    ••••2310                                  │
│                                                             ││ Đồng ý      chưa ghi; bấm s                           │
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
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││ z lùi bước                                            │
╰─────────────────────────────────────────────────────────────╯╰───────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm (F3 Ghi nhận) F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
