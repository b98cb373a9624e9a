// swift-format-ignore-file

extension Pictures {
    static let rowOfSomebodyNewPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  2020 · túi              14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ danh-sach-vien.csv ────────────────────────────────────────────── dòng 4/4 ─╮
│ ███████████████▌                                              ╎ đã quyết 1/4 │
│ đã ghi 0 · đã có trong sổ 1 · bỏ qua 2 · còn 1 · i: 1 dòng không đọc được    │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Dòng 5 của tệp ──────────────────────────────────────────────── chưa quyết ─╮
│ Người Mới Tinh · 2001 · 13/12/2020 · 250 ml · 132 Quan Nhân                  │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Ai trong sổ? ────────────────────────────────────────────────── chưa có ai ─╮
│                                                                              │
│ Trong sổ không có ai như vậy.                                                │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter hoặc F7 thêm người này vào sổ.

 → bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khớp danh sách  Quận Thanh Xuân · kế hoạch 2020 · túi máu        14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ danh-sach-vien.csv ────────────────────────────────────────────────────────────────────────────────────── dòng 4/4 ─╮
│ █████████████████████████▌                                                                            ╎ đã quyết 1/4 │
│ đã ghi 0 · đã có trong sổ 1 · bỏ qua 2 · còn 1 · i: 1 dòng không đọc được                                            │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
╭─ Dòng 5 của tệp ────────── chưa quyết ─╮╭─ Ai trong sổ? ──────────────────────────────────────────────── chưa có ai ─╮
│ Họ tên       Người Mới Tinh            ││                                                                            │
│ Năm sinh     2001                      ││ Trong sổ không có ai như vậy.                                              │
│ Căn cước     –                         ││                                                                            │
│ Điện thoại   –                         ││                                                                            │
│ Địa chỉ      –                         ││                                                                            │
│ Ngày hiến    13/12/2020                ││                                                                            │
│ Kết quả      250 ml                    ││                                                                            │
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
 Enter hoặc F7 thêm người này vào sổ.

 → bỏ qua · ← trước · F4 tìm người khác · F7 người mới · Esc ra, không mất gì
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
