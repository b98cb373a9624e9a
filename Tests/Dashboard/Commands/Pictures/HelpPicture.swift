// swift-format-ignore-file

extension Pictures {
    static let helpPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan    Quận Thanh Xuân · 2020 · túi           14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
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
╭─ Trợ giúp ───────────────────────────────────────────────────────────────────────────────────────────────────────────╮
│ › gõ để lọc                                                                                                          │
│                                                                                                                      │
│ F1 ?         Trợ giúp              Các phím dùng được ở đây; gõ để lọc, Enter để làm                               ┃ │
│ F2 /         Tìm                   Tìm người theo tên không dấu, phố, đuôi số điện thoại hoặc căn cước             ┃ │
│ F3 d         Ghi nhận              Ghi nhận một lần hiến máu                                                       ┃ │
│ F4           Lọc                   Lọc danh sách này bằng cách gõ                                                  ┃ │
│ F5           Sắp xếp               Sắp xếp theo cột tiếp theo; bấm lại ở cột cuối để đảo chiều                     ┃ │
│ F6           Che tên               Che ngay mọi tên trên màn hình; bấm lại để hiện                                 ┃ │
│ F7           Thêm                  Ở đây không thêm được gì; hãy mở một phường hoặc danh sách.                     ┃ │
│ F8 u         Hoàn tác              Hoàn tác thay đổi cuối của phiên này; được hỏi lại trước khi làm                ┃ │
│ Ctrl-R       Làm lại               Làm lại điều vừa hoàn tác                                                       ┃ │
│ F9 :         Lệnh                  Mọi lệnh, tìm theo tên                                                          ┃ │
│ F10 Ctrl-Q   Thoát                 Rời chương trình; chỉ hỏi khi còn mục đang nhập dở                              ┃ │
│ 1            Tổng quan             Số liệu của cả đơn vị so với chỉ tiêu                                           ┃ │
│ 2            Phường                Các phường, tổ dân phố, tuyến phố, khối                                         ┃ │
│ 3            Người hiến            Danh sách người hiến máu                                                        ┃ │
│ 4            Gia đình              Các gia đình hiến máu, thành viên, mốc tôn vinh                                 ┃ │
│ 5            Tuyến phố             So sánh các tuyến phố hiến máu; mở một phố để xem từng nhà                      │ │
│ 6            Đợt hiến máu          Các đợt hiến máu trong năm                                                      │ │
│ 7            Điểm cố định          Điểm hiến máu cố định và số liệu hôm nay                                        │ │
│ 0            Nhật ký               Ai đã thay đổi gì, khi nào; hoàn tác từ đây                                     │ │
│ Enter        Mở                    Mở dòng đang chọn                                                               │ │
│ Esc          Quay lại              Đây là màn hình đầu. F10 để thoát.                                              │ │
│ Ctrl-Y       Năm                   Chọn năm kế hoạch đang xem                                                      │ │
│ m Ctrl-B     Đơn vị đo             Đổi giữa túi, quy đổi 250 ml và lượt người                                      │ │
│ b Ctrl-G     Nhóm theo             Xem bảng theo phường, tổ dân phố và đơn vị, tuyến phố hoặc khối                 │ │
│ c            Chỉ tiêu              Đặt hoặc sửa chỉ tiêu                                                           │ │
│                                                                                                                      │
│ Các phím dùng được ở đây; gõ để lọc, Enter để làm                                                                    │
│                                                                                                                      │
│ ↑ ↓ PgUp PgDn Home End di chuyển · Enter mở · Esc lùi · Tab đổi khung · số đổi màn hình                              │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan                                                         Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Chỉ tiêu thành phố giao ────────────────────────────────────────────────────────────────────────╮╭─ Theo tháng ────────────────────────────────────────────────────────────────── túi · ╌ chỉ tiêu ─╮
│ 9.898 / 2.551 túi                                                                          388 % ││ 1.400                      ▆▆▆▆▆                                                                 │
│                                                                                                  ││                     ▄▄▄▄▄  █████                                                                 │
│                             ╭─ Trợ giúp ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮                             │
│                             │ › gõ để lọc                                                                                                                              │                             │
│                             │                                                                                                                                          │                             │
│                             │ F1 ?         Trợ giúp              Các phím dùng được ở đây; gõ để lọc, Enter để làm                                                     │                             │
│                             │ F2 /         Tìm                   Tìm người theo tên không dấu, phố, đuôi số điện thoại hoặc căn cước                                   │ ▁▁▁▁▁                       │
│                             │ F3 d         Ghi nhận              Ghi nhận một lần hiến máu                                                                             │ █████                       │
│ ████████████████████████╎███│ F4           Lọc                   Lọc danh sách này bằng cách gõ                                                                        │ █████  ▆▆▆▆▆                │
│                         ╰ 10│ F5           Sắp xếp               Sắp xếp theo cột tiếp theo; bấm lại ở cột cuối để đảo chiều                                           │ █████  █████  ▃▃▃▃▃         │
│                             │ F6           Che tên               Che ngay mọi tên trên màn hình; bấm lại để hiện                                                       │ █████  █████  █████         │
│ hạng 1/30 (mẫu)             │ F7           Thêm                  Ở đây không thêm được gì; hãy mở một phường hoặc danh sách.                                           │ █████  █████  █████         │
│ đạt 100 % từ 14/04          │ F8 u         Hoàn tác              Hoàn tác thay đổi cuối của phiên này; được hỏi lại trước khi làm                                      │ █████  █████  █████         │
│ cùng kỳ +90 %               │ Ctrl-R       Làm lại               Làm lại điều vừa hoàn tác                                                                             │ █████  █████  █████         │
│ vượt nhịp năm 7.347 túi     │ F9 :         Lệnh                  Mọi lệnh, tìm theo tên                                                                                │ █████  █████  █████         │
│ 9.898 túi · 12.669,4 quy đổi│ F10 Ctrl-Q   Thoát                 Rời chương trình; chỉ hỏi khi còn mục đang nhập dở                                                    │ █████  █████  █████         │
│                             │ 1            Tổng quan             Số liệu của cả đơn vị so với chỉ tiêu                                                                 │ ▔▔▔▔▔  ▔▔▔▔▔  ╌╌╌╌╌         │
│                             │ 2            Phường                Các phường, tổ dân phố, tuyến phố, khối                                                               │ █████  █████  █████         │
│                             │ 3            Người hiến            Danh sách người hiến máu                                                                              │ █████  █████  █████         │
│                             │ 4            Gia đình              Các gia đình hiến máu, thành viên, mốc tôn vinh                                                       │  10     11     12           │
╰─────────────────────────────│ 5            Tuyến phố             So sánh các tuyến phố hiến máu; mở một phố để xem từng nhà                                            │─────────────────────────────╯
╭─ Phường ────────────────────│ 6            Đợt hiến máu          Các đợt hiến máu trong năm                                                                            │───────────────────── 31/12 ─╮
│ # ▲ Phường            chỉ ti│ 7            Điểm cố định          Điểm hiến máu cố định và số liệu hôm nay                                                              │n                            │
│   1 Kim Giang              1│ 0            Nhật ký               Ai đã thay đổi gì, khi nào; hoàn tác từ đây                                                           │n 16:30                      │
│   2 Thanh Xuân Nam         1│ Enter        Mở                    Mở dòng đang chọn                                                                                     │n 2 · nhận 9 túi             │
│   3 Thanh Xuân Bắc         2│ Esc          Quay lại              Đây là màn hình đầu. F10 để thoát.                                                                    │ến máu cuối năm              │
│   4 Nhân Chính             4│ Ctrl-Y       Năm                   Chọn năm kế hoạch đang xem                                                                            │n 16:00 · 18/40 túi          │
│   5 Khương Trung           3│ m Ctrl-B     Đơn vị đo             Đổi giữa túi, quy đổi 250 ml và lượt người                                                            │úi                           │
│   6 Khương Đình            2│ b Ctrl-G     Nhóm theo             Xem bảng theo phường, tổ dân phố và đơn vị, tuyến phố hoặc khối                                       │                             │
│   7 Thượng Đình            2│ c            Chỉ tiêu              Đặt hoặc sửa chỉ tiêu                                                                                 │                             │
│   8 Khương Mai             2│ x            Xếp hạng              Nhập số liệu các đơn vị bạn để xếp hạng                                                               │Tuyến phố Hoàng Đạo Thúy     │
│   9 Phương Liệt            2│ a            Giá trị nhân đạo      Nhập giá trị hoạt động nhân đạo trong năm                                                             │Chủ nhật Đỏ                  │
│  10 Hạ Đình                1│ U            Khối, đơn vị          Tổ dân phố, trường, cơ quan theo khối: tỷ lệ tham gia, kết quả, tăng trưởng                           │                             │
│  11 Thanh Xuân Trung       2│ C            Danh sách gọi         Ai nên gọi cho đợt này, hoặc cho hôm nay: ai dễ đến nhất đứng trước                                   │ đạo 2020                    │
│                             │ Y            Thời kỳ phường        Xem năm này theo phường của thời kỳ khác; bấm lại để sang thời kỳ tiếp theo                           │  +85 %                      │
│                             │ P            Xếp hộ về phường      Chỉ phường nhận lại phường cũ bị chia mới có hộ cần xếp.                                              │                             │
│                             │ X            Xuất danh sách        Ghi danh sách đang xem ra tệp CSV hoặc văn bản để in                                                  │                             │
│                             │ B Ctrl-K     Biểu đồ               Theo tháng, theo ngày, luỹ kế cả năm, lượt người theo tuổi, giới, nhóm máu                            │                             │
│                             │ L Ctrl-N     Tiếng Việt / English  Đổi ngôn ngữ                                                                                          │                             │
│                             │ T            Màu sắc               Đổi bộ màu                                                                                            │                             │
│                             │ y            Chép                  Chép dòng đang chọn (đã che số) vào bộ nhớ tạm của máy bạn                                            │                             │
│                             │              Nhập tệp CSV          Nhập danh sách người hiến hoặc lần hiến máu                                                           │                             │
│                             │              Đơn vị và người trực  Đổi đơn vị, tên người trực, tên bàn                                                                   │                             │
│                             │              Xem dữ liệu mẫu       Mở bản dữ liệu mẫu riêng; số liệu của bạn không bị đụng tới                                           │                             │
│                             │ Ctrl-L       Vẽ lại                Vẽ lại cả màn hình                                                                                    │                             │
│                             │ Ctrl-Z       Tạm dừng              Trở ra dòng lệnh; gõ fg để quay lại                                                                   │                             │
│                             │                                                                                                                                          │                             │
│                             │                                                                                                                                          │                             │
│                             │ Các phím dùng được ở đây; gõ để lọc, Enter để làm                                                                                        │                             │
│                             │                                                                                                                                          │                             │
│                             │ ↑ ↓ PgUp PgDn Home End di chuyển · Enter mở · Esc lùi · Tab đổi khung · số đổi màn hình                                                  │                             │
│                             ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯                             │
│                                                                                                                                                          ││                                          │
│                                                                                                                                                          ││                                          │
│                                                                                                                                                          ││                                          │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
    ]
}
