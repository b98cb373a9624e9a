// swift-format-ignore-file

extension Pictures {
    static let blocsInEnglishPicture = [
"80×24": #"""
 Giọt Hồng ▸ Overview ▸ Blocs, organisations  2020 · bags        14:05 31/12  ●
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Site  0 Log
╭─ Groups│[Blocs] ───────────────────────────────────── 2020 · bags · X saves ─╮
│ Blocs                       took part      %  figure ▼   % target vs last yr │
│ Học sinh, sinh viên         290/1,200    24%       310          –      +100% │
│ Dân cư                         58/240    24%        64          –      +100% │
│ Cán bộ, công nhân viên           9/18    50%         9          –      +125% │
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
│ 3 blocs · took part 357/1,458 = 24% · 383 bags                               │
╰──────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F6 Hide names  F8 Undo  F9 Commands  F10 Leave
"""#,
"120×36": #"""
 Giọt Hồng ▸ Overview ▸ Blocs, organisations  Quận Thanh Xuân · plan 2020 · bags of blood      31/12/2020 14:05  ● live
 1 Overview  2 Wards  3 Donors  4 Families  5 Streets  6 Drives  7 Fixed site  0 Journal
╭─ Groups│[Blocs] ───────────────────────────────────────────────────────────────────────────── 2020 · bags · X saves ─╮
│ Blocs                       groups   people     donors     took part      %   target  figure ▼   % target vs last yr │
│ Học sinh, sinh viên              1    1,200        400     290/1,200    24%        –       310          –      +100% │
│ Dân cư                           2      240         73        58/240    24%        –        64          –      +100% │
│ Cán bộ, công nhân viên           1       18         20          9/18    50%        –         9          –      +125% │
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
│                                                                                                                      │
│ 3 blocs · took part 357/1,458 = 24% · 383 bags · took part: members who gave this year / people                      │
╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
 F1 Help  F2 Find  F3 Record  F4 Filter  F5 Sort  F6 Hide names  F7 New  F8 Undo  F9 Commands  F10 Leave
"""#,
    ]
}
