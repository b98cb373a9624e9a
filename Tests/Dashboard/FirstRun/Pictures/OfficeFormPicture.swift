// swift-format-ignore-file

extension Pictures {
    static let officeFormPicture = [
"80×24": #"""
 Giọt Hồng ▸ Chào mừng                                           14:05 31/12  ●

╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────╮
│ Tệp:   thanh xuan                                                            │
│                                                                              │
│ Dòng đầu là tên cột: họ tên, ngày sinh hoặc năm sinh, giới tính, CCCD, điện  │
│ thoại, nhóm máu, phường, phố, số nhà, khối, gia đình; hoặc cho lần hiến:     │
│ CCCD, ngày, thể tích, điểm hiến, kết quả. Dấu phẩy, chấm phẩy hay tab đều    │
│ được. Trước khi ghi, chương trình đọc thử cả tệp và cho xem kết quả.         │
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
╰──────────────────────────────────────────────────────────────────────────────╯
 Enter Chọn  Esc Quay lại
"""#,
"120×36": #"""
 Giọt Hồng ▸ Chào mừng                                                                    14:05 31/12/2020  ● trực tiếp






              ╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────────────────╮
              │ Tệp:   thanh xuan                                                                        │
              │                                                                                          │
              │ Dòng đầu là tên cột: họ tên, ngày sinh hoặc năm sinh, giới tính, CCCD, điện thoại, nhóm  │
              │ máu, phường, phố, số nhà, khối, gia đình; hoặc cho lần hiến: CCCD, ngày, thể tích, điểm  │
              │ hiến, kết quả. Dấu phẩy, chấm phẩy hay tab đều được. Trước khi ghi, chương trình đọc thử │
              │ cả tệp và cho xem kết quả.                                                               │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              │                                                                                          │
              ╰──────────────────────────────────────────────────────────────────────────────────────────╯






 Enter Chọn  Esc Quay lại
"""#,
"200×60": #"""
 Giọt Hồng ▸ Chào mừng                                                                                                                                                    14:05 31/12/2020  ● trực tiếp


















                                                      ╭─ Nhập tệp CSV ───────────────────────────────────────────────────────────────────────────╮
                                                      │ Tệp:   thanh xuan                                                                        │
                                                      │                                                                                          │
                                                      │ Dòng đầu là tên cột: họ tên, ngày sinh hoặc năm sinh, giới tính, CCCD, điện thoại, nhóm  │
                                                      │ máu, phường, phố, số nhà, khối, gia đình; hoặc cho lần hiến: CCCD, ngày, thể tích, điểm  │
                                                      │ hiến, kết quả. Dấu phẩy, chấm phẩy hay tab đều được. Trước khi ghi, chương trình đọc thử │
                                                      │ cả tệp và cho xem kết quả.                                                               │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      │                                                                                          │
                                                      ╰──────────────────────────────────────────────────────────────────────────────────────────╯


















 Enter Chọn  Esc Quay lại
"""#,
    ]
}
