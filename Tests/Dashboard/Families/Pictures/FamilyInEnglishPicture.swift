// swift-format-ignore-file

extension Pictures {
    static let familyInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Family  Quận Thanh Xuân · 2020 · bags    14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Gia đình ông Trần Văn Bình ────────────────── TX-GĐ001 · 3 people · 1 left ─╮
│ While members: 8 bags · 10.2 eq. of 250 ml · 9 visits                        │
│ Honour: 2 more donations: silver cup · enough for bronze cup (5) · I: sourc… │
│ Earliest: interval passed for 1/3 · last 18/10/2020 · the doctor decides     │
│                                                                              │
│   Name               role       bags last       interval        state        │
│ ◆ Bùi Đức Thịnh      Husband       3 01/08/2020 interval passed regular      │
│   Nguyễn Thị Hoà     Wife          2 31/12/2020 from 25/03/2021 failed 31/12 │
│   C. … An            Younger       2 23/11/2020 from 15/02/2021 regular      │
│   Trần Quốc Ân       Child         1 27/09/2020 left            regular      │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ 1 marked · S makes them a family · Esc takes the marks off                   │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Family        Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Gia đình ông Trần Văn Bình ────────────────────────────────────────────────────────── TX-GĐ001 · 3 people · 1 left ─╮
│ While members: 8 bags · 10.2 eq. of 250 ml · 9 visits                                                                │
│ Honour: 2 more donations: silver cup · enough for bronze cup (5) · I: sources                                        │
│ Earliest: interval passed for 1/3 · last 18/10/2020 · the doctor decides                                             │
│                                                                                                                      │
│   Name             role     born ward         member                    bags last       interval        state        │
│ ◆ Bùi Đức Thịnh    Husband  1996 TX Bắc       always →                     3 01/08/2020 interval passed regular      │
│   Nguyễn Thị Hoà   Wife     1972 Nhân Chính   01/01/2018 →                 2 31/12/2020 from 25/03/2021 failed 31/12 │
│   C. … An          Younger  1978 Khương Trung 01/01/2019 →                 2 23/11/2020 from 15/02/2021 regular      │
│   Trần Quốc Ân     Child       – Phương Liệt  01/06/2019 → 30/06/2020      1 27/09/2020 left            regular      │
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
│ 1 marked · S makes them a family · Esc takes the marks off                                                           │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
