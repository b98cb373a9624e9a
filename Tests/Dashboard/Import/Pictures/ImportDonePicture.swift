// swift-format-ignore-file

extension Pictures {
    static let importDonePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan                            14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────╮
│ Tệp:   danh-sach.csv                                                         │
│                                                                              │
│ Đã ghi vào sổ. F8 hoàn tác cả tệp.                                           │
│                                                                              │
│        9.874  thêm mới                                                       │
│           98  đã có                                                          │
│           28  bị từ chối                                                     │
│           41  cần xem lại                                                    │
│ Dòng bị từ chối ở: /home/ha/danh-sach-2020.rejected.csv                      │
│ Cột không đọc: ghi chu rieng, email                                          │
│                                                                              │
│ Dòng 17, cột «ngày sinh», ghi «31/02/1990»: không có ngày này trong lịch.    │
│ Hãy sửa ngày.                                                                │
│ Dòng 204, cột «điện thoại», ghi «12345»: số điện thoại lạ hoặc ngắn; giữ     │
│ nguyên. Hãy kiểm tra lại.                                                    │
│ Dòng 1.033, cột «phường», ghi «Nhân Trính»: không có phường, xã nào tên như  │
│ vậy ở thời kỳ này. Hãy viết đúng tên, hoặc chọn thời kỳ khác.                │
│                                                                              │
│                                                                              │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────╮╭─ Theo tháng ────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                  388 % ││ 1.400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│               ╰ 100 %                                    ││               ███ ███ ▁▁▁                                │
│                                                          ││               ███ ███ ███ ▃▃▃             ▃▃▃            │
│ hạng 1/30 (m╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────────────────╮█ ▅▅▅        │
│             │ Tệp:   danh-sach.csv                                                                     │█ ███ ███    │
│             │                                                                                          │█ ███ ███    │
│             │ Đã ghi vào sổ. F8 hoàn tác cả tệp.                                                       │█ ███ ███    │
│             │                                                                                          │╌ ╌╌╌ ╌╌╌    │
│             │        9.874  thêm mới                                                                   │█ ███ ███    │
│             │           98  đã có                                                                      │  11  12     │
╰─────────────│           28  bị từ chối                                                                 │─────────────╯
╭─ Phường ────│           41  cần xem lại                                                                │───── 31/12 ─╮
│ # ▲ Phường  │ Dòng bị từ chối ở: /home/ha/danh-sach-2020.rejected.csv                                  │             │
│   1 Kim Gian│ Cột không đọc: ghi chu rieng, email                                                      │0            │
│   2 Thanh Xu│                                                                                          │nhận 9 túi   │
│   3 Thanh Xu│ Dòng 17, cột «ngày sinh», ghi «31/02/1990»: không có ngày này trong lịch. Hãy sửa ngày.  │             │
│   4 Nhân Chí│ Dòng 204, cột «điện thoại», ghi «12345»: số điện thoại lạ hoặc ngắn; giữ nguyên. Hãy     │             │
│   5 Khương T│ kiểm tra lại.                                                                            │oàng Đạo Th… │
│   6 Khương Đ│ Dòng 1.033, cột «phường», ghi «Nhân Trính»: không có phường, xã nào tên như vậy ở thời   │             │
│   7 Thượng Đ│ kỳ này. Hãy viết đúng tên, hoặc chọn thời kỳ khác.                                       │             │
│   8 Khương M│                                                                                          │020          │
│   9 Phương L│                                                                                          │%            │
│  10 Hạ Đình │                                                                                          │             │
│  11 Thanh Xu│                                                                                          │             │
│             ╰──────────────────────────────────────────────────────────────────────────────────────────╯             │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
    ]
}
