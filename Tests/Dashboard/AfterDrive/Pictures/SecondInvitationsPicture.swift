// swift-format-ignore-file

extension Pictures {
    static let secondInvitationsPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────── đã xong ─╮
│ 40 / 50 túi                                                             80 % │
│ ████████████████████████████████████████████████████████████               ╎ │
│ 2 người vắng chưa gọi · đã gọi 10 · 132 Quan Nhân                            │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Số liệu│Ghi công│Cảm ơn│Hoãn│Vắng│[Mời lần 2] ── đợt này: 1 người · X xuất ─╮
│ họ tên                   sinh đã hiến    mời từ       tình trạng… điện thoại │
│ Nguyễn Thị Hoà           1972 31/12/2020 25/03/2021   còn 84 ngày •••610     │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ Chỉ người của đợt này · b: cả đơn vị. Ngày mời theo quy định: 12 tuần, Thông │
│ tư 26/2013/TT-BYT, Điều 6                                                    │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────────────────────────────────────────────── đã xong ─╮
│ 40 / 50 túi                                                                                                     80 % │
│ ████████████████████████████████████████████████████████████████████████████████████████████                       ╎ │
│ 2 người vắng chưa gọi · đã gọi 10 · 132 Quan Nhân                                                                    │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Số liệu│Ghi công│Cảm ơn│Hoãn│Vắng│[Mời lần 2] ────────────────────────────────────────── đợt này: 1 người · X xuất ─╮
│ họ tên                       sinh đã hiến    mời từ       tình trạng ▲   điện thoại   liên hệ       đợt              │
│ Nguyễn Thị Hoà               1972 31/12/2020 25/03/2021   còn 84 ngày    •••610       đồng ý        Ngày hội cuối n… │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│ Chỉ người của đợt này · b: cả đơn vị. Ngày mời theo quy định: 12 tuần, Thông tư 26/2013/TT-BYT, Điều 6               │
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
