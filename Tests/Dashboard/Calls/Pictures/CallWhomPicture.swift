// swift-format-ignore-file

extension Pictures {
    static let callWhomPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi  2020 · túi               14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ [Cần gọi]│Chưa đến ngày│Chưa rõ│Đã gọi ─────────────────────────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 7 người          │
│ họ tên         sinh khả năng đến         lần cuối   cuộc gọi                 │
│ Trần Quốc Ân      – chưa từng đặt        27/09/2020 đang gọi 14:00           │
│ ╭─ Gọi ai? ────────────────────────────────────────────────────────────────╮ │
│ │ Tuyến phố hiến máu Quan Nhân · 01/01/2021                                │ │
│ │ Thường xuyên: từ 2 lần, lần cuối trong 12 tháng. Bỏ quãng: đến 24 tháng. │ │
│ │ Đã lâu: hơn thế. (ngưỡng chưa kiểm chứng)                                │ │
│ │ Của         Phường Nhân Chính                                            │ │
│ │ Tình trạng  ‹ tất cả                                                   › │ │
│ │ Nhóm máu    [tất cả]  O+   O-   A+   A-   B+   B-   AB+   AB-            │ │
│ │ Lần trước   [tất cả]  từ 350 ml   từ 450 ml                              │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ │                                                                          │ │
│ │ [ Lọc ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │ │
│ ╰──────────────────────────────────────────────────────────────────────────╯ │
│ Liệt · Gia đình ông Ân · liên hệ: đồng ý                                     │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời     │
│ 1 người chưa hỏi ý, vẫn liệt kê                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi  Quận Thanh Xuân · kế hoạch 2020 · túi máu         14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ [Cần gọi]│Chưa đến ngày│Chưa rõ│Đã gọi ──────────────────────────────────────────╮╭─ Trần Quốc Ân ──────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 7 người               ││ •••321 · Ctrl-T hiện số         │
│ họ tên         sinh máu khả năng đến         lần cuối   cuộc gọi                  ││ đang gọi 14:00, Anh Tuấn · Bàn  │
│ Trần Quốc Ân      – AB+ chưa từng đặt        27/09/2020 đang gọi 14:00            ││ 2, đến 14:15                    │
│ Vũ Thị Ánh     1990 O   đơn vị đến 40/52     08/09/2020 hôm nay 09:14             ││ chưa từng đặt · thường xuyên    │
│ Hoàng Kim Oanh 1993 –   chưa từng đặt        20/08/2020 gọi lại từ 20/01/2021     ││ đã hiến 2 lần, gần nhất         │
│ Bùi Đức Thịnh  1996 O+  đến 4/5 lần đặt      01/08/2020 sai số, cần số mới        ││ 27/09/2020, 350 ml              │
│ Đỗ Hồng Nhung  1999 AB  đơn vị đến 40/52     13/07/2020 đã mời                    ││ tự khai đã hiến 2 lần           │
│ Ngô Gia Bảo    2002 O+  đến 1/3 lần đặt      24/06/2020 chưa hỏi ý liên hệ        ││ hôm ấy: đủ khoảng cách          │
│ Phan Anh       2005 –   chưa từng đặt        05/06/2020 không có số               ││ AB+                             │
│                     ╭─ Gọi ai? ────────────────────────────────────────────────────────────────╮ 38, Phương Liệt     │
│                     │ Tuyến phố hiến máu Quan Nhân · 01/01/2021                                │g Ân                 │
│                     │ Thường xuyên: từ 2 lần, lần cuối trong 12 tháng. Bỏ quãng: đến 24 tháng. │ng ý                 │
│                     │ Đã lâu: hơn thế. (ngưỡng chưa kiểm chứng)                                │                     │
│                     │ Của         Phường Nhân Chính                                            │                     │
│                     │ Tình trạng  ‹ tất cả                                                   › │                     │
│                     │ Nhóm máu    [tất cả]  O+   O-   A+   A-   B+   B-   AB+   AB-            │                     │
│                     │ Lần trước   [tất cả]  từ 350 ml   từ 450 ml                              │                     │
│                     │                                                                          │                     │
│                     │                                                                          │                     │
│                     │                                                                          │                     │
│                     │ [ Lọc ]  Enter ô tiếp · Ctrl-S ghi ngay · Esc thôi                       │                     │
│                     ╰──────────────────────────────────────────────────────────────────────────╯                     │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời          ││                                 │
│ 1 người chưa hỏi ý, vẫn liệt kê                                                   ││                                 │
╰───────────────────────────────────────────────────────────────────────────────────╯╰─────────────────────────────────╯
 Enter Ô tiếp  Esc Thôi  Ctrl-S Ghi
"""#,
    ]
}
