// swift-format-ignore-file

extension Pictures {
    static let callPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi  2020 · túi               14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ [Cần gọi]│Chưa đến ngày│Chưa rõ│Đã gọi ─────────────────────────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 7 người          │
│ ╭─ Cuộc gọi ───────────────────────────────────────────────────────────────╮ │
│ │ Nguyễn Thị Hoà · 1985 · O+                                               │ │
│ │ •••321  Ctrl-T hiện số để gọi; việc này được ghi lại                     │ │
│ │ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021                             │ │
│ │ đã hiến 3 lần · gần nhất 18/10/2020                                      │ │
│ │                                                                          │ │
│ │ Sẽ đến             ghi vào danh sách của đợt                             │ │
│ │ Chưa được          hỏi đến khi nào; mặc định 28/01/2021                  │ │
│ │ Không nghe máy     gọi lại từ 01/01/2021                                 │ │
│ │ Sai số             không gọi nữa cho đến khi có số mới                   │ │
│ │ Không gọi nữa      không mời, không gọi, không nhắc nữa                  │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ │ Enter ghi · Esc bỏ cuộc gọi                                              │ │
│ ╰──────────────────────────────────────────────────────────────────────────╯ │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời     │
│ 1 người chưa hỏi ý, vẫn liệt kê                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại  Ctrl-T Hiện số
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi  Quận Thanh Xuân · kế hoạch 2020 · túi máu         14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ [Cần gọi]│Chưa đến ngày│Chưa rõ│Đã gọi ──────────────────────────────────────────╮╭─ Ngô Gia Bảo ───────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 7 người               ││ •••321 · Ctrl-T hiện số         │
│ họ tên         sinh máu khả năng đến         lần cuối   cuộc gọi                  ││ đến 1/3 lần đặt · thường xuyên  │
│ Trần Quốc Ân      – AB+ chưa từng đặt        27/09/2020 đang gọi 14:00            ││ đã hiến 8 lần, gần nhất         │
│ Vũ Thị Ánh     1990 O   đơn vị đến 40/52     08/09/2020 hôm nay 09:14             ││ 24/06/2020, 350 ml              │
│ Hoàng Kim Oanh 1993 –   chưa từng đặt        20/08/2020 gọi lại từ 20/01/2021     ││ hôm ấy: đủ khoảng cách          │
│ Bùi Đức Thịnh  1996 O+  đến 4/5 lần đặt      01/08/2020 sai số, cần số mới        ││ sinh 2002, O+                   │
│ Đỗ Hồng Nhung  1999 AB  đơn vị đến 40/52     13/07/2020 đã mời                    ││ Hoàng Đạo Thúy 73, Kim Giang    │
│ Ngô Gia Bảo    2002 ╭─ Cuộc gọi ───────────────────────────────────────────────────────────────╮ưa hỏi               │
│ Phan Anh       2005 │ Nguyễn Thị Hoà · 1985 · O+                                               │                     │
│                     │ •••321  Ctrl-T hiện số để gọi; việc này được ghi lại                     │                     │
│                     │ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021                             │                     │
│                     │ đã hiến 3 lần · gần nhất 18/10/2020                                      │                     │
│                     │                                                                          │                     │
│                     │ Sẽ đến             ghi vào danh sách của đợt                             │                     │
│                     │ Chưa được          hỏi đến khi nào; mặc định 28/01/2021                  │                     │
│                     │ Không nghe máy     gọi lại từ 01/01/2021                                 │                     │
│                     │ Sai số             không gọi nữa cho đến khi có số mới                   │                     │
│                     │ Không gọi nữa      không mời, không gọi, không nhắc nữa                  │                     │
│                     │                                                                          │                     │
│                     │                                                                          │                     │
│                     │                                                                          │                     │
│                     │ Enter ghi · Esc bỏ cuộc gọi                                              │                     │
│                     ╰──────────────────────────────────────────────────────────────────────────╯                     │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời          ││                                 │
│ 1 người chưa hỏi ý, vẫn liệt kê                                                   ││                                 │
╰───────────────────────────────────────────────────────────────────────────────────╯╰─────────────────────────────────╯
 Enter Chọn  Esc Quay lại  Ctrl-T Hiện số
"""#,
    ]
}
