// swift-format-ignore-file

extension Pictures {
    static let whoIsAtTheDeskPicture = [
"80×24": #"""
 Giọt Hồng ▸ Người trực   Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký

  Mỗi thay đổi được ký bằng tên người trực và tên bàn. Enter để nhập tên,
  F10 để thoát.


  ╭─ Ai đang trực? ──────────────────────────────────────────────────────────╮
  │ Tên này ký mọi thay đổi trong nhật ký. Đổi được bất cứ lúc nào (F9).     │
  │                                                                          │
  │ Người trực  (Chị Hà)                                                     │
  │ Bàn         Bàn 1                                                        │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │
  ╰──────────────────────────────────────────────────────────────────────────╯





 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,
"120×36": #"""
 Giọt Hồng ▸ Người trực                Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký

  Mỗi thay đổi được ký bằng tên người trực và tên bàn. Enter để nhập tên, F10 để thoát.









                      ╭─ Ai đang trực? ──────────────────────────────────────────────────────────╮
                      │ Tên này ký mọi thay đổi trong nhật ký. Đổi được bất cứ lúc nào (F9).     │
                      │                                                                          │
                      │ Người trực  (Chị Hà)                                                     │
                      │ Bàn         Bàn 1                                                        │
                      │                                                                          │
                      │                                                                          │
                      │                                                                          │
                      │                                                                          │
                      │ [ Ghi ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │
                      ╰──────────────────────────────────────────────────────────────────────────╯











 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,
    ]
}
