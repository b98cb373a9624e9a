// swift-format-ignore-file

extension Pictures {
    static let deferredPeoplePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Tổng kết đợt  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Ngày hội cuối năm · 31/12/2020 ─────────────────────────────────── đã xong ─╮
│ 40 / 50 túi                                                             80 % │
│ ████████████████████████████████████████████████████████████               ╎ │
│ 2 người vắng chưa gọi · đã gọi 10 · 132 Quan Nhân                            │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Số liệu│Ghi công│Cảm ơn│[Hoãn]│Vắng│Mời lần 2 ─────────── 2 người · X xuất ─╮
│ họ tên ▲           sinh lý do          trở lại từ   điện thoại liên hệ       │
│ Vũ Thị Ánh         1990 chỉ số trong … 28/01/2021   •••616     đồng ý        │
│ Hoàng Kim Oanh     1993 lý do khác     chưa rõ      •••617     chưa hỏi      │
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
│                                                                              │
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
╭─ Số liệu│Ghi công│Cảm ơn│[Hoãn]│Vắng│Mời lần 2 ─────────────────────────────────────────────────── 2 người · X xuất ─╮
│ họ tên ▲                     sinh lý do                                      trở lại từ   điện thoại   liên hệ       │
│ Vũ Thị Ánh                   1990 chỉ số trong ngày, tạm hoãn                28/01/2021   •••616       đồng ý        │
│ Hoàng Kim Oanh               1993 lý do khác                                 chưa rõ      •••617       chưa hỏi      │
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
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
