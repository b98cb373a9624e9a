// swift-format-ignore-file

extension Pictures {
    static let unfinishedPeoplePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────── đang mở ─╮
│ 37 / 50 túi                                                             74 % │
│ ███████████████████████████████████████████████████████▌                   ╎ │
│ p đóng đợt · số liệu tạm tính · 3 người chưa xong · 2 người vắng chưa gọi    │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ [Chưa xong]│Số liệu│Ghi công│Cảm ơn│Hoãn│Vắng│Mời lần 2 ─ 3 người · X xuất ─╮
│ họ tên ▲                     sinh bước                               đến lúc │
│ C. … An                      1978 đã đến                               08:10 │
│ Nguyễn Thị Hoà               1972 đã đến                               07:50 │
│ Đặng Văn Hùng                1975 đã đến                               08:00 │
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
 ▲ 3 người chưa xong: Enter mở từng người, hoặc bấm p lần nữa để đóng đợt.
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────────────────────────────────────────────── đang mở ─╮
│ 37 / 50 túi                                                                                                     74 % │
│ █████████████████████████████████████████████████████████████████████████████████████▏                             ╎ │
│ p đóng đợt · số liệu tạm tính · 3 người chưa xong · 2 người vắng chưa gọi · đã gọi 10 · 132 Quan Nhân                │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ [Chưa xong]│Số liệu│Ghi công│Cảm ơn│Hoãn│Vắng│Mời lần 2 ───────────────────────────────────────── 3 người · X xuất ─╮
│ họ tên ▲                     sinh bước                                                                       đến lúc │
│ C. … An                      1978 đã đến                                                                       08:10 │
│ Nguyễn Thị Hoà               1972 đã đến                                                                       07:50 │
│ Đặng Văn Hùng                1975 đã đến                                                                       08:00 │
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
 ▲ 3 người chưa xong: Enter mở từng người, hoặc bấm p lần nữa để đóng đợt.
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
