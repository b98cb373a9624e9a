// swift-format-ignore-file

extension Pictures {
    static let familiesInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Families    Quận Thanh Xuân · 2020 · bags           14:05 31/12  ●
 1 Board  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ [All]│Model│One short│Lapsed ────────────────────────────────── 5 families ─╮
│ family ▲                    code           bags next honour                  │
│ GĐ ông Trần Văn Bình        TX-GĐ001          8 2 more to silver cup         │
│ GĐ bà Đặng Thị Mai          TX-GĐ002         14 1 more to gold cup           │
│ GĐ bà C. … An               TX-GĐ003         22 at the highest level         │
│ GD000123                    GD000123          2 1 more to letter of praise   │
│ GĐ ông Lê Đức Ân                              0 3 more to letter of praise   │
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
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Families                 Quận Thanh Xuân · plan 2020 · bags of blood              31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ [All]│Model│One short│Lapsed ────────────────────────────────────────────────────────────────────────── 5 families ─╮
│ family ▲                 code      people   bags last       earliest        next honour                ward          │
│ GĐ ông Trần Văn Bình     TX-GĐ001       4      8 18/10/2020 interval passed 2 more to silver cup       Nhân Chính    │
│ GĐ bà Đặng Thị Mai       TX-GĐ002       3     14 19/12/2020 from 13/03/2021 1 more to gold cup         Nhân Chính    │
│ GĐ bà C. … An            TX-GĐ003       6     22 14/06/2020 interval passed at the highest level       Nhân Chính +1 │
│ GD000123                 GD000123       2      2 19/08/2019 interval passed 1 more to letter of praise Nhân Chính    │
│ GĐ ông Lê Đức Ân                        0      0 –          –               3 more to letter of praise               │
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
│                                                                                                                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
