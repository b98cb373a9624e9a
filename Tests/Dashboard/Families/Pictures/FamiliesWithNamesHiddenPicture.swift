// swift-format-ignore-file

extension Pictures {
    static let familiesWithNamesHiddenPicture = [
"80×24": #"""
 Giọt Hồng ▸ Gia đình    Quận Thanh Xuân · 2020 · túi   CHE TÊN  14:05 31/12  ●
 1 Tổng  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ [Tất cả]│Tiêu biểu│Còn 1 lần│Lâu chưa hiến ──────────────────── 5 gia đình ─╮
│ gia đình ▲              mã           túi sớm nhất       mốc tiếp theo        │
│ •••••                   TX-GĐ001       8 đủ khoảng cách 2 lần đến cúp bạc    │
│ •••••                   TX-GĐ002      14 từ 13/03/2021  1 lần đến cúp vàng   │
│ •••••                   TX-GĐ003      22 đủ khoảng cách đã ở mốc cao nhất    │
│ GD000123                GD000123       2 đủ khoảng cách 1 lần đến giấy khen  │
│ •••••                                  0 –              3 lần đến giấy khen  │
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
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Gia đình                Quận Thanh Xuân · kế hoạch 2020 · túi máu   CHE TÊN  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ [Tất cả]│Tiêu biểu│Còn 1 lần│Lâu chưa hiến ──────────────────────────────────────────────────────────── 5 gia đình ─╮
│ gia đình ▲                 mã            người    túi lần cuối   sớm nhất       mốc tiếp theo          phường        │
│ •••••                      TX-GĐ001          4      8 18/10/2020 đủ khoảng cách 2 lần đến cúp bạc      Nhân Chính    │
│ •••••                      TX-GĐ002          3     14 19/12/2020 từ 13/03/2021  1 lần đến cúp vàng     Nhân Chính    │
│ •••••                      TX-GĐ003          6     22 14/06/2020 đủ khoảng cách đã ở mốc cao nhất      Nhân Chính +1 │
│ GD000123                   GD000123          2      2 19/08/2019 đủ khoảng cách 1 lần đến giấy khen    Nhân Chính    │
│ •••••                                        0      0 –          –              3 lần đến giấy khen                  │
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
│                                                                                                                      │
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
