// swift-format-ignore-file

extension Pictures {
    static let targetsPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Chỉ tiêu  Thanh Xuân · 2020 · túi       14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Chỉ tiêu 2020 ──────────────────────────────────────────────────────────────╮
│ Đơn vị                    số giao  tính theo   văn bản            ngày       │
│ Quận Thanh Xuân             2.551  túi         202/KH-BCĐ         06/12/2019 │
│ Quận Thanh Xuân             3.200  lượt người  202/KH-BCĐ         06/12/2019 │
│ Nhân Chính                    410  túi         202/KH-BCĐ         06/12/2019 │
│ Thượng Đình                 2.248  túi         202/KH-BCĐ         06/12/2019 │
│ Quan Nhân  Nhân Chính         120  túi         202/KH-BCĐ         06/12/2019 │
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
│ Các phường cộng lại 2.658, hơn số được giao 107.                             │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Chỉ tiêu      Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu 2020 ──────────────────────────────────────────────────────────────────────────────────────────────────────╮
│ Đơn vị                    số giao  tính theo   văn bản                                                    ngày       │
│ Quận Thanh Xuân             2.551  túi         202/KH-BCĐ                                                 06/12/2019 │
│ Quận Thanh Xuân             3.200  lượt người  202/KH-BCĐ                                                 06/12/2019 │
│ Nhân Chính                    410  túi         202/KH-BCĐ                                                 06/12/2019 │
│ Thượng Đình                 2.248  túi         202/KH-BCĐ                                                 06/12/2019 │
│ Quan Nhân  Nhân Chính         120  túi         202/KH-BCĐ                                                 06/12/2019 │
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
│ Các phường cộng lại 2.658, hơn số được giao 107.                                                                     │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Chỉ tiêu                                              Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu 2020 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
│ Đơn vị                    số giao  tính theo   văn bản                                                                                                                                    ngày       │
│ Quận Thanh Xuân             2.551  túi         202/KH-BCĐ                                                                                                                                 06/12/2019 │
│ Quận Thanh Xuân             3.200  lượt người  202/KH-BCĐ                                                                                                                                 06/12/2019 │
│ Nhân Chính                    410  túi         202/KH-BCĐ                                                                                                                                 06/12/2019 │
│ Thượng Đình                 2.248  túi         202/KH-BCĐ                                                                                                                                 06/12/2019 │
│ Quan Nhân  Nhân Chính         120  túi         202/KH-BCĐ                                                                                                                                 06/12/2019 │
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
│ Các phường cộng lại 2.658, hơn số được giao 107.                                                                                                                                                     │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
