// swift-format-ignore-file

extension Pictures {
    static let helpPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2  3  4  5  6  7  0
╭─ Trợ giúp ───────────────────────────────────────────────────────────────────╮
│ › gõ để lọc                                                                  │
│                                                                              │
│ F1 ?         Trợ giúp              Các phím dùng được ở đây; gõ để lọc, E… ┃ │
│ F2 /         Tìm                   Tìm người theo tên không dấu, phố, đuô… ┃ │
│ F3 d         Ghi nhận              Ghi nhận một lần hiến máu               ┃ │
│ F4           Lọc                   Lọc danh sách này bằng cách gõ          │ │
│ F5           Sắp xếp               Sắp xếp theo cột tiếp theo; bấm lại ở … │ │
│ F6           Che tên               Che ngay mọi tên trên màn hình; bấm lạ… │ │
│ F7           Thêm                  Ở đây không thêm được gì; hãy mở một p… │ │
│ F8 u         Hoàn tác              Hoàn tác thay đổi cuối của phiên này; … │ │
│ Ctrl-R       Làm lại               Làm lại điều vừa hoàn tác               │ │
│ F9 :         Lệnh                  Mọi lệnh, tìm theo tên                  │ │
│ F10 Ctrl-Q   Thoát                 Rời chương trình; chỉ hỏi khi còn mục … │ │
│ 1            Tổng quan             Số liệu của cả đơn vị so với chỉ tiêu   │ │
│                                                                              │
│ Các phím dùng được ở đây; gõ để lọc, Enter để làm                            │
│                                                                              │
│ ↑ ↓ PgUp PgDn Home End di chuyển · Enter mở · Esc lùi · Tab đổi khung · số   │
│ đổi màn hình                                                                 │
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan                 Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu th╭─ Trợ giúp ───────────────────────────────────────────────────────────────────────────────╮ ╌ chỉ tiêu ─╮
│ 9.898 / 2.55│ › gõ để lọc                                                                              │             │
│ ████████████│                                                                                          │             │
│             │ F1 ?         Trợ giúp              Các phím dùng được ở đây; gõ để lọc, Enter để làm   ┃ │             │
│             │ F2 /         Tìm                   Tìm người theo tên không dấu, phố, đuôi số điện th… ┃ │▃            │
│ hạng 1/30 (m│ F3 d         Ghi nhận              Ghi nhận một lần hiến máu                           ┃ │█ ▅▅▅        │
│             │ F4           Lọc                   Lọc danh sách này bằng cách gõ                      ┃ │█ ███ ███    │
│             │ F5           Sắp xếp               Sắp xếp theo cột tiếp theo; bấm lại ở cột cuối để … ┃ │█ ███ ███    │
│             │ F6           Che tên               Che ngay mọi tên trên màn hình; bấm lại để hiện     ┃ │█ ███ ███    │
│             │ F7           Thêm                  Ở đây không thêm được gì; hãy mở một phường hoặc d… ┃ │╌ ╌╌╌ ╌╌╌    │
│             │ F8 u         Hoàn tác              Hoàn tác thay đổi cuối của phiên này; được hỏi lại… ┃ │█ ███ ███    │
│             │ Ctrl-R       Làm lại               Làm lại điều vừa hoàn tác                           ┃ │  11  12     │
╰─────────────│ F9 :         Lệnh                  Mọi lệnh, tìm theo tên                              ┃ │─────────────╯
╭─ Phường ────│ F10 Ctrl-Q   Thoát                 Rời chương trình; chỉ hỏi khi còn mục đang nhập dở  ┃ │───── 31/12 ─╮
│ # ▲ Phường  │ 1            Tổng quan             Số liệu của cả đơn vị so với chỉ tiêu               ┃ │             │
│   1 Kim Gian│ 2            Phường                Các phường, tổ dân phố, tuyến phố, khối             ┃ │0            │
│   2 Thanh Xu│ 3            Người hiến            Danh sách người hiến máu                            ┃ │nhận 9 túi   │
│   3 Thanh Xu│ 4            Gia đình              Các gia đình hiến máu, thành viên, mốc tôn vinh     ┃ │             │
│   4 Nhân Chí│ 5            Tuyến phố             So sánh các tuyến phố hiến máu; mở một phố để xem … │ │             │
│   5 Khương T│ 6            Đợt hiến máu          Các đợt hiến máu trong năm                          │ │phố Hoàng Đ… │
│   6 Khương Đ│ 7            Điểm cố định          Điểm hiến máu cố định và số liệu hôm nay            │ │ật Đỏ        │
│   7 Thượng Đ│ 0            Nhật ký               Ai đã thay đổi gì, khi nào; hoàn tác từ đây         │ │             │
│   8 Khương M│ Enter        Mở                    Mở dòng đang chọn                                   │ │020          │
│   9 Phương L│ Esc          Quay lại              Đây là màn hình đầu. F10 để thoát.                  │ │%            │
│  10 Hạ Đình │ Ctrl-Y       Năm                   Chọn năm kế hoạch đang xem                          │ │             │
│  11 Thanh Xu│ m Ctrl-B     Đơn vị đo             Đổi giữa túi, quy đổi 250 ml và lượt người          │ │             │
│             │ b Ctrl-G     Nhóm theo             Xem bảng theo phường, tổ dân phố và đơn vị, tuyến … │ │             │
│             │ c            Chỉ tiêu              Đặt hoặc sửa chỉ tiêu                               │ │             │
│             │                                                                                          │             │
│             │ Các phím dùng được ở đây; gõ để lọc, Enter để làm                                        │             │
│             │                                                                                          │             │
│             │ ↑ ↓ PgUp PgDn Home End di chuyển · Enter mở · Esc lùi · Tab đổi khung · số đổi màn hình  │             │
╰─────────────╰──────────────────────────────────────────────────────────────────────────────────────────╯─────────────╯
 Enter Chọn  Esc Quay lại
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan                                                         Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────────────────────────────────────────────╮╭─ Theo tháng ────────────────────────────────────────────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                                                          388 % ││ 1.400                      ▆▆▆▆▆                                                                 │
│                                                                                                  ││                     ▄▄▄▄▄  █████                                                                 │
│                                ██████      ██████  ██████  ██████                                ││                     █████  █████                                                                 │
│                                ██  ██      ██  ██  █╭─ Trợ giúp ───────────────────────────────────────────────────────────────────────────────╮                                                     │
│                                ██████      ██████  █│ › gõ để lọc                                                                              │                                                     │
│                                    ██      ██  ██   │                                                                                          │                                                     │
│                                ██████  ██  ██████  █│ F1 ?         Trợ giúp              Các phím dùng được ở đây; gõ để lọc, Enter để làm     │▁▁                       ▁▁▁▁▁                       │
│                                                     │ F2 /         Tìm                   Tìm người theo tên không dấu, phố, đuôi số điện thoạ… │██                       █████                       │
│ ████████████████████████╎███████████████████████████│ F3 d         Ghi nhận              Ghi nhận một lần hiến máu                             │██                ▆▆▆▆▆  █████  ▆▆▆▆▆                │
│                         ╰ 100 %                     │ F4           Lọc                   Lọc danh sách này bằng cách gõ                        │██  ▃▃▃▃▃         █████  █████  █████  ▃▃▃▃▃         │
│                                                     │ F5           Sắp xếp               Sắp xếp theo cột tiếp theo; bấm lại ở cột cuối để đả… │██  █████         █████  █████  █████  █████         │
│ hạng 1/30 (mẫu) · đạt 100 % từ 14/04 · cùng kỳ +90 %│ F6           Che tên               Che ngay mọi tên trên màn hình; bấm lại để hiện       │██  █████         █████  █████  █████  █████         │
│                                                     │ F7           Thêm                  Ở đây không thêm được gì; hãy mở một phường hoặc dan… │██  █████  ▆▆▆▆▆  █████  █████  █████  █████         │
│                                                     │ F8 u         Hoàn tác              Hoàn tác thay đổi cuối của phiên này; được hỏi lại t… │██  █████  █████  █████  █████  █████  █████         │
│                                                     │ Ctrl-R       Làm lại               Làm lại điều vừa hoàn tác                             │██  █████  █████  █████  █████  █████  █████         │
│                                                     │ F9 :         Lệnh                  Mọi lệnh, tìm theo tên                                │╌╌  █████  █████  █████  ╌╌╌╌╌  █████  █████         │
│                                                     │ F10 Ctrl-Q   Thoát                 Rời chương trình; chỉ hỏi khi còn mục đang nhập dở    │██  ╌╌╌╌╌  █████  ╌╌╌╌╌  █████  ╌╌╌╌╌  ╌╌╌╌╌         │
│                                                     │ 1            Tổng quan             Số liệu của cả đơn vị so với chỉ tiêu                 │██  █████  ╌╌╌╌╌  █████  █████  █████  █████         │
│                                                     │ 2            Phường                Các phường, tổ dân phố, tuyến phố, khối               │██  █████  █████  █████  █████  █████  █████         │
│                                                     │ 3            Người hiến            Danh sách người hiến máu                              │      7      8      9     10     11     12           │
╰─────────────────────────────────────────────────────│ 4            Gia đình              Các gia đình hiến máu, thành viên, mốc tôn vinh       │─────────────────────────────────────────────────────╯
╭─ Phường ────────────────────────────────────────────│ 5            Tuyến phố             So sánh các tuyến phố hiến máu; mở một phố để xem từ… │túi máu ─╮╭─ Hôm nay ──────────────────────── 31/12 ─╮
│ # ▲ Phường            chỉ tiêu       túi       %  so│ 6            Đợt hiến máu          Các đợt hiến máu trong năm                            │ 7 ngày  ││ 132 Quan Nhân                            │
│   1 Kim Giang              147       642   437 %    │ 7            Điểm cố định          Điểm hiến máu cố định và số liệu hôm nay              │ ▄▆▁▃▅▇▁ ││ đang mở · đến 16:30                      │
│   2 Thanh Xuân Nam         116       497   428 %    │ 0            Nhật ký               Ai đã thay đổi gì, khi nào; hoàn tác từ đây           │ ▁▃▅▇▁▄▆ ││ đến 11 · hoãn 2 · nhận 9 túi             │
│   3 Thanh Xuân Bắc         271     1.152   425 %    │ Enter        Mở                    Mở dòng đang chọn                                     │ ▅▇▁▄▆.▂ ││                                          │
│   4 Nhân Chính             410     1.704   416 %   +│ Esc          Quay lại              Đây là màn hình đầu. F10 để thoát.                    │ .▂▄▆▁▃▅ ││ Đợt tới                                  │
│   5 Khương Trung           312     1.288   413 %    │ Ctrl-Y       Năm                   Chọn năm kế hoạch đang xem                            │ ▇▁▄▆.▂▄ ││ 03/01/2021  Tuyến phố Hoàng Đạo Thúy     │
│   6 Khương Đình            231       921   399 %    │ m Ctrl-B     Đơn vị đo             Đổi giữa túi, quy đổi 250 ml và lượt người            │ ▁▄▆.▂▄▆ ││ 17/01/2021  Chủ nhật Đỏ                  │
│   7 Thượng Đình            248       874   352 %    │ b Ctrl-G     Nhóm theo             Xem bảng theo phường, tổ dân phố và đơn vị, tuyến ph… │ ▄▆.▂▄▆▁ ││                                          │
│   8 Khương Mai             214       752   351 %    │ c            Chỉ tiêu              Đặt hoặc sửa chỉ tiêu                                 │ ▃▅▇▁▄▆. ││ Giá trị nhân đạo 2020                    │
│   9 Phương Liệt            213       739   347 %    │ x            Xếp hạng              Nhập số liệu các đơn vị bạn để xếp hạng               │ ▂▄▆▁▃▅▇ ││ 23,9 tỷ đồng  +85 %                      │
│  10 Hạ Đình                187       648   347 %    │ a            Giá trị nhân đạo      Nhập giá trị hoạt động nhân đạo trong năm             │ ▆.▂▄▆▁▃ ││                                          │
│  11 Thanh Xuân Trung       202     ≈ 681   337 %    │ U            Khối, đơn vị          Tổ dân phố, trường, cơ quan theo khối: tỷ lệ tham gi… │ ▆▁▃▅▇▁▄ ││                                          │
│                                                     │ C            Danh sách gọi         Ai nên gọi cho đợt này, hoặc cho hôm nay: ai dễ đến … │         ││                                          │
│                                                     │ Y            Thời kỳ phường        Xem năm này theo phường của thời kỳ khác; bấm lại để… │         ││                                          │
│                                                     │ P            Xếp hộ về phường      Chỉ phường nhận lại phường cũ bị chia mới có hộ cần … │         ││                                          │
│                                                     │ B Ctrl-K     Biểu đồ               Theo tháng, theo ngày, luỹ kế cả năm, người hiến the… │         ││                                          │
│                                                     │ L Ctrl-N     Tiếng Việt / English  Đổi ngôn ngữ                                          │         ││                                          │
│                                                     │ T            Màu sắc               Đổi bộ màu                                            │         ││                                          │
│                                                     │ y            Chép                  Chép dòng đang chọn (đã che số) vào bộ nhớ tạm của m… │         ││                                          │
│                                                     │              Nhập tệp CSV          Nhập danh sách người hiến hoặc lần hiến máu           │         ││                                          │
│                                                     │              Đơn vị và người trực  Đổi đơn vị, tên người trực, tên bàn                   │         ││                                          │
│                                                     │              Xem dữ liệu mẫu       Mở bản dữ liệu mẫu riêng; số liệu của bạn không bị đ… │         ││                                          │
│                                                     │ Ctrl-L       Vẽ lại                Vẽ lại cả màn hình                                    │         ││                                          │
│                                                     │ Ctrl-Z       Tạm dừng              Trở ra dòng lệnh; gõ fg để quay lại                   │         ││                                          │
│                                                     │                                                                                          │         ││                                          │
│                                                     │                                                                                          │         ││                                          │
│                                                     │ Các phím dùng được ở đây; gõ để lọc, Enter để làm                                        │         ││                                          │
│                                                     │                                                                                          │         ││                                          │
│                                                     │ ↑ ↓ PgUp PgDn Home End di chuyển · Enter mở · Esc lùi · Tab đổi khung · số đổi màn hình  │         ││                                          │
│                                                     ╰──────────────────────────────────────────────────────────────────────────────────────────╯         ││                                          │
│                                                                                                                                                          ││                                          │
│                                                                                                                                                          ││                                          │
│                                                                                                                                                          ││                                          │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
    ]
}
