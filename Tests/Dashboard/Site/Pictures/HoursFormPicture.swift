// swift-format-ignore-file

extension Pictures {
    static let hoursFormPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
Đang đọc số liệu…


  ╭─ Giờ mở cửa mới ─────────────────────────────────────────────────────────╮
  │ 132 Quan Nhân                                                            │
  │ Trước đó, từ 10/10/2019: T2 nghỉ · T3-CN 08:00-12:00, 13:30-17:00. Giờ   │
  │ ấy vẫn được giữ cho những ngày trước.                                    │
  │ Giờ mở cửa     08:00-12:00, 13:30-17:00                                  │
  │ Ngày khác giờ  T2 nghỉ                                                   │
  │ Áp dụng từ     31/12/2020                                                │
  │ Chỗ mỗi giờ    6                                                         │
  │ Nguồn          thông báo 10/10/2019                                      │
  │ Ngày lễ         nghỉ ngày lễ, tết  [mở như thường]                       │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │
  ╰──────────────────────────────────────────────────────────────────────────╯



 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,

"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
Đang đọc số liệu…








                      ╭─ Giờ mở cửa mới ─────────────────────────────────────────────────────────╮
                      │ 132 Quan Nhân                                                            │
                      │ Trước đó, từ 10/10/2019: T2 nghỉ · T3-CN 08:00-12:00, 13:30-17:00. Giờ   │
                      │ ấy vẫn được giữ cho những ngày trước.                                    │
                      │ Giờ mở cửa     08:00-12:00, 13:30-17:00                                  │
                      │ Ngày khác giờ  T2 nghỉ                                                   │
                      │ Áp dụng từ     31/12/2020                                                │
                      │ Chỗ mỗi giờ    6                                                         │
                      │ Nguồn          thông báo 10/10/2019                                      │
                      │ Ngày lễ         nghỉ ngày lễ, tết  [mở như thường]                       │
                      │                                                                          │
                      │                                                                          │
                      │                                                                          │
                      │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │
                      ╰──────────────────────────────────────────────────────────────────────────╯









 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,

    ]
}
