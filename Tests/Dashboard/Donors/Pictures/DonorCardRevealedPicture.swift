// swift-format-ignore-file

extension Pictures {
    static let donorCardRevealedPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Donor  Quận Thanh Xuân · 2020 · bags     14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Nguyễn Thị Hoà ────────────────────────────────────────────────── revealed ─╮
│ not before 10/01/2021  · the doctor decides                                  │
│ Gave        3 in the books · stated 4  Group       Tổ 5 · Khối địa bàn dân   │
│             (02/05/2019)                           cư                        │
│ Born        15/03/1985 · Female        Phone       0987 654 321              │
│ Blood group O+                         Id          001185012345              │
│ Ward        Nhân Chính, Quận Thanh     Family      Gia đình ông Trần Văn     │
│             Xuân                                   Bình · Wife · 01/01/2018  │
│ Street      Quan Nhân 15 ngõ 52        Consent     contact about drives ·    │
│                                                    02/05/2019                │
│                                        Note        gọi sau 17 giờ            │
╰──────────────────────────────────────────────────────────────────────────────╯
╭─ Donations ───────────────────────────────────────────────────── 1 deferral ─╮
│ date         volume kind        place                      credited to  year │
│ 18/10/2020   350 ml whole blood 132 Quan Nhân              Nhân Chính   2020 │
│ 16/02/2020   450 ml whole blood Lễ hội Xuân hồng           Nhân Chính   2020 │
│ 04/08/2019   350 ml whole blood 132 Quan Nhân              ≈ Nhân Chính 2019 │
│ 01/08/2019   350 ml voided      132 Quan Nhân              Nhân Chính   2019 │
│                                                                              │
│ Last deferral: 01/06/2020 · measurement of the day · until 15/06/2020        │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Donor         Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Nguyễn Thị Hoà ─────────────────── revealed ─╮╭─ Donations ──────────────────────────────────────────── 1 deferral ─╮
│ not before 10/01/2021  · the doctor decides   ││ date         volume kind        place             credited to  year │
│ Gave        3 in the books · stated 4         ││ 18/10/2020   350 ml whole blood 132 Quan Nhân     Nhân Chính   2020 │
│             (02/05/2019)                      ││ 16/02/2020   450 ml whole blood Lễ hội Xuân hồng  Nhân Chính   2020 │
│ Born        15/03/1985 · Female               ││ 04/08/2019   350 ml whole blood 132 Quan Nhân     ≈ Nhân Chính 2019 │
│ Blood group O+                                ││ 01/08/2019   350 ml voided      132 Quan Nhân     Nhân Chính   2019 │
│ Ward        Nhân Chính, Quận Thanh Xuân       ││                                                                     │
│ Street      Quan Nhân 15 ngõ 52               ││                                                                     │
│ Group       Tổ 5 · Khối địa bàn dân cư        ││                                                                     │
│ Phone       0987 654 321                      ││                                                                     │
│ Id          001185012345                      ││                                                                     │
│ Family      Gia đình ông Trần Văn Bình · Wife ││                                                                     │
│             · 01/01/2018                      ││                                                                     │
│ Consent     contact about drives · 02/05/2019 ││                                                                     │
│ Note        gọi sau 17 giờ                    ││                                                                     │
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
│                                               ││ Last deferral: 01/06/2020 · measurement of the day · until 15/06/2… │
╰───────────────────────────────────────────────╯╰─────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
