// swift-format-ignore-file

extension Pictures {
    static let callsThatMustWaitPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi  2020 · túi      CHE TÊN  14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Cần gọi│[Chưa đến ngày]│Chưa rõ│Đã gọi ─────────────────────────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 4 người          │
│ họ tên                                    khả năng đến         được hiến từ  │
│ •••••                                     đơn vị đến 40/52     25/03/2021    │
│ •••••                                     chưa từng đặt        06/03/2021    │
│ •••••                                     chưa từng đặt        15/02/2021    │
│ •••••                                     chưa từng đặt        08/01/2021    │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ •••321 · Ctrl-T hiện số · đơn vị đến 40/52 · lấy máu không thành 31/12 · đã  │
│ hiến 0 lần, gần nhất 31/12/2020, 350 ml · hôm ấy: chưa đến ngày 25/03/2021 · │
│ sinh 1972, O · Quan Nhân 3, Nhân Chính · Tổ 5 · liên hệ: đồng ý              │
│                                                                              │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời     │
│ 1 người chưa hỏi ý, vẫn liệt kê                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi        Quận Thanh Xuân · 2020 · túi       CHE TÊN  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Cần gọi│[Chưa đến ngày]│Chưa rõ│Đã gọi ──────────────────────────────────────────╮╭─ ••••• ─────────────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 4 người               ││ •••321 · Ctrl-T hiện số         │
│ họ tên                   khả năng đến         được hiến từ  cuộc gọi              ││ đơn vị đến 40/52 · lấy máu      │
│ •••••                    đơn vị đến 40/52     25/03/2021                          ││ không thành 31/12               │
│ •••••                    chưa từng đặt        06/03/2021                          ││ đã hiến 0 lần, gần nhất         │
│ •••••                    chưa từng đặt        15/02/2021                          ││ 31/12/2020, 350 ml              │
│ •••••                    chưa từng đặt        08/01/2021                          ││ hôm ấy: chưa đến ngày           │
│                                                                                   ││ 25/03/2021                      │
│                                                                                   ││ sinh 1972, O                    │
│                                                                                   ││ Quan Nhân 3, Nhân Chính         │
│                                                                                   ││ Tổ 5                            │
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
│                                                                                   ││                                 │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời          ││                                 │
│ 1 người chưa hỏi ý, vẫn liệt kê                                                   ││                                 │
╰───────────────────────────────────────────────────────────────────────────────────╯╰─────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
