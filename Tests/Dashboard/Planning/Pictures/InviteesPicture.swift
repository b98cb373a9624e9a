// swift-format-ignore-file

extension Pictures {
    static let inviteesPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Mời theo nhóm  2020 · túi               14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Tổ 5 ──────────────────────── Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 ─╮
│ đã đánh dấu 1 · Enter mời · 12 người: 7 đủ khoảng cách, 1 chưa rõ, 4 chưa đ… │
│   Họ tên              sinh số lần lần cuối   khoảng cách hôm ấy trong đợt    │
│ ◆ Trần Quốc Ân           –      2 27/09/2020 đủ khoảng cách                  │
│   Vũ Thị Ánh          1990     13 08/09/2020 đủ khoảng cách     đã đặt       │
│   Hoàng Kim Oanh      1993      3 20/08/2020 đủ khoảng cách                  │
│   Bùi Đức Thịnh       1996     18 01/08/2020 đủ khoảng cách                  │
│   Đỗ Hồng Nhung       1999     12 13/07/2020 đủ khoảng cách                  │
│   Ngô Gia Bảo         2002      8 24/06/2020 đủ khoảng cách                  │
│   Phan Anh            2005      6 05/06/2020 đủ khoảng cách                  │
│   Lê Minh Đức         1981      9 –          chưa rõ                         │
│   Nguyễn Thị Hoà      1972      0 31/12/2020 từ 25/03/2021                   │
│   Đặng Văn Hùng       1975      1 12/12/2020 từ 06/03/2021                   │
│   C. … An             1978      4 23/11/2020 từ 15/02/2021                   │
│   Phạm Thu Hương      1984     16 16/10/2020 từ 08/01/2021                   │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ Không liệt kê: 1 người không muốn được mời, 4 người chưa đồng ý cho liên hệ  │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Mời theo nhóm  Quận Thanh Xuân · kế hoạch 2020 · túi máu         14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Tổ 5 ──────────────────────────────────────────────────────────────── Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 ─╮
│ đã đánh dấu 1 · Enter mời · 12 người: 7 đủ khoảng cách, 1 chưa rõ, 4 chưa đến ngày                                   │
│   Họ tên                            sinh phố, số nhà               số lần lần cuối   khoảng cách hôm ấy trong đợt    │
│ ◆ Trần Quốc Ân                         – Nguyễn Trãi 38                 2 27/09/2020 đủ khoảng cách                  │
│   Vũ Thị Ánh                        1990 Hoàng Đạo Thúy 45             13 08/09/2020 đủ khoảng cách     đã đặt       │
│   Hoàng Kim Oanh                    1993 Vũ Tông Phan 52                3 20/08/2020 đủ khoảng cách                  │
│   Bùi Đức Thịnh                     1996 Quan Nhân 59                  18 01/08/2020 đủ khoảng cách                  │
│   Đỗ Hồng Nhung                     1999 66                            12 13/07/2020 đủ khoảng cách                  │
│   Ngô Gia Bảo                       2002 Hoàng Đạo Thúy 73              8 24/06/2020 đủ khoảng cách                  │
│   Phan Anh                          2005 Vũ Tông Phan 80                6 05/06/2020 đủ khoảng cách                  │
│   Lê Minh Đức                       1981 Vũ Tông Phan 24                9 –          chưa rõ                         │
│   Nguyễn Thị Hoà                    1972 Quan Nhân 3                    0 31/12/2020 từ 25/03/2021                   │
│   Đặng Văn Hùng                     1975 Nguyễn Trãi 10                 1 12/12/2020 từ 06/03/2021                   │
│   C. … An                           1978 Hoàng Đạo Thúy Số 15 ngá…      4 23/11/2020 từ 15/02/2021                   │
│   Phạm Thu Hương                    1984 31                            16 16/10/2020 từ 08/01/2021                   │
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
│ Không liệt kê: 1 người không muốn được mời, 4 người chưa đồng ý cho liên hệ                                          │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Mời theo nhóm                                         Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Tổ 5 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── Tuyến phố hiến máu Quan Nhân · T6 01/01/2021 ─╮
│ đã đánh dấu 1 · Enter mời · 12 người: 7 đủ khoảng cách, 1 chưa rõ, 4 chưa đến ngày                                                                                                                   │
│   Họ tên                                                                            sinh phố, số nhà                                               số lần lần cuối   khoảng cách hôm ấy trong đợt    │
│ ◆ Trần Quốc Ân                                                                         – Nguyễn Trãi 38                                                 2 27/09/2020 đủ khoảng cách                  │
│   Vũ Thị Ánh                                                                        1990 Hoàng Đạo Thúy 45                                             13 08/09/2020 đủ khoảng cách     đã đặt       │
│   Hoàng Kim Oanh                                                                    1993 Vũ Tông Phan 52                                                3 20/08/2020 đủ khoảng cách                  │
│   Bùi Đức Thịnh                                                                     1996 Quan Nhân 59                                                  18 01/08/2020 đủ khoảng cách                  │
│   Đỗ Hồng Nhung                                                                     1999 66                                                            12 13/07/2020 đủ khoảng cách                  │
│   Ngô Gia Bảo                                                                       2002 Hoàng Đạo Thúy 73                                              8 24/06/2020 đủ khoảng cách                  │
│   Phan Anh                                                                          2005 Vũ Tông Phan 80                                                6 05/06/2020 đủ khoảng cách                  │
│   Lê Minh Đức                                                                       1981 Vũ Tông Phan 24                                                9 –          chưa rõ                         │
│   Nguyễn Thị Hoà                                                                    1972 Quan Nhân 3                                                    0 31/12/2020 từ 25/03/2021                   │
│   Đặng Văn Hùng                                                                     1975 Nguyễn Trãi 10                                                 1 12/12/2020 từ 06/03/2021                   │
│   Công Tằng Tôn Nữ Nguyễn Phúc Hoàng Thị Kim Khánh Ngọc Bảo An                      1978 Hoàng Đạo Thúy Số 15 ngách 52/3 ngõ 187                        4 23/11/2020 từ 15/02/2021                   │
│   Phạm Thu Hương                                                                    1984 31                                                            16 16/10/2020 từ 08/01/2021                   │
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
│ Không liệt kê: 1 người không muốn được mời, 4 người chưa đồng ý cho liên hệ                                                                                                                          │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
