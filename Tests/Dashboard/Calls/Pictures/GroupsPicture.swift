// swift-format-ignore-file

extension Pictures {
    static let groupsPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khối, đơn vị  2020 · túi                14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ [Tổ, đơn vị]│Khối ──────────────────────────────────── 2020 · túi · X xuất ─╮
│ Tổ, đơn vị                   phường     số người  đã hiến  % người     túi ▼ │
│ Trường THPT Nhân Chính       Nhân Chính    1.200      290     24 %       310 │
│ Tổ 5                         Nhân Chính      240       58     24 %        64 │
│ Chi cục Thuế                                  18        9     50 %         9 │
│ Công Tằng Tôn Nữ Nguyễn Phú… Nhân Chính        –        0        –         0 │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ 4 đơn vị · tham gia 357/1.458 = 24 % · 383 túi                               │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khối, đơn vị  Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ [Tổ, đơn vị]│Khối ──────────────────────────────────────────────────────────────────────────── 2020 · túi · X xuất ─╮
│ Tổ, đơn vị                    phường     khối    số người  đã hiến  % người chỉ tiêu     túi ▼ % chỉ tiêu    cùng kỳ │
│ Trường THPT Nhân Chính        Nhân Chính HS-SV      1.200      290     24 %       50       310      620 %          – │
│ Tổ 5                          Nhân Chính DC           240       58     24 %       50        64      128 %      +60 % │
│ Chi cục Thuế                             CBCNV         18        9     50 %       50         9       18 %      −25 % │
│ Công Tằng Tôn Nữ Nguyễn Phúc… Nhân Chính DC             –        0        –        –         0          –     −100 % │
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
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│                                                                                                                      │
│ 4 đơn vị · tham gia 357/1.458 = 24 % · 383 túi · đã hiến: thành viên có hiến trong năm                               │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Khối, đơn vị                                          Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ [Tổ, đơn vị]│Khối ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 2020 · túi · X xuất ─╮
│ Tổ, đơn vị                         phường            khối       số người người hiến  đã hiến  % người chỉ tiêu     túi ▼ % chỉ tiêu    cùng kỳ    đợt phụ trách                                      │
│ Trường THPT Nhân Chính             Nhân Chính        HS-SV         1.200        400      290     24 %       50       310      620 %          –      2                                                │
│ Tổ 5                               Nhân Chính        DC              240         71       58     24 %       50        64      128 %      +60 %      1 Bà Mai, tổ trưởng                              │
│ Chi cục Thuế                                         CBCNV            18         20        9     50 %       50         9       18 %      −25 %      0                                                │
│ Công Tằng Tôn Nữ Nguyễn Phúc Hoàn… Nhân Chính        DC                –          2        0        –        –         0          –     −100 %      0                                                │
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
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│                                                                                                                                                                                                      │
│ 4 đơn vị · tham gia 357/1.458 = 24 % · 383 túi · đã hiến: thành viên có hiến trong năm                                                                                                               │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F4 Lọc  F5 Sắp xếp  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
