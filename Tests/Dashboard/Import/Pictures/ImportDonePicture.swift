// swift-format-ignore-file

extension Pictures {
    static let importDonePicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────╮
│ Tệp:   danh-sach.csv                                                         │
│                                                                              │
│ Đã ghi vào sổ. F8 hoàn tác cả tệp.                                           │
│ Tên phường theo thời kỳ: đến 31/12/2024                                      │
│                                                                              │
│        9.874  thêm mới                                                       │
│           98  đã có                                                          │
│           28  bị từ chối                                                     │
│           41  cần xem lại                                                    │
│ 12 người ở phường ngoài địa bàn của đơn vị; vẫn thêm.                        │
│ Dòng bị từ chối ở: /home/ha/danh-sach-2020.rejected.csv                      │
│ Cột không đọc: ghi chu rieng, email                                          │
│                                                                              │
│ Dòng 17, cột «ngày sinh», ghi «31/02/1990»: không có ngày này trong lịch.    │
│ Hãy sửa ngày.                                                                │
│ Dòng 204, cột «điện thoại», ghi «•••»: số điện thoại lạ hoặc ngắn; giữ       │
│ nguyên. Hãy kiểm tra lại.                                                    │
│ Dòng 1.033, cột «phường», ghi «Nhân Trính»: không có phường, xã nào tên như  │
│ vậy ở thời kỳ này. Hãy viết đúng tên, hoặc chọn thời kỳ khác.                │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────╮╭─ Theo tháng ────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                  388 % ││ 1.400         ▁▁▁ ▇▇▇                                    │
│ ██████████████╎███████████████████████████████████████▍  ││               ███ ███                                    │
│               ╰ 100 %                                    ││               ███ ███ ▁▁▁                                │
│                                                          ││               ███ ███ ███ ▃▃▃             ▃▃▃            │
│ hạng 1/30 (m╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────────────────╮█ ▅▅▅        │
│ đạt 100 % từ│ Tệp:   danh-sach.csv                                                                     │█ ███ ███    │
│ cùng kỳ +90 │                                                                                          │█ ███ ███    │
│ vượt nhịp nă│ Đã ghi vào sổ. F8 hoàn tác cả tệp.                                                       │█ ███ ███    │
│ 9.898 túi · │ Tên phường theo thời kỳ: đến 31/12/2024                                                  │╌ ╌╌╌ ╌╌╌    │
│             │                                                                                          │█ ███ ███    │
│             │        9.874  thêm mới                                                                   │  11  12     │
╰─────────────│           98  đã có                                                                      │─────────────╯
╭─ Phường ────│           28  bị từ chối                                                                 │───── 31/12 ─╮
│ # ▲ Phường  │           41  cần xem lại                                                                │             │
│   1 Kim Gian│ 12 người ở phường ngoài địa bàn của đơn vị; vẫn thêm.                                    │0            │
│   2 Thanh Xu│ Dòng bị từ chối ở: /home/ha/danh-sach-2020.rejected.csv                                  │nhận 9 túi   │
│   3 Thanh Xu│ Cột không đọc: ghi chu rieng, email                                                      │ cuối năm    │
│   4 Nhân Chí│                                                                                          │40 túi       │
│   5 Khương T│ Dòng 17, cột «ngày sinh», ghi «31/02/1990»: không có ngày này trong lịch. Hãy sửa ngày.  │             │
│   6 Khương Đ│ Dòng 204, cột «điện thoại», ghi «•••»: số điện thoại lạ hoặc ngắn; giữ nguyên. Hãy kiểm  │             │
│   7 Thượng Đ│ tra lại.                                                                                 │             │
│   8 Khương M│ Dòng 1.033, cột «phường», ghi «Nhân Trính»: không có phường, xã nào tên như vậy ở thời   │phố Hoàng    │
│   9 Phương L│ kỳ này. Hãy viết đúng tên, hoặc chọn thời kỳ khác.                                       │úy           │
│  10 Hạ Đình │                                                                                          │ật Đỏ        │
│  11 Thanh Xu│                                                                                          │             │
│             ╰──────────────────────────────────────────────────────────────────────────────────────────╯020          │
│                                                                                    ││ 23,9 tỷ đồng  +85 %            │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
│                                                                                    ││                                │
╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
    ]
}
