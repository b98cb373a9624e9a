/// The year's drives, one with a name of sixty letters.
enum DrivesPictures {
    static let drives80 = """
        ╭─ Đợt hiến máu · 2020 ────────────────────────────────────────────── túi máu ─╮
        │ ngày ▲          đợt                                 trạng thái    túi      % │
        │ CN 22/12/2019   Chủ nhật Đỏ                         đã xong       212  141 % │
        │ CN 16/02      * Lễ hội Xuân hồng                    đã xong       731  244 % │
        │ T3 07/04      * Ngày hội hiến máu phường Nhân Chính đã xong       164   82 % │
        │ T7 25/07      * Giọt hồng tri ân                    hoãn            –      – │
        │ CN 16/08        Ngày hội phường Khương Mai          huỷ             –      – │
        │ T5 31/12        Nguyễn Phúc Công …hánh Ngọc Bảo Anh đang mở         9      – │
        │ CN 03/01/2021   Tuyến phố Hoàng Đạo Thúy            dự kiến         0    0 % │
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
        │ * tháng cao điểm · 7 đợt · 1.116 túi · 1 đợt dự kiến · 1 đợt hoãn · 1 đợt h… │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        """
    static let drives120 = """
        ╭─ Đợt hiến máu · 2020 ────────────────────────────────────────────────────────────────────────────────────── túi máu ─╮
        │ ngày ▲          đợt                                                    trạng thái mục tiêu    túi      %   lượt hoãn │
        │ CN 22/12/2019   Chủ nhật Đỏ                                            đã xong         150    212  141 %          31 │
        │ CN 16/02      * Lễ hội Xuân hồng                                       đã xong         300    731  244 %          96 │
        │ T3 07/04      * Ngày hội hiến máu phường Nhân Chính                    đã xong         200    164   82 %          20 │
        │ T7 25/07      * Giọt hồng tri ân                                       hoãn            120      –      –           0 │
        │ CN 16/08        Ngày hội phường Khương Mai                             huỷ               –      –      –           0 │
        │ T5 31/12        Nguyễn Phúc Công Tằng Tôn N…Thị Kim Khánh Ngọc Bảo Anh đang mở           –      9      –           2 │
        │ CN 03/01/2021   Tuyến phố Hoàng Đạo Thúy                               dự kiến          60      0    0 %           0 │
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
        │ * tháng cao điểm · 7 đợt · 1.116 túi · 1 đợt dự kiến · 1 đợt hoãn · 1 đợt huỷ                                        │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
        """
    static let drives200 = """
        ╭─ Đợt hiến máu · 2020 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── túi máu ─╮
        │ ngày ▲          đợt                                                           nơi                chiến dịch                     trạng thái   mục tiêu      túi       %   lượt hoãn tiến độ           │
        │ CN 22/12/2019   Chủ nhật Đỏ                                                   Nhà văn hoá phường Chủ nhật Đỏ                    đã xong           150      212   141 %          31 ━━━━━━╎━━━─────── │
        │ CN 16/02      * Lễ hội Xuân hồng                                              Nhà văn hoá phường Lễ hội Xuân hồng               đã xong           300      731   244 %          96 ━━━━━━╎━━━━━━━━━╸ │
        │ T3 07/04      * Ngày hội hiến máu phường Nhân Chính                           Nhà văn hoá phường Ngày toàn dân hiến máu tình n… đã xong           200      164    82 %          20 ━━━━━─╎────────── │
        │ T7 25/07      * Giọt hồng tri ân                                              Nhà văn hoá phường                                hoãn              120        –       –           0                   │
        │ CN 16/08        Ngày hội phường Khương Mai                                    Nhà văn hoá phường                                huỷ                 –        –       –           0                   │
        │ T5 31/12        Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Kim Khánh Ngọc Bảo Anh Nhà văn hoá phường                                đang mở             –        9       –           2                   │
        │ CN 03/01/2021   Tuyến phố Hoàng Đạo Thúy                                      Nhà văn hoá phường                                dự kiến            60        0     0 %           0 ──────╎────────── │
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
        │ * tháng cao điểm · 7 đợt · 1.116 túi · 1 đợt dự kiến · 1 đợt hoãn · 1 đợt huỷ                                                                                                                        │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
        """
    static let drivesEmpty = """
        ╭─ Đợt hiến máu · 2020 ────────────────────────────────────────────── túi máu ─╮
        │                                                                              │
        │ Năm 2020 chưa có đợt hiến máu nào. Bấm F7 để thêm; đợt tháng 12 có thể tính  │
        │ cho năm sau.                                                                 │
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
    static let drivesEnglish = """
        ╭─ Drives · 2020 ────────────────────────────────────────────── bags of blood ─╮
        │ day ▲            drive                               state       bags      % │
        │ Sun 22/12/2019   Chủ nhật Đỏ                         closed       212   141% │
        │ Sun 16/02      * Lễ hội Xuân hồng                    closed       731   244% │
        │ Tue 07/04      * Ngày hội hiến máu phường Nhân Chính closed       164    82% │
        │ Sat 25/07      * Giọt hồng tri ân                    postponed      –      – │
        │ Sun 16/08        Ngày hội phường Khương Mai          cancelled      –      – │
        │ Thu 31/12        Nguyễn Phúc Công …hánh Ngọc Bảo Anh open           9      – │
        │ Sun 03/01/2021   Tuyến phố Hoàng Đạo Thúy            planned        0     0% │
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
        │ * peak month · 7 drives · 1,116 bags · 1 planned drive · 1 postponed drive … │
        ╰──────────────────────────────────────────────────────────────────────────────╯
        """
    static let drivePage = """
        ╭─ Lễ hội Xuân hồng · 16/02/2020 ──────────────────────────────────────────────────────────────────────────────────────╮
        │ 731 / 300 túi                                                                                                  244 % │
        │ ██████████████████████████████████████████████╎██████████████████████████████████████████████████████████████████▏   │
        │ 731 túi · 964,9 quy đổi 250 ml · 745 lượt người                                                                      │
        │ Chủ nhật 16/02/2020 · 07:30-11:30 · Nhà văn hoá phường · đã xong · Lễ hội Xuân hồng · hoãn 96 lượt                   │
        │                                                                                                                      │
        │                                                                                                                      │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
        ╭─ Lần hiến ─────────────────────────────────────────────────────────────────────────╮╭─ Chỉ tiêu ────────────── 2020 ─╮
        │ ngày       họ tên                   sinh thể tích ghi chú     nơi hiến             ││   số giao tính theo văn bản    │
        │ 31/12/2020 Đặng Thị Mai             1976   350 ml             132 Quan Nhân        ││       300 túi       202/KH-BCĐ │
        │ 31/12/2020 N. … Anh                 1977   450 ml             132 Quan Nhân        ││                                │
        │ 29/12/2020 Phạm Văn Hùng            1978   350 ml không thành Ngày hội hiến máu p… ││                                │
        │ 26/12/2020 (đã xoá)                    –   250 ml             132 Quan Nhân        ││                                │
        │ 22/12/2020 Lê Minh Đức              1980   350 ml             132 Quan Nhân        ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        │                                                                                    ││                                │
        ╰────────────────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────╯
        """
}
