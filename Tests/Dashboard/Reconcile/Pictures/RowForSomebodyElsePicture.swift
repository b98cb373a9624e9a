// swift-format-ignore-file

extension Pictures {
    static let rowForSomebodyElsePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  2020 · túi              14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ danh-sach-vien.csv ────────────────────────────────────────────── dòng 1/4 ─╮
│ ███████████████▌                                              ╎ đã quyết 1/4 │
│ đã ghi 0 · đã có trong sổ 1 · còn 3 · i: 1 dòng không đọc được               │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Dòng 2 của tệp ──────────────────────────────────────────────── chưa quyết ─╮
│ Nguyễn Thị Hoà · 1985 · ••••2345 · •••321 · 15 ngõ 52, Quan Nhân, Nhân Chính │
│ · 11/12/2020 · 350 ml · A0000123 · Bệnh viện Bạch Mai                        │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Tìm người khác ─────────────────────────────────────────────────────────────╮
│ họ tên            sinh phố, số nhà   giống ở                    lần cuối     │
│ Nguyễn Thị Hoà    1972 Quan Nhân 3                              31/12/2020 ┃ │
│ Đặng Văn Hùng     1975 Nguyễn Trãi …                            12/12/2020 ┃ │
│ C. … An           1978 Hoàng Đạo Th…                            23/11/2020 │ │
│ Lê Minh Đức       1981 Vũ Tông Phan…                            –          │ │
│ Phạm Thu Hương    1984 31                                       16/10/2020 │ │
│ lọc: ho                                                                      │
╰──────────────────────────────────────────────────────────────────────────────╯
 Người bạn tìm. Enter ghi lần hiến này cho người đang chọn.

 → bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  Quận Thanh Xuân · kế hoạch 2020 · túi máu        14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ danh-sach-vien.csv ────────────────────────────────────────────────────────────────────────────────────── dòng 1/4 ─╮
│ █████████████████████████▌                                                                            ╎ đã quyết 1/4 │
│ đã ghi 0 · đã có trong sổ 1 · còn 3 · i: 1 dòng không đọc được                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Dòng 2 của tệp ────────── chưa quyết ─╮╭─ Tìm người khác ───────────────────────────────────────────────────────────╮
│ Họ tên       Nguyễn Thị Hoà            ││ họ tên            sinh phố, số nhà   giống ở                    lần cuối   │
│ Năm sinh     1985                      ││ Nguyễn Thị Hoà    1972 Quan Nhân 3                              31/12/2020 │
│ Căn cước     ••••2345                  ││ Đặng Văn Hùng     1975 Nguyễn Trãi …                            12/12/2020 │
│ Điện thoại   •••321                    ││ C. … An           1978 Hoàng Đạo Th…                            23/11/2020 │
│ Địa chỉ      15 ngõ 52, Quan Nhân, Nh… ││ Lê Minh Đức       1981 Vũ Tông Phan…                            –          │
│ Ngày hiến    11/12/2020                ││ Phạm Thu Hương    1984 31                                       16/10/2020 │
│ Kết quả      350 ml                    ││ Trần Quốc Ân         – Nguyễn Trãi …                            27/09/2020 │
│ Mã túi       A0000123                  ││ Vũ Thị Ánh        1990 Hoàng Đạo Th…                            08/09/2020 │
│ Nơi hiến     Bệnh viện Bạch Mai        ││ Hoàng Kim Oanh    1993 Vũ Tông Phan…                            20/08/2020 │
│                                        ││ Bùi Đức Thịnh     1996 Quan Nhân 59                             01/08/2020 │
│                                        ││ Đỗ Hồng Nhung     1999 66                                       13/07/2020 │
│                                        ││ Ngô Gia Bảo       2002 Hoàng Đạo Th…                            24/06/2020 │
│                                        ││ Phan Anh          2005 Vũ Tông Phan…                            05/06/2020 │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││ lọc: ho                                                                    │
╰────────────────────────────────────────╯╰────────────────────────────────────────────────────────────────────────────╯
 Người bạn tìm. Enter ghi lần hiến này cho người đang chọn.

 → bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
