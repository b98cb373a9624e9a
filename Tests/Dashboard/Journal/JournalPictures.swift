/// The journal, with a name of sixty letters.
enum JournalPictures {
    static let journal80 = """
        ╭─ Nhật ký ──────────────────────────────────────────────────────────── 6 mục ─╮
        │ lúc         người trực   việc           ai, cái gì, thành gì                 │
        │ 08:06 31/12 Trần Thu Hà  Ghi nhận hiến… Đặng Thị Mai                         │
        │ 08:05 31/12 Lê Văn Bình  Hoàn tác       Nguyễn Phúc Công Tằng Tôn Nữ Hoàng … │
        │ 08:04 31/12 Lê Văn Bình  Sửa người hiến đã hoàn tác · Nguyễn Phúc Công Tằng… │
        │ 08:03 31/12 Trần Thu Hà  Nhập tệp       10.000 mục · donors-2020.csv         │
        │ 08:02 31/12 Lê Văn Bình  somethingNew                                        │
        │ 08:01 31/12 Trần Thu Hà  Đặt đơn vị                                          │
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
        """
    static let journal120 = """
        ╭─ Nhật ký ──────────────────────────────────────────────────────────────────────────────────────────────────── 6 mục ─╮
        │ lúc              người trực   bàn        việc                       ai, cái gì, thành gì                             │
        │ 08:06 31/12/2020 Trần Thu Hà  bàn 1      Ghi nhận hiến máu          Đặng Thị Mai                                     │
        │ 08:05 31/12/2020 Lê Văn Bình  bàn 2      Hoàn tác                   Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Kim Khán… │
        │ 08:04 31/12/2020 Lê Văn Bình  bàn 2      Sửa người hiến             đã hoàn tác · Nguyễn Phúc Công Tằng Tôn Nữ Hoàn… │
        │ 08:03 31/12/2020 Trần Thu Hà  bàn 1      Nhập tệp                   10.000 mục · donors-2020.csv                     │
        │ 08:02 31/12/2020 Lê Văn Bình  máy văn p… somethingNew                                                                │
        │ 08:01 31/12/2020 Trần Thu Hà  bàn 1      Đặt đơn vị                                                                  │
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
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
        """
    static let journal200 = """
        ╭─ Nhật ký ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 6 mục ─╮
        │ lúc              người trực   bàn        việc                       ai, cái gì, thành gì                                                                                                             │
        │ 08:06 31/12/2020 Trần Thu Hà  bàn 1      Ghi nhận hiến máu          Đặng Thị Mai                                                                                                                     │
        │ 08:05 31/12/2020 Lê Văn Bình  bàn 2      Hoàn tác                   Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Kim Khánh Ngọc Bảo Anh                                                                    │
        │ 08:04 31/12/2020 Lê Văn Bình  bàn 2      Sửa người hiến             đã hoàn tác · Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Kim Khánh Ngọc Bảo Anh                                                      │
        │ 08:03 31/12/2020 Trần Thu Hà  bàn 1      Nhập tệp                   10.000 mục · donors-2020.csv                                                                                                     │
        │ 08:02 31/12/2020 Lê Văn Bình  máy văn p… somethingNew                                                                                                                                                │
        │ 08:01 31/12/2020 Trần Thu Hà  bàn 1      Đặt đơn vị                                                                                                                                                  │
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
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
        """
    static let journalEmpty = """
        ╭─ Nhật ký ──────────────────────────────────────────────────────────── 0 mục ─╮
        │                                                                              │
        │ Nhật ký còn trống: mọi thay đổi sẽ được ghi ở đây, kèm tên người trực và     │
        │ giờ.                                                                         │
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
        │                                                                              │
        │                                                                              │
        │                                                                              │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        """
    static let entry = """
        Ghi nhận hiến máu
        Lúc             Thứ Năm 08:06 31/12/2020
        Người trực      Trần Thu Hà · bàn 1
        Ai, cái gì      Đặng Thị Mai
        Số trong sổ     6 · thứ 6 của máy này

        Đang đọc…













        Enter mở thẻ người hiến · F8 hoàn tác · Esc đóng
        """
}
