// swift-format-ignore-file

extension Pictures {
    static let donorCardPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Thẻ người hiến  2020 · túi              14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Nguyễn Thị Hoà ─────────────────────────────────────────────────────────────╮
│ chưa đến ngày 10/01/2021  · bác sĩ quyết định                                │
│ Đã hiến     3 lần trong sổ · tự khai   Đơn vị      Tổ 5 · Khối địa bàn dân   │
│             4 (02/05/2019)                         cư                        │
│ Sinh        1985 · Nữ                  Điện thoại  •••321                    │
│ Nhóm máu    O+                         Căn cước    ••••2345                  │
│ Phường      Nhân Chính, Quận Thanh     Gia đình    Gia đình ông Trần Văn     │
│             Xuân                                   Bình · Vợ · 01/01/2018    │
│ Phố         Quan Nhân 15 ngõ 52        Đồng ý      liên hệ mời hiến máu ·    │
│                                                    02/05/2019                │
│                                        Ghi chú     gọi sau 17 giờ            │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Các lần hiến máu ────────────────────────────────────────────── 1 lần hoãn ─╮
│ ngày       thể tích loại      nơi hiến                     tính cho      năm │
│ 18/10/2020   350 ml toàn phần 132 Quan Nhân                Nhân Chính   2020 │
│ 16/02/2020   450 ml toàn phần Lễ hội Xuân hồng             Nhân Chính   2020 │
│ 04/08/2019   350 ml toàn phần 132 Quan Nhân                ≈ Nhân Chính 2019 │
│ 01/08/2019   350 ml đã huỷ    132 Quan Nhân                Nhân Chính   2019 │
│                                                                              │
│ Hoãn gần nhất: 01/06/2020 · chỉ số trong ngày · đến 15/06/2020               │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Thẻ người hiến  Quận Thanh Xuân · kế hoạch 2020 · túi máu        14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Nguyễn Thị Hoà ──────────────────────────────╮╭─ Các lần hiến máu ───────────────────────────────────── 1 lần hoãn ─╮
│ chưa đến ngày 10/01/2021  · bác sĩ quyết định ││ ngày       thể tích loại      nơi hiến            tính cho      năm │
│ Đã hiến     3 lần trong sổ · tự khai 4        ││ 18/10/2020   350 ml toàn phần 132 Quan Nhân       Nhân Chính   2020 │
│             (02/05/2019)                      ││ 16/02/2020   450 ml toàn phần Lễ hội Xuân hồng    Nhân Chính   2020 │
│ Sinh        1985 · Nữ                         ││ 04/08/2019   350 ml toàn phần 132 Quan Nhân       ≈ Nhân Chính 2019 │
│ Nhóm máu    O+                                ││ 01/08/2019   350 ml đã huỷ    132 Quan Nhân       Nhân Chính   2019 │
│ Phường      Nhân Chính, Quận Thanh Xuân       ││                                                                     │
│ Phố         Quan Nhân 15 ngõ 52               ││                                                                     │
│ Đơn vị      Tổ 5 · Khối địa bàn dân cư        ││                                                                     │
│ Điện thoại  •••321                            ││                                                                     │
│ Căn cước    ••••2345                          ││                                                                     │
│ Gia đình    Gia đình ông Trần Văn Bình · Vợ · ││                                                                     │
│             01/01/2018                        ││                                                                     │
│ Đồng ý      liên hệ mời hiến máu · 02/05/2019 ││                                                                     │
│ Ghi chú     gọi sau 17 giờ                    ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││                                                                     │
│                                               ││ Hoãn gần nhất: 01/06/2020 · chỉ số trong ngày · đến 15/06/2020      │
╰───────────────────────────────────────────────╯╰─────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Thẻ người hiến                                        Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Nguyễn Thị Hoà ─────────────────────────────────────────────╮╭─ Các lần hiến máu ────────────────────────────────────────────────────────────────────────────────────────────────────── 1 lần hoãn ─╮
│ chưa đến ngày 10/01/2021  · bác sĩ quyết định                ││ ngày       thể tích loại      nơi hiến                                                                             tính cho      năm │
│ Đã hiến     3 lần trong sổ · tự khai 4 (02/05/2019)          ││ 18/10/2020   350 ml toàn phần 132 Quan Nhân                                                                        Nhân Chính   2020 │
│ Sinh        1985 · Nữ                                        ││ 16/02/2020   450 ml toàn phần Lễ hội Xuân hồng                                                                     Nhân Chính   2020 │
│ Nhóm máu    O+                                               ││ 04/08/2019   350 ml toàn phần 132 Quan Nhân                                                                        ≈ Nhân Chính 2019 │
│ Phường      Nhân Chính, Quận Thanh Xuân                      ││ 01/08/2019   350 ml đã huỷ    132 Quan Nhân                                                                        Nhân Chính   2019 │
│ Phố         Quan Nhân 15 ngõ 52                              ││                                                                                                                                      │
│ Đơn vị      Tổ 5 · Khối địa bàn dân cư                       ││                                                                                                                                      │
│ Điện thoại  •••321                                           ││                                                                                                                                      │
│ Căn cước    ••••2345                                         ││                                                                                                                                      │
│ Gia đình    Gia đình ông Trần Văn Bình · Vợ · 01/01/2018     ││                                                                                                                                      │
│ Đồng ý      liên hệ mời hiến máu · 02/05/2019                ││                                                                                                                                      │
│ Ghi chú     gọi sau 17 giờ                                   ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││                                                                                                                                      │
│                                                              ││ Hoãn gần nhất: 01/06/2020 · chỉ số trong ngày · đến 15/06/2020                                                                       │
╰──────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
