// swift-format-ignore-file

extension Pictures {
    static let officeFormPicture = [
"80×24": #"""
 Giọt Hồng ▸ Chào mừng                                           14:05 31/12  ●


    ●  Giọt Hồng

  ╭─ Đơn vị của tôi ─────────────────────────────────────────────────────────╮
  │                                                                          │
  │ Cấp                 ‹ phường (từ 01/07/2025)                           › │
  │ Đơn vị              thanh xuan                                           │
  │                      Phường Thanh Xuân  00367                            │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │ Năm kế hoạch        2020                                                 │
  │ Chỉ tiêu được giao  (bỏ trống nếu chưa có)                               │
  │ Tính theo           [túi]  quy đổi 250 ml   lượt người                   │
  │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │
  ╰──────────────────────────────────────────────────────────────────────────╯
    ↑ ↓ chọn · Enter mở · L English · F10 thoát



 Enter Ô tiếp  Esc Đóng gợi ý  Ctrl-S Ghi
"""#,
"120×36": #"""
 Giọt Hồng ▸ Chào mừng                                                                    14:05 31/12/2020  ● trực tiếp








                        ●  Giọt Hồng

                      ╭─ Đơn vị của tôi ─────────────────────────────────────────────────────────╮
                      │                                                                          │
                      │ Cấp                 ‹ phường (từ 01/07/2025)                           › │
                      │ Đơn vị              thanh xuan                                           │
                      │                      Phường Thanh Xuân  00367                            │
                      │                                                                          │
                      │                                                                          │
                      │                                                                          │
                      │                                                                          │
                      │ Năm kế hoạch        2020                                                 │
                      │ Chỉ tiêu được giao  (bỏ trống nếu chưa có)                               │
                      │ Tính theo           [túi]  quy đổi 250 ml   lượt người                   │
                      │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │
                      ╰──────────────────────────────────────────────────────────────────────────╯
                        ↑ ↓ chọn · Enter mở · L English · F10 thoát









 Enter Ô tiếp  Esc Đóng gợi ý  Ctrl-S Ghi
"""#,
"200×60": #"""
 Giọt Hồng ▸ Chào mừng                                                                                                                                                    14:05 31/12/2020  ● trực tiếp




















                                                                ●  Giọt Hồng

                                                              ╭─ Đơn vị của tôi ─────────────────────────────────────────────────────────╮
                                                              │                                                                          │
                                                              │ Cấp                 ‹ phường (từ 01/07/2025)                           › │
                                                              │ Đơn vị              thanh xuan                                           │
                                                              │                      Phường Thanh Xuân  00367                            │
                                                              │                                                                          │
                                                              │                                                                          │
                                                              │                                                                          │
                                                              │                                                                          │
                                                              │ Năm kế hoạch        2020                                                 │
                                                              │ Chỉ tiêu được giao  (bỏ trống nếu chưa có)                               │
                                                              │ Tính theo           [túi]  quy đổi 250 ml   lượt người                   │
                                                              │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │
                                                              ╰──────────────────────────────────────────────────────────────────────────╯
                                                                ↑ ↓ chọn · Enter mở · L English · F10 thoát





















 Enter Ô tiếp  Esc Đóng gợi ý  Ctrl-S Ghi
"""#,
    ]
}
