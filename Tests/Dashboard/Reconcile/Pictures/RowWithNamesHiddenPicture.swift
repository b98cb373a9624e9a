// swift-format-ignore-file

extension Pictures {
    static let rowWithNamesHiddenPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  2020 · túi     CHE TÊN  14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ danh-sach-vien.csv ────────────────────────────────────────────── dòng 1/4 ─╮
│ ███████████████▌                                              ╎ đã quyết 1/4 │
│ đã ghi 0 · đã có trong sổ 1 · còn 3 · i: 1 dòng không đọc được               │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Dòng 2 của tệp ──────────────────────────────────────────────── chưa quyết ─╮
│ ••••• · 1985 · ••••2345 · •••321 · 15 ngõ 52, Quan Nhân, Nhân Chính ·        │
│ 11/12/2020 · 350 ml · A0000123 · Bệnh viện Bạch Mai                          │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Ai trong sổ? ────────────────────────────────────────────── trùng căn cước ─╮
│ họ tên            sinh phố, số nhà   giống ở                      lần cuối   │
│ •••••             1985 Quan Nhân 15… căn cước, tên, năm sinh, đi… 18/10/2020 │
│ •••••             1978 Hoàng Đạo Th… điện thoại                   23/11/2020 │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Cùng số căn cước. Enter ghi lần hiến này cho người đang chọn.

 → bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách       Quận Thanh Xuân · 2020 · túi       CHE TÊN  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ danh-sach-vien.csv ────────────────────────────────────────────────────────────────────────────────────── dòng 1/4 ─╮
│ █████████████████████████▌                                                                            ╎ đã quyết 1/4 │
│ đã ghi 0 · đã có trong sổ 1 · còn 3 · i: 1 dòng không đọc được                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Dòng 2 của tệp ────────── chưa quyết ─╮╭─ Ai trong sổ? ──────────────────────────────────────────── trùng căn cước ─╮
│ Họ tên       •••••                     ││ họ tên            sinh phố, số nhà   giống ở                    lần cuối   │
│ Năm sinh     1985                      ││ •••••             1985 Quan Nhân 15… căn cước, tên, năm sinh, … 18/10/2020 │
│ Căn cước     ••••2345                  ││ •••••             1978 Hoàng Đạo Th… điện thoại                 23/11/2020 │
│ Điện thoại   •••321                    ││                                                                            │
│ Địa chỉ      15 ngõ 52, Quan Nhân, Nh… ││                                                                            │
│ Ngày hiến    11/12/2020                ││                                                                            │
│ Kết quả      350 ml                    ││                                                                            │
│ Mã túi       A0000123                  ││                                                                            │
│ Nơi hiến     Bệnh viện Bạch Mai        ││                                                                            │
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
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
│                                        ││                                                                            │
╰────────────────────────────────────────╯╰────────────────────────────────────────────────────────────────────────────╯
 Cùng số căn cước. Enter ghi lần hiến này cho người đang chọn.

 → bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
