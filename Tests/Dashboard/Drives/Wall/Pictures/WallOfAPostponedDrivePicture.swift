// swift-format-ignore-file

extension Pictures {
    static let wallOfAPostponedDrivePicture = [
"80×24": #"""
 Giọt Hồng ▸ Bảng lớn           Quận Thanh Xuân                  10:30 31/12  ●
 Ngày hội hiến máu phường Nhân Chính                                       hoãn
 Thứ Năm 31/12/2020 · 07:30–11:30 · Nhà văn hoá phường








                            Đợt hiến máu này đã hoãn

                                 lý do: dư máu










"""#,
"120×36": #"""
 Giọt Hồng ▸ Bảng lớn                               Quận Thanh Xuân                       10:30 31/12/2020  ● trực tiếp
   Ngày hội hiến máu phường Nhân Chính                                                                           hoãn
   Thứ Năm 31/12/2020 · 07:30–11:30 · Nhà văn hoá phường












                                                Đợt hiến máu này đã hoãn

                                                     lý do: dư máu


















"""#,
    ]
}
