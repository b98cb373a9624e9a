// swift-format-ignore-file

extension Pictures {
    static let welcomePicture = [
"80×24": #"""
 Giọt Hồng ▸ Chào mừng                                           14:05 31/12  ●


    ●  Giọt Hồng

    Bảng theo dõi hiến máu tình nguyện của phường: gia đình, tuyến phố,
    khối, đợt hiến và điểm cố định, so với chỉ tiêu thành phố.


     1  Xem dữ liệu mẫu
        Quận Thanh Xuân năm 2020, số liệu mẫu; không đụng dữ liệu của bạn

     2  Bắt đầu với đơn vị của tôi
        Chọn phường, quận cũ hoặc thành phố; năm và chỉ tiêu

     3  Nhập danh sách từ tệp CSV
        Người hiến hoặc lần hiến máu; tên cột tiếng Việt hoặc tiếng Anh


    ↑ ↓ chọn · Enter mở · L English · F10 thoát



 F1 Trợ giúp  F6 Che tên  F9 Lệnh  F10 Thoát
"""#,
"120×36": #"""
 Giọt Hồng ▸ Chào mừng                                                                    14:05 31/12/2020  ● trực tiếp








                        ●  Giọt Hồng

                        Bảng theo dõi hiến máu tình nguyện của phường: gia đình, tuyến phố,
                        khối, đợt hiến và điểm cố định, so với chỉ tiêu thành phố.


                         1  Xem dữ liệu mẫu
                            Quận Thanh Xuân năm 2020, số liệu mẫu; không đụng dữ liệu của bạn

                         2  Bắt đầu với đơn vị của tôi
                            Chọn phường, quận cũ hoặc thành phố; năm và chỉ tiêu

                         3  Nhập danh sách từ tệp CSV
                            Người hiến hoặc lần hiến máu; tên cột tiếng Việt hoặc tiếng Anh


                        ↑ ↓ chọn · Enter mở · L English · F10 thoát









 F1 Trợ giúp  F6 Che tên  F9 Lệnh  F10 Thoát
"""#,
"200×60": #"""
 Giọt Hồng ▸ Chào mừng                                                                                                                                                    14:05 31/12/2020  ● trực tiếp




















                                                                ●  Giọt Hồng

                                                                Bảng theo dõi hiến máu tình nguyện của phường: gia đình, tuyến phố,
                                                                khối, đợt hiến và điểm cố định, so với chỉ tiêu thành phố.


                                                                 1  Xem dữ liệu mẫu
                                                                    Quận Thanh Xuân năm 2020, số liệu mẫu; không đụng dữ liệu của bạn

                                                                 2  Bắt đầu với đơn vị của tôi
                                                                    Chọn phường, quận cũ hoặc thành phố; năm và chỉ tiêu

                                                                 3  Nhập danh sách từ tệp CSV
                                                                    Người hiến hoặc lần hiến máu; tên cột tiếng Việt hoặc tiếng Anh


                                                                ↑ ↓ chọn · Enter mở · L English · F10 thoát





















 F1 Trợ giúp  F6 Che tên  F9 Lệnh  F10 Thoát
"""#,
    ]
}
