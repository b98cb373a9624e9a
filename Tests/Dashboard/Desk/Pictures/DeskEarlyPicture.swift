// swift-format-ignore-file

extension Pictures {
    static let deskEarlyPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28   │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ [Hẹn 3+1]│Đến 2│Khám 1│Hiến 1│Xong 6 ────╮╭─ Nguyễn Thị Hoà ─ đã đặt 13:30 ─╮
│ 13╭─ Chưa đủ khoảng cách ────────────────────────────────────────────────╮   │
│ 14│ Nguyễn Thị Hoà: chưa đến ngày 10/01/2021                             │   │
│ 14│ Lần cuối: 18/10/2020, toàn phần.                                     │   │
│   │ Thông tư 26/2013/TT-BYT, Điều 6: 12 tuần sau khi hiến máu toàn phần  │   │
│   │ hoặc khối hồng cầu gạn tách                                          │t… │
│   │ Vẫn tiếp nhận được, bác sĩ quyết định; nhật ký sẽ ghi rõ việc này.   │   │
│   │                                                                      │   │
│   │ [ Esc thôi ]  [ Ctrl-S vẫn tiếp nhận ]                               │   │
│   │                                                                      │52 │
│   │                                                                      │à… │
│   ╰──────────────────────────────────────────────────────────────────────╯   │
│                                           ││ Căn cước    ••••2345            │
│                                           ││ Gia đình    Gia đình ông Trần…  │
│                                           ││ Enter  đã đến                   │
│                                           ││                                 │
╰───────────────────────────────────────────╯╰─────────────────────────────────╯
 Esc Quay lại  Ctrl-S Ghi
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──────────────────────────────────────────── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28 · 2,8 túi/giờ · chờ 30′ (4)               │
│ lần đầu 0/18 0 % · từ 350 ml 12/17 71 % · vãng lai 1/26 4 % · không thành 1/22 5 % · còn chờ đến 17 · quá giờ 3      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ [Hẹn 3+1]│Đến 2│Khám 1│Hiến 1│Xong 6 ──────────────────────╮╭─ Nguyễn Thị Hoà ─────────────────────── đã đặt 13:30 ─╮
│ 13:30 Nguyễn Thị Hoà                 1985 O+  từ 10/01/2021 ││ chưa đến ngày 10/01/2021                              │
│ 14:00 Đặng Văn Hùng                  1973 AB+ quá giờ 5′    ││ lần cuối 18/10/2020 · 350 ml toàn phần                │
│ 14:30 C. … An                        1974 O+  đã hứa        ││ hẹn 13:30                                             │
│     – Lê Minh Đức                    1975 AB+ đã mời        ││ Đã hiến     3 lần trong sổ · tự khai 4 (02/05/2019)   │
│                                                             ││ Sinh        1985 · Nữ                                 │
│                       ╭─ Chưa đủ khoảng cách ────────────────────────────────────────────────╮                       │
│                       │ Nguyễn Thị Hoà: chưa đến ngày 10/01/2021                             │anh Xuân               │
│                       │ Lần cuối: 18/10/2020, toàn phần.                                     │                       │
│                       │ Thông tư 26/2013/TT-BYT, Điều 6: 12 tuần sau khi hiến máu toàn phần  │ dân cư                │
│                       │ hoặc khối hồng cầu gạn tách                                          │                       │
│                       │ Vẫn tiếp nhận được, bác sĩ quyết định; nhật ký sẽ ghi rõ việc này.   │                       │
│                       │                                                                      │ăn Bình · Vợ ·         │
│                       │ [ Esc thôi ]  [ Ctrl-S vẫn tiếp nhận ]                               │                       │
│                       │                                                                      │u · 02/05/2019         │
│                       │                                                                      │                       │
│                       ╰──────────────────────────────────────────────────────────────────────╯                       │
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
 Esc Quay lại  Ctrl-S Ghi
"""#,
    ]
}
