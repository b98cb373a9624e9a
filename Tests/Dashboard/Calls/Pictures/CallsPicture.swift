// swift-format-ignore-file

extension Pictures {
    static let callsPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi  2020 · túi               14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ [Cần gọi]│Chưa đến ngày│Chưa rõ│Đã gọi ─────────────────────────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 7 người          │
│ họ tên         sinh khả năng đến         lần cuối   cuộc gọi                 │
│ Trần Quốc Ân      – chưa từng đặt        27/09/2020 đang gọi 14:00           │
│ Vũ Thị Ánh     1990 đơn vị đến 40/52     08/09/2020 hôm nay 09:14            │
│ Hoàng Kim Oanh 1993 chưa từng đặt        20/08/2020 gọi lại từ 20/01/2021    │
│ Bùi Đức Thịnh  1996 đến 4/5 lần đặt      01/08/2020 sai số, cần số mới       │
│ Đỗ Hồng Nhung  1999 đơn vị đến 40/52     13/07/2020 đã mời                   │
│ Ngô Gia Bảo    2002 đến 1/3 lần đặt      24/06/2020 chưa hỏi ý liên hệ       │
│ Phan Anh       2005 chưa từng đặt        05/06/2020 không có số              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ •••321 · Ctrl-T hiện số · đang gọi 14:00, Anh Tuấn · Bàn 2, đến 14:15 · chưa │
│ từng đặt · thường xuyên · đã hiến 2 lần, gần nhất 27/09/2020, 350 ml · tự    │
│ khai đã hiến 2 lần · hôm ấy: đủ khoảng cách · AB+ · Nguyễn Trãi 38, Phương   │
│ Liệt · Gia đình ông Ân · liên hệ: đồng ý                                     │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời     │
│ 1 người chưa hỏi ý, vẫn liệt kê                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
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
│                                                                                   ││ Nguyễn Trãi 38, Phương Liệt     │
│                                                                                   ││ Gia đình ông Ân                 │
│                                                                                   ││ liên hệ: đồng ý                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
│                                                                                   ││                                 │
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
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Danh sách gọi                                         Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ [Cần gọi]│Chưa đến ngày│Chưa rõ│Đã gọi ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮╭─ Trần Quốc Ân ─────────────────────────╮
│ Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 · Nhân Chính · 7 người                                                                                        ││ •••321 · Ctrl-T hiện số                │
│ họ tên         sinh phường         máu tình trạng   khả năng đến         lần cuối    ml cuộc gọi              phố, số nhà      tổ, đơn vị       điện thoại ││ đang gọi 14:00, Anh Tuấn · Bàn 2, đến  │
│ Trần Quốc Ân      – Phương Liệt    AB+ thường xuyên chưa từng đặt        27/09/2020 350 đang gọi 14:00        Nguyễn Trãi 38                    •••321     ││ 14:15                                  │
│ Vũ Thị Ánh     1990 Hạ Đình        O   thường xuyên đơn vị đến 40/52     08/09/2020 350 hôm nay 09:14         Hoàng Đạo Thúy … Tổ 5             •••321     ││ chưa từng đặt · thường xuyên           │
│ Hoàng Kim Oanh 1993 Khương Đình    –   thường xuyên chưa từng đặt        20/08/2020 350 gọi lại từ 20/01/2021 Vũ Tông Phan 52                   •••321     ││ đã hiến 2 lần, gần nhất 27/09/2020,    │
│ Bùi Đức Thịnh  1996 Thanh Xuân Bắc O+  thường xuyên đến 4/5 lần đặt      01/08/2020 350 sai số, cần số mới    Quan Nhân 59                      •••321     ││ 350 ml                                 │
│ Đỗ Hồng Nhung  1999 Thanh Xuân Nam AB  thường xuyên đơn vị đến 40/52     13/07/2020 350 đã mời                66               Tổ 5             •••321     ││ tự khai đã hiến 2 lần                  │
│ Ngô Gia Bảo    2002 Kim Giang      O+  thường xuyên đến 1/3 lần đặt      24/06/2020 350 chưa hỏi ý liên hệ    Hoàng Đạo Thúy …                  •••321     ││ hôm ấy: đủ khoảng cách                 │
│ Phan Anh       2005 Nhân Chính     –   thường xuyên chưa từng đặt        05/06/2020 350 không có số           Vũ Tông Phan 80                              ││ AB+                                    │
│                                                                                                                                                            ││ Nguyễn Trãi 38, Phương Liệt            │
│                                                                                                                                                            ││ Gia đình ông Ân                        │
│                                                                                                                                                            ││ liên hệ: đồng ý                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│                                                                                                                                                            ││                                        │
│ Enter gọi · b nhóm · X xuất · Không liệt kê: 2 người không muốn được mời · 1 người chưa hỏi ý, vẫn liệt kê                                                 ││                                        │
│                                                                                                                                                            ││                                        │
╰────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
