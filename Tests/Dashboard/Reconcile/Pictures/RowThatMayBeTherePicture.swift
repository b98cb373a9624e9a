// swift-format-ignore-file

extension Pictures {
    static let rowThatMayBeTherePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  2020 · túi              14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ danh-sach-vien.csv ────────────────────────────────────────────── dòng 2/4 ─╮
│ ███████████████▌                                              ╎ đã quyết 1/4 │
│ đã ghi 0 · đã có trong sổ 1 · bỏ qua 1 · còn 2 · i: 1 dòng không đọc được    │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Dòng 3 của tệp ──────────────────────────────────────────────── chưa quyết ─╮
│ Đặng Văn Hùng · 1975 · •••678 · 12/12/2020 · lấy máu không thành · 120 ml ·  │
│ 132 Quan Nhân                                                                │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Ai trong sổ? ─────────────────────────────────────────────────────── có lẽ ─╮
│ họ tên            sinh phố, số nhà   giống ở                      lần cuối   │
│ Đặng Văn Hùng     1975 Nguyễn Trãi … tên, năm sinh, đuôi điện th… 12/12/2020 │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Đã có trong sổ: 11/12/2020, 350 ml, 132 Quan Nhân. Enter coi là trùng, không
 ghi.
 → bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  Quận Thanh Xuân · kế hoạch 2020 · túi máu        14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ danh-sach-vien.csv ────────────────────────────────────────────────────────────────────────────────────── dòng 2/4 ─╮
│ █████████████████████████▌                                                                            ╎ đã quyết 1/4 │
│ đã ghi 0 · đã có trong sổ 1 · bỏ qua 1 · còn 2 · i: 1 dòng không đọc được                                            │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Dòng 3 của tệp ────────── chưa quyết ─╮╭─ Ai trong sổ? ───────────────────────────────────────────────────── có lẽ ─╮
│ Họ tên       Đặng Văn Hùng             ││ họ tên            sinh phố, số nhà   giống ở                    lần cuối   │
│ Năm sinh     1975                      ││ Đặng Văn Hùng     1975 Nguyễn Trãi … tên, năm sinh, đuôi điện … 12/12/2020 │
│ Căn cước     –                         ││                                                                            │
│ Điện thoại   •••678                    ││                                                                            │
│ Địa chỉ      –                         ││                                                                            │
│ Ngày hiến    12/12/2020                ││                                                                            │
│ Kết quả      lấy máu không thành · 12… ││                                                                            │
│ Mã túi       –                         ││                                                                            │
│ Nơi hiến     132 Quan Nhân             ││                                                                            │
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
 Đã có trong sổ: 11/12/2020, 350 ml, 132 Quan Nhân. Enter coi là trùng, không ghi.

 → bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
