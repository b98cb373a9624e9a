// swift-format-ignore-file

extension Pictures {
    static let deskLookupPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ai vừa đến? ────────────────────────────────────────────────────────────────╮
│ › a                                                                          │
│                                                                              │
│ Họ tên             sinh ở đợt này           máu lần cuối   khoảng cách       │
│ Nguyễn Thị Hoà     1985 đã đặt 13:30        O+  18/10/2020 từ 10/01/2021   ┃ │
│ Đặng Văn Hùng      1973 đã nhắc 14:00       AB+ 13/06/2020 đủ khoảng cách  ┃ │
│ C. … An            1974 đã hứa 14:30        O+  12/06/2020 đủ khoảng cách  ┃ │
│ Lê Minh Đức        1975 đã mời              AB+ 11/06/2020 đủ khoảng cách  ┃ │
│ Trần Quốc Ân          – đã đến              AB+ –          chưa rõ         ┃ │
│ Vũ Thị Ánh         1978 đã đến              O+  08/06/2020 đủ khoảng cách  ┃ │
│ Hoàng Kim Oanh     1979 đang khám           AB+ 07/06/2020 đủ khoảng cách  ┃ │
│ Bùi Đức Thịnh      1980 đang hiến           O+  06/06/2020 đủ khoảng cách  ┃ │
│ Phạm Thu Hương     1976 đã báo huỷ 14:00    O+  10/06/2020 đủ khoảng cách  ┃ │
│ Đỗ Hồng Nhung      1981 đã hiến             AB+ 05/06/2020 đủ khoảng cách  ┃ │
│ Ngô Gia Bảo        1982 lấy máu không thành O+  04/06/2020 đủ khoảng cách  ┃ │
│ Phan Anh           1983 hoãn                AB+ 03/06/2020 từ 28/01/2021   │ │
│ Lý Thanh Mai       1984 bỏ về               O+  02/06/2020 đủ khoảng cách  │ │
│                                                                              │
│ Nguyễn Thị Hoà · 1985 · Nhân Chính · Quan Nhân 15 ngõ 52                     │
│ 15 người · Enter chọn · F7 người mới                                         │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại  F7 Thêm
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──────────────────────────────────────────── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28 · 2,8 túi/giờ · chờ 30′ (4)               │
│ lần╭─ Ai vừa đến? ──────────────────────────────────────────────────────────────────────────────────────────────╮    │
╰────│ › a                                                                                                        │────╯
╭─ Hẹ│                                                                                                            │ến ─╮
│ 13:│ Họ tên           sinh ở đợt này          máu phường         phố, số nhà  số lần lần cuối   khoảng cách     │    │
│ 13:│ Nguyễn Thị Hoà   1985 đã đặt 13:30       O+  Nhân Chính     Quan Nhân 1…      3 18/10/2020 từ 10/01/2021   │    │
│    │ Đặng Văn Hùng    1973 đã nhắc 14:00      AB+ Nhân Chính     Nguyễn Trãi…      1 13/06/2020 đủ khoảng cách  │    │
│    │ C. … An          1974 đã hứa 14:30       O+  Nhân Chính     Hoàng Đạo T…      1 12/06/2020 đủ khoảng cách  │    │
│    │ Lê Minh Đức      1975 đã mời             AB+ Nhân Chính     Vũ Tông Pha…      1 11/06/2020 đủ khoảng cách  │    │
│    │ Trần Quốc Ân        – đã đến             AB+ Nhân Chính     Nguyễn Trãi…      0 –          chưa rõ         │    │
│    │ Vũ Thị Ánh       1978 đã đến             O+  Nhân Chính     Hoàng Đạo T…      1 08/06/2020 đủ khoảng cách  │    │
│    │ Hoàng Kim Oanh   1979 đang khám          AB+ Nhân Chính     Vũ Tông Pha…      1 07/06/2020 đủ khoảng cách  │    │
│    │ Bùi Đức Thịnh    1980 đang hiến          O+  Nhân Chính     Quan Nhân 59      1 06/06/2020 đủ khoảng cách  │    │
│    │ Phạm Thu Hương   1976 đã báo huỷ 14:00   O+  Nhân Chính     Quan Nhân 31      1 10/06/2020 đủ khoảng cách  │    │
│    │ Đỗ Hồng Nhung    1981 đã hiến            AB+ Nhân Chính     Nguyễn Trãi…      1 05/06/2020 đủ khoảng cách  │    │
│    │ Ngô Gia Bảo      1982 lấy máu không thà… O+  Nhân Chính     Hoàng Đạo T…      1 04/06/2020 đủ khoảng cách  │    │
│    │ Phan Anh         1983 hoãn               AB+ Nhân Chính     Vũ Tông Pha…      1 03/06/2020 từ 28/01/2021   │    │
│    │ Lý Thanh Mai     1984 bỏ về              O+  Nhân Chính     Quan Nhân 87      1 02/06/2020 đủ khoảng cách  │    │
│    │ Tạ Quang Minh    1986 –                  O+  Nhân Chính     Hoàng Đạo T…      1 31/05/2020 đủ khoảng cách  │    │
│    │ Hồ Ngọc Lan      1987 –                  AB+ Nhân Chính     Vũ Tông Pha…      1 01/12/2020 từ 23/02/2021   │    │
│    │                                                                                                            │    │
│    │                                                                                                            │    │
│    │                                                                                                            │    │
│    │                                                                                                            │    │
│    │                                                                                                            │    │
│    │ 15 người · Enter chọn · F7 người mới                                                                       │    │
│    ╰────────────────────────────────────────────────────────────────────────────────────────────────────────────╯    │
│                                                             ││                                                       │
│                                                             ││ Enter  đang khám                                      │
│                                                             ││ F3 đã hiến  o hoãn  v bỏ về  z lùi bước               │
╰─────────────────────────────────────────────────────────────╯╰───────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại  F7 Thêm
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón                                          Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─────────────────────────────────────────────────────────────────────────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28 · 2,8 túi/giờ · chờ 30′ (4)                                                                                               │
│ lần đầu 0/18 0 % · từ 350 ml 12/17 71 % · vãng lai 1/26 4 % · không thành 1/22 5 % · còn chờ đến 17 · quá giờ 3 · 5.610 ml                                                                           │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Hẹn 3+1│[Đến 2]│Khám 1│Hiến 1│Xong 6 ───────────────────────────────────────────────────────────────────────────────╮╭─ Trần Quốc Ân ────────────────────────────────────────────────────── đã đến ─╮
│ 13:40 Trần Quốc Ân                                         –    AB+ Nguyễn Trãi 38                      25′ vãng lai ││ chưa rõ                                                                      │
│ 13:52 Vũ Thị Ánh                                           1978 O+  Hoàng Đạo Thúy 45                   13′          ││ lần đầu hiến máu                                                             │
│                                                                                                                      ││ đến 13:40                                                                    │
│                                                                                                                      ││ Đã hiến     0 lần trong sổ                                                   │
│                                                                                                                      ││ Sinh        Nam                                                              │
│                                                                                                                      ││ Nhóm máu    AB+                                                              │
│                                                                                                                      ││ Phường      Nhân Chính, Quận Thanh Xuân                                      │
│                                                                                                                      ││ Phố         Nguyễn Trãi 38                                                   │
│                                                                                                                      ││ Đơn vị      –                                                                │
│                                            ╭─ Ai vừa đến? ──────────────────────────────────────────────────────────────────────────────────────────────╮                                            │
│                                            │ › a                                                                                                        │                                            │
│                                            │                                                                                                            │                                            │
│                                            │ Họ tên           sinh ở đợt này          máu phường         phố, số nhà  số lần lần cuối   khoảng cách     │                                            │
│                                            │ Nguyễn Thị Hoà   1985 đã đặt 13:30       O+  Nhân Chính     Quan Nhân 1…      3 18/10/2020 từ 10/01/2021   │                                            │
│                                            │ Đặng Văn Hùng    1973 đã nhắc 14:00      AB+ Nhân Chính     Nguyễn Trãi…      1 13/06/2020 đủ khoảng cách  │                                            │
│                                            │ C. … An          1974 đã hứa 14:30       O+  Nhân Chính     Hoàng Đạo T…      1 12/06/2020 đủ khoảng cách  │                                            │
│                                            │ Lê Minh Đức      1975 đã mời             AB+ Nhân Chính     Vũ Tông Pha…      1 11/06/2020 đủ khoảng cách  │                                            │
│                                            │ Trần Quốc Ân        – đã đến             AB+ Nhân Chính     Nguyễn Trãi…      0 –          chưa rõ         │                                            │
│                                            │ Vũ Thị Ánh       1978 đã đến             O+  Nhân Chính     Hoàng Đạo T…      1 08/06/2020 đủ khoảng cách  │                                            │
│                                            │ Hoàng Kim Oanh   1979 đang khám          AB+ Nhân Chính     Vũ Tông Pha…      1 07/06/2020 đủ khoảng cách  │                                            │
│                                            │ Bùi Đức Thịnh    1980 đang hiến          O+  Nhân Chính     Quan Nhân 59      1 06/06/2020 đủ khoảng cách  │                                            │
│                                            │ Phạm Thu Hương   1976 đã báo huỷ 14:00   O+  Nhân Chính     Quan Nhân 31      1 10/06/2020 đủ khoảng cách  │                                            │
│                                            │ Đỗ Hồng Nhung    1981 đã hiến            AB+ Nhân Chính     Nguyễn Trãi…      1 05/06/2020 đủ khoảng cách  │                                            │
│                                            │ Ngô Gia Bảo      1982 lấy máu không thà… O+  Nhân Chính     Hoàng Đạo T…      1 04/06/2020 đủ khoảng cách  │                                            │
│                                            │ Phan Anh         1983 hoãn               AB+ Nhân Chính     Vũ Tông Pha…      1 03/06/2020 từ 28/01/2021   │                                            │
│                                            │ Lý Thanh Mai     1984 bỏ về              O+  Nhân Chính     Quan Nhân 87      1 02/06/2020 đủ khoảng cách  │                                            │
│                                            │ Tạ Quang Minh    1986 –                  O+  Nhân Chính     Hoàng Đạo T…      1 31/05/2020 đủ khoảng cách  │                                            │
│                                            │ Hồ Ngọc Lan      1987 –                  AB+ Nhân Chính     Vũ Tông Pha…      1 01/12/2020 từ 23/02/2021   │                                            │
│                                            │                                                                                                            │                                            │
│                                            │                                                                                                            │                                            │
│                                            │                                                                                                            │                                            │
│                                            │                                                                                                            │                                            │
│                                            │                                                                                                            │                                            │
│                                            │ 15 người · Enter chọn · F7 người mới                                                                       │                                            │
│                                            ╰────────────────────────────────────────────────────────────────────────────────────────────────────────────╯                                            │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││                                                                              │
│                                                                                                                      ││ Enter  đang khám                                                             │
│                                                                                                                      ││ F3 đã hiến  o hoãn  v bỏ về  z lùi bước                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại  F7 Thêm
"""#,
    ]
}
