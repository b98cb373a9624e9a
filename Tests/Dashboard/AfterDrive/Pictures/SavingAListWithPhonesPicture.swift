// swift-format-ignore-file

extension Pictures {
    static let savingAListWithPhonesPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────── đã xong ─╮
│ 40 / 50 túi                                                             80 % │
│ ████████████████████████████████████████████████████████████               ╎ │
│ 2 người vắng chưa gọi · đã gọi 10 · 132 Quan Nhân                            │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─╭─ Xuất danh sách ─────────────────────────────────────────────────────────╮─╮
│ │ Ngày hội cuối năm · 31/12/2020 · Cảm ơn · 6 dòng                         │ │
│ │                                                                          │ │
│ │ Ghi vào: ~/2020-12-31-cam-on.csv                                         │ │
│ │                                                                          │ │
│ │ Tệp này có 4 số điện thoại; việc xuất được ghi vào nhật ký xem. Hãy xoá  │ │
│ │ tệp khi gọi xong. Enter ghi · Esc thôi.                                  │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ ╰──────────────────────────────────────────────────────────────────────────╯ │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại  Ctrl-S Ghi
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────────────────────────────────────────────── đã xong ─╮
│ 40 / 50 túi                                                                                                     80 % │
│ ████████████████████████████████████████████████████████████████████████████████████████████                       ╎ │
│ 2 người vắng chưa gọi · đã gọi 10 · 132 Quan Nhân                                                                    │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Số liệu│Ghi công│[Cảm ơn]│Hoãn│Vắng│Mời lần 2 ──────────────────────────────────────────────────── 6 lượt · X xuất ─╮
│ họ tên ▲                     sinh   thể tích kết quả                 số lần điện thoại   liên hệ       phường        │
│ C. … An                      1978     250 ml nhận được túi                4 •••612       đồng ý        Khương Trung  │
│ Lê Minh Đức                  1981     450 ml nhận được túi                9              chưa hỏi      Khương Mai    │
│ Nguyễn Thị Hoà               1972     350 ml nhận được túi          lần đầu •••610       đồng ý        Nhân Chính    │
│ Đặng Văn Hùng                1975     100 ml không thành                  1 •••611       chưa hỏi      Thượng Đình   │
│ Phạm Thu Hương      ╭─ Xuất danh sách ─────────────────────────────────────────────────────────╮       TX Trung      │
│ (đã xoá)            │ Ngày hội cuối năm · 31/12/2020 · Cảm ơn · 6 dòng                         │                     │
│                     │                                                                          │                     │
│                     │ Ghi vào: ~/2020-12-31-cam-on.csv                                         │                     │
│                     │                                                                          │                     │
│                     │ Tệp này có 4 số điện thoại; việc xuất được ghi vào nhật ký xem. Hãy xoá  │                     │
│                     │ tệp khi gọi xong. Enter ghi · Esc thôi.                                  │                     │
│                     │                                                                          │                     │
│                     │                                                                          │                     │
│                     │                                                                          │                     │
│                     ╰──────────────────────────────────────────────────────────────────────────╯                     │
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
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại  Ctrl-S Ghi
"""#,
    ]
}
