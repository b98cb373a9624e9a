// swift-format-ignore-file

extension Pictures {
    static let donorsPicture = [
"80×24": #"""
 Giọt Hồng ▸ Người hiến   Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng  2 Phường  3 Người hiến  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Người hiến máu ────────────────────────────────────────────────── 12 người ─╮
│ Họ tên ▲               sinh máu phường            lần cuối   khoảng cách     │
│ Nguyễn Thị Hoà         1972 O   Nhân Chính        31/12/2020 từ 25/03/2021   │
│ Đặng Văn Hùng          1975 AB+ Thượng Đình       12/12/2020 từ 06/03/2021   │
│ C. … An                1978 O+  Khương Trung      23/11/2020 từ 15/02/2021   │
│ Lê Minh Đức            1981 –   Khương Mai        –          chưa rõ         │
│ Phạm Thu Hương         1984 O+  Thanh Xuân Trung  16/10/2020 từ 08/01/2021   │
│ Trần Quốc Ân              – AB+ Phương Liệt       27/09/2020 đủ khoảng cách  │
│ Vũ Thị Ánh             1990 O   Hạ Đình           08/09/2020 đủ khoảng cách  │
│ Hoàng Kim Oanh         1993 –   Khương Đình       20/08/2020 đủ khoảng cách  │
│ Bùi Đức Thịnh          1996 O+  Thanh Xuân Bắc    01/08/2020 đủ khoảng cách  │
│ Đỗ Hồng Nhung          1999 AB  Thanh Xuân Nam    13/07/2020 đủ khoảng cách  │
│ Ngô Gia Bảo            2002 O+  Kim Giang         24/06/2020 đủ khoảng cách  │
│ Phan Anh               2005 –   Nhân Chính        05/06/2020 đủ khoảng cách  │
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
 Giọt Hồng ▸ Người hiến                Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Người hiến máu ────────────────────────────────────────────────────────────────────────────────────────── 12 người ─╮
│ Họ tên ▲               sinh máu phường            phố, số nhà                      số lần lần cuối   khoảng cách     │
│ Nguyễn Thị Hoà         1972 O   Nhân Chính        Quan Nhân 3                           0 31/12/2020 từ 25/03/2021   │
│ Đặng Văn Hùng          1975 AB+ Thượng Đình       Nguyễn Trãi 10                        1 12/12/2020 từ 06/03/2021   │
│ C. … An                1978 O+  Khương Trung      Hoàng Đạo Thúy Số 15 ngách 52…        4 23/11/2020 từ 15/02/2021   │
│ Lê Minh Đức            1981 –   Khương Mai        Vũ Tông Phan 24                       9 –          chưa rõ         │
│ Phạm Thu Hương         1984 O+  Thanh Xuân Trung  31                                   16 16/10/2020 từ 08/01/2021   │
│ Trần Quốc Ân              – AB+ Phương Liệt       Nguyễn Trãi 38                        2 27/09/2020 đủ khoảng cách  │
│ Vũ Thị Ánh             1990 O   Hạ Đình           Hoàng Đạo Thúy 45                    13 08/09/2020 đủ khoảng cách  │
│ Hoàng Kim Oanh         1993 –   Khương Đình       Vũ Tông Phan 52                       3 20/08/2020 đủ khoảng cách  │
│ Bùi Đức Thịnh          1996 O+  Thanh Xuân Bắc    Quan Nhân 59                         18 01/08/2020 đủ khoảng cách  │
│ Đỗ Hồng Nhung          1999 AB  Thanh Xuân Nam    66                                   12 13/07/2020 đủ khoảng cách  │
│ Ngô Gia Bảo            2002 O+  Kim Giang         Hoàng Đạo Thúy 73                     8 24/06/2020 đủ khoảng cách  │
│ Phan Anh               2005 –   Nhân Chính        Vũ Tông Phan 80                       6 05/06/2020 đủ khoảng cách  │
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
 Giọt Hồng ▸ Người hiến                                                        Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Người hiến máu ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 12 người ─╮
│ Họ tên ▲                 sinh   máu   phường              phố, số nhà                              số lần   lần cuối     khoảng cách                                                                 │
│ Nguyễn Thị Hoà           1972   O     Nhân Chính          Quan Nhân 3                                   0   31/12/2020   từ 25/03/2021                                                               │
│ Đặng Văn Hùng            1975   AB+   Thượng Đình         Nguyễn Trãi 10                                1   12/12/2020   từ 06/03/2021                                                               │
│ C. … An                  1978   O+    Khương Trung        Hoàng Đạo Thúy Số 15 ngách 52/3 ngõ…          4   23/11/2020   từ 15/02/2021                                                               │
│ Lê Minh Đức              1981   –     Khương Mai          Vũ Tông Phan 24                               9   –            chưa rõ                                                                     │
│ Phạm Thu Hương           1984   O+    Thanh Xuân Trung    31                                           16   16/10/2020   từ 08/01/2021                                                               │
│ Trần Quốc Ân                –   AB+   Phương Liệt         Nguyễn Trãi 38                                2   27/09/2020   đủ khoảng cách                                                              │
│ Vũ Thị Ánh               1990   O     Hạ Đình             Hoàng Đạo Thúy 45                            13   08/09/2020   đủ khoảng cách                                                              │
│ Hoàng Kim Oanh           1993   –     Khương Đình         Vũ Tông Phan 52                               3   20/08/2020   đủ khoảng cách                                                              │
│ Bùi Đức Thịnh            1996   O+    Thanh Xuân Bắc      Quan Nhân 59                                 18   01/08/2020   đủ khoảng cách                                                              │
│ Đỗ Hồng Nhung            1999   AB    Thanh Xuân Nam      66                                           12   13/07/2020   đủ khoảng cách                                                              │
│ Ngô Gia Bảo              2002   O+    Kim Giang           Hoàng Đạo Thúy 73                             8   24/06/2020   đủ khoảng cách                                                              │
│ Phan Anh                 2005   –     Nhân Chính          Vũ Tông Phan 80                               6   05/06/2020   đủ khoảng cách                                                              │
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
