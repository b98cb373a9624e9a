// swift-format-ignore-file

extension Pictures {
    static let peopleWhoWereCalledPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi  2020 · túi               14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Cần gọi│Chưa đến ngày│Chưa rõ│[Đã gọi] ─────────────────────────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 5 người          │
│ họ tên         sinh phường         máu lần cuối   cuộc gọi                   │
│ Trần Quốc Ân      – Phương Liệt    AB+ 27/09/2020 đang gọi 14:00             │
│ Vũ Thị Ánh     1990 Hạ Đình        O   08/09/2020 hôm nay 09:14              │
│ Hoàng Kim Oanh 1993 Khương Đình    –   20/08/2020 gọi lại từ 20/01/2021      │
│ Bùi Đức Thịnh  1996 Thanh Xuân Bắc O+  01/08/2020 sai số, cần số mới         │
│ Đỗ Hồng Nhung  1999 Thanh Xuân Nam AB  13/07/2020 đã mời                     │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ •••321 · Ctrl-T hiện số · đang gọi 14:00, Anh Tuấn · Bàn 2, đến 14:15 · chưa │
│ từng đặt · thường xuyên · đã hiến 2 lần, gần nhất 27/09/2020, 350 ml · tự    │
│ khai đã hiến 2 lần · hôm ấy: đủ khoảng cách · AB+ · Nguyễn Trãi 38, Phương   │
│ Liệt · Gia đình ông Ân · liên hệ: đồng ý                                     │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời     │
│ 1 người chưa hỏi ý, vẫn liệt kê                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi  Quận Thanh Xuân · kế hoạch 2020 · túi máu         14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Cần gọi│Chưa đến ngày│Chưa rõ│[Đã gọi] ──────────────────────────────────────────╮╭─ Trần Quốc Ân ──────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 5 người               ││ •••321 · Ctrl-T hiện số         │
│ họ tên           sinh phường         máu lần cuối   cuộc gọi                      ││ đang gọi 14:00, Anh Tuấn · Bàn  │
│ Trần Quốc Ân        – Phương Liệt    AB+ 27/09/2020 đang gọi 14:00                ││ 2, đến 14:15                    │
│ Vũ Thị Ánh       1990 Hạ Đình        O   08/09/2020 hôm nay 09:14: không nghe máy ││ chưa từng đặt · thường xuyên    │
│ Hoàng Kim Oanh   1993 Khương Đình    –   20/08/2020 gọi lại từ 20/01/2021         ││ đã hiến 2 lần, gần nhất         │
│ Bùi Đức Thịnh    1996 Thanh Xuân Bắc O+  01/08/2020 sai số, cần số mới            ││ 27/09/2020, 350 ml              │
│ Đỗ Hồng Nhung    1999 Thanh Xuân Nam AB  13/07/2020 đã mời                        ││ tự khai đã hiến 2 lần           │
│                                                                                   ││ hôm ấy: đủ khoảng cách          │
│                                                                                   ││ AB+                             │
│                                                                                   ││ Nguyễn Trãi 38, Phương Liệt     │
│                                                                                   ││ Gia đình ông Ân                 │
│                                                                                   ││ liên hệ: đồng ý                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời          ││                                 │
│ 1 người chưa hỏi ý, vẫn liệt kê                                                   ││                                 │
╰───────────────────────────────────────────────────────────────────────────────────╯╰─────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
