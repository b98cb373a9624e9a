// swift-format-ignore-file

extension Pictures {
    static let hoursOfASitePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Giờ mở cửa  Thanh Xuân · 2020 · túi     14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ 132 Quan Nhân · Giờ mở cửa ───────────────────────────────── mở cả ngày lễ ─╮
│ từ ngày, ngày   giờ mở cửa                               lý do, nguồn        │
│ từ 10/10/2019   T2 nghỉ · T3-CN 08:00-12:00, 13:30-17:00 đang áp dụng · thô… │
│ 01/01/2021      nghỉ                                     Tết Dương lịch      │
│ 02/01/2021      nghỉ                                     sửa phòng lấy máu   │
│ 03/01/2021      08:00–10:00                              đội đi lưu động     │
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
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,

"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Giờ mở cửa    Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ 132 Quan Nhân · Giờ mở cửa ───────────────────────────────────────────────────────────────────────── mở cả ngày lễ ─╮
│ từ ngày, ngày   giờ mở cửa                                chỗ/giờ lý do, nguồn                                       │
│ từ 10/10/2019   T2 nghỉ · T3-CN 08:00-12:00, 13:30-17:00        6 đang áp dụng · thông báo 10/10/2019                │
│ 01/01/2021      nghỉ                                              Tết Dương lịch                                     │
│ 02/01/2021      nghỉ                                              sửa phòng lấy máu                                  │
│ 03/01/2021      08:00–10:00                                       đội đi lưu động                                    │
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
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,

"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Giờ mở cửa                                            Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ 132 Quan Nhân · Giờ mở cửa ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── mở cả ngày lễ ─╮
│ từ ngày, ngày   giờ mở cửa                                chỗ/giờ lý do, nguồn                                                                                                                       │
│ từ 10/10/2019   T2 nghỉ · T3-CN 08:00-12:00, 13:30-17:00        6 đang áp dụng · thông báo 10/10/2019                                                                                                │
│ 01/01/2021      nghỉ                                              Tết Dương lịch                                                                                                                     │
│ 02/01/2021      nghỉ                                              sửa phòng lấy máu                                                                                                                  │
│ 03/01/2021      08:00–10:00                                       đội đi lưu động                                                                                                                    │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,

    ]
}
