// swift-format-ignore-file

extension Pictures {
    static let deskGaveAnotherVolumePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28   │
╰─╭─ Thể tích khác ──────────────────────────────────────────────────────────╮─╯
╭─│ Bùi Đức Thịnh                                                            │─╮
│ │ 250–500 ml · Thông tư 26/2013/TT-BYT, Điều 4: không quá 500 ml; Thông tư │ │
│ │ 15/2023/TT-BYT: đơn vị máu 250, 350, 450 ml                              │ │
│ │                                                                          │ │
│ │ Thể tích (ml)  300                                                       │ │
│ │ Cân nặng (kg)  41                                                        │ │
│ │                ✗ 41,0 kg là chưa đủ cân: quy định từ 42 kg. Nếu trên túi │ │
│ │                  in đúng như thế, hãy ghi lần nữa.                       │ │
│ │ Mã túi         (nếu biết)                                                │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │ │
│ ╰──────────────────────────────────────────────────────────────────────────╯ │
│                                           ││ Căn cước    ••••2308            │
│                                           ││ Enter  đã hiến…                 │
│                                           ││ o hoãn  z lùi bước              │
╰───────────────────────────────────────────╯╰─────────────────────────────────╯
 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──────────────────────────────────────────── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28 · 2,8 túi/giờ · chờ 30′ (4)               │
│ lần đầu 0/18 0 % · từ 350 ml 12/17 71 % · vãng lai 1/26 4 % · không thành 1/22 5 % · còn chờ đến 17 · quá giờ 3      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Hẹn 3+1│Đến 2│Khám 1│[Hiến 1]│Xong 6 ──────────────────────╮╭─ Bùi Đức Thịnh ─────────────────────────── đang hiến ─╮
│ 13:58 Bùi Đức Thịnh  1980 O+  Quan Nhân 59               7′ ││ đủ khoảng cách                                        │
│                                                             ││ lần cuối 06/06/2020 · 250 ml toàn phần                │
│                                                             ││ đến 13:05 · khám 13:15 · lấy máu 13:58                │
│                     ╭─ Thể tích khác ──────────────────────────────────────────────────────────╮                     │
│                     │ Bùi Đức Thịnh                                                            │                     │
│                     │ 250–500 ml · Thông tư 26/2013/TT-BYT, Điều 4: không quá 500 ml; Thông tư │                     │
│                     │ 15/2023/TT-BYT: đơn vị máu 250, 350, 450 ml                              │h Xuân               │
│                     │                                                                          │                     │
│                     │ Thể tích (ml)  300                                                       │                     │
│                     │ Cân nặng (kg)  41                                                        │                     │
│                     │                ✗ 41,0 kg là chưa đủ cân: quy định từ 42 kg. Nếu trên túi │                     │
│                     │                  in đúng như thế, hãy ghi lần nữa.                       │                     │
│                     │ Mã túi         (nếu biết)                                                │                     │
│                     │                                                                          │                     │
│                     │                                                                          │                     │
│                     │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │                     │
│                     ╰──────────────────────────────────────────────────────────────────────────╯                     │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││                                                       │
│                                                             ││ Enter  đã hiến…                                       │
│                                                             ││ o hoãn  z lùi bước                                    │
╰─────────────────────────────────────────────────────────────╯╰───────────────────────────────────────────────────────╯
 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,
    ]
}
