// swift-format-ignore-file

extension Pictures {
    static let familyPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Thẻ gia đình  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Gia đình ông Trần Văn Bình ───────────────── TX-GĐ001 · 3 người · 1 đã rời ─╮
│ Khi là thành viên: 8 túi · 10,2 quy đổi 250 ml · 9 lượt người                │
│ Mốc: còn 2 lần đến cúp bạc · đã đủ số lần của cúp đồng (5) · I: căn cứ       │
│ Sớm nhất: 1/3 người đủ khoảng cách · lần cuối 18/10/2020 · bác sĩ quyết định │
│                                                                              │
│   Họ tên             quan hệ     túi lần cuối   khoảng cách     tình trạng   │
│   Bùi Đức Thịnh      Chồng         3 01/08/2020 đủ khoảng cách  thường xuyên │
│   Nguyễn Thị Hoà     Vợ            2 31/12/2020 từ 25/03/2021   không thành  │
│   C. … An            Em            2 23/11/2020 từ 15/02/2021   thường xuyên │
│   Trần Quốc Ân       Con           1 27/09/2020 đã rời          thường xuyên │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ e sửa · R rời · Space để tách · J nhập gia đình · E tên · C gọi · B biểu đồ  │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Thẻ gia đình  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Gia đình ông Trần Văn Bình ───────────────────────────────────────────────────────── TX-GĐ001 · 3 người · 1 đã rời ─╮
│ Khi là thành viên: 8 túi · 10,2 quy đổi 250 ml · 9 lượt người                                                        │
│ Mốc: còn 2 lần đến cúp bạc · đã đủ số lần của cúp đồng (5) · I: căn cứ                                               │
│ Sớm nhất: 1/3 người đủ khoảng cách · lần cuối 18/10/2020 · bác sĩ quyết định                                         │
│                                                                                                                      │
│   Họ tên           quan hệ  sinh phường       thành viên                 túi lần cuối   khoảng cách     tình trạng   │
│   Bùi Đức Thịnh    Chồng    1996 TX Bắc       từ trước →                   3 01/08/2020 đủ khoảng cách  thường xuyên │
│   Nguyễn Thị Hoà   Vợ       1972 Nhân Chính   01/01/2018 →                 2 31/12/2020 từ 25/03/2021   không thành  │
│   C. … An          Em       1978 Khương Trung 01/01/2019 →                 2 23/11/2020 từ 15/02/2021   thường xuyên │
│   Trần Quốc Ân     Con         – Phương Liệt  01/06/2019 → 30/06/2020      1 27/09/2020 đã rời          thường xuyên │
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
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│ e sửa · R rời · Space để tách · J nhập gia đình · E tên · C gọi · B biểu đồ                                          │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Thẻ gia đình                                          Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Gia đình ông Trần Văn Bình ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── TX-GĐ001 · 3 người · 1 đã rời ─╮
│ Khi là thành viên: 8 túi · 10,2 quy đổi 250 ml · 9 lượt người                                                                                                                                        │
│ Mốc: còn 2 lần đến cúp bạc · đã đủ số lần của cúp đồng (5) · I: căn cứ                                                                                                                               │
│ Sớm nhất: 1/3 người đủ khoảng cách · lần cuối 18/10/2020 · bác sĩ quyết định                                                                                                                         │
│                                                                                                                                                                                                      │
│   Họ tên                       quan hệ        sinh   phường              thành viên                   túi   lần cuối     khoảng cách       tình trạng                                                │
│   Bùi Đức Thịnh                Chồng          1996   Thanh Xuân Bắc      từ trước →                     3   01/08/2020   đủ khoảng cách    thường xuyên                                              │
│   Nguyễn Thị Hoà               Vợ             1972   Nhân Chính          01/01/2018 →                   2   31/12/2020   từ 25/03/2021     lấy máu không thành 31/12                                 │
│   C. … An                      Em             1978   Khương Trung        01/01/2019 →                   2   23/11/2020   từ 15/02/2021     thường xuyên                                              │
│   Trần Quốc Ân                 Con               –   Phương Liệt         01/06/2019 → 30/06/2020        1   27/09/2020   đã rời            thường xuyên                                              │
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
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│ e sửa · R rời · Space để tách · J nhập gia đình · E tên · C gọi · B biểu đồ                                                                                                                          │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
