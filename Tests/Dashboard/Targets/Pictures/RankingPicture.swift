// swift-format-ignore-file

extension Pictures {
    static let rankingPicture = [
"80×24": #"""
 Giọt Hồng ▸ Tổng quan ▸ Xếp hạng  Thanh Xuân · 2020 · túi       14:05 31/12  ●
 1 Tổng quan  2 Phường  3 Người  4 Gia đình  5 Phố  6 Đợt  7 Điểm  0 Nhật ký
╭─ Xếp hạng 2020 ──────────────────────────────────────────────────── túi máu ─╮
│    #  Đơn vị                                     túi    chỉ tiêu         %   │
│    1  Quận Thanh Xuân                          9.898       2.551     388 % ┃ │
│    2  Quận Ba Đình  mẫu                        3.900       2.000     195 % ┃ │
│    3  Quận Hoàn Kiếm  mẫu                      3.803       2.000     190 % ┃ │
│    4  Quận Tây Hồ  mẫu                         3.706       2.000     185 % ┃ │
│    5  Quận Long Biên  mẫu                      3.609       2.000     180 % ┃ │
│    6  Quận Cầu Giấy  mẫu                       3.512       2.000     176 % ┃ │
│    7  Quận Đống Đa  mẫu                        3.415       2.000     171 % ┃ │
│    8  Quận Hai Bà Trưng  mẫu                   3.318       2.000     166 % ┃ │
│    9  Quận Hoàng Mai  mẫu                      3.221       2.000     161 % ┃ │
│   10  Huyện Sóc Sơn  mẫu                       3.124       2.000     156 % │ │
│   11  Huyện Đông Anh  mẫu                      3.027       2.000     151 % │ │
│   12  Huyện Gia Lâm  mẫu                       2.930       2.000     147 % │ │
│   13  Quận Nam Từ Liêm  mẫu                    2.833       2.000     142 % │ │
│   14  Huyện Thanh Trì  mẫu                     2.736       2.000     137 % │ │
│   15  Quận Bắc Từ Liêm  mẫu                    2.639       2.000     132 % │ │
│   16  Huyện Mê Linh  mẫu                       2.542       2.000     127 % │ │
│   17  Quận Hà Đông  mẫu                        2.445       2.000     122 % │ │
│ «mẫu»: số bịa để minh hoạ, không phải số thật.                               │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Tổng quan ▸ Xếp hạng      Quận Thanh Xuân · kế hoạch 2020 · túi máu          14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Xếp hạng 2020 ──────────────────────────────────────────────────────────────────────────────────────────── túi máu ─╮
│    #  Đơn vị                                                                             túi    chỉ tiêu         %   │
│    1  Quận Thanh Xuân                                                                  9.898       2.551     388 % ┃ │
│    2  Quận Ba Đình  mẫu                                                                3.900       2.000     195 % ┃ │
│    3  Quận Hoàn Kiếm  mẫu                                                              3.803       2.000     190 % ┃ │
│    4  Quận Tây Hồ  mẫu                                                                 3.706       2.000     185 % ┃ │
│    5  Quận Long Biên  mẫu                                                              3.609       2.000     180 % ┃ │
│    6  Quận Cầu Giấy  mẫu                                                               3.512       2.000     176 % ┃ │
│    7  Quận Đống Đa  mẫu                                                                3.415       2.000     171 % ┃ │
│    8  Quận Hai Bà Trưng  mẫu                                                           3.318       2.000     166 % ┃ │
│    9  Quận Hoàng Mai  mẫu                                                              3.221       2.000     161 % ┃ │
│   10  Huyện Sóc Sơn  mẫu                                                               3.124       2.000     156 % ┃ │
│   11  Huyện Đông Anh  mẫu                                                              3.027       2.000     151 % ┃ │
│   12  Huyện Gia Lâm  mẫu                                                               2.930       2.000     147 % ┃ │
│   13  Quận Nam Từ Liêm  mẫu                                                            2.833       2.000     142 % ┃ │
│   14  Huyện Thanh Trì  mẫu                                                             2.736       2.000     137 % ┃ │
│   15  Quận Bắc Từ Liêm  mẫu                                                            2.639       2.000     132 % ┃ │
│   16  Huyện Mê Linh  mẫu                                                               2.542       2.000     127 % ┃ │
│   17  Quận Hà Đông  mẫu                                                                2.445       2.000     122 % ┃ │
│   18  Thị xã Sơn Tây  mẫu                                                              2.348       2.000     117 % ┃ │
│   19  Huyện Ba Vì  mẫu                                                                 2.251       2.000     113 % ┃ │
│   20  Huyện Phúc Thọ  mẫu                                                              2.154       2.000     108 % ┃ │
│   21  Huyện Đan Phượng  mẫu                                                            2.057       2.000     103 % ┃ │
│   22  Huyện Hoài Đức  mẫu                                                              1.960       2.000      98 % ┃ │
│   23  Huyện Quốc Oai  mẫu                                                              1.863       2.000      93 % ┃ │
│   24  Huyện Thạch Thất  mẫu                                                            1.766       2.000      88 % ┃ │
│   25  Huyện Chương Mỹ  mẫu                                                             1.669       2.000      83 % ┃ │
│   26  Huyện Thanh Oai  mẫu                                                             1.572       2.000      79 % ┃ │
│   27  Huyện Thường Tín  mẫu                                                            1.475       2.000      74 % ┃ │
│   28  Huyện Phú Xuyên  mẫu                                                             1.378       2.000      69 % ┃ │
│   29  Huyện Ứng Hòa  mẫu                                                               1.281       2.000      64 % │ │
│ «mẫu»: số bịa để minh hoạ, không phải số thật.                                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Tổng quan ▸ Xếp hạng                                              Quận Thanh Xuân · kế hoạch 2020 · túi máu                                                  14:05 31/12/2020  ● trực tiếp
 1 Tổng quan  2 Phường  3 Người hiến  4 Gia đình  5 Tuyến phố  6 Đợt hiến máu  7 Điểm cố định  0 Nhật ký
╭─ Xếp hạng 2020 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── túi máu ─╮
│    #  Đơn vị                                                                                                                                                               túi    chỉ tiêu         % │
│    1  Quận Thanh Xuân                                                                                                                                                    9.898       2.551     388 % │
│    2  Quận Ba Đình  mẫu                                                                                                                                                  3.900       2.000     195 % │
│    3  Quận Hoàn Kiếm  mẫu                                                                                                                                                3.803       2.000     190 % │
│    4  Quận Tây Hồ  mẫu                                                                                                                                                   3.706       2.000     185 % │
│    5  Quận Long Biên  mẫu                                                                                                                                                3.609       2.000     180 % │
│    6  Quận Cầu Giấy  mẫu                                                                                                                                                 3.512       2.000     176 % │
│    7  Quận Đống Đa  mẫu                                                                                                                                                  3.415       2.000     171 % │
│    8  Quận Hai Bà Trưng  mẫu                                                                                                                                             3.318       2.000     166 % │
│    9  Quận Hoàng Mai  mẫu                                                                                                                                                3.221       2.000     161 % │
│   10  Huyện Sóc Sơn  mẫu                                                                                                                                                 3.124       2.000     156 % │
│   11  Huyện Đông Anh  mẫu                                                                                                                                                3.027       2.000     151 % │
│   12  Huyện Gia Lâm  mẫu                                                                                                                                                 2.930       2.000     147 % │
│   13  Quận Nam Từ Liêm  mẫu                                                                                                                                              2.833       2.000     142 % │
│   14  Huyện Thanh Trì  mẫu                                                                                                                                               2.736       2.000     137 % │
│   15  Quận Bắc Từ Liêm  mẫu                                                                                                                                              2.639       2.000     132 % │
│   16  Huyện Mê Linh  mẫu                                                                                                                                                 2.542       2.000     127 % │
│   17  Quận Hà Đông  mẫu                                                                                                                                                  2.445       2.000     122 % │
│   18  Thị xã Sơn Tây  mẫu                                                                                                                                                2.348       2.000     117 % │
│   19  Huyện Ba Vì  mẫu                                                                                                                                                   2.251       2.000     113 % │
│   20  Huyện Phúc Thọ  mẫu                                                                                                                                                2.154       2.000     108 % │
│   21  Huyện Đan Phượng  mẫu                                                                                                                                              2.057       2.000     103 % │
│   22  Huyện Hoài Đức  mẫu                                                                                                                                                1.960       2.000      98 % │
│   23  Huyện Quốc Oai  mẫu                                                                                                                                                1.863       2.000      93 % │
│   24  Huyện Thạch Thất  mẫu                                                                                                                                              1.766       2.000      88 % │
│   25  Huyện Chương Mỹ  mẫu                                                                                                                                               1.669       2.000      83 % │
│   26  Huyện Thanh Oai  mẫu                                                                                                                                               1.572       2.000      79 % │
│   27  Huyện Thường Tín  mẫu                                                                                                                                              1.475       2.000      74 % │
│   28  Huyện Phú Xuyên  mẫu                                                                                                                                               1.378       2.000      69 % │
│   29  Huyện Ứng Hòa  mẫu                                                                                                                                                 1.281       2.000      64 % │
│   30  Huyện Mỹ Đức  mẫu                                                                                                                                                  1.184       2.000      59 % │
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
│ «mẫu»: số bịa để minh hoạ, không phải số thật.                                                                                                                                                       │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Trợ giúp  F2 Tìm  F3 Ghi nhận  F6 Che tên  F7 Thêm  F8 Hoàn tác  F9 Lệnh  F10 Thoát
"""#,
    ]
}
