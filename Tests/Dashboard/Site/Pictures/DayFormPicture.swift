// swift-format-ignore-file

extension Pictures {
    static let dayFormPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
Đang đọc số liệu…



  ╭─ Ngày khác lịch ─────────────────────────────────────────────────────────╮
  │ 132 Quan Nhân                                                            │
  │ Chủ nhật 03/01/2021, theo lịch: 08:00–12:00, 13:30–17:00                 │
  │ Đã có 7 người đặt: 08:00 7                                               │
  │ Ngày        03/01/2021                                                   │
  │ Hôm đó       nghỉ  [mở theo giờ dưới đây]  như lịch tuần (bỏ mục này)    │
  │ Giờ mở cửa  08:00-10:00                                                  │
  │ Lý do       đội đi lưu động                                              │
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









                      ╭─ Ngày khác lịch ─────────────────────────────────────────────────────────╮
                      │ 132 Quan Nhân                                                            │
                      │ Chủ nhật 03/01/2021, theo lịch: 08:00–12:00, 13:30–17:00                 │
                      │ Đã có 7 người đặt: 08:00 7                                               │
                      │ Ngày        03/01/2021                                                   │
                      │ Hôm đó       nghỉ  [mở theo giờ dưới đây]  như lịch tuần (bỏ mục này)    │
                      │ Giờ mở cửa  08:00-10:00                                                  │
                      │ Lý do       đội đi lưu động                                              │
                      │                                                                          │
                      │                                                                          │
                      │                                                                          │
                      │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │
                      ╰──────────────────────────────────────────────────────────────────────────╯










 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,

    ]
}
