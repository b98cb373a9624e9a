// swift-format-ignore-file

extension Pictures {
    static let deskRevealedPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28   │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Hẹn 3+1│[Đến 2]│Khám 1│Hiến 1│Xong 6 ────╮╭─ Trần Quốc Ân ─── đang hiện số ─╮
│ 13:40 Trần Quốc Ân     –     25′ vãng lai ││ chưa rõ                         │
│ 13:52 Vũ Thị Ánh       1978  13′          ││ lần đầu hiến máu                │
│                                           ││ đến 13:40                       │
│                                           ││ Đã hiến     0 lần trong sổ      │
│                                           ││ Sinh        Nam                 │
│                                           ││ Nhóm máu    AB+                 │
│                                           ││ Phường      Nhân Chính, Quận    │
│                                           ││             Thanh Xuân          │
│                                           ││ Phố         Nguyễn Trãi 38      │
│                                           ││ Đơn vị      –                   │
│                                           ││ Điện thoại  0912 345 625        │
│                                           ││ Căn cước    001077012305        │
│                                           ││ Đồng ý      chưa ghi; bấm s     │
│                                           ││ Enter  đang khám  F3 đã hiến    │
│                                           ││ o hoãn  v bỏ về  z lùi bước     │
╰───────────────────────────────────────────╯╰─────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Bàn tiếp đón  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · T5 31/12/2020 08:00-16:30 · 132 Quan Nhân ──────────────────────────────────────────── đang mở ─╮
│ 17 / 40 túi  43 %  ━━━━━━━━━━━━━━━━━━━━━━━───────────────────────────────╎  dự báo 29–36 túi · cần hẹn thêm 11 người │
│ đến 26 · chờ khám 2 · khám 1 · đang hiến 1 · hoãn 3/23 13 % · có mặt 25/28 · 2,8 túi/giờ · chờ 30′ (4)               │
│ lần đầu 0/18 0 % · từ 350 ml 12/17 71 % · vãng lai 1/26 4 % · không thành 1/22 5 % · còn chờ đến 17 · quá giờ 3      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Hẹn 3+1│[Đến 2]│Khám 1│Hiến 1│Xong 6 ──────────────────────╮╭─ Trần Quốc Ân ───────────────────────── đang hiện số ─╮
│ 13:40 Trần Quốc Ân                   –    AB+  25′ vãng lai ││ chưa rõ                                               │
│ 13:52 Vũ Thị Ánh                     1978 O+   13′          ││ lần đầu hiến máu                                      │
│                                                             ││ đến 13:40                                             │
│                                                             ││ Đã hiến     0 lần trong sổ                            │
│                                                             ││ Sinh        Nam                                       │
│                                                             ││ Nhóm máu    AB+                                       │
│                                                             ││ Phường      Nhân Chính, Quận Thanh Xuân               │
│                                                             ││ Phố         Nguyễn Trãi 38                            │
│                                                             ││ Đơn vị      –                                         │
│                                                             ││ Điện thoại  0912 345 625                              │
│                                                             ││ Căn cước    001077012305                              │
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
│                                                             ││ Enter  đang khám                                      │
│                                                             ││ F3 đã hiến  o hoãn  v bỏ về  z lùi bước               │
╰─────────────────────────────────────────────────────────────╯╰───────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
